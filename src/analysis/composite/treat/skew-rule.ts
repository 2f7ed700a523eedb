import { excessKurtosis, skewness } from '../../numerics/index.ts';
import type { Treatment } from '../method/method.ts';

/** Skewness and kurtosis of a column, and whether it may stay as it is. */
export interface SkewCheck {
  readonly skewness: number;
  readonly kurtosis: number;
  readonly passes: boolean;
}

/** A column passes whose absolute skewness or whose excess kurtosis lies below its threshold (2 and 3.5 in the
 *  OECD and JRC handbook). Fewer than four numbers, or equal ones, have neither, and pass. */
export function checkSkew(column: Float64Array, rule: Treatment): SkewCheck {
  const [skew, kurtosis] = [skewness(column), excessKurtosis(column)];
  const failing = Math.abs(skew) >= rule.skewness && kurtosis >= rule.kurtosis;
  return { skewness: skew, kurtosis, passes: !failing };
}
