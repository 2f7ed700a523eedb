import type { IndicatorRank } from '../analysis/robustness/index.ts';
import type {
  Aggregate,
  Change,
  Claim,
  Correction,
  Country,
  CountryCode,
  CountryInterval,
  CountryQuadrant,
  EditionDescription,
  Flow,
  Framework,
  IndexDescription,
  IndicatorId,
  IndicatorInterval,
  Narrative,
  Provenance,
  Quote,
  Rank,
  RegionMean,
  ReleaseId,
  RobustnessPlan,
  RobustnessRun,
  Score,
  Source,
} from '../model/index.ts';
import type { ScoredEdition } from '../scoring/index.ts';

/** A sealed release as its readers use it: what the folder says, and the scores in exact form. */
export interface Release {
  readonly id: ReleaseId;
  /** Day of this release: the edition's own, or that of the correction that led to it. */
  readonly date: string;
  readonly index: IndexDescription;
  readonly edition: EditionDescription;
  readonly framework: Framework;
  readonly countries: readonly Country[];
  readonly scores: readonly Score[];
  readonly aggregates: readonly Aggregate[];
  readonly ranks: readonly Rank[];
  readonly changes: readonly Change[];
  readonly regions: readonly RegionMean[];
  readonly quadrants: readonly CountryQuadrant[];
  /** By country code. */
  readonly narratives: Pick<ReadonlyMap<CountryCode, Narrative>, 'has' | 'get' | 'keys'>;
  /** Where the scores of a country were read. Rows that break the table's rules are left out here;
   *  `verifyRelease` names them. */
  readonly provenanceOf: (country: CountryCode) => readonly Provenance[];
  /** What is recorded of a country; read without the rest. */
  readonly evidenceOf: (country: CountryCode) => CountryEvidence;
  /** How much is recorded of each country of which anything is, by its code. */
  readonly evidenceCounts: ReadonlyMap<string, EvidenceCounts>;
  /** The countries whose claims or flows name a place of this one, by code; a text that has its code in
   *  brackets may count too. */
  readonly namersOf: (country: CountryCode) => readonly CountryCode[];
  /** Confirmed claims, by country code, then number; they cite nothing that is not here. */
  readonly claims: readonly Claim[];
  /** Confirmed flows, by country code, then number. */
  readonly flows: readonly Flow[];
  /** Public quotes of public sources, by number. */
  readonly quotes: readonly Quote[];
  /** The public sources that claims cite, in the order of the index. */
  readonly sources: readonly Source[];
  /** How sure the ranks are, where the index declares a plan of uncertainty. */
  readonly robustness?: ReleaseRobustness;
  /** Corrections of this edition up to this release, oldest first. */
  readonly corrections: readonly Correction[];
  readonly scored: ScoredEdition;
  /** The edition that moves and changes are computed from. */
  readonly previous?: ScoredEdition;
  /** Path inside the release folder → SHA-256, as the manifest lists them. */
  readonly manifest: ReadonlyMap<string, string>;
}

/** The claims and flows of one country by number, and the quotes that its claims cite. */
export interface CountryEvidence {
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
  readonly quotes: readonly Quote[];
}

/** How many claims and flows there are. */
export interface EvidenceCounts {
  readonly claims: number;
  readonly flows: number;
}

/** The plan of a release, the intervals that its draws gave, and the account of the run. */
export interface ReleaseRobustness {
  readonly plan: RobustnessPlan;
  /** One for each of the ranks, in their order. */
  readonly intervals: readonly CountryInterval[];
  /** Those of one country; read without the rest. */
  readonly intervalsOf: (country: CountryCode) => readonly CountryInterval[];
  /** One for every score that the plan draws. */
  readonly scoreIntervals: readonly IndicatorInterval[];
  /** Where the ranks by single indicators may lie, by country: drawn again when they are asked for. */
  readonly indicatorRanks: ReadonlyMap<IndicatorId, ReadonlyMap<CountryCode, IndicatorRank>>;
  readonly run: RobustnessRun;
}
