import type { AggregateId, Decimal, EditionId, NodeId, ReleaseId } from '../../model/index.ts';
import type { PlanView } from './intervals/plan-view.ts';
import type {
  BandKeyView,
  BandView,
  ChangeView,
  CountryLink,
  DefinitionView,
  IntervalView,
  NodeLink,
  PageRelease,
  RankIntervalView,
  RankView,
  ScaleView,
  TableView,
  ValueView,
} from './parts.ts';

/** One map: a node's value in each country. The list beside it holds the same rows. */
export interface MapView {
  readonly release: PageRelease;
  readonly node: NodeLink;
  readonly scale: ScaleView;
  readonly bands: readonly BandView[];
  readonly finding: string;
  readonly rows: readonly MapRow[];
}

/** One country of a map: its value as printed, and as `number` on the scale for drawing. */
export interface MapRow {
  readonly country: CountryLink;
  readonly continent: string;
  readonly region: string;
  readonly value?: Decimal;
  readonly number?: number;
  readonly band?: BandView;
  readonly rank?: number;
  /** Where the value and the rank may lie; undefined where the release does not say. */
  readonly interval?: IntervalView;
  readonly rankInterval?: RankIntervalView;
}

/** The opening page: the map of one component, every other map a link away. */
export interface HomeView {
  readonly release: PageRelease;
  readonly map: MapView;
  readonly nodes: readonly NodeGroup[];
  /** Sentences generated from the numbers: counts, extremes, largest moves. */
  readonly findings: readonly string[];
  readonly countries: readonly CountryLink[];
}

/** Nodes for a menu: a component, or the indicators under one heading. */
export interface NodeGroup {
  readonly title: string;
  readonly nodes: readonly NodeLink[];
}

/** Every country by its value of one node, highest first; `columns` begin with the node itself. */
export interface RankingView {
  readonly release: PageRelease;
  readonly node: NodeLink;
  readonly columns: readonly NodeLink[];
  readonly keys: readonly BandKeyView[];
  readonly regions: readonly string[];
  readonly rows: readonly RankingRow[];
}

/** One country of a ranking; it has no rank where it has no value. */
export interface RankingRow {
  readonly country: CountryLink;
  readonly continent: string;
  readonly region: string;
  readonly rank?: RankView;
  /** One cell a column of the view, in its order. */
  readonly values: readonly (ValueView | undefined)[];
  readonly quadrant?: string;
}

/** Everything about one indicator: definition, map, ranking, means and how its scores are spread. */
export interface IndicatorView {
  readonly release: PageRelease;
  readonly definition: DefinitionView;
  readonly map: MapView;
  readonly ranking: RankingView;
  readonly mean?: Decimal;
  readonly means: readonly RegionMeanRow[];
  /** How many countries hold each score, lowest first. */
  readonly distribution: readonly { readonly score: string; readonly countries: number }[];
  readonly history: readonly MeanHistory[];
}

/** The mean of the whole set in one edition, with the release it is of and the node's id there. */
export interface MeanHistory {
  readonly edition: EditionId;
  readonly release: ReleaseId;
  readonly node: NodeId;
  readonly mean: Decimal;
}

/** A mean over one scope: as printed, as `number` on the scale, and over how many countries. */
export interface RegionMeanRow {
  readonly scope: string;
  readonly name: string;
  readonly mean: Decimal;
  readonly number: number;
  readonly countries: number;
}

/** The whole set, a continent or a region: its means and its countries by rank. */
export interface RegionView {
  readonly release: PageRelease;
  readonly scope: 'world' | 'continent' | 'region';
  readonly name: string;
  readonly slug: string;
  readonly countries: number;
  /** Undefined where the region is too small for means; `note` then says so. */
  readonly means?: readonly {
    readonly node: NodeLink;
    readonly mean: Decimal;
    readonly number: number;
  }[];
  readonly note?: string;
  readonly ranking: RankingView;
}

