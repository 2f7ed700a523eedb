import type {
  ClaimId,
  ConfidenceClass,
  ConfidenceKind,
  CountryCode,
  FlowId,
  PlaceKind,
  PlaceRole,
  Polarity,
  QuoteId,
  ReliabilityGrade,
  SourceId,
} from '../../../model/index.ts';
import type { CountryLink, NodeLink } from '../parts.ts';

/** How sure a claim or a flow is, in words. Only a likelihood has a range. */
export interface ConfidenceView {
  readonly id: ConfidenceClass;
  readonly kind: ConfidenceKind;
  /** BCP 47 tag of the words: the framework's language. */
  readonly language: string;
  /** `appears to be so`, `alleged`, `stated as a fact`. */
  readonly label: string;
  /** `likely (55–80 %)`, by the yardstick that the framework declares. */
  readonly range?: string;
  /** Label and range in one line; an attribution says that it is one. */
  readonly told: string;
}

/** A place as a claim or a leg names it. `page` says whether its country has a profile in the release. */
export interface PlaceView {
  readonly name: string;
  readonly kind?: PlaceKind;
  readonly country?: CountryCode;
  readonly page: boolean;
}

/** A place of a claim with what it does there, once each. */
export interface ClaimPlaceView extends PlaceView {
  readonly roles: readonly PlaceRole[];
}

/** What is cited, as a reader meets it. */
export interface SourceView {
  readonly id: SourceId;
  readonly title: string;
  /** Who wrote it, `A and B`; empty where nobody is named. */
  readonly by: string;
  /** `28 June 2024` as far as it is known, or words; empty where it has no date. */
  readonly issued: string;
  readonly year?: number;
  /** Publisher or the periodical it stands in; empty where it would repeat who wrote it. */
  readonly publisher: string;
  readonly url?: string;
  readonly grade?: ReliabilityGrade;
  /** What the grade means: `usually reliable`; empty without one. */
  readonly gradeName: string;
  /** Why it has its grade; empty where nobody said. */
  readonly reason: string;
  /** Sources of one group draw on one origin and count once. */
  readonly group?: string;
  /** Where each use of the source stands in `sources.html`: `sources.html#source-…`. */
  readonly address: string;
}

/** A passage that supports a claim. Where its words are not ours to republish, `exact` is absent and
 *  the check sum of the document and the offsets (UTF-16 units) still say which passage it is. */
export interface QuoteView {
  readonly id: QuoteId;
  readonly source: SourceId;
  readonly exact?: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly documentSha256: string;
  readonly start: number;
  readonly end: number;
}

/** One claim with all that a reader may see of what supports it. */
export interface ClaimView {
  readonly id: ClaimId;
  readonly country: CountryLink;
  readonly text: string;
  readonly section?: { readonly id: string; readonly title: string };
  readonly indicator?: NodeLink;
  readonly confidence: ConfidenceView;
  /** The words that carry the confidence; empty where it is plainly asserted. */
  readonly cue: string;
  /** When it holds, in words; empty where they do not say. */
  readonly period: string;
  readonly polarity: Polarity;
  readonly places: readonly ClaimPlaceView[];
  /** Names of types of actors. */
  readonly actors: readonly string[];
  readonly sources: readonly SourceView[];
  readonly quotes: readonly QuoteView[];
  /** True where something supports it and nothing of it may be shown. */
  readonly withheld: boolean;
  /** Path inside the release's tree: `country/BLR.html#claim-c12`. */
  readonly address: string;
}

/** One flow as a line: legs from origin through transit to destination. */
export interface FlowLineView {
  readonly id: FlowId;
  readonly country: CountryLink;
  readonly indicator: NodeLink;
  readonly commodity: string;
  readonly legs: readonly PlaceView[];
  readonly confidence: ConfidenceView;
  readonly claims: readonly ClaimId[];
  /** Path inside the release's tree: `flows.html#BLR-f3`; a page may hold flows of several editions. */
  readonly address: string;
}

/** How much stands behind a number or a text. */
export interface StrengthView {
  readonly claims: number;
  readonly sources: number;
  /** Sources of one origin counted once. */
  readonly groups: number;
  /** Year of the newest source. */
  readonly newest?: number;
  /** Claims whose whole support is withheld. */
  readonly withheld: number;
  /** The same as a sentence, honest where there is nothing. */
  readonly told: string;
}

/** What a release records of a country, or of one indicator in it. */
export interface EvidenceView {
  /** What is said to be so. */
  readonly claims: readonly ClaimView[];
  /** What is said not to be so. */
  readonly denied: readonly ClaimView[];
  /** What is said not to be known. */
  readonly gaps: readonly ClaimView[];
  readonly flows: readonly FlowLineView[];
  readonly strength: StrengthView;
}
