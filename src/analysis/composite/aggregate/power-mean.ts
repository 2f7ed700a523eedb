import { power } from '../../numerics/index.ts';
import { arithmetic } from './arithmetic.ts';
import { geometric } from './geometric.ts';

/** The generalised mean (Σ wᵢ xᵢ^p ÷ Σ wᵢ)^(1/p) over the children that a unit has; the geometric mean where p is 0.
 *  Every value must lie above zero; a method is checked for that before it is run. */
export function powerMean(
  columns: readonly Float64Array[],
  weights: readonly number[],
  exponent: number,
): Float64Array {
  if (exponent === 0) return geometric(columns, weights);
  const powers = columns.map((column) => column.map((x) => power(x, exponent)));
  return arithmetic(powers, weights).map((x) => power(x, 1 / exponent));
}
