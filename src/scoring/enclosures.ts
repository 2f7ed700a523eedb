import { add, type Fraction, floorDivide, fraction, multiply } from '../model/index.ts';
import type { EnclosedValue, ExactValue, Radical } from './exact-value.ts';
import { power } from './radicals.ts';
import { floorRoot } from './whole-numbers.ts';

/** A value's lower and upper bound. */
export interface Enclosure {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Bounds of a value, no further apart than 2^−bits; a fraction bounds itself. */
export function enclosureOf(value: ExactValue, bits: number): Enclosure {
  if (value.kind === 'enclosed') return value.enclose(bits);
  return { low: value.fraction, high: value.fraction };
}

/** Bounds of a sum of radicals. */
export function encloseSum(terms: readonly Radical[], bits: number): Enclosure {
  const largest = terms.reduce(
    (most, { coefficient }) => Math.max(most, magnitude(coefficient)),
    0,
  );
  const precision = bits + largest + magnitude(fraction(terms.length)) + 1;
  const unit = 1n << BigInt(precision);
  let low = ZERO;
  let high = ZERO;
  for (const { coefficient, degree, radicand } of terms) {
    const root = rootBelow(radicand, degree, precision);
    const above = degree === 1 ? root : root + 1n;
    const negative = coefficient.numerator < 0n;
    low = add(low, multiply(coefficient, fraction(negative ? above : root, unit)));
    high = add(high, multiply(coefficient, fraction(negative ? root : above, unit)));
  }
  return outward(low, high, bits + 2);
}

/** Bounds of (∏ valueᵢ^powerᵢ)^(1/degree) for values above zero; undefined while their own bounds,
 *  taken at this precision, do not yet prove them to be above zero. */
export function encloseRoot(
  factors: readonly { readonly value: ExactValue; readonly power: number }[],
  degree: number,
  bits: number,
): Enclosure | undefined {
  for (let inner = bits + 8; inner <= 4 * bits + 256; inner += bits + 8) {
    const bounds = factors.map(({ value }) => enclosureOf(value, inner));
    if (bounds.some(({ low }) => low.numerator <= 0n)) continue;
    const product = (side: 'low' | 'high'): Fraction =>
      factors.reduce(
        (whole, factor, at) => multiply(whole, power(bounds[at]?.[side] ?? ONE, factor.power)),
        ONE,
      );
    const precision = bits + 2;
    const low = rootBelow(product('low'), degree, precision);
    const high = rootBelow(product('high'), degree, precision) + 1n;
    if (high - low <= 4n) return dyadic(low, high, precision);
  }
  return undefined;
}

/** Bounds of Σ valueᵢ × shareᵢ + constant, where the shares' sizes add up to 2 or less. */
export function encloseMix(
  parts: readonly { readonly value: ExactValue; readonly share: Fraction }[],
  constant: Fraction,
  bits: number,
): Enclosure {
  let low = constant;
  let high = constant;
  for (const { value, share } of parts) {
    const bounds = enclosureOf(value, bits + 2);
    const turned = share.numerator < 0n;
    low = add(low, multiply(turned ? bounds.high : bounds.low, share));
    high = add(high, multiply(turned ? bounds.low : bounds.high, share));
  }
  return outward(low, high, bits + 2);
}

/** A value from its key and its bounds; bounds once found are kept. */
export function enclosedValue(
  key: string,
  enclose: (bits: number) => Enclosure,
  terms?: readonly Radical[],
): EnclosedValue {
  const kept = new Map<number, Enclosure>();
  return {
    kind: 'enclosed',
    key,
    enclose: (bits) => {
      const bounds = kept.get(bits) ?? enclose(bits);
      kept.set(bits, bounds);
      return bounds;
    },
    ...(terms && { terms }),
  };
}

const ONE = fraction(1);
const ZERO = fraction(0);

/** Whole numbers of 2^−precision around these bounds. */
function outward(low: Fraction, high: Fraction, precision: number): Enclosure {
  const unit = 1n << BigInt(precision);
  const below = floorDivide(low.numerator * unit, low.denominator);
  const above = -floorDivide(-high.numerator * unit, high.denominator);
  return dyadic(below, above, precision);
}

/** A whole number of bits that the size of a fraction does not exceed: |value| ≤ 2^bits. */
function magnitude({ numerator, denominator }: Fraction): number {
  const size = (numerator < 0n ? -numerator : numerator) / denominator;
  return (size + 1n).toString(2).length;
}

/** ⌊value^(1/degree) × 2^precision⌋. */
function rootBelow(value: Fraction, degree: number, precision: number): bigint {
  const shifted = value.numerator << BigInt(precision * degree);
  return floorRoot(shifted / value.denominator, degree);
}

function dyadic(low: bigint, high: bigint, precision: number): Enclosure {
  const unit = 1n << BigInt(precision);
  return { low: fraction(low, unit), high: fraction(high, unit) };
}
