import { extremes } from '../../numerics/index.ts';
import type { ScaleEnds } from '../method/method.ts';
import { stretched } from './stretch.ts';

/** 1 − (point − x) ÷ (point − lowest): 1 at the point, 0 at the lowest number. The point is another unit's
 *  number (distance to reference) or a number to reach (distance to target), on the column's own scale
 *  after reversal. What lies above it is above 1, or exactly 1 where the distance is capped. */
export function distanceToPoint(
  column: Float64Array,
  point: number,
  capped: boolean,
  onto: ScaleEnds,
): Float64Array {
  const lowest = extremes(column)?.lowest ?? Number.NaN;
  const spread = point - lowest;
  return stretched(
    column.map((x) => {
      const share = 1 - (point - x) / spread;
      return capped && share > 1 ? 1 : share;
    }),
    onto,
  );
}
