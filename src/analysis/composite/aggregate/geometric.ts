import { exponential, naturalLog } from '../../numerics/index.ts';
import { arithmetic } from './arithmetic.ts';

/** exp(Σ wᵢ ln xᵢ ÷ Σ wᵢ) over the children that a unit has; NaN where it has none. Every value must lie above zero;
 *  a method is checked for that before it is run. */
export function geometric(
  columns: readonly Float64Array[],
  weights: readonly number[],
): Float64Array {
  const logs = columns.map((column) => column.map(naturalLog));
  return arithmetic(logs, weights).map(exponential);
}
