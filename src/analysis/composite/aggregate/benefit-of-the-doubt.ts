import { extremes, maximizeUnderCuts } from '../../numerics/index.ts';

/** How far beyond 1 another unit may come by rounding. */
const ROUNDING = 1e-12;

/** The best value a unit can claim when it chooses the weights itself: the largest w·xᵢ with w ≥ 0 under which no
 *  unit has more than 1 (Melyn and Moesen 1991; Cherchye and others 2007). Given weights play no part. A
 *  value that a unit lacks counts as 0 and so neither helps it nor binds others. NaN for a unit without
 *  any value. Values must not be negative and each child needs one above zero; a method is checked for that
 *  before it is run. */
export function benefitOfTheDoubt(columns: readonly Float64Array[]): Float64Array {
  const rows = columns[0]?.length ?? 0;
  const width = columns.length;
  const highest = columns.map((column) => extremes(column)?.highest ?? 1);
  // Children are measured in their highest value: no weight then lies above 1, and rounding is even.
  const table = new Float64Array(rows * width);
  columns.forEach((column, at) => {
    for (let row = 0; row < rows; row++) {
      const value = column[row] ?? Number.NaN;
      table[row * width + at] = Number.isNaN(value) ? 0 : value / (highest[at] ?? 1);
    }
  });
  const unit = (row: number): Float64Array => table.subarray(row * width, (row + 1) * width);
  const everyone = Array.from({ length: rows }, (_, row) => row);
  const binding: number[] = [];
  /** Only few units ever bind: all are asked where none of those breaks the bound. */
  const brokenBy = (weights: Float64Array): Float64Array | undefined => {
    const known = mostBroken(table, binding, weights);
    if (known !== undefined) return unit(known);
    const found = mostBroken(table, everyone, weights);
    if (found === undefined) return undefined;
    binding.push(found);
    return unit(found);
  };
  return Float64Array.from(everyone, (row) => {
    const present = columns.some((column) => !Number.isNaN(column[row] ?? Number.NaN));
    return present ? maximizeUnderCuts(unit(row), brokenBy).value : Number.NaN;
  });
}

/** The unit that gets the most under these weights, where that is more than 1. */
function mostBroken(
  table: Float64Array,
  rows: readonly number[],
  weights: Float64Array,
): number | undefined {
  const width = weights.length;
  let worst: number | undefined;
  let most = 1 + ROUNDING;
  for (const row of rows) {
    let total = 0;
    for (let at = 0; at < width; at++) total += (table[row * width + at] ?? 0) * (weights[at] ?? 0);
    if (total > most) {
      most = total;
      worst = row;
    }
  }
  return worst;
}
