/** A share of weight this close below a threshold counts as reached: 0.1 + 0.2 + 0.4 is not quite 0.7. */
const ROUNDING = 1e-12;

/** Takes away the values of units that have less than `coverage` of the children's weight; without a number at all
 *  a unit never has a value. */
export function coveredOnly(
  values: Float64Array,
  columns: readonly Float64Array[],
  weights: readonly number[],
  coverage: number,
): Float64Array {
  if (coverage <= 0) return values;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return values.map((value, row) => {
    let present = 0;
    columns.forEach((column, at) => {
      if (!Number.isNaN(column[row] ?? Number.NaN)) present += weights[at] ?? 0;
    });
    return present < (coverage - ROUNDING) * whole ? Number.NaN : value;
  });
}
