import { extremes } from '../../numerics/index.ts';
import type { ScaleEnds } from '../method/method.ts';

/** (x − lowest) ÷ (highest − lowest) × (high − low) + low: the lowest number becomes `low`, the highest `high`.
 *  NaN everywhere where all numbers are equal. */
export function minMax(column: Float64Array, { low, high }: ScaleEnds): Float64Array {
  const { lowest, highest } = extremes(column) ?? { lowest: 0, highest: 0 };
  const spread = highest - lowest;
  return column.map((x) => ((x - lowest) / spread) * (high - low) + low);
}
