import { greatestCommonDivisor } from './whole-numbers.ts';

/** An exact rational number in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const RATIO = /^([+-]?\d+)\/(\d+)$/;

/** The fraction n/d in lowest terms. Throws on a zero denominator. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new Error(`zero denominator under ${n}`);
  const sign = d < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d * sign);
  return { numerator: (n * sign) / divisor, denominator: (d * sign) / divisor };
}

/** Reads `5`, `-0.25` or `161/30`; undefined for anything else (no exponents, no blanks). */
export function parseFraction(text: string): Fraction | undefined {
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    const [, sign = '', whole = '0', part = ''] = decimal;
    return fraction(BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length));
  }
  const ratio = RATIO.exec(text);
  if (!ratio?.[1] || !ratio[2] || BigInt(ratio[2]) === 0n) return undefined;
  return fraction(BigInt(ratio[1]), BigInt(ratio[2]));
}

/** Writes `161/30`; a whole number without its `/1`. */
export function formatFraction({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** a + b, exactly. */
export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** a − b, exactly. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** a × b, exactly. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a ÷ b, exactly. Throws when b is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest floating-point number, for drawing and for nothing else. */
export function toNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}
