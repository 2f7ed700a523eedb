import { describe, expect, test } from 'vitest';
import {
  exponential,
  naturalLog,
  power,
  seededRandom,
} from '../../../src/analysis/numerics/index.ts';

/** Distance in units of the last place of `b`. */
function ulps(a: number, b: number): number {
  const unit = Math.max(2 ** -1074, 2 ** (Math.floor(Math.log2(Math.abs(b) || 1)) - 52));
  return Math.abs(a - b) / unit;
}

describe('the natural logarithm', () => {
  test.each([
    [1, 0],
    [2, Math.LN2],
    [10, Math.LN10],
    [0.1, -Math.LN10],
    [100, 4.605170185988092],
    [1.7976931348623157e308, 709.782712893384],
    [2.2250738585072014e-308, -708.3964185322641],
    [5e-324, -744.4400719213812],
  ])('of %d', (x, expected) => {
    expect(ulps(naturalLog(x), expected)).toBeLessThanOrEqual(1);
  });

  test('of zero, of less and of what is no number', () => {
    expect(naturalLog(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(naturalLog(-1)).toBeNaN();
    expect(naturalLog(Number.NaN)).toBeNaN();
    expect(naturalLog(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  test('stays within one unit of the last place of this engine, over all sizes', () => {
    const random = seededRandom(7);
    let worst = 0;
    for (let at = 0; at < 20_000; at++) {
      const x = (1 + random.uniform()) * 2 ** (random.below(2040) - 1020);
      worst = Math.max(worst, ulps(naturalLog(x), Math.log(x)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  test('rises near 1, where it changes sign', () => {
    expect(naturalLog(1 + 2 ** -52)).toBe(2 ** -52 - 2 ** -105);
    expect(naturalLog(1 - 2 ** -53)).toBe(-(2 ** -53));
  });
});

describe('the exponential', () => {
  test.each([
    [0, 1],
    [1, Math.E],
    [-1, 0.36787944117144233],
    [709.7, 1.6549840276802644e308],
    [-740, 4.2e-322],
  ])('of %d', (x, expected) => {
    expect(ulps(exponential(x), expected)).toBeLessThanOrEqual(1);
  });

  test('beyond both ends of doubles', () => {
    expect(exponential(710)).toBe(Number.POSITIVE_INFINITY);
    expect(exponential(-746)).toBe(0);
    expect(exponential(Number.NaN)).toBeNaN();
  });

  test('stays within one unit of the last place of this engine', () => {
    const random = seededRandom(8);
    let worst = 0;
    for (let at = 0; at < 20_000; at++) {
      const x = random.uniform() * 1400 - 700;
      worst = Math.max(worst, ulps(exponential(x), Math.exp(x)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  test('undoes the logarithm', () => {
    for (const x of [0.001, 0.5, 1, 3, 99.5, 1e6]) {
      expect(Math.abs(exponential(naturalLog(x)) / x - 1)).toBeLessThan(1e-14);
    }
  });
});

describe('powers', () => {
  test.each([
    [2, 10, 1024],
    [9, 0.5, 3],
    [4, -1.5, 0.125],
    [5, 0, 1],
    [7, 1, 7],
  ])('%d to the power of %d is exact', (x, p, expected) => {
    expect(power(x, p)).toBe(expected);
  });

  test('an exponent that is neither whole nor half', () => {
    expect(Math.abs(power(3, -1.3) / 0.23974103110828815 - 1)).toBeLessThan(1e-15);
  });
});
