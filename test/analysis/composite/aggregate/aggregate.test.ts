import { describe, expect, test } from 'vitest';
import {
  type Aggregation,
  aggregate,
  needsPositive,
} from '../../../../src/analysis/composite/index.ts';

const GAP = Number.NaN;
const columns = (...rows: readonly (readonly number[])[]): readonly Float64Array[] =>
  (rows[0] ?? []).map((_, at) => Float64Array.from(rows, (row) => row[at] ?? GAP));
const one = (values: readonly number[], aggregation: Aggregation, weights = values.map(() => 1)) =>
  aggregate(columns(values), weights, aggregation, 0)[0];

describe('means of 1, 4 and 16', () => {
  test.each<readonly [Aggregation, number]>([
    [{ kind: 'arithmetic' }, 7],
    [{ kind: 'geometric' }, 4],
    [{ kind: 'harmonic' }, 3 / (1 + 1 / 4 + 1 / 16)],
    [{ kind: 'power', exponent: 1 }, 7],
    [{ kind: 'power', exponent: 2 }, Math.sqrt(91)],
    [{ kind: 'power', exponent: 0.5 }, (7 / 3) ** 2],
    [{ kind: 'power', exponent: 0 }, 4],
    [{ kind: 'power', exponent: -1 }, 3 / (1 + 1 / 4 + 1 / 16)],
  ])('%j', (aggregation, expected) => {
    expect(one([1, 4, 16], aggregation)).toBeCloseTo(expected, 12);
  });

  test('weights are proportions: 2, 1 and 1 are 4, 2 and 2', () => {
    expect(one([1, 4, 16], { kind: 'arithmetic' }, [2, 1, 1])).toBe(5.5);
    expect(one([1, 4, 16], { kind: 'geometric' }, [2, 1, 1])).toBeCloseTo(64 ** 0.25, 13);
    expect(one([1, 4, 16], { kind: 'geometric' }, [4, 2, 2])).toBeCloseTo(64 ** 0.25, 13);
  });
});

describe('a missing value', () => {
  test.each<readonly [Aggregation, number]>([
    [{ kind: 'arithmetic' }, 2.5],
    [{ kind: 'geometric' }, 2],
    [{ kind: 'harmonic' }, 1.6],
    [{ kind: 'power', exponent: 2 }, Math.sqrt(8.5)],
  ])('is left out by every mean alike, %j (D4)', (aggregation, expected) => {
    expect(one([1, GAP, 4], aggregation)).toBeCloseTo(expected, 13);
  });

  test('of all children is a missing mean', () => {
    for (const kind of ['arithmetic', 'geometric', 'harmonic', 'copeland'] as const) {
      expect(aggregate(columns([GAP, GAP], [1, 2]), [1, 1], { kind }, 0)[0]).toBeNaN();
    }
  });

  test('counts by its weight against the coverage, and reaching it is enough', () => {
    const mean = (coverage: number) =>
      aggregate(columns([1, 2, GAP]), [0.1, 0.6, 0.3], { kind: 'arithmetic' }, coverage)[0];
    expect(mean(0.7)).toBeCloseTo(1.3 / 0.7, 14);
    expect(mean(0.71)).toBeNaN();
  });
});

describe('Copeland', () => {
  test('counts wins less losses over all pairs', () => {
    // u0 beats u1 (2 of 3 children) and u2 (3 of 3); u1 beats u2.
    const found = aggregate(
      columns([3, 3, 1], [2, 2, 3], [1, 1, 0]),
      [1, 1, 1],
      { kind: 'copeland' },
      0,
    );
    expect([...found]).toEqual([2, 0, -2]);
  });

  test('a tie of weights is neither won nor lost, whatever rounding does to 0.1 + 0.2 and 0.3', () => {
    const found = aggregate(
      columns([1, 1, 0], [0, 0, 1]),
      [0.1, 0.2, 0.3],
      { kind: 'copeland' },
      0,
    );
    expect([...found]).toEqual([0, 0]);
  });

  test('a gap says nothing about the pair, whichever unit stands first in the table (D3)', () => {
    const withGap = [GAP, 5, 5];
    const whole = [9, 1, 9];
    const last = [1, 9, 1];
    const found = (rows: readonly (readonly number[])[]) => [
      ...aggregate(columns(...rows), [1, 1, 1], { kind: 'copeland' }, 0),
    ];
    const [gap, full, other] = found([withGap, whole, last]);
    const turned = found([last, whole, withGap]);
    expect(turned).toEqual([other, full, gap]);
    // Of what both have, withGap and whole win one child each.
    expect(gap).toBe(0);
  });

  test('goes by node from the same door as every mean (D2)', () => {
    expect(aggregate(columns([1], [2]), [1], { kind: 'copeland' }, 0)).toEqual(
      Float64Array.from([-1, 1]),
    );
  });
});

describe('Mazziotta–Pareto', () => {
  test('an even profile is its mean; an uneven one loses, or gains, variance ÷ mean', () => {
    // Two units: each child is 90 for one and 110 for the other.
    const rows = columns([1, 1], [2, 2]);
    const even = aggregate(rows, [1, 1], { kind: 'mazziotta-pareto', penalty: 'negative' }, 0);
    expect([...even]).toEqual([90, 110]);
    const crossed = columns([1, 2], [2, 1]);
    const down = aggregate(crossed, [1, 1], { kind: 'mazziotta-pareto', penalty: 'negative' }, 0);
    expect([...down]).toEqual([99, 99]);
    const up = aggregate(crossed, [1, 1], { kind: 'mazziotta-pareto', penalty: 'positive' }, 0);
    expect([...up]).toEqual([101, 101]);
  });
});

describe('benefit of the doubt', () => {
  const doubt = { kind: 'benefit-of-the-doubt' } as const;

  test('whoever is best in anything has 1; who is dominated has less', () => {
    const found = aggregate(columns([10, 1], [1, 10], [5, 5], [2, 2]), [1, 1], doubt, 0);
    expect(found[0]).toBeCloseTo(1, 13);
    expect(found[1]).toBeCloseTo(1, 13);
    // Under w = (1/11, 1/11) both best have 1, so (5, 5) has 10/11 and (2, 2) has 4/11.
    expect(found[2]).toBeCloseTo(10 / 11, 13);
    expect(found[3]).toBeCloseTo(4 / 11, 13);
  });

  test('does not change when a child is measured in another unit', () => {
    const rows = [
      [10, 1],
      [1, 10],
      [5, 5],
      [4, 7],
    ];
    const found = aggregate(columns(...rows), [1, 1], doubt, 0);
    const scaled = aggregate(
      columns(...rows.map(([a = 0, b = 0]) => [a * 1000, b])),
      [1, 1],
      doubt,
      0,
    );
    found.forEach((value, row) => {
      expect(scaled[row]).toBeCloseTo(value, 12);
    });
  });

  test('a missing value helps nobody', () => {
    const found = aggregate(columns([10, GAP], [1, 10], [8, GAP]), [1, 1], doubt, 0);
    expect(found[2]).toBeCloseTo(0.8, 13);
  });
});

test('which methods need values above zero', () => {
  expect(needsPositive({ kind: 'geometric' })).toBe(true);
  expect(needsPositive({ kind: 'harmonic' })).toBe(true);
  expect(needsPositive({ kind: 'power', exponent: 2 })).toBe(true);
  expect(needsPositive({ kind: 'power', exponent: 1 })).toBe(false);
  expect(needsPositive({ kind: 'arithmetic' })).toBe(false);
});
