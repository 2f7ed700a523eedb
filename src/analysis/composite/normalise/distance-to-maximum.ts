import { extremes } from '../../numerics/index.ts';
import type { ScaleEnds } from '../method/method.ts';
import { stretched } from './stretch.ts';

/** 1 − (highest − x) ÷ (highest − lowest): 1 at the highest number, 0 at the lowest. */
export function distanceToMaximum(column: Float64Array, onto: ScaleEnds): Float64Array {
  const { lowest, highest } = extremes(column) ?? { lowest: 0, highest: 0 };
  const spread = highest - lowest;
  return stretched(
    column.map((x) => 1 - (highest - x) / spread),
    onto,
  );
}
