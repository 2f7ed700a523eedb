import { arithmetic } from './arithmetic.ts';

/** Σ wᵢ ÷ Σ (wᵢ ÷ xᵢ) over the children that a unit has; NaN where it has none. Every value must lie above zero: a
 *  negative one would give a number that is no mean. A method is checked for that before it is run. */
export function harmonic(
  columns: readonly Float64Array[],
  weights: readonly number[],
): Float64Array {
  const inverses = columns.map((column) => column.map((x) => 1 / x));
  return arithmetic(inverses, weights).map((x) => 1 / x);
}
