import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compareFractions,
  divide,
  type Fraction,
  formatFraction,
  fraction,
  multiply,
  parseFraction,
  subtract,
  toNumber,
} from '../../src/model/index.ts';

const anyFraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => fraction(n, d));

describe('an exact fraction', () => {
  test('stands in lowest terms over a positive denominator', () => {
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  });

  test('has no zero denominator', () => {
    expect(() => fraction(1, 0)).toThrow('zero denominator');
    expect(() => divide(fraction(1), fraction(0))).toThrow();
  });

  test.each([
    ['5', 5n, 1n],
    ['5.50', 11n, 2n],
    ['-0.25', -1n, 4n],
    ['+3', 3n, 1n],
    ['161/30', 161n, 30n],
    ['-4/6', -2n, 3n],
    ['007', 7n, 1n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(parseFraction(text)).toEqual({ numerator, denominator });
  });

  test.each(['', ' 5', '5 ', '1e3', '.5', '5.', '1/0', '1/-2', 'NaN', '∞', '1,5', '--1'])(
    'does not read %j',
    (text) => {
      expect(parseFraction(text)).toBeUndefined();
    },
  );

  test('writes what it reads', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        expect(parseFraction(formatFraction(value))).toEqual(value);
      }),
      { seed: 3 },
    );
  });

  test('adds one third three times to one, which floating point only happens to do', () => {
    const third = fraction(1, 3);
    expect(add(add(third, third), third)).toEqual(fraction(1));
    const tenth = fraction(1, 10);
    expect(add(add(tenth, tenth), tenth)).toEqual(fraction(3, 10));
  });

  test('obeys the laws of a field', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(subtract(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
      { seed: 5 },
    );
  });

  test('orders as numbers do', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const difference = subtract(a, b).numerator;
        expect(compareFractions(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
      { seed: 9 },
    );
    expect(toNumber(fraction(1, 8))).toBe(0.125);
  });
});
