import type {
  AggregateId,
  CountryCode,
  Decimal,
  EditionId,
  NodeId,
  ReleaseId,
  ScopeKind,
} from '../../model/index.ts';

/** The visual family of a value; one hue each, from map to PDF. */
export type Family = 'criminality' | 'markets' | 'actors' | 'resilience' | 'other';

/** What every page knows of the release it shows. */
export interface PageRelease {
  readonly indexTitle: string;
  readonly publisher: string;
  readonly countrySet: string;
  readonly id: ReleaseId;
  readonly edition: EditionId;
  readonly editionTitle: string;
  /** Day of this release. */
  readonly date: string;
  /** Day on which the edition was first published. */
  readonly published: string;
  /** What was corrected in this edition up to this release, oldest first; whole sentences. */
  readonly corrections: readonly CorrectionView[];
  /** The newest release of this edition, where this one is not it. */
  readonly successor?: ReleaseId;
  readonly disclaimer: string;
  readonly funding: string;
  readonly boundaries: string;
  /** What the intervals of the release rest on; undefined where it declares no plan of uncertainty. */
  readonly certainty?: CertaintyView;
  readonly licence: { readonly name: string; readonly url?: string };
  readonly citation: string;
  /** Every edition of the site, oldest first, with its newest release. */
  readonly editions: readonly EditionLink[];
  /** Newest release of the newest edition. */
  readonly latest: ReleaseId;
}

/** One correction of an edition: the day, what was changed, and why. */
export interface CorrectionView {
  readonly date: string;
  readonly what: string;
  readonly why: string;
}

/** One edition of the site, by its newest release. */
interface EditionLink {
  readonly edition: EditionId;
  readonly title: string;
  readonly release: ReleaseId;
}

/** A country by its code (ISO 3166-1 alpha-3, or the index’s own) and printed name. */
export interface CountryLink {
  readonly code: CountryCode;
  readonly name: string;
}

/** A node of the framework as a reader meets it. */
export interface NodeLink {
  readonly id: NodeId;
  readonly name: string;
  readonly kind: 'component' | 'pillar' | 'indicator';
  readonly family: Family;
  readonly higherIs: 'worse' | 'better';
}

/** Class of a value: `position` counts from 0 (lowest) among `of` bands. */
export interface BandView {
  readonly id: string;
  readonly label: string;
  readonly position: number;
  readonly of: number;
  /** Printed edges: it holds values from `from` on and below `below`. */
  readonly from?: Decimal;
  readonly below?: Decimal;
}

/** A component's bands, lowest first, as the key to a table's swatches. */
export interface BandKeyView {
  readonly component: NodeLink;
  readonly bands: readonly BandView[];
}

/** Change since the edition before, already signed: `+0.25`, `−0.10`, `0.00`; undefined where there is none. */
export interface ChangeView {
  readonly from: EditionId;
  readonly change?: Decimal;
  readonly likeForLike?: Decimal;
  /** True where the set of indicators below changed, so that the two numbers mean different things. */
  readonly setChanged: boolean;
  /** Why there is no change: a new indicator, or a country without an earlier value. */
  readonly missing?: 'new-indicator' | 'no-earlier-value';
}

/** One printed number with all that stands beside it. */
export interface ValueView {
  readonly node: NodeLink;
  readonly value: Decimal;
  /** The same number for drawing. */
  readonly number: number;
  /** Where it lies on the scale, 0 to 1. */
  readonly share: number;
  readonly band?: BandView;
  readonly change?: ChangeView;
  readonly interval?: IntervalView;
}

/** What an interval rests on: the spread of ratings, an assumption that the index states, or both. */
export type Ground = 'measured' | 'assumed' | 'mixed';

/** What every page with intervals says of them. */
export interface CertaintyView {
  /** Percent of the draws that an interval holds. */
  readonly percent: number;
  /** How often everything was drawn anew, with its thousands set apart. */
  readonly draws: string;
  readonly ground: Ground;
  /** The reason that the index gives for what it takes the error of scores to be. */
  readonly why?: string;
}

/** Where a value may lie under the plan of its release, as it is printed and on the scale. */
export interface IntervalView {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Places of both ends on the scale, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly ground: Ground;
  /** Lowest and highest rating, where they are what a score's interval is measured by. */
  readonly ratings?: { readonly low: string; readonly high: string };
}

/** Where a rank may lie: `low` is the nearer to rank 1. */
export interface RankIntervalView {
  readonly low: number;
  readonly high: number;
  readonly median: number;
  /** Number of the group whose countries the draws cannot tell from its first, counted from 1. */
  readonly group?: number;
}

/** A position in one scope: 1 is the highest value; `move` is new minus old rank, so −2 is two up. */
export interface RankView {
  readonly scope: ScopeKind;
  readonly scopeName: string;
  readonly rank: number;
  readonly of: number;
  readonly move?: number;
  readonly interval?: RankIntervalView;
}

/** A rectangle of named columns: what a page offers as `.csv`, and its accessible table. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A column: its name in files, its title for readers, and whether it holds numbers. */
export interface TableColumn {
  readonly id: string;
  readonly title: string;
  readonly numeric: boolean;
}

/** The scale in numbers for drawing; `decimals` are those that an aggregate is printed with. */
export interface ScaleView {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly decimals: number;
}

/** What a node means; `weight` is its share among its siblings, as a number or a fraction. */
export interface DefinitionView {
  readonly node: NodeLink;
  readonly definition: string;
  readonly questions: readonly string[];
  readonly heading?: string;
  readonly parent?: AggregateId;
  readonly weight: string;
  readonly since?: string;
}
