import { describe, expect, test } from 'vitest';
import { trendsOf } from '../../../../src/analysis/composite/index.ts';
import type { CompositeUnit } from '../../../../src/model/index.ts';

const unitsOf = (texts: readonly string[]): readonly CompositeUnit[] =>
  texts.map((text) => {
    const [code = '', time = ''] = text.split(' ');
    return { code, name: code, time, groups: new Map() };
  });
const column = (...numbers: readonly number[]): ReadonlyMap<string, Float64Array> =>
  new Map([['a', Float64Array.from(numbers)]]);
const GAP = Number.NaN;

describe('trends of a panel', () => {
  test('100 in 2020 and 121 in 2022 are 21 percent more, 10 percent a year', () => {
    const [trend] = trendsOf(column(121, 100), unitsOf(['X 2022', 'X 2020']));
    expect(trend).toMatchObject({
      ...{ unit: 'X', node: 'a', times: 2, of: 2, from: '2020', to: '2022' },
      ...{ first: 100, last: 121, change: 21, percentChange: 21 },
    });
    expect(trend?.growth).toBeCloseTo(0.1, 14);
  });

  test('run from the first number to the last, and say at how many times there is one', () => {
    const units = unitsOf(['X 2020', 'X 2021', 'X 2022', 'X 2023', 'Y 2020']);
    const trends = trendsOf(column(GAP, 4, GAP, 8, 1), units);
    expect(trends).toHaveLength(1);
    expect(trends[0]).toMatchObject({ times: 2, of: 4, from: '2021', to: '2023', change: 4 });
    expect(trends[0]?.growth).toBeCloseTo(Math.SQRT2 - 1, 14);
  });

  test.each([
    ['from zero there is no percentage and no growth', 0, 5, GAP],
    ['from below zero there is no growth, and percent go by the size', -4, 2, 150],
    ['to below zero there is no growth', 4, -2, -150],
  ])('%s', (_, first, last, percentChange) => {
    const [trend] = trendsOf(column(first, last), unitsOf(['X 1', 'X 2']));
    expect(trend).toMatchObject({ change: last - first, percentChange, growth: GAP });
  });

  test('times that are words have no growth a year; one time only has no trend', () => {
    expect(trendsOf(column(1, 2), unitsOf(['X autumn', 'X winter']))[0]).toMatchObject({
      change: 1,
      growth: GAP,
    });
    expect(trendsOf(column(1, 2), unitsOf(['X 1', 'Y 1']))).toEqual([]);
  });
});
