import type { Aggregation } from '../../composite/index.ts';

/** Everything that replicates are drawn from: numbers, a forest over them, and what may differ. Units and
 *  indicators may stand in any order; draws go by their codes. */
export interface DrawInput {
  readonly seed: number;
  readonly units: readonly string[];
  readonly indicators: readonly DrawIndicator[];
  /** Nodes above the indicators, every parent behind its children. */
  readonly aggregates: readonly DrawAggregate[];
  /** lowest + highest of the scale: what a turned value is taken from. */
  readonly mirror: number;
  /** Every weight below a root is drawn from so great a share below it to as much above. */
  readonly weightShare: number;
  readonly error?: ScoreErrors;
  readonly alternatives: DrawAlternatives;
}

/** A column of numbers, one a unit, NaN where it is missing; turned already where its direction is −1. */
export interface DrawIndicator {
  readonly code: string;
  readonly numbers: Float64Array;
}

/** A node made from its children. */
export interface DrawAggregate {
  readonly code: string;
  readonly children: readonly DrawChild[];
  /** Least share of the children's declared weight that a unit must have. */
  readonly coverage: number;
}

/** A child in its parent: `turned` takes mirror − value, of aggregates only. */
export interface DrawChild {
  readonly code: string;
  readonly weight: number;
  readonly turned: boolean;
}

/** How far the true number may lie below and above the one that stands, by indicator, one a unit.
 *  `shared` is the share of the variance that all numbers of a unit below one root have in common. */
export interface ScoreErrors {
  readonly below: readonly Float64Array[];
  readonly above: readonly Float64Array[];
  readonly shared: number;
}

/** What a replicate may take instead of the index's own. The own stands first in every list. */
export interface DrawAlternatives {
  readonly preparation: Preparation;
  readonly aggregations: readonly NamedAggregation[];
  /** Codes of indicators of which a replicate leaves out one or none, all equally likely. */
  readonly leaveOut: readonly string[];
}

/** A way of making aggregates, by the code of the aggregate. */
export interface NamedAggregation {
  readonly name: string;
  readonly of: (aggregate: string) => Aggregation;
}

/** The steps from numbers to values on one scale, each with its alternatives by name. */
export interface Preparation {
  readonly imputations: readonly string[];
  readonly treatments: readonly string[];
  readonly normalisations: readonly string[];
  /** True where the numbers come out as they went in. */
  readonly keeps: (choice: PreparationChoice) => boolean;
  /** True where the filling of gaps is drawn too, so that two replicates differ in it. */
  readonly draws: (choice: PreparationChoice) => boolean;
  /** Columns in the order of the indicators. `stream` names the draws of a drawn imputation. */
  readonly prepare: (
    columns: readonly Float64Array[],
    choice: PreparationChoice,
    stream: number,
  ) => PreparedColumns;
}

/** Places in the three lists. */
export interface PreparationChoice {
  readonly imputation: number;
  readonly treatment: number;
  readonly normalisation: number;
}

/** The columns, or why there are none. */
export type PreparedColumns =
  | { readonly ok: true; readonly columns: readonly Float64Array[] }
  | { readonly ok: false; readonly failure: ReplicateFailure };

/** Why a replicate could not be made. */
export interface ReplicateFailure {
  readonly code: string;
  readonly message: string;
}

/** A preparation that leaves numbers as they are. */
export const AS_GIVEN: Preparation = {
  imputations: ['none'],
  treatments: ['none'],
  normalisations: ['none'],
  keeps: () => true,
  draws: () => false,
  prepare: (columns) => ({ ok: true, columns }),
};
