import { correlationMatrix, sampleDeviation, symmetricEigen } from '../../numerics/index.ts';

/** A smaller eigenvalue says that one child is told by the others. */
const SINGULAR = 1e-9;

/** Weights under which every child correlates with the weighted mean of all as its given weight asks: rᵢ in
 *  proportion to the weight, so that equal weights ask for equal correlations (after Becker and others 2017).
 *  Covariances with the mean are linear in the weights, so that R·(w∘s) = given with the correlations R
 *  (pair by pair, over units that have both) and deviations s has the one answer. The weights add up to 1.
 *  Undefined where some would not be above zero: a child runs against the others, is told by them, or does
 *  not vary. */
export function correlationBalancedWeights(
  columns: readonly Float64Array[],
  given: readonly number[],
): readonly number[] | undefined {
  const correlations = correlationMatrix(columns);
  if (correlations.some((row) => row.some(Number.isNaN))) return undefined;
  const pairs = symmetricEigen(correlations);
  if (pairs.some(({ value }) => value < SINGULAR)) return undefined;
  const weights = columns.map((column, at) => {
    const scaled = pairs.reduce((sum, { value, vector }) => {
      const along = given.reduce((total, own, i) => total + own * (vector[i] ?? 0), 0);
      return sum + ((vector[at] ?? 0) * along) / value;
    }, 0);
    return scaled / sampleDeviation(column);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.every((weight) => weight > 0)
    ? weights.map((weight) => weight / whole)
    : undefined;
}