/** Some countries side by side: every value of each, and whom else one can pick. */
export interface CompareView {
  readonly release: PageRelease;
  readonly title: string;
  readonly slug: string;
  readonly scale: ScaleView;
  readonly countries: readonly CountryLink[];
  readonly groups: readonly CompareGroup[];
  readonly keys: readonly BandKeyView[];
  /** Every country that can be picked. */
  readonly choices: readonly CountryLink[];
}

/** Rows of a comparison under one title; one value a country, in the order of the view. */
export interface CompareGroup {
  readonly title: string;
  readonly rows: readonly {
    readonly node: NodeLink;
    readonly values: readonly (ValueView | undefined)[];
  }[];
}

/** Every country on the plane of two components; `line` is the value from which both count as high. */
export interface QuadrantsView {
  readonly release: PageRelease;
  readonly horizontal: NodeLink;
  readonly vertical: NodeLink;
  readonly scale: ScaleView;
  readonly line: number;
  readonly quadrants: readonly QuadrantGroup[];
  readonly points: readonly QuadrantPoint[];
}

/** One quadrant with its countries; `before` is how many the edition before had in it. */
export interface QuadrantGroup {
  readonly id: string;
  readonly name: string;
  readonly horizontal: 'low' | 'high';
  readonly vertical: 'low' | 'high';
  readonly countries: readonly CountryLink[];
  readonly before?: number;
  /** Those of its countries that may lie in another quadrant; undefined without a plan of uncertainty. */
  readonly unsure?: readonly CountryLink[];
}

/** One country on the plane: `x` and `y` as printed, `horizontal` and `vertical` on the scale. */
export interface QuadrantPoint {
  readonly country: CountryLink;
  readonly region: string;
  readonly x: Decimal;
  readonly y: Decimal;
  readonly horizontal: number;
  readonly vertical: number;
  readonly quadrant: string;
  /** Where each value may lie; undefined where the release does not say. */
  readonly xInterval?: IntervalView;
  readonly yInterval?: IntervalView;
  /** True where one of the two reaches over the line. */
  readonly unsure: boolean;
}

/** One node through the editions, oldest first, as lines and as a table. */
export interface SeriesView {
  readonly release: PageRelease;
  readonly node: NodeLink;
  readonly scale: ScaleView;
  readonly editions: readonly EditionId[];
  /** Where the values of each edition are from, in the order of the editions. */
  readonly stops: readonly SeriesStop[];
  /** One line a country and one for the whole set; gaps are undefined. */
  readonly lines: readonly SeriesLine[];
  /** Editions before which the set of indicators changed: the line breaks there. */
  readonly breaks: readonly EditionId[];
  readonly table: TableView;
}

/** The release that shows an edition, and the node's id in it where it has the node. */
export interface SeriesStop {
  readonly edition: EditionId;
  readonly release: ReleaseId;
  readonly node?: NodeId;
}

/** One line of a series, a value an edition: printed, as numbers on the scale, and like for like. */
export interface SeriesLine {
  readonly country?: CountryLink;
  readonly name: string;
  readonly region?: string;
  readonly values: readonly (Decimal | undefined)[];
  readonly numbers: readonly (number | undefined)[];
  /** Where each value may lie under the plan of its own release. */
  readonly intervals: readonly (IntervalView | undefined)[];
  /** On the indicators all editions share. */
  readonly likeForLike: readonly (Decimal | undefined)[];
}

/** What changed from one release to another, the method's part apart from the world's. */
export interface ChangesView {
  readonly release: PageRelease;
  readonly from: EditionId;
  readonly to: EditionId;
  readonly method: readonly string[];
  readonly newNodes: readonly NodeLink[];
  readonly goneNodes: readonly NodeLink[];
  readonly components: readonly ChangeSummary[];
  readonly rows: readonly ChangeRow[];
  readonly quadrantMoves: readonly {
    readonly country: CountryLink;
    readonly from: string;
    readonly to: string;
    /** True where its ranges reach over a line, so that it may lie in another quadrant now. */
    readonly unsure: boolean;
  }[];
}

