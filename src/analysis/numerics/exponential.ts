import { powerOfTwo } from './bits.ts';
import { LN2_HIGH, LN2_LOW } from './natural-log.ts';

const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;

/** 1 ÷ n! for n from 2 to 13. */
const RECIPROCALS: readonly number[] = [
  2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600, 6227020800,
].map((factorial) => 1 / factorial);

/** e^x, with the same digits in every engine (`Math.exp` promises none): only additions and
 *  multiplications. Error below one unit in the last place.
 *
 *  x = k·ln 2 + r with |r| ≤ ½ ln 2, and e^r by its Taylor series, whose fifteenth term is below 10⁻¹⁷. */
export function exponential(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > LARGEST) return Number.POSITIVE_INFINITY;
  if (x < SMALLEST) return 0;
  const k = Math.round(x / Math.LN2);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  let tail = 0;
  for (let at = RECIPROCALS.length - 1; at >= 0; at--) tail = tail * r + (RECIPROCALS[at] ?? 0);
  const value = 1 + (high + (r * r * tail - low));
  if (k > 1023) return value * 2 * powerOfTwo(1023);
  return k < -1022 ? value * powerOfTwo(k + 1000) * powerOfTwo(-1000) : value * powerOfTwo(k);
}
