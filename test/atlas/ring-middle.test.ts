import { expect, test } from 'vitest';
import { ringMiddle } from '../../src/atlas/ring-middle.ts';

test('the middle of a rectangle', () => {
  expect(ringMiddle([0, 0, 400, 0, 400, 200, 0, 200])).toEqual({ x: 20, y: 5 });
});

test('in a horseshoe it is on the wider leg, never in the gap', () => {
  const horseshoe = [0, 0, 1000, 0, 1000, 1000, 600, 1000, 600, 100, 300, 100, 300, 1000, 0, 1000];
  const { x } = ringMiddle(horseshoe);
  expect(x).toBe(80);
});
