import { describe, expect, test } from 'vitest';
import { compareFractions, fraction, parseFraction, subtract } from '../../src/model/index.ts';
import { ENCLOSURE_BOUND } from '../../src/scoring/compare-values.ts';
import { enclosureOf } from '../../src/scoring/enclosures.ts';
import {
  compareValues,
  type ExactValue,
  fractionValue,
  printDifference,
  printValue,
} from '../../src/scoring/index.ts';
import {
  arithmeticMean,
  geometricMean,
  subtractValues,
  turnedValue,
} from '../../src/scoring/means.ts';
import { radical } from '../../src/scoring/radicals.ts';

const exact = (text: string): ExactValue => fractionValue(parseFraction(text) ?? fraction(-1));
const equally = (...values: readonly (ExactValue | string)[]) =>
  values.map((value) => ({
    value: typeof value === 'string' ? exact(value) : value,
    weight: fraction(1),
  }));
const geometric = (...values: readonly (ExactValue | string)[]) =>
  geometricMean(equally(...values));
const arithmetic = (...values: readonly (ExactValue | string)[]) =>
  arithmeticMean(equally(...values));

describe('roots of fractions', () => {
  test('are written with their smallest degree', () => {
    expect(radical(fraction(9, 16), 4)).toEqual({
      coefficient: fraction(1),
      degree: 2,
      radicand: fraction(3, 4),
    });
    expect(radical(fraction(64), 6)).toEqual({
      coefficient: fraction(2),
      degree: 1,
      radicand: fraction(1),
    });
  });

  test('a geometric mean of geometric means is one root: ⁴√(2·3·4·6) = √12', () => {
    const nested = geometric(geometric('2', '3'), geometric('4', '6'));
    expect(compareValues(nested, geometric('3', '4'))).toBe(0);
    expect(printValue(nested, 4)).toBe('3.4641');
  });

  test('√2 · √8 is the fraction 4 again', () => {
    expect(geometric(geometric('1', '2'), geometric('1', '8'))).toEqual(exact('2'));
  });

  test('bounds are no further apart than asked and shut the value in', () => {
    const root = geometric('2', '3');
    for (const bits of [1, 10, 64, 500]) {
      const { low, high } = enclosureOf(root, bits);
      expect(compareFractions(subtract(high, low), fraction(1n, 2n ** BigInt(bits)))).not.toBe(1);
      expect(low.numerator ** 2n < 6n * low.denominator ** 2n).toBe(true);
      expect(high.numerator ** 2n > 6n * high.denominator ** 2n).toBe(true);
    }
  });
});

describe('sums of roots', () => {
  test('are equal whatever way they were made: (√2 + √8)/2 = √4.5', () => {
    const mean = arithmetic(geometric('1', '2'), geometric('1', '8'));
    expect(compareValues(mean, geometric('1', '4.5'))).toBe(0);
  });

  test('cancel to the fraction they are: √2 and 11 − √2 have the mean 5.5', () => {
    const root = geometric('1', '2');
    expect(arithmetic(root, turnedValue(root, fraction(11)))).toEqual(exact('11/2'));
    expect(subtractValues(root, geometric('1', '2'))).toEqual(exact('0'));
  });

  test('a sum exactly half way goes up, and its exact equality with a fraction is seen', () => {
    const root = geometric('1', '3');
    const half = arithmetic(root, turnedValue(root, fraction(201, 100)));
    expect(half).toEqual(exact('201/200'));
    expect(printValue(half, 2)).toBe('1.01');
  });

  test('are told apart when they differ in the thirtieth digit', () => {
    const root = geometric('2', '3');
    const near = fractionValue(fraction(2449489742783178098197284074705n, 10n ** 30n));
    expect(printValue(root, 30)).toBe('2.449489742783178098197284074706');
    expect(compareValues(root, near)).toBe(1);
  });

  test('differences are printed with halves away from zero and never as -0.00', () => {
    const [low, high] = [geometric('2', '3'), geometric('2', '3.01')];
    expect(printDifference(high, low, 2)).toBe('0.00');
    expect(printDifference(low, high, 2)).toBe('0.00');
    expect(printDifference(low, high, 3)).toBe('-0.004');
    expect(printDifference(geometric('1', '2'), exact('3'), 2)).toBe('-1.59');
    const shifted = arithmetic(low, turnedValue(low, fraction(1, 100)));
    expect(printDifference(exact('5'), arithmetic(exact('10'), shifted), 3)).toBe('-0.003');
  });
});

describe('roots of sums of roots', () => {
  const inner = (factor: string) => arithmetic(geometric('2', factor), '3');

  test('are enclosed as tightly as asked', () => {
    const value = geometric(inner('1'), '5');
    // √(5 · (√2 + 3) / 2) = 3.32215…
    expect(printValue(value, 5)).toBe(Math.sqrt((5 * (Math.SQRT2 + 3)) / 2).toFixed(5));
    const { low, high } = enclosureOf(value, 300);
    expect(compareFractions(subtract(high, low), fraction(1n, 2n ** 300n))).not.toBe(1);
  });

  test('made from the same parts are equal, in whatever order', () => {
    expect(compareValues(geometric(inner('1'), '5'), geometric('5', inner('1')))).toBe(0);
    const part = inner('1');
    expect(geometric(part, part)).toBe(part);
  });

  test('are ordered when they differ', () => {
    expect(compareValues(geometric(inner('1'), '5'), geometric(inner('1.5'), '5'))).toBe(-1);
    expect(compareValues(arithmetic(geometric(inner('1'), '5'), '1'), exact('2'))).toBe(1);
  });

  test('are told apart far beyond the first enclosure: 10⁻⁶⁰ is some 200 bits', () => {
    const near = fractionValue(fraction(5n * 10n ** 60n + 1n, 10n ** 60n));
    expect(compareValues(geometric(inner('1'), near), geometric(inner('1'), '5'))).toBe(1);
  });

  test('that no 4096 bits tell apart count as equal: √((√2 + 1)(√2 − 1)) and 1', () => {
    const root = geometric('1', '2');
    const plus = arithmetic(root, '1');
    const minus = subtractValues(plus, exact('1'));
    const product = geometric(plus, minus);
    // ((√2 + 1)/2)((√2 − 1)/2) = 1/4
    expect(product.kind).toBe('enclosed');
    expect(compareValues(product, exact('1/2'))).toBe(0);
    expect(printValue(product, 0)).toBe('1');
    expect(ENCLOSURE_BOUND).toBe(4096);
  });

  test('turned round and mixed they keep their order', () => {
    const value = geometric(inner('1'), '5');
    const turned = turnedValue(value, fraction(11));
    expect(printValue(turned, 2)).toBe('7.68');
    expect(compareValues(arithmetic(value, turned), exact('5.5'))).toBe(0);
    expect(subtractValues(value, value)).toEqual(exact('0'));
  });
});

describe('a geometric mean of zero', () => {
  test('is refused with a remedy', () => {
    expect(() => geometric('0', '4')).toThrow('asked of 0, which is not above zero');
    expect(() => geometric('-1', '4')).toThrow(
      expect.objectContaining({
        name: 'ValueNotPositive',
        hint: expect.stringContaining('arithmetic'),
      }),
    );
  });
});
