import { describe, expect, test } from 'vitest';
import {
  ascending,
  ascendingRanks,
  correlationMatrix,
  descendingRanks,
  descendingRanksOfGiven,
  excessKurtosis,
  extremes,
  mean,
  meanRanks,
  median,
  pearson,
  populationDeviation,
  quantile,
  sampleDeviation,
  skewness,
  spearman,
} from '../../../src/analysis/numerics/index.ts';

const GAP = Number.NaN;

describe('moments skip what is missing', () => {
  test('mean and deviations of 2, 4, 4, 4, 5, 5, 7 and 9', () => {
    const column = [2, 4, GAP, 4, 4, 5, 5, 7, 9];
    expect(mean(column)).toBe(5);
    expect(populationDeviation(column)).toBe(2);
    expect(sampleDeviation(column)).toBeCloseTo(Math.sqrt(32 / 7), 14);
  });

  test('skewness and kurtosis of 1, 2, 3 and 10, as spreadsheets give them', () => {
    // Mean 4: m₂ = 12.5, m₃ = 45, m₄ = 348.5.
    const [g1, g2] = [45 / 12.5 ** 1.5, 348.5 / 12.5 ** 2 - 3];
    expect(skewness([1, 2, 3, 10])).toBeCloseTo((g1 * Math.sqrt(12)) / 2, 13);
    expect(excessKurtosis([1, 2, 3, 10])).toBeCloseTo((3 / 2) * (5 * g2 + 6), 12);
  });

  test('too few numbers have no moment', () => {
    expect(mean([GAP])).toBeNaN();
    expect(sampleDeviation([1])).toBeNaN();
    expect(skewness([1, 2])).toBeNaN();
    expect(excessKurtosis([1, 2, 3])).toBeNaN();
    expect(skewness([3, 3, 3, 3])).toBeNaN();
  });

  test('a mean of large numbers that lie close together keeps its digits', () => {
    expect(mean([1e15 + 1, 1e15 + 2, 1e15 + 3])).toBe(1e15 + 2);
  });
});

describe('quantiles of type 7', () => {
  test.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 2.5],
    [0.95, 3.8499999999999996],
    [1, 4],
  ])('the share %d of 4, 1, 3 and 2 is %d', (share, expected) => {
    expect(quantile([4, 1, GAP, 3, 2], share)).toBeCloseTo(expected, 14);
  });

  test('median, order and ends', () => {
    expect(median([5, GAP, 1, 3])).toBe(3);
    expect([...ascending([10, 9, GAP, -1])]).toEqual([-1, 9, 10]);
    expect(extremes([3, GAP, -2])).toEqual({ lowest: -2, highest: 3 });
    expect(extremes([GAP])).toBeUndefined();
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('ranks', () => {
  test('from the highest down, ties share the best rank, gaps have none', () => {
    expect([...descendingRanks([10, 30, GAP, 30, 20])]).toEqual([4, 1, GAP, 1, 3]);
  });

  test('sums in another order are the same value: 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1', () => {
    const [left, right] = [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1];
    expect(left).not.toBe(right);
    expect([...descendingRanks([right, left, 5])]).toEqual([2, 2, 1]);
    expect([...descendingRanksOfGiven([right, left, 5])]).toEqual([3, 2, 1]);
  });

  test('from the lowest up, and with shared means for rank correlation', () => {
    expect([...ascendingRanks([10, 30, GAP, 30, 20])]).toEqual([1, 3, GAP, 3, 2]);
    expect([...meanRanks([10, 30, GAP, 30, 20])]).toEqual([1, 3.5, GAP, 3.5, 2]);
  });
});

describe('correlations', () => {
  test('Pearson of 1, 2, 3 with 1, 2, 4 is 9 ÷ √84', () => {
    expect(pearson([1, 2, 3, GAP], [1, 2, 4, 9])).toBeCloseTo(9 / Math.sqrt(84), 14);
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(pearson([1, 2, 3], [-2, -4, -6])).toBeCloseTo(-1, 15);
  });

  test('Spearman looks at the order alone', () => {
    expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 15);
    expect(spearman([1, 2, 3], [3, 1, 2])).toBeCloseTo(-0.5, 14);
  });

  test('a matrix is symmetric with ones on its diagonal', () => {
    const rows = correlationMatrix([
      [1, 2, 3],
      [1, 2, 4],
    ]);
    expect(rows[0]?.[0]).toBe(1);
    expect(rows[0]?.[1]).toBe(rows[1]?.[0]);
  });
});
