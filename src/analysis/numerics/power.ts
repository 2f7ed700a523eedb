import { exponential } from './exponential.ts';
import { naturalLog } from './natural-log.ts';

const MOST_FACTORS = 64;

/** x^p of x above zero, with the same digits in every engine. Whole and half exponents are products and
 *  square roots; all others are e^(p ln x). */
export function power(x: number, p: number): number {
  const size = Math.abs(p);
  const doubled = size * 2;
  if (doubled > MOST_FACTORS || !Number.isInteger(doubled)) return exponential(p * naturalLog(x));
  let product = Number.isInteger(size) ? 1 : Math.sqrt(x);
  let base = x;
  for (let left = Math.floor(size); left > 0; left >>= 1) {
    if (left & 1) product *= base;
    base *= base;
  }
  return p < 0 ? 1 / product : product;
}
