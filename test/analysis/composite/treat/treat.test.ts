import { describe, expect, test } from 'vitest';
import { treat, USUAL_TREATMENT } from '../../../../src/analysis/composite/index.ts';
import {
  boxCox,
  logCt,
  logCtOriginal,
  logCtPlus,
  logGii,
} from '../../../../src/analysis/composite/treat/transforms.ts';
import { winsorise } from '../../../../src/analysis/composite/treat/winsorise.ts';
import { excessKurtosis, skewness } from '../../../../src/analysis/numerics/index.ts';

const GAP = Number.NaN;
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const LONG = Array.from({ length: 30 }, (_, at) => at + 1);
const column = (...numbers: readonly number[]): Float64Array => Float64Array.from(numbers);
const close = (numbers: ArrayLike<number>): readonly unknown[] =>
  Array.from(numbers, (x) => (Number.isNaN(x) ? x : expect.closeTo(x, 12)));

describe('the logarithms', () => {
  test('log-gii transforms: 1, 5, 20 and 1000 become 0, 1.609, 2.996 and 6.908 (D1)', () => {
    expect([...logGii(column(1, 5, 20, 1000))]).toEqual(
      close([0, Math.log(5), Math.log(20), Math.log(1000)]),
    );
  });

  test('log-ct adds a hundredth of the range to the distance from the lowest', () => {
    expect([...logCt(column(10, 60, GAP, 110))]).toEqual(
      close([0, Math.log(51), GAP, Math.log(101)]),
    );
  });

  test('log-ct-plus does the same from the other end where low numbers are the outliers', () => {
    expect([...logCtPlus(column(10, 60, 110), true)]).toEqual(
      close([-Math.log(101), -Math.log(51), 0]),
    );
    expect([...logCtPlus(column(10, 60, 110), false)]).toEqual([...logCt(column(10, 60, 110))]);
  });

  test('log-ct-original adds one', () => {
    expect([...logCtOriginal(column(5, 7, GAP))]).toEqual(close([0, Math.log(3), GAP]));
  });

  test('Box-Cox of λ 2, ½ and 0', () => {
    expect([...boxCox(column(3, 5), 2)]).toEqual(close([0, 4]));
    expect([...boxCox(column(3, 6), 0.5)]).toEqual(close([0, 2]));
    expect([...boxCox(column(3, 5), 0)]).toEqual(close([0, Math.log(3)]));
  });

  test('every one of them keeps the order', () => {
    const given = column(1, 3, 4, 9, 200);
    for (const change of [logCt, logCtOriginal, logGii, (x: Float64Array) => logCtPlus(x, true)]) {
      const changed = [...change(given)];
      expect([...changed].sort((a, b) => a - b)).toEqual(changed);
    }
  });
});

describe('drawing in', () => {
  test('takes the highest to the next until the rule is met', () => {
    const given = column(...TEN, 30, 100);
    expect(Math.abs(skewness(given))).toBeGreaterThan(2);
    expect(excessKurtosis(given)).toBeGreaterThan(3.5);
    const found = winsorise(given, USUAL_TREATMENT);
    expect([...found.column].slice(-2)).toEqual([30, 30]);
    expect(found.high).toEqual([11]);
    expect(found.low).toEqual([]);
  });

  test('takes the lowest where the column is skewed downwards, and equal numbers together', () => {
    const found = winsorise(column(...LONG.map((x) => -x), -1000, -1000, GAP), USUAL_TREATMENT);
    expect(found.low).toEqual([30, 31]);
    expect([...found.column].slice(29, 32)).toEqual([-30, -30, -30]);
    expect(found.high).toEqual([]);
    expect(found.column[32]).toBeNaN();
  });

  test('stops at the limit', () => {
    const given = column(...TEN, 500, 1000, 5000);
    expect(winsorise(given, { ...USUAL_TREATMENT, most: 1 }).high.length).toBe(1);
    expect([...winsorise(given, { ...USUAL_TREATMENT, most: 0 }).column]).toEqual([...given]);
  });
});

describe('treatment', () => {
  test('leaves a column alone that passes, and one too short to judge', () => {
    const given = column(...TEN);
    expect(treat(given, USUAL_TREATMENT)).toMatchObject({
      column: given,
      before: { passes: true },
    });
    expect(treat(column(1, 1000), USUAL_TREATMENT).before.passes).toBe(true);
    expect(treat(column(5, 5, 5, 5, 5), USUAL_TREATMENT).before.passes).toBe(true);
  });

  test('tells how many points were drawn in, and in which rows', () => {
    const found = treat(column(...TEN, 30, 100), USUAL_TREATMENT);
    expect(found.winsorised?.points).toBe(1);
    expect(found.winsorised?.check.passes).toBe(true);
    expect(found.drawnIn).toEqual([11]);
    expect(found.transform).toBeUndefined();
  });

  test('where drawing in is not enough, transforms the numbers as they were', () => {
    const given = column(...LONG, 500, 5000, 50_000);
    const found = treat(given, { ...USUAL_TREATMENT, most: 1 });
    expect(found.winsorised?.check.passes).toBe(false);
    expect(found.transform?.kind).toBe('log-ct');
    expect([...found.column]).toEqual([...logCt(given)]);
    expect(found.drawnIn).toEqual([]);
  });

  test('or what was drawn in, where that is asked', () => {
    const given = column(...LONG, 500, 5000, 50_000);
    const rule = { ...USUAL_TREATMENT, most: 1, combined: true };
    const found = treat(given, rule);
    expect([...found.column]).toEqual([...logCt(winsorise(given, rule).column)]);
    expect(found.drawnIn).toEqual([32]);
  });

  test('without a transformation the last check says that the column still fails', () => {
    const { transform: _, ...rule } = { ...USUAL_TREATMENT, most: 1 };
    const found = treat(column(...LONG, 500, 5000, 50_000), rule);
    expect(found.winsorised?.check.passes).toBe(false);
    expect(found.transform).toBeUndefined();
  });
});
