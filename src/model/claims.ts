import type { ClaimId, CountryCode, FlowId, IndicatorId, QuoteId, SourceId } from './ids.ts';

/** What a person has said of a machine's suggestion, or of a colleague's. Only what is confirmed is published. */
export const CLAIM_STATUSES = ['suggested', 'confirmed', 'rejected'] as const;
/** One of `CLAIM_STATUSES`. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Whether something is said to be so, said not to be so, or said not to be known. */
export const POLARITIES = ['asserted', 'denied', 'no-information'] as const;
/** One of `POLARITIES`. */
export type Polarity = (typeof POLARITIES)[number];

/** How sure a claim is, by the words that carry it; from saying so to having looked and found nothing.
 *  Words of attribution (`reported`, `alleged`, `suspected`, `attributed`, `self_claimed`) tell whose
 *  view it is, the others how likely, how well shown or how open it is. */
export const CONFIDENCE_CLASSES = [
  'asserted',
  'evidenced',
  'inferred',
  'likely',
  'appears',
  'indicated',
  'reported',
  'alleged',
  'suspected',
  'attributed',
  'self_claimed',
  'possible',
  'speculated',
  'conditional',
  'not_assessable',
  'no_evidence',
] as const;
/** One of `CONFIDENCE_CLASSES`. */
export type ConfidenceClass = (typeof CONFIDENCE_CLASSES)[number];

/** Where a place stands in the movement of a commodity. */
export const PLACE_ROLES = ['source', 'transit', 'destination'] as const;
/** One of `PLACE_ROLES`. */
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** What kind of place a name stands for. */
export const PLACE_KINDS = ['country', 'city', 'subregion', 'bloc', 'breakaway-area'] as const;
/** One of `PLACE_KINDS`. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place as a claim or a leg names it. `country` is the country it is or lies in. A place without a
 *  kind is one the text leaves unnamed (`neighbouring countries`), or one that nobody has placed yet. */
export interface NamedPlace {
  readonly name: string;
  readonly kind?: PlaceKind;
  readonly country?: CountryCode;
}

/** A place that an index adds to the gazetteer: the words as they stand in texts, the name they stand
 *  for, what it is, and the country it is or lies in. */
export interface IndexPlace {
  readonly spelling: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country?: CountryCode;
}

/** A place and what it does in the claim; `place` is a name. */
export interface PlaceInRole {
  readonly place: string;
  readonly role: PlaceRole;
}

/** One statement of a profile: what it is about, how sure it is and what supports it. */
export interface Claim {
  readonly id: ClaimId;
  readonly status: ClaimStatus;
  /** The country whose profile it belongs to. */
  readonly country: CountryCode;
  /** Id of a section of the framework. */
  readonly section?: string;
  readonly indicator?: IndicatorId;
  readonly text: string;
  readonly places: readonly NamedPlace[];
  readonly roles: readonly PlaceInRole[];
  /** Types of actor, kebab case. */
  readonly actors: readonly string[];
  readonly polarity: Polarity;
  readonly confidence: ConfidenceClass;
  /** The words that carry the confidence; empty where it is plainly asserted. */
  readonly cue: string;
  /** When it holds, in the words of the text; empty where they do not say. */
  readonly period: string;
  readonly sources: readonly SourceId[];
  readonly quotes: readonly QuoteId[];
  /** True in a release where something supports the claim and nothing of it may be shown. */
  readonly withheld?: true;
}

/** One commodity on its way, its legs in the order origin, transit…, destination. */
export interface Flow {
  readonly id: FlowId;
  readonly status: ClaimStatus;
  /** The country whose profile it belongs to. */
  readonly country: CountryCode;
  readonly indicator: IndicatorId;
  readonly commodity: string;
  /** At least two. */
  readonly legs: readonly NamedPlace[];
  readonly confidence: ConfidenceClass;
  readonly claims: readonly ClaimId[];
}

/** Who may see a source or a quote. */
export const ACCESSES = ['public', 'restricted'] as const;
/** One of `ACCESSES`. */
export type Access = (typeof ACCESSES)[number];

/** A passage of a captured document. `start` and `end` are UTF-16 units into the document's text, `end`
 *  the first unit after the passage. Where the words are not ours to show, `exact`, `prefix` and
 *  `suffix` are empty and the offsets still say which passage it is. */
export interface Quote {
  readonly id: QuoteId;
  readonly source: SourceId;
  readonly documentSha256: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly access: Access;
}
