import { expect, test } from 'vitest';
import { landMask } from '../../src/atlas/land-mask.ts';

const square = [200, 200, 600, 200, 600, 600, 200, 600];
const hole = [300, 300, 500, 300, 500, 500, 300, 500];

test('open sea is worth nothing, a large country one, a small one three', () => {
  const large = landMask(100, 100, [{ rings: [square], area: 1e6 }]);
  expect(large.worth(85, 85, 6)).toBe(0);
  expect(large.worth(40, 40, 6)).toBe(1);
  const small = landMask(100, 100, [{ rings: [square], area: 10 }]);
  expect(small.worth(40, 40, 6)).toBe(3);
});

test('a disc half on land is worth half', () => {
  const mask = landMask(100, 100, [{ rings: [square], area: 1e6 }]);
  expect(mask.worth(20, 40, 6)).toBeCloseTo(0.5, 1);
});

test('a hole in the land is sea', () => {
  const mask = landMask(100, 100, [{ rings: [square, hole], area: 1e6 }]);
  expect(mask.worth(40, 40, 6)).toBe(0);
});

test('beyond the edge of the map is worse than land', () => {
  expect(landMask(100, 100, []).worth(-20, 50, 6)).toBe(3);
});
