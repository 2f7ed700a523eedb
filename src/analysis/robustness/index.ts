/** How sure a rank is: an index drawn again and again under a declared plan. The same input gives the same
 *  digits in every engine. Pure. */

// What is drawn from.

export {
  type CompositeDrawInput,
  type CompositePlan,
  compositeDrawInput,
} from './input/composite-input.ts';
export {
  AS_GIVEN,
  type DrawAggregate,
  type DrawAlternatives,
  type DrawChild,
  type DrawIndicator,
  type DrawInput,
  type NamedAggregation,
  type Preparation,
  type PreparationChoice,
  type PreparedColumns,
  type ReplicateFailure,
  type ScoreErrors,
} from './input/draw-input.ts';

// Drawing.

export { FACTORS, type Factor } from './draw/factors.ts';
export type { CountedChoices, CountedName } from './run/choice-counts.ts';
export { DrawMemory } from './run/draw-memory.ts';
export {
  type DrawOptions,
  type Draws,
  drawReplicates,
  type NodeDraws,
  type ReplayedReplicate,
  replayReplicate,
} from './run/draw-replicates.ts';
export type { FailureCount } from './run/failure-counts.ts';
export { joinDraws } from './run/join-draws.ts';
export type { Grouping } from './run/rank-counts.ts';

// What came of it.

export { type Configuration, configurationOf } from './results/configuration.ts';
export { groupsToldApart, TOLD_APART } from './results/groups.ts';
export { probabilityAbove } from './results/probability-above.ts';
export { type RankInterval, rankInterval, rankProbabilities } from './results/rank-interval.ts';
export { type ScoreInterval, scoreInterval } from './results/score-interval.ts';

// What it comes from.

export { drawnFactors } from './sensitivity/drawn-factors.ts';
export { type LeftOutShift, leaveOneOut } from './sensitivity/leave-one-out.ts';
export { type FactorShift, oneAtATime } from './sensitivity/one-at-a-time.ts';
export {
  type ConvergencePoint,
  type EstimatedShare,
  type FactorShare,
  type VarianceAnalysis,
  varianceAnalysis,
} from './sensitivity/variance-shares.ts';

// An edition of an index under its declared plan.

export { editionDrawInput } from './edition/edition-input.ts';
export {
  DRAW_ENGINE,
  type EditionRobustness,
  editionRobustness,
} from './edition/edition-robustness.ts';
export { indicatorIntervals } from './edition/indicator-intervals.ts';
export { type ScoreColumns, scoreColumns } from './edition/score-columns.ts';
