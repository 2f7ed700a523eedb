import { mean, populationDeviation } from '../../numerics/index.ts';
import { arithmetic } from './arithmetic.ts';

/** M ± S·cv over the children that a unit has, where each child is first given mean 100 and deviation 10 over the
 *  units, M and S are mean and deviation of a unit's values (both weighted, deviations over n), and cv is
 *  S ÷ M: unevenness counts against a unit (−) or for it (+). (Mazziotta and Pareto 2013.) */
export function mazziottaPareto(
  columns: readonly Float64Array[],
  weights: readonly number[],
  penalty: 'negative' | 'positive',
): Float64Array {
  const standard = columns.map((column) => {
    const [middle, spread] = [mean(column), populationDeviation(column)];
    return column.map((x) => 100 + (10 * (x - middle)) / spread);
  });
  const means = arithmetic(standard, weights);
  const squares = standard.map((column) =>
    column.map((x, row) => {
      const away = x - (means[row] ?? 0);
      return away * away;
    }),
  );
  const sign = penalty === 'negative' ? -1 : 1;
  return arithmetic(squares, weights).map((variance, row) => {
    const own = means[row] ?? Number.NaN;
    return own + (sign * variance) / own;
  });
}
