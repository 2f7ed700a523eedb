import type { ScaleEnds } from '../method/method.ts';

/** (x − from.low) ÷ (from.high − from.low), stretched: fixed ends that need not be the column's own, and
 *  numbers beyond them stay beyond. */
export function scaled(column: Float64Array, from: ScaleEnds, onto: ScaleEnds): Float64Array {
  const span = from.high - from.low;
  return column.map((x) => ((x - from.low) / span) * (onto.high - onto.low) + onto.low);
}
