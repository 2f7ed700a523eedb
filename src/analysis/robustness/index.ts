/** How sure a rank is: an index drawn again and again under a declared plan. The same input gives the same
 *  digits in every engine. Pure. */

// What is drawn from.

export {
  type CompositePlan,
  compositeDrawInput,
} from './input/composite-input.ts';
export {
  AS_GIVEN,
  type DrawAggregate,
  type DrawInput,
} from './input/draw-input.ts';

// Drawing.

export type { Factor } from './draw/factors.ts';
export { DrawMemory } from './run/draw-memory.ts';
export {
  type Draws,
  drawReplicates,
  type NodeDraws,
  type ReplayedReplicate,
  replayReplicate,
} from './run/draw-replicates.ts';
export { joinDraws } from './run/join-draws.ts';
export type { Grouping } from './run/rank-counts.ts';

// What came of it.

export { type Configuration, configurationOf } from './results/configuration.ts';
export { groupsToldApart } from './results/groups.ts';
export { probabilityAbove } from './results/probability-above.ts';
export { rankInterval, rankProbabilities } from './results/rank-interval.ts';
export { replicateList } from './results/replicate-list.ts';
export { scoreInterval } from './results/score-interval.ts';

// What it comes from.

export { drawnFactors } from './sensitivity/drawn-factors.ts';
export { type LeftOutShift, leaveOneOut } from './sensitivity/leave-one-out.ts';
export { type FactorShift, oneAtATime } from './sensitivity/one-at-a-time.ts';
export {
  type EstimatedShare,
  type FactorShare,
  type VarianceAnalysis,
  varianceAnalysis,
} from './sensitivity/variance-shares.ts';

// An edition of an index under its declared plan.

export { editionDrawInput } from './edition/edition-input.ts';
export { type EditionRobustness, editionRobustness } from './edition/edition-robustness.ts';
export { indicatorIntervals } from './edition/indicator-intervals.ts';
export { type IndicatorRank, indicatorRankIntervals } from './edition/indicator-ranks.ts';
export { scoreColumns } from './edition/score-columns.ts';
