import { presentOf } from './moments.ts';

/** The present numbers from the lowest up. */
export function ascending(column: ArrayLike<number>): Float64Array {
  return presentOf(column).slice().sort();
}

/** The quantile of a share from 0 to 1, of numbers that stand in ascending order: the value at
 *  (n − 1)·share, between two neighbours in proportion (type 7 of Hyndman and Fan 1996). NaN of none. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  const part = place - below;
  return part === 0 ? low : low + part * (high - low);
}

/** The quantile of a share of the present numbers of a column. */
export function quantile(column: ArrayLike<number>, share: number): number {
  return quantileOfSorted(ascending(column), share);
}

/** The middle number, or the mean of the two in the middle. */
export function median(column: ArrayLike<number>): number {
  return quantile(column, 0.5);
}

/** Lowest and highest of the present numbers; undefined of none. */
export function extremes(
  column: ArrayLike<number>,
): { readonly lowest: number; readonly highest: number } | undefined {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let count = 0;
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    count++;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return count === 0 ? undefined : { lowest, highest };
}
