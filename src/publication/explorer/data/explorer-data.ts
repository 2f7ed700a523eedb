import type {
  AggregateId,
  CountryCode,
  EditionId,
  FrameworkId,
  IndicatorId,
  ReleaseId,
} from '../../../model/index.ts';

/** All that the explorer of a release computes from, as it lies in a script beside the page. Fractions are
 *  texts, and lists of countries stand in the order of `countries`. */
export interface ExplorerData {
  readonly release: ReleaseId;
  readonly edition: EditionId;
  readonly framework: PackedFramework;
  /** Code, name, region. */
  readonly countries: readonly (readonly [code: CountryCode, name: string, region: string])[];
  /** For each indicator, in framework order, the steps of its scores with commas between them; empty
   *  where there is none. */
  readonly scores: readonly string[];
  /** Scores with a spread of ratings: place of the indicator, place of the country, low and high in steps. */
  readonly spreads: readonly (readonly [
    indicator: number,
    country: number,
    low: number,
    high: number,
  ])[];
  readonly published: Readonly<Record<AggregateId, PublishedColumn>>;
  /** Printed names of quadrants, by id, and the published quadrant of each country: a place among the
   *  names, −1 where it has none. */
  readonly quadrants: readonly (readonly [id: string, name: string])[];
  readonly published_quadrants: readonly number[];
  readonly plan: PackedPlan;
}

/** Published values, as printed, and ranks in the whole set; empty and 0 where there is none. */
export interface PublishedColumn {
  readonly values: readonly string[];
  readonly ranks: readonly number[];
  /** As the release has them; without it they have yet to be drawn. */
  readonly intervals?: PublishedIntervals;
}

/** Intervals of ranks and values, as printed; 0 and empty where there is none. */
export interface PublishedIntervals {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly median: readonly number[];
  readonly valueLow: readonly string[];
  readonly valueHigh: readonly string[];
  /** Replicates asked for, and those that could be made. */
  readonly asked: number;
  readonly run: number;
}

/** A framework without its texts. */
export interface PackedFramework {
  readonly id: FrameworkId;
  readonly minimum: string;
  readonly maximum: string;
  readonly step: string;
  readonly decimals: number;
  readonly components: readonly PackedAggregate[];
  readonly headings: readonly (readonly [id: string, name: string])[];
  readonly quadrants?: {
    readonly horizontal: AggregateId;
    readonly vertical: AggregateId;
    readonly high: string;
  };
}

/** A node; what is left out is 1, or arithmetic. */
export type PackedNode = PackedAggregate | PackedIndicator;

/** A component or pillar with what it is made of; `turned` where more of it lowers its parent. */
export interface PackedAggregate {
  readonly id: AggregateId;
  readonly name: string;
  readonly weight?: string;
  readonly turned?: true;
  readonly method?: 'geometric';
  readonly coverage?: string;
  readonly children: readonly PackedNode[];
  /** Of a component: label, exclusive upper edge (empty for the last) and colour on the page. */
  readonly bands?: readonly (readonly [label: string, below: string, colour: string])[];
}

/** A leaf of the framework. */
export interface PackedIndicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly weight?: string;
  readonly turned?: true;
  readonly heading?: string;
}

/** A plan of uncertainty; `declared` says whether the index states it, or it is our own. */
export interface PackedPlan {
  readonly declared: boolean;
  readonly seed: number;
  readonly replicates: number;
  readonly interval: number;
  readonly error?: {
    readonly steps: number;
    readonly indicators: readonly (readonly [id: IndicatorId, steps: number])[];
    readonly shared: number;
    readonly spread: boolean;
  };
  readonly weights: number;
  readonly aggregations: readonly ('arithmetic' | 'geometric' | 'harmonic')[];
  readonly normalisations: readonly ('minmax' | 'zscore' | 'rank')[];
  readonly imputations: readonly ('mean' | 'median' | 'region-mean' | 'drawn')[];
  readonly leaveOut: 'none' | 'each' | readonly IndicatorId[];
}
