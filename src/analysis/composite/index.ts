/** Composite indices in floating point: treat, impute, normalise, weigh, aggregate, each method in a file of its
 *  own, and rules for every node instead of every level. Pure. */

// What is asked.

export type {
  AggregateMethod,
  Aggregation,
  CompositeMethod,
  Imputation,
  IndicatorMethod,
  Normalisation,
  PanelMethod,
  ScaleEnds,
  Screening,
  Treatment,
  Weighting,
} from './method/method.ts';
export { ruleOf } from './method/method.ts';
export {
  aggregationWord,
  imputationWord,
  normalisationWord,
  transformWord,
} from './method/method-words.ts';
export {
  AGGREGATION_WORDS,
  IMPUTATION_WORDS,
  NORMALISATION_WORDS,
  readAggregation,
  readImputation,
  readNormalisation,
  readScaleEnds,
  readTransform,
} from './method/read-words.ts';
export { USUAL_METHOD, USUAL_TREATMENT } from './method/usual-method.ts';

// A whole run.

export { forestOf } from './run/forest.ts';
export type { Problem } from './run/problem.ts';
export { type Replicate, replay } from './run/replay.ts';
export { type CompositeRun, runComposite } from './run/run-composite.ts';
export { type Trend, trendsOf } from './run/trends.ts';

// Its steps, one column or one node at a time.

export { aggregate, needsPositive } from './aggregate/aggregate.ts';
export { impute } from './impute/impute.ts';
export { normalise } from './normalise/normalise.ts';
export { aggregateForest } from './run/aggregate-forest.ts';
export {
  completeIndex,
  normaliseIndicators,
  treatIndicators,
} from './run/prepare.ts';
export { treat } from './treat/treat.ts';
export { effectiveWeights } from './weigh/effective-weights.ts';
export { weightsOf } from './weigh/weights-of.ts';
