import type { IndicatorId } from './ids.ts';

/** The declared plan of uncertainty of an index: what every replicate draws anew, and why. */
export interface RobustnessPlan {
  /** What the draws come from: the same seed gives the same draws everywhere. */
  readonly seed: number;
  readonly replicates: number;
  /** Percent of the draws that an interval holds; 90 leaves out the outermost 5 on either side. */
  readonly intervalPercent: number;
  /** How wrong a score may be; without it every score is taken as it stands. */
  readonly scoreError?: ScoreErrorPlan;
  /** Every weight is drawn between so many percent below and above the framework's. */
  readonly weightsPercent: number;
  /** What is tried beside the framework's own: each replicate takes its own or one of these, all
   *  equally likely. */
  readonly aggregations: readonly PlannedAggregation[];
  readonly normalisations: readonly PlannedNormalisation[];
  readonly imputations: readonly PlannedImputation[];
  /** Each replicate leaves out one of these or none, all equally likely. */
  readonly leaveOut: 'none' | 'each' | readonly IndicatorId[];
}

/** What is assumed of the error of scores. */
export interface ScoreErrorPlan {
  /** The true score lies within so many scale steps of the score, near it more likely than far. */
  readonly steps: number;
  /** The same where it differs. */
  readonly indicators: ReadonlyMap<IndicatorId, number>;
  /** Share of the error's variance that all scores of a country in one component have in common. */
  readonly shared: number;
  /** Whether low and high of scores.csv, where a score has both, go before the assumption. */
  readonly spread: boolean;
  /** The reason, as readers see it beside every interval. */
  readonly why?: string;
}

export const PLANNED_AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic'] as const;
export const PLANNED_NORMALISATIONS = ['minmax', 'zscore', 'rank'] as const;
export const PLANNED_IMPUTATIONS = ['mean', 'median', 'region-mean', 'drawn'] as const;

/** How all aggregates are made instead. */
export type PlannedAggregation = (typeof PLANNED_AGGREGATIONS)[number];

/** How every indicator is spread over the scale instead: from its lowest to its highest score, by its
 *  deviations (the middle of the scale ± three of them), or by ranks alone. */
export type PlannedNormalisation = (typeof PLANNED_NORMALISATIONS)[number];

/** How a missing score is filled instead of left out. */
export type PlannedImputation = (typeof PLANNED_IMPUTATIONS)[number];
