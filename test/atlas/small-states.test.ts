import { describe, expect, test } from 'vitest';
import { landMask } from '../../src/atlas/land-mask.ts';
import { placeCircles } from '../../src/atlas/small-states.ts';
import { code } from './codes.ts';

const sea = landMask(400, 400, []);

describe('circles of small states', () => {
  test('an island alone in the sea keeps its place', () => {
    const circles = placeCircles([{ code: code('NRU'), x: 200, y: 200, island: true }], 6, sea);
    expect(circles.get(code('NRU'))).toEqual({ x: 200, y: 200, radius: 6, moved: false });
  });

  test('islands side by side make room for each other', () => {
    const anchors = ['ATG', 'DMA', 'KNA', 'LCA', 'VCT'].map((name, index) => ({
      code: code(name),
      x: 200 + index,
      y: 200 + 3 * index,
      island: true,
    }));
    const circles = [...placeCircles(anchors, 6, sea).values()];
    for (const [at, a] of circles.entries()) {
      for (const b of circles.slice(at + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(13.5);
      }
    }
  });

  test('a landlocked state goes to the sea and is tied to its place by a line', () => {
    const coast = [0, 0, 2200, 0, 2200, 4000, 0, 4000];
    const mask = landMask(400, 400, [{ rings: [coast], area: 100 }]);
    const circle = placeCircles(
      [{ code: code('LUX'), x: 205, y: 200, island: false }],
      6,
      mask,
    ).get(code('LUX'));
    expect(circle?.moved).toBe(true);
    expect(circle?.x).toBeGreaterThan(220);
    expect(mask.worth(circle?.x ?? 0, circle?.y ?? 0, 6)).toBeLessThan(0.2);
  });
});
