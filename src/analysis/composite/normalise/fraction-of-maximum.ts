import { extremes } from '../../numerics/index.ts';
import type { ScaleEnds } from '../method/method.ts';
import { stretched } from './stretch.ts';

/** x ÷ highest. Means what it says only where the highest number lies above zero; a method is checked for
 *  that before it is run. */
export function fractionOfMaximum(column: Float64Array, onto: ScaleEnds): Float64Array {
  const highest = extremes(column)?.highest ?? Number.NaN;
  return stretched(
    column.map((x) => x / highest),
    onto,
  );
}
