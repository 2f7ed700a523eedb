import { pearson } from '../../numerics/index.ts';
import { arithmetic } from '../aggregate/arithmetic.ts';

const MOST_STEPS = 2000;
const CLOSE_ENOUGH = 1e-9;

/** Weights under which every child correlates with the weighted mean of all as its given weight asks: rᵢ in
 *  proportion to the weight, so that equal weights ask for equal correlations (Becker and others 2017).
 *  Each step multiplies a weight by the square root of wanted ÷ found. Undefined where no such weights
 *  above zero are found: a child runs against the others, or does not vary. */
export function correlationBalancedWeights(
  columns: readonly Float64Array[],
  given: readonly number[],
): readonly number[] | undefined {
  const whole = given.reduce((sum, weight) => sum + weight, 0);
  const wanted = given.map((weight) => weight / whole);
  let weights = wanted;
  for (let step = 0; step < MOST_STEPS; step++) {
    const values = arithmetic(columns, weights);
    const found = columns.map((column) => pearson(column, values));
    if (found.some((r) => !(r > 0))) return undefined;
    const total = found.reduce((sum, r) => sum + r, 0);
    const away = found.map((r, at) => (wanted[at] ?? 0) / (r / total));
    if (away.every((ratio) => Math.abs(ratio - 1) <= CLOSE_ENOUGH)) return weights;
    const moved = weights.map((weight, at) => weight * Math.sqrt(away[at] ?? 1));
    const sum = moved.reduce((all, weight) => all + weight, 0);
    weights = moved.map((weight) => weight / sum);
  }
  return undefined;
}
