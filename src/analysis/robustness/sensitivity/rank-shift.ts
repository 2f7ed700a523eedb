import { apartOf } from '../run/rank-counts.ts';

/** How far units rank from where they rank as declared. */
export interface RankShift {
  /** The mean over the units that have both ranks; what the sensitivity of an index is measured by. */
  readonly mean: number;
  /** The farthest that any unit moved. */
  readonly largest: number;
}

/** Shifts between two columns of ranks, in which 0 is none. Both numbers are 0 where no unit has both. */
export function rankShift(ranks: Uint16Array, declared: Uint16Array): RankShift {
  let sum = 0;
  let units = 0;
  let largest = 0;
  for (let at = 0; at < declared.length; at++) {
    const own = ranks[at] ?? 0;
    const from = declared[at] ?? 0;
    if (own === 0 || from === 0) continue;
    const shift = Math.abs(own - from);
    sum += shift;
    units++;
    if (shift > largest) largest = shift;
  }
  return { mean: units === 0 ? 0 : sum / units, largest };
}

/** The mean shift of units in descending order of their keys, which are values or, as `logarithms` says, their
 *  logarithms: the same as ranking them and asking for the shift, in one walk. */
export function meanShiftInOrder(
  order: Int32Array,
  keys: Float64Array,
  logarithms: boolean,
  declared: Uint16Array,
): number {
  const apart = apartOf(keys, logarithms);
  let first = Number.POSITIVE_INFINITY;
  let rank = 0;
  let sum = 0;
  let units = 0;
  for (let at = 0; at < order.length; at++) {
    const key = keys[at] ?? 0;
    if (key === Number.NEGATIVE_INFINITY) break;
    if (!(first - key <= apart)) {
      rank = at + 1;
      first = key;
    }
    const from = declared[order[at] ?? 0] ?? 0;
    if (from === 0) continue;
    sum += Math.abs(rank - from);
    units++;
  }
  return units === 0 ? 0 : sum / units;
}
