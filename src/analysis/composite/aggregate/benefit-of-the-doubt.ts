import { extremes, maximizeUnderOnes } from '../../numerics/index.ts';

/** How far beyond 1 another unit may come by rounding. */
const ROUNDING = 1e-14;

/** The best value a unit can claim when it chooses the weights itself: the largest w·xᵢ with w ≥ 0 under which no
 *  unit has more than 1 (Melyn and Moesen 1991; Cherchye and others 2007). Given weights play no part. A
 *  value that a unit lacks counts as 0 and so neither helps it nor binds others. NaN for a unit without
 *  any value. Values must not be negative and each child needs one above zero; a method is checked for that
 *  before it is run.
 *
 *  Only few units ever bind: each programme starts with those that bound others before, and takes in the
 *  unit that its weights break most until none is broken. */
export function benefitOfTheDoubt(columns: readonly Float64Array[]): Float64Array {
  const rows = columns[0]?.length ?? 0;
  const highest = columns.map((column) => extremes(column)?.highest ?? 1);
  // Children are measured in their highest value: what a unit gets does not depend on it, rounding does.
  const units = Array.from({ length: rows }, (_, row) =>
    columns.map((column, at) => {
      const value = column[row] ?? Number.NaN;
      return Number.isNaN(value) ? 0 : value / (highest[at] ?? 1);
    }),
  );
  const binding = new Set(columns.map(rowOfHighest));
  return Float64Array.from(units, (own, row) => {
    if (columns.every((column) => Number.isNaN(column[row] ?? Number.NaN))) return Number.NaN;
    for (;;) {
      const rowsBinding = [...binding].map((at) => units[at] ?? []);
      const optimum = maximizeUnderOnes(own, rowsBinding);
      if (!optimum) throw new Error(`no bound for the unit in row ${row}`);
      const broken = mostBroken(units, optimum.weights);
      if (broken === undefined || binding.has(broken)) return optimum.value;
      binding.add(broken);
    }
  });
}

function rowOfHighest(column: Float64Array): number {
  let best = 0;
  column.forEach((value, row) => {
    if (value > (column[best] ?? Number.NaN) || Number.isNaN(column[best] ?? Number.NaN))
      best = row;
  });
  return best;
}

/** The unit that gets the most under these weights, where that is more than 1. */
function mostBroken(
  units: readonly (readonly number[])[],
  weights: Float64Array,
): number | undefined {
  let worst: number | undefined;
  let most = 1 + ROUNDING;
  units.forEach((unit, row) => {
    let total = 0;
    for (let at = 0; at < unit.length; at++) total += (unit[at] ?? 0) * (weights[at] ?? 0);
    if (total > most) {
      most = total;
      worst = row;
    }
  });
  return worst;
}
