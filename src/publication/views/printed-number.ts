import { type Fraction, formatFraction } from '../../model/index.ts';

/** A fraction as readers write it: `4`, `5.5`, or `13/3` where no decimal number is exact. */
export function printedNumber(value: Fraction): string {
  let { denominator } = value;
  let digits = 0;
  for (; denominator !== 1n && digits < 6; digits++) {
    const shared = 10n % denominator === 0n ? denominator : commonWithTen(denominator);
    if (shared === 1n) return formatFraction(value);
    denominator /= shared;
  }
  return (Number(value.numerator) / Number(value.denominator)).toFixed(digits);
}

function commonWithTen(denominator: bigint): bigint {
  if (denominator % 10n === 0n) return 10n;
  if (denominator % 5n === 0n) return 5n;
  return denominator % 2n === 0n ? 2n : 1n;
}
