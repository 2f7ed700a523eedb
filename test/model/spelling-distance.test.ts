import { describe, expect, test } from 'vitest';
import { spellingDistance } from '../../src/model/index.ts';

describe('spelling distance', () => {
  test.each([
    ['niger', 'niger', 0],
    ['niger', 'nigr', 1],
    ['nigr', 'niger', 1],
    ['niger', 'nigex', 1],
    ['niger', 'ngier', 1],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
  ])('%s to %s takes %i', (a, b, steps) => {
    expect(spellingDistance(a, b, 5)).toBe(steps);
  });

  test('beyond the limit it only says so', () => {
    expect(spellingDistance('kitten', 'sitting', 2)).toBe(3);
    expect(spellingDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});
