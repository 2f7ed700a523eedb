import type { ScaleEnds } from '../method/method.ts';

/** What lies from 0 to 1, stretched from `low` to `high`. */
export function stretched(column: Float64Array, { low, high }: ScaleEnds): Float64Array {
  const span = high - low;
  return column.map((share) => share * span + low);
}
