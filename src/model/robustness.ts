import type { Decimal } from './decimal.ts';
import type { AggregateId, CountryCode, IndicatorId } from './ids.ts';
import type { Scope } from './results.ts';

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

/** What `aggregation_alternatives` of robustness.yaml may name. */
export const PLANNED_AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic'] as const;
/** What `normalisation_alternatives` may name. */
export const PLANNED_NORMALISATIONS = ['minmax', 'zscore', 'rank'] as const;
/** What `imputation_alternatives` may name. */
export const PLANNED_IMPUTATIONS = ['mean', 'median', 'region-mean', 'drawn'] as const;

/** How all aggregates are made instead. */
export type PlannedAggregation = (typeof PLANNED_AGGREGATIONS)[number];

/** How every indicator is spread over the scale instead: from its lowest to its highest score, by its
 *  deviations (the middle of the scale ± three of them), or by ranks alone. */
export type PlannedNormalisation = (typeof PLANNED_NORMALISATIONS)[number];

/** How a missing score is filled instead of left out. */
export type PlannedImputation = (typeof PLANNED_IMPUTATIONS)[number];

/** Where a country's rank and value by one aggregate in one scope may lie, beside where it ranks. Without
 *  numbers where no replicate gave any. */
export interface CountryInterval {
  readonly country: CountryCode;
  readonly aggregate: AggregateId;
  readonly scope: Scope;
  readonly rank: number;
  readonly rankLow?: number;
  readonly rankHigh?: number;
  readonly median?: number;
  readonly scoreLow?: Decimal;
  readonly scoreHigh?: Decimal;
  /** Number of the group of countries that the draws cannot tell from the group's first, counted from 1. */
  readonly group?: number;
}

/** Where a single score may lie. */
export interface IndicatorInterval {
  readonly country: CountryCode;
  readonly indicator: IndicatorId;
  readonly low: Decimal;
  readonly high: Decimal;
  /** True where the spread of its ratings says so, false where it is the stated assumption. */
  readonly measured: boolean;
}

/** What was asked of the draws and what was run: an account of every replicate. */
export interface RobustnessRun {
  /** Names the rules of drawing; another name would give other draws from the same seed. */
  readonly engine: string;
  readonly seed: number;
  readonly intervalPercent: number;
  /** How probable an order must be, in percent, for two countries to be told apart. */
  readonly apartPercent: number;
  readonly asked: number;
  readonly run: number;
  readonly failures: readonly RobustnessFailure[];
  /** Replicates by the index's own normalisation and aggregation, from which score intervals come. */
  readonly ownMethod: number;
  readonly scores: DrawnScores;
  /** Percent by which every weight was drawn. */
  readonly weightsPercent: number;
  /** For each choice the alternatives and how many replicates took each; the index's own first. */
  readonly choices: readonly RobustnessChoice[];
}

/** How many scores were drawn, and on what ground. */
export interface DrawnScores {
  /** By the stated assumption. */
  readonly assumed: number;
  /** By the spread of their ratings. */
  readonly measured: number;
  /** Taken as they stand. */
  readonly fixed: number;
}

/** Why some replicates could not be made: how many, and the first of them by number. */
export interface RobustnessFailure {
  readonly code: string;
  readonly message: string;
  readonly count: number;
  readonly replicates: readonly number[];
}

/** A choice that replicates make, with its alternatives. */
export interface RobustnessChoice {
  readonly name: 'imputation' | 'normalisation' | 'aggregation' | 'left-out';
  readonly alternatives: readonly { readonly name: string; readonly replicates: number }[];
}
