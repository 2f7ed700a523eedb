import { mean, sampleDeviation } from '../../numerics/index.ts';

/** (x − mean) ÷ deviation over n − 1, then times `deviation` and plus `middle`. NaN everywhere where all numbers are
 *  equal. */
export function zScore(column: Float64Array, middle: number, deviation: number): Float64Array {
  const [own, spread] = [mean(column), sampleDeviation(column)];
  return column.map((x) => ((x - own) / spread) * deviation + middle);
}
