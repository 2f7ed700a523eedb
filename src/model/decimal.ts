import { type Fraction, formatFraction } from './fraction.ts';

/** Printed numbers are decimal strings, so that no later step can round them again. */
export type Decimal = string;

const MOST_DECIMALS = 9;

/** True when at most nine decimals write the number exactly. */
export function isShortDecimal({ denominator }: Fraction): boolean {
  return 10n ** BigInt(MOST_DECIMALS) % denominator === 0n;
}

/** How many decimals write a number exactly. Throws for one such as 1/3 that nine do not write. */
export function decimalsOf(value: Fraction): number {
  if (!isShortDecimal(value)) throw new Error(`no short decimal: ${formatFraction(value)}`);
  let decimals = 0;
  while (10n ** BigInt(decimals) % value.denominator !== 0n) decimals++;
  return decimals;
}

/** A whole number of units of the last decimal, with its point: 537 with two decimals is `5.37`. */
export function formatUnits(units: number | bigint, decimals: number): Decimal {
  const sign = units < 0 ? '-' : '';
  const size = String(units < 0 ? -units : units);
  if (decimals === 0) return sign + size;
  const digits = size.padStart(decimals + 1, '0');
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A number as people write it: `10.5`; a fraction only where no short decimal says the same. */
export function formatNumber(value: Fraction): string {
  if (!isShortDecimal(value)) return formatFraction(value);
  const decimals = decimalsOf(value);
  return formatUnits((value.numerator * 10n ** BigInt(decimals)) / value.denominator, decimals);
}

/** Digits with every thousand set apart: `9340000` with a comma is `9,340,000`. */
export function groupDigits(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
