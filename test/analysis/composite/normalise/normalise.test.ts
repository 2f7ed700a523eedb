import { describe, expect, test } from 'vitest';
import { normalise, readNormalisation } from '../../../../src/analysis/composite/index.ts';

const GAP = Number.NaN;
const COLUMN = Float64Array.from([2, 4, GAP, 10, 4]);

const made = (
  word: string,
  facts: {
    readonly direction?: 1 | -1;
    readonly target?: number;
    readonly reference?: number;
  } = {},
): readonly number[] => {
  const normalisation = readNormalisation(word);
  if (!normalisation) throw new Error(`no normalisation: ${word}`);
  return [...normalise(COLUMN, normalisation, { direction: 1, ...facts })];
};

describe('2, 4, a gap, 10 and 4 by', () => {
  test.each<readonly [string, readonly number[]]>([
    ['none', [2, 4, GAP, 10, 4]],
    ['minmax:0:100', [0, 25, GAP, 100, 25]],
    ['minmax:1:5', [1, 2, GAP, 5, 2]],
    ['scaled:0:20:0:100', [10, 20, GAP, 50, 20]],
    ['scaled:2:4:0:1', [0, 1, GAP, 4, 1]],
    ['distance-to-maximum:0:1', [0, 0.25, GAP, 1, 0.25]],
    ['distance-to-maximum:1:9', [1, 3, GAP, 9, 3]],
    ['fraction-of-maximum', [0.2, 0.4, GAP, 1, 0.4]],
    ['fraction-of-maximum:0:10', [2, 4, GAP, 10, 4]],
    ['rank', [1, 2, GAP, 4, 2]],
    ['rank:1:10', [1, 4, GAP, 10, 4]],
    ['borda', [0, 1, GAP, 3, 1]],
    ['borda:0:3', [0, 1, GAP, 3, 1]],
    ['percentile:0:1', [0, 1 / 3, GAP, 1, 1 / 3]],
    ['goalposts:3:8:0:1', [0, 0.2, GAP, 1, 0.2]],
    ['goalposts:3:8:0:1:open', [-0.2, 0.2, GAP, 1.4, 0.2]],
    ['goalposts:0:10:1:11', [3, 5, GAP, 11, 5]],
  ])('%s', (word, expected) => {
    made(word).forEach((value, row) => {
      if (Number.isNaN(expected[row])) expect(value).toBeNaN();
      else expect(value).toBeCloseTo(expected[row] ?? 0, 13);
    });
  });

  test('z-scores with mean 5 and deviation √12, and with mean 10 and deviation 2', () => {
    const [first = 0] = made('zscore');
    expect(first).toBeCloseTo(-3 / Math.sqrt(12), 14);
    expect(made('zscore:10:2')[3]).toBeCloseTo(10 + (2 * 5) / Math.sqrt(12), 13);
  });

  test('the distance to the unit with 4, above which nobody is capped unless it is asked', () => {
    expect(made('distance-to-reference:u1', { reference: 1 })).toEqual([0, 1, GAP, 4, 1]);
    expect(made('distance-to-reference:u1:capped', { reference: 1 })).toEqual([0, 1, GAP, 1, 1]);
  });

  test('the distance to a target of 6', () => {
    expect(made('distance-to-target', { target: 6 })).toEqual([0, 0.5, GAP, 2, 0.5]);
    expect(made('distance-to-target:0:100:capped', { target: 6 })).toEqual([0, 50, GAP, 100, 50]);
  });
});

describe('a direction of −1', () => {
  test.each<readonly [string, readonly number[]]>([
    ['none', [-2, -4, GAP, -10, -4]],
    ['minmax:0:100', [100, 75, GAP, 0, 75]],
    ['distance-to-maximum:0:1', [1, 0.75, GAP, 0, 0.75]],
    ['rank', [4, 2, GAP, 1, 2]],
    ['goalposts:3:8:0:1', [1, 0.8, GAP, 0, 0.8]],
    ['goalposts:1:10:1:10:open', [9, 7, GAP, 1, 7]],
  ])('%s', (word, expected) => {
    made(word, { direction: -1 }).forEach((value, row) => {
      if (Number.isNaN(expected[row])) expect(value).toBeNaN();
      else expect(value).toBeCloseTo(expected[row] ?? 0, 13);
    });
  });

  test('a target of 3 is reached from above', () => {
    expect(made('distance-to-target', { direction: -1, target: 3 })).toEqual([
      expect.closeTo(8 / 7, 14),
      expect.closeTo(6 / 7, 14),
      GAP,
      expect.closeTo(0, 14),
      expect.closeTo(6 / 7, 14),
    ]);
  });
});
