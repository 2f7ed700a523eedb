/** The mean of how far units rank from where they rank as declared, over the units that have both ranks;
 *  what the sensitivity of an index is measured by. 0 where there are none. */
export function meanRankShift(ranks: ArrayLike<number>, declared: ArrayLike<number>): number {
  let sum = 0;
  let units = 0;
  for (let at = 0; at < declared.length; at++) {
    const own = ranks[at] ?? 0;
    const from = declared[at] ?? 0;
    if (own === 0 || from === 0) continue;
    sum += own < from ? from - own : own - from;
    units++;
  }
  return units === 0 ? 0 : sum / units;
}

/** The farthest that any unit ranks from where it ranks as declared. */
export function largestRankShift(ranks: ArrayLike<number>, declared: ArrayLike<number>): number {
  let largest = 0;
  for (let at = 0; at < declared.length; at++) {
    const own = ranks[at] ?? 0;
    const from = declared[at] ?? 0;
    if (own !== 0 && from !== 0) largest = Math.max(largest, Math.abs(own - from));
  }
  return largest;
}
