/** The noise of floating-point sums, in proportion to the largest value of a column. */
const NOISE = 1e-12;

/** How far two values of a column may lie apart and still be one value: 10⁻¹² of its largest size. */
export function roundingNoise(column: ArrayLike<number>): number {
  let largest = 0;
  for (let at = 0; at < column.length; at++) {
    const size = Math.abs(column[at] ?? Number.NaN);
    if (size > largest && Number.isFinite(size)) largest = size;
  }
  return NOISE * largest;
}

/** Ranks of computed values from the highest down: 1 is the highest, ties share the best rank, NaN has NaN.
 *  Values closer than rounding can tell apart (10⁻¹² of the column's largest size) are ties, so that the
 *  order of summands decides no rank. */
export function descendingRanks(column: ArrayLike<number>): Float64Array {
  return ranksOf(column, -1, roundingNoise(column));
}

/** The same for numbers as they were given: only equal numbers are ties. */
export function descendingRanksOfGiven(column: ArrayLike<number>): Float64Array {
  return ranksOf(column, -1, 0);
}

/** Ranks from the lowest up: 1 is the lowest, ties share the lower rank, NaN has NaN. Only equal numbers
 *  are ties. */
export function ascendingRanks(column: ArrayLike<number>): Float64Array {
  return ranksOf(column, 1, 0);
}

/** Ranks from the lowest up where ties share the mean of their ranks, as rank correlations need. */
export function meanRanks(column: ArrayLike<number>): Float64Array {
  const up = ranksOf(column, 1, 0);
  const down = ranksOf(column, -1, 0);
  const present = down.reduce((count, rank) => count + (Number.isNaN(rank) ? 0 : 1), 0);
  return up.map((rank, at) => (rank + present + 1 - (down[at] ?? 0)) / 2);
}

function ranksOf(column: ArrayLike<number>, sign: 1 | -1, apart: number): Float64Array {
  const ranks = new Float64Array(column.length).fill(Number.NaN);
  const order = new Uint32Array(column.length);
  let count = 0;
  for (let at = 0; at < column.length; at++) {
    const value = column[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    order[count++] = at;
  }
  const value = (at: number): number => column[at] ?? 0;
  const sorted = order.subarray(0, count).sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    return x === y ? a - b : x < y ? -sign : sign;
  });
  let rank = 0;
  let first = Number.NaN;
  sorted.forEach((at, position) => {
    const own = value(at);
    if (!(own === first || Math.abs(own - first) <= apart)) {
      rank = position + 1;
      first = own;
    }
    ranks[at] = rank;
  });
  return ranks;
}
