import { roundingNoise } from '../../numerics/index.ts';

/** How many units a unit outranks, less how many outrank it. One unit outranks another where the weight of the
 *  children in which it has the higher value is the larger one. A child that either of the two lacks says
 *  nothing about the pair, whichever of them stands first in the table. Values of children that are `computed`
 *  are equal where rounding cannot tell them apart. NaN for a unit without any value.
 *  (Copeland 1951; Munda and Nardo 2009 for composite indices.) */
export function copeland(
  columns: readonly Float64Array[],
  weights: readonly number[],
  computed: readonly boolean[] = [],
): Float64Array {
  const noise = Float64Array.from(columns, (column, at) =>
    computed[at] ? roundingNoise(column) : 0,
  );
  const rows = columns[0]?.length ?? 0;
  const width = columns.length;
  const byUnit = new Float64Array(rows * width);
  columns.forEach((column, at) => {
    for (let row = 0; row < rows; row++) byUnit[row * width + at] = column[row] ?? Number.NaN;
  });
  const scale = weights.reduce((sum, weight) => sum + weight, 0);
  const tie = 1e-12 * scale;
  const shares = Float64Array.from(weights);
  const scores = new Float64Array(rows);
  for (let a = 0; a < rows; a++) {
    for (let b = a + 1; b < rows; b++) {
      let balance = 0;
      for (let at = 0; at < width; at++) {
        const [x, y] = [byUnit[a * width + at] ?? 0, byUnit[b * width + at] ?? 0];
        const apart = noise[at] ?? 0;
        if (x - y > apart) balance += shares[at] ?? 0;
        else if (y - x > apart) balance -= shares[at] ?? 0;
      }
      const sign = balance > tie ? 1 : balance < -tie ? -1 : 0;
      scores[a] = (scores[a] ?? 0) + sign;
      scores[b] = (scores[b] ?? 0) - sign;
    }
  }
  return scores.map((score, row) =>
    columns.some((column) => !Number.isNaN(column[row] ?? Number.NaN)) ? score : Number.NaN,
  );
}
