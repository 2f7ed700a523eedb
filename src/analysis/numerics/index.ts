/** Numbers for statistics: the same digits in every engine, and the same draws from the same seed. Columns are
 *  arrays of doubles in which NaN is a missing number. Pure. */

// Functions that engines may round differently.

export { exponential } from './exponential.ts';
export { naturalLog } from './natural-log.ts';
export { power } from './power.ts';

// Randomness.

export { type Random, seededRandom } from './random.ts';
export { fillRandomWords } from './random-words.ts';

// One column.

export {
  excessKurtosis,
  mean,
  populationDeviation,
  presentOf,
  sampleDeviation,
  skewness,
} from './moments.ts';
export { ascending, extremes, median, quantile, quantileOfSorted } from './quantiles.ts';
export {
  ascendingRanks,
  descendingRanks,
  descendingRanksOfGiven,
  meanRanks,
  roundingNoise,
} from './ranks.ts';
export { quantileBySelection } from './selection.ts';

// Several columns.

export { correlationMatrix, pearson, spearman } from './correlation.ts';
export { maximizeUnderCuts } from './cutting-planes.ts';
export { symmetricEigen } from './eigen.ts';