/** How many countries rose, fell and stayed by one component, as published and like for like. */
export interface ChangeSummary {
  readonly node: NodeLink;
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  readonly likeForLike: { readonly rose: number; readonly fell: number; readonly same: number };
}

/** One country: the change of each aggregate, and of the scores that changed, in units of the scale. */
export interface ChangeRow {
  readonly country: CountryLink;
  readonly region: string;
  readonly changes: readonly { readonly id: AggregateId; readonly change: ChangeView }[];
  readonly scores: readonly { readonly node: NodeLink; readonly change: Decimal }[];
}

/** How a release was made: definitions, bands as sentences, and the rules of scoring. */
export interface MethodologyView {
  readonly release: PageRelease;
  readonly scale: ScaleView;
  readonly components: readonly DefinitionView[];
  readonly definitions: readonly DefinitionView[];
  readonly bands: readonly {
    readonly component: NodeLink;
    readonly bands: readonly string[];
    readonly ours: boolean;
  }[];
  readonly rules: readonly MethodRule[];
  /** What ranges are drawn by; undefined where the release declares no plan of uncertainty. */
  readonly plan?: PlanView;
  /** What one step on one indicator moves, by the aggregate that holds the indicator. */
  readonly certainty: readonly StepEffect[];
  /** The scale that words for likelihood stand on, least likely first: `likely (55–80 %)`. */
  readonly yardstick: {
    readonly name: string;
    readonly source: string;
    /** BCP 47 tag of the words. */
    readonly language: string;
    /** Whose words they are: the standard's own, our translation, or the framework's. */
    readonly wording: 'standard' | 'translation' | 'declared';
    readonly words: readonly string[];
  };
}

/** One step on one of `count` indicators of a parent moves each of these by so much, the parent first;
 *  `upTo` where the indicators' weights differ and these are the largest. */
export interface StepEffect {
  readonly parent: string;
  readonly count: number;
  readonly upTo: boolean;
  readonly effects: readonly { readonly node: string; readonly effect: Decimal }[];
}

/** One rule of scoring, taken from the doc comment of the function that carries it out. */
export interface MethodRule {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** What a release offers for download, and the releases there are. */
export interface DataView {
  readonly release: PageRelease;
  readonly files: readonly DataFile[];
  /** Releases of earlier editions whose claims and flows the pages show, with the files that hold them. */
  readonly earlier: readonly EarlierFiles[];
  /** What the columns of a profile's claims mean; none where no profile has any. */
  readonly claimColumns: readonly ColumnMeaning[];
  readonly codebook: readonly DefinitionView[];
  readonly releases: readonly ReleaseLine[];
}

/** One file of a release: path inside it, content in a line, size in bytes, and SHA-256 in hex. */
export interface DataFile {
  readonly path: string;
  readonly what: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Files of another release, by their paths inside it. */
interface EarlierFiles {
  readonly release: ReleaseId;
  /** Printed name of its edition. */
  readonly edition: string;
  readonly files: readonly string[];
}

/** A column of a table by the id in its header. */
export interface ColumnMeaning {
  readonly id: string;
  readonly meaning: string;
}

/** One release in a list: its day (ISO 8601) and why it exists. */
interface ReleaseLine {
  readonly id: string;
  readonly date: string;
  readonly note: string;
}

/** One thing that a search finds; `address` is a path inside the release’s tree. */
export interface SearchEntry {
  /** `unassessed` is a country of the atlas that the release does not have: it has no page. */
  readonly kind: 'country' | 'indicator' | 'region' | 'page' | 'unassessed';
  readonly name: string;
  /** Empty where there is no page. */
  readonly address: string;
  /** Codes and other names it is known by, lower case. */
  readonly also: readonly string[];
}
