import { compareFractions, type Fraction, fraction } from '../model/index.ts';
import { enclosureOf } from './enclosures.ts';
import type { ExactValue } from './exact-value.ts';
import { keyOf, subtractValues, termsOf } from './means.ts';

/** How far roots of sums of roots are enclosed: 4096 bits, some 1,230 decimal digits. */
export const ENCLOSURE_BOUND = 4096;

const FIRST_BITS = 64;
const ZERO = fraction(0);

/** Decides which of two exact values is the higher, or that they are equal.
 *
 *  Fractions are compared by multiplying across: 161/30 is above 16/3 because 161 × 3 = 483 is more
 *  than 16 × 30 = 480, though the two are printed 5.37 and 5.33. The value of a geometric mean is usually
 *  no fraction. It is enclosed between two fractions, and the enclosure is tightened until the two
 *  values stand apart.
 *
 *  Equal values never stand apart, so equality has to be decided otherwise. A sum of roots of fractions
 *  is brought to its simplest form. Roots of positive fractions of which no two are in a rational
 *  proportion are linearly independent over the rational numbers (Besicovitch 1940), so a difference is
 *  zero exactly when nothing is left of it: √8 equals 2 × √2. Only a geometric mean of sums of roots has no
 *  such form. Two of those are equal when they were made from the same parts, or when 4,096 bits
 *  of enclosure (some 1,230 decimal digits) do not tell them apart.
 *  @see METHODOLOGY "Comparing values"
 *
 *  Gives a number below zero when a is the lower, above zero when it is the higher, zero when they are equal. */
export function compareValues(a: ExactValue, b: ExactValue): number {
  if (a === b) return 0;
  if (a.kind === 'fraction' && b.kind === 'fraction')
    return compareRational(a.fraction, b.fraction);
  if (keyOf(a) === keyOf(b)) return 0;
  const decisive = termsOf(a) !== undefined && termsOf(b) !== undefined;
  for (let bits = FIRST_BITS; ; bits *= 2) {
    const first = enclosureOf(a, bits);
    const second = enclosureOf(b, bits);
    if (compareFractions(first.high, second.low) < 0) return -1;
    if (compareFractions(first.low, second.high) > 0) return 1;
    if (decisive && bits === FIRST_BITS) {
      const difference = subtractValues(a, b);
      if (difference.kind === 'fraction') return compareFractions(difference.fraction, ZERO);
    }
    if (!decisive && bits >= ENCLOSURE_BOUND) return 0;
  }
}

function compareRational(a: Fraction, b: Fraction): number {
  const left = Number(a.numerator) * Number(b.denominator);
  const right = Number(b.numerator) * Number(a.denominator);
  const safe =
    Math.abs(left) <= Number.MAX_SAFE_INTEGER && Math.abs(right) <= Number.MAX_SAFE_INTEGER;
  return safe ? Math.sign(left - right) : compareFractions(a, b);
}
