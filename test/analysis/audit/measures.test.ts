import { describe, expect, test } from 'vitest';
import { completeRows, varies } from '../../../src/analysis/audit/measures/complete-rows.ts';
import { correlate } from '../../../src/analysis/audit/measures/correlate.ts';
import { cronbachAlpha } from '../../../src/analysis/audit/measures/cronbach.ts';
import { dominanceOf } from '../../../src/analysis/audit/measures/dominance.ts';
import { principalComponents } from '../../../src/analysis/audit/measures/principal-components.ts';
import { shapeOf } from '../../../src/analysis/audit/measures/shape.ts';
import { listOf, percent, printed } from '../../../src/analysis/audit/report/say.ts';

describe("Cronbach's alpha", () => {
  test.each([
    // Variances 5/3 and 5/3; sums 3, 3, 7, 7 with variance 16/3: 2 × (1 − (10/3) ÷ (16/3)).
    [
      'that agree',
      [
        [1, 2, 3, 4],
        [2, 1, 4, 3],
      ],
      3 / 4,
    ],
    [
      'that are one',
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
      1,
    ],
    // Variances 1 and 1; sums 4, 3, 5 with variance 1: 2 × (1 − 2).
    [
      'that contradict',
      [
        [1, 2, 3],
        [3, 1, 2],
      ],
      -2,
    ],
    // One is constant: 2 × (1 − 1 ÷ 1).
    [
      'of which one says nothing',
      [
        [1, 2, 3],
        [5, 5, 5],
      ],
      0,
    ],
  ])('of columns %s', (_, columns, alpha) => {
    expect(cronbachAlpha(columns)).toBeCloseTo(alpha, 12);
  });

  test('is no number of one column, of one country and of a sum that never differs', () => {
    expect(cronbachAlpha([[1, 2, 3]])).toBeNaN();
    expect(cronbachAlpha([[1], [2]])).toBeNaN();
    expect(
      cronbachAlpha([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toBeNaN();
    expect(cronbachAlpha([])).toBeNaN();
  });
});

describe('principal components of two columns', () => {
  // (1, 2, 3) and (1, 3, 2) correlate at 1/2: eigenvalues 1 + 1/2 and 1 − 1/2, both along the diagonals.
  const [first, second] = principalComponents([
    [1, 2, 3],
    [1, 3, 2],
  ]);

  test('have the eigenvalues 1 + r and 1 − r', () => {
    expect(first?.eigenvalue).toBeCloseTo(1.5, 12);
    expect(second?.eigenvalue).toBeCloseTo(0.5, 12);
    expect(first?.share).toBeCloseTo(0.75, 12);
    expect(second?.share).toBeCloseTo(0.25, 12);
  });

  test('load on both columns alike, the second with opposite signs', () => {
    for (const loading of first?.loadings ?? []) expect(loading).toBeCloseTo(Math.sqrt(0.75), 12);
    const [a = 0, b = 0] = second?.loadings ?? [];
    expect(Math.abs(a)).toBeCloseTo(0.5, 12);
    expect(a).toBeCloseTo(-b, 12);
  });

  test('of equal columns are one pattern, of opposite ones too', () => {
    for (const other of [
      [1, 2, 3],
      [3, 2, 1],
    ]) {
      const found = principalComponents([[1, 2, 3], other]);
      expect(found[0]?.eigenvalue).toBeCloseTo(2, 12);
      expect(found[1]?.eigenvalue).toBeCloseTo(0, 12);
    }
  });
});

describe('the shape of a column', () => {
  test('of 1, 2, 3, 4 and 10: skewness 1.2 × √2, excess kurtosis 3.152', () => {
    // Deviations −3, −2, −1, 0, 6: second, third and fourth moments 10, 36 and 278.8. Adjusted skewness
    // 36 ÷ 10√10 × √20 ÷ 3; adjusted kurtosis 4 ÷ 6 × (6 × (2.788 − 3) + 6).
    const shape = shapeOf([1, 2, 3, 4, 10]);
    expect(shape.skewness).toBeCloseTo(1.2 * Math.SQRT2, 12);
    expect(shape.kurtosis).toBeCloseTo(3.152, 12);
  });

  test('of nothing, of one number and of equal numbers has no number that is none', () => {
    expect(shapeOf([Number.NaN])).toEqual({ n: 0, missing: 1, different: 0, counts: [] });
    const one = shapeOf([4]);
    expect(one).toMatchObject({ n: 1, lowest: 4, highest: 4, mean: 4, median: 4, different: 1 });
    expect(Object.values(one).some((value) => Number.isNaN(value))).toBe(false);
    expect(shapeOf([4, 4, 4]).deviation).toBe(0);
    expect('skewness' in shapeOf([4, 4, 4])).toBe(false);
  });
});

describe('correlations', () => {
  test('of columns with gaps rest on the rows that both have, by ranks too', () => {
    const [a, b] = [
      [1, 2, 3, Number.NaN, 5],
      [2, 4, 6, 8, Number.NaN],
    ];
    const found = correlate(a, b);
    expect(found.n).toBe(3);
    expect(found.pearson).toBeCloseTo(1, 12);
    expect(found.spearman).toBeCloseTo(1, 12);
  });

  test('by ranks of 1, 2, 3, 10 and 1, 2, 10, 3 are 0.8, whatever the distances', () => {
    // Ranks 1, 2, 3, 4 and 1, 2, 4, 3: 1 − 6 × 2 ÷ (4 × 15).
    expect(correlate([1, 2, 3, 10], [1, 2, 10, 3]).spearman).toBeCloseTo(0.8, 12);
    expect(correlate([1, 2, 3, 1000], [1, 2, 99, 3]).spearman).toBeCloseTo(0.8, 12);
  });

  test('are the same whether a column was seen before or not', () => {
    const column = Float64Array.of(3, 1, 2, 5);
    const other = Float64Array.of(1, 4, 2, 3);
    const first = correlate(column, other);
    expect(correlate(column, other)).toEqual(first);
    expect(correlate(Float64Array.from(column), Float64Array.from(other))).toEqual(first);
  });

  test('give a word for two rows and for a column that does not vary', () => {
    expect(correlate([1, 2], [2, 1])).toEqual({ n: 2, missing: 'too few countries' });
    expect(correlate([5, 5, 5], [1, 2, 3])).toEqual({ n: 3, missing: 'no differences' });
  });
});

describe('what stands whatever the weights', () => {
  test('is counted pair by pair', () => {
    // The second has more of both than the first; the third as much of one and more of the other; between
    // the second and the third the weights decide.
    const found = dominanceOf([
      [1, 2, 1],
      [1, 2, 3],
    ]);
    expect(found).toEqual({ pairs: 3, decided: 2, unbeaten: 2 });
  });

  test('of equal rows nothing is decided; of one column all is', () => {
    expect(
      dominanceOf([
        [4, 4],
        [7, 7],
      ]),
    ).toEqual({ pairs: 1, decided: 0, unbeaten: 2 });
    expect(dominanceOf([[1, 5, 3, 4]])).toEqual({ pairs: 6, decided: 6, unbeaten: 1 });
    expect(dominanceOf([])).toEqual({ pairs: 0, decided: 0, unbeaten: 0 });
  });
});

describe('rows and words', () => {
  test('only rows without a gap are complete', () => {
    const [a, b] = completeRows([
      [1, Number.NaN, 3],
      [4, 5, 6],
    ]);
    expect([...(a ?? [])]).toEqual([1, 3]);
    expect([...(b ?? [])]).toEqual([4, 6]);
    expect(varies([Number.NaN, 2, 2])).toBe(false);
    expect(varies([2, Number.NaN, 3])).toBe(true);
  });

  test('numbers are printed with a real minus and without one before zero', () => {
    expect(printed(-0.801)).toBe('−0.80');
    expect(printed(-0.001)).toBe('0.00');
    expect(printed(undefined)).toBe('–');
    expect(percent(0.545)).toBe('55 %');
  });

  test('lists name so many and count the rest; a name with a comma parts them by semicolons', () => {
    expect(listOf(['a'])).toBe('a');
    expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listOf(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
    expect(listOf(['a', 'b', 'c'], 2)).toBe('a, b and c');
    expect(listOf(['Korea, DPR', 'Guinea', 'Djibouti'])).toBe('Korea, DPR; Guinea and Djibouti');
  });
});
