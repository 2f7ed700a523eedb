import type { DeclaredRobustness } from '../../folder/index.ts';
import type {
  Claim,
  Correction,
  Country,
  CountryCode,
  EditionDescription,
  Flow,
  Framework,
  IndexDescription,
  Narrative,
  Provenance,
  Quote,
  ReleaseId,
  Score,
  Source,
} from '../../model/index.ts';

/** What a release carries and does not compute. Everything else in it is a function of this. */
export interface ReleaseContents {
  readonly id: ReleaseId;
  readonly date: string;
  readonly index: IndexDescription;
  readonly edition: EditionDescription;
  readonly corrections: readonly Correction[];
  readonly framework: Framework;
  readonly frameworkYaml: string;
  /** By country code. */
  readonly countries: readonly Country[];
  /** By country code, then framework order; nothing but country, indicator and steps, and low and high
   *  where the plan of uncertainty takes the errors of scores from them. */
  readonly scores: readonly Score[];
  readonly provenance: readonly Provenance[];
  readonly narratives: ReadonlyMap<CountryCode, Narrative>;
  /** Confirmed, by country code, then number; nothing restricted is named in them. */
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
  /** Public, by number. */
  readonly quotes: readonly Quote[];
  /** Public and cited, in the order of the index. */
  readonly sources: readonly Source[];
  /** The declared plan of uncertainty, if the index has one. */
  readonly robustness?: DeclaredRobustness;
  readonly previous?: PreviousContents;
}

/** The edition that moves and changes are computed from. */
export interface PreviousContents {
  readonly edition: EditionDescription;
  readonly framework: Framework;
  readonly frameworkYaml: string;
  readonly countries: readonly Country[];
  readonly scores: readonly Score[];
}
