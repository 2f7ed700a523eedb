import { type Decimal, type Fraction, floorDivide, formatUnits } from '../model/index.ts';
import { ENCLOSURE_BOUND } from './compare-values.ts';
import type { EnclosedValue, ExactValue } from './exact-value.ts';
import { subtractValues } from './means.ts';

/** Prints an exact value with the framework's number of decimals: half up, once, at the very end.
 *
 *  With s = 10^decimals, a value n/d is printed from the whole number
 *
 *      ⌊(2 × n × s + d) ÷ (2 × d)⌋
 *
 *  of units of its last digit. Criminality 161/30 with two decimals is ⌊(2 × 161 × 100 + 30) ÷ 60⌋ =
 *  ⌊32230 ÷ 60⌋ = 537 hundredths, printed 5.37. A value exactly half way goes up: 4.375 is printed 4.38.
 *
 *  Nothing is rounded before that. A component is computed from the exact values of its pillars and never
 *  from their printed ones: rounding these first would print another criminality of 57, 58 and 68
 *  countries in the editions of 2021, 2023 and 2025. No floating-point number takes part either, because
 *  most decimals have none: the one nearest to 1.005 lies a little below it and would be printed 1.00.
 *
 *  A root is enclosed until both ends of the enclosure print the same digits. One that still lies across
 *  the edge between two digits after 4,096 bits counts as that edge, and goes up.
 *  @see METHODOLOGY "Rounding" */
export function printValue(value: ExactValue, decimals: number): Decimal {
  if (value.kind === 'fraction') return formatUnits(halfUp(value.fraction, decimals), decimals);
  return formatUnits(halfUpOfRoot(value, decimals), decimals);
}

/** Prints the difference of two exact values, halves away from zero.
 *
 *  The values are subtracted exactly and the difference is rounded once: +0.125 is printed 0.13 and
 *  −0.125 is printed -0.13. A rise and a fall of the same size thus show the same digits, which half
 *  up would not give. A difference that rounds to nothing is 0.00, never -0.00.
 *
 *  A printed difference may differ in its last digit from the difference of two printed values: 161/30 −
 *  16/3 is 1/30, printed 0.03, though the two values are printed 5.37 and 5.33.
 *  @see METHODOLOGY "Printing a change"
 *
 *  `later` − `earlier`, without a plus sign. */
export function printDifference(later: ExactValue, earlier: ExactValue, decimals: number): Decimal {
  const quick = quickDifference(later, earlier, decimals);
  if (quick !== undefined) return formatUnits(quick, decimals);
  const difference = subtractValues(later, earlier);
  const opposite = subtractValues(earlier, later);
  const up = scaledHalfUp(difference, decimals);
  return formatUnits(up > 0n ? up : -scaledHalfUp(opposite, decimals), decimals);
}

function scaledHalfUp(value: ExactValue, decimals: number): bigint {
  return value.kind === 'fraction'
    ? BigInt(halfUp(value.fraction, decimals))
    : halfUpOfRoot(value, decimals);
}

function halfUp({ numerator, denominator }: Fraction, decimals: number): number | bigint {
  const d = 2 * Number(denominator);
  const n = Number(numerator) * 2 * 10 ** decimals + Number(denominator);
  if (n >= 0 && n <= Number.MAX_SAFE_INTEGER && d <= Number.MAX_SAFE_INTEGER) {
    return (n - (n % d)) / d;
  }
  const unit = 2n * 10n ** BigInt(decimals);
  return floorDivide(numerator * unit + denominator, 2n * denominator);
}

function halfUpOfRoot(value: EnclosedValue, decimals: number): bigint {
  for (let bits = 64; ; bits *= 2) {
    const { low, high } = value.enclose(bits);
    const below = BigInt(halfUp(low, decimals));
    const above = BigInt(halfUp(high, decimals));
    if (below === above || (!value.terms && bits >= ENCLOSURE_BOUND)) return above;
  }
}

function quickDifference(
  later: ExactValue,
  earlier: ExactValue,
  decimals: number,
): number | undefined {
  if (later.kind !== 'fraction' || earlier.kind !== 'fraction') return undefined;
  const laterUnit = Number(later.fraction.denominator);
  const earlierUnit = Number(earlier.fraction.denominator);
  const a = Number(later.fraction.numerator) * earlierUnit;
  const b = Number(earlier.fraction.numerator) * laterUnit;
  const unit = laterUnit * earlierUnit;
  const size = Math.abs(a - b) * 2 * 10 ** decimals + unit;
  const largest = Math.max(Math.abs(a), Math.abs(b), size, 2 * unit);
  if (largest > Number.MAX_SAFE_INTEGER) return undefined;
  const rounded = (size - (size % (2 * unit))) / (2 * unit);
  return a < b ? -rounded : rounded;
}
