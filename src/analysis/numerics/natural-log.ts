import { exponentOf, powerOfTwo } from './bits.ts';

/** ln 2 in two parts: the first has so few digits that whole multiples of it are exact. */
export const LN2_HIGH = 0.6931471803691238;
/** What `LN2_HIGH` lacks of ln 2. */
export const LN2_LOW = 1.9082149292705877e-10;

const SMALLEST_NORMAL = 2 ** -1022;
const SUBNORMAL_SHIFT = 54;

/** The natural logarithm, with the same digits in every engine (`Math.log` promises none): only
 *  additions, multiplications and divisions. Error below one unit in the last place.
 *
 *  x = 2^k·m with √½ ≤ m < √2, s = (m − 1) ÷ (m + 1), and ln m = 2·(s + s³/3 + s⁵/5 + …), whose eleventh
 *  term is below 10⁻¹⁸ of the first. NaN below zero, −∞ at zero. */
export function naturalLog(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < SMALLEST_NORMAL) {
    return naturalLog(x * 2 ** SUBNORMAL_SHIFT) - SUBNORMAL_SHIFT * Math.LN2;
  }
  let k = exponentOf(x);
  let m = x * powerOfTwo(k > 1021 ? -1022 : -k) * (k > 1021 ? powerOfTwo(1022 - k) : 1);
  if (m > Math.SQRT2) {
    m *= 0.5;
    k++;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  // One step each, and not a loop: engines divide the constants once.
  let tail = (1 / 23) * z + 1 / 21;
  tail = tail * z + 1 / 19;
  tail = tail * z + 1 / 17;
  tail = tail * z + 1 / 15;
  tail = tail * z + 1 / 13;
  tail = tail * z + 1 / 11;
  tail = tail * z + 1 / 9;
  tail = tail * z + 1 / 7;
  tail = tail * z + 1 / 5;
  tail = tail * z + 1 / 3;
  // 2s = f − s·f: what is large stays exact, and only the small rest is rounded.
  const rest = s * (f - 2 * z * tail) - k * LN2_LOW;
  return k * LN2_HIGH + (f - rest);
}
