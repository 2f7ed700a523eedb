import type { AggregateId, Decimal, EditionId } from '../../model/index.ts';
import type {
  BandView,
  ChangeView,
  CountryLink,
  DefinitionView,
  NodeLink,
  PageRelease,
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

export interface MapRow {
  readonly country: CountryLink;
  readonly continent: string;
  readonly region: string;
  readonly value?: Decimal;
  readonly number?: number;
  readonly band?: BandView;
  readonly rank?: number;
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

export interface RankingView {
  readonly release: PageRelease;
  readonly node: NodeLink;
  readonly columns: readonly NodeLink[];
  readonly regions: readonly string[];
  readonly rows: readonly RankingRow[];
}

export interface RankingRow {
  readonly country: CountryLink;
  readonly continent: string;
  readonly region: string;
  readonly rank?: RankView;
  /** One cell a column of the view, in its order. */
  readonly values: readonly (ValueView | undefined)[];
  readonly quadrant?: string;
}

export interface IndicatorView {
  readonly release: PageRelease;
  readonly definition: DefinitionView;
  readonly map: MapView;
  readonly ranking: RankingView;
  readonly mean?: Decimal;
  readonly means: readonly RegionMeanRow[];
  /** How many countries hold each score, lowest first. */
  readonly distribution: readonly { readonly score: string; readonly countries: number }[];
  readonly history: readonly { readonly edition: EditionId; readonly mean: Decimal }[];
}

export interface RegionMeanRow {
  readonly scope: string;
  readonly name: string;
  readonly mean: Decimal;
  readonly number: number;
  readonly countries: number;
}

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

export interface CompareView {
  readonly release: PageRelease;
  readonly title: string;
  readonly slug: string;
  readonly scale: ScaleView;
  readonly countries: readonly CountryLink[];
  readonly groups: readonly CompareGroup[];
  /** Every country that can be picked. */
  readonly choices: readonly CountryLink[];
}

export interface CompareGroup {
  readonly title: string;
  readonly rows: readonly {
    readonly node: NodeLink;
    readonly values: readonly (ValueView | undefined)[];
  }[];
}

export interface QuadrantsView {
  readonly release: PageRelease;
  readonly horizontal: NodeLink;
  readonly vertical: NodeLink;
  readonly scale: ScaleView;
  readonly line: number;
  readonly quadrants: readonly QuadrantGroup[];
  readonly points: readonly QuadrantPoint[];
}

export interface QuadrantGroup {
  readonly id: string;
  readonly name: string;
  readonly horizontal: 'low' | 'high';
  readonly vertical: 'low' | 'high';
  readonly countries: readonly CountryLink[];
  readonly before?: number;
}

export interface QuadrantPoint {
  readonly country: CountryLink;
  readonly region: string;
  readonly x: Decimal;
  readonly y: Decimal;
  readonly horizontal: number;
  readonly vertical: number;
  readonly quadrant: string;
}

export interface SeriesView {
  readonly release: PageRelease;
  readonly node: NodeLink;
  readonly scale: ScaleView;
  readonly editions: readonly EditionId[];
  /** One line a country and one for the whole set; gaps are undefined. */
  readonly lines: readonly SeriesLine[];
  /** Editions before which the set of indicators changed: the line breaks there. */
  readonly breaks: readonly EditionId[];
  readonly table: TableView;
}

export interface SeriesLine {
  readonly country?: CountryLink;
  readonly name: string;
  readonly region?: string;
  readonly values: readonly (Decimal | undefined)[];
  readonly numbers: readonly (number | undefined)[];
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
  }[];
}

export interface ChangeSummary {
  readonly node: NodeLink;
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  readonly likeForLike: { readonly rose: number; readonly fell: number; readonly same: number };
}

export interface ChangeRow {
  readonly country: CountryLink;
  readonly region: string;
  readonly changes: readonly { readonly id: AggregateId; readonly change: ChangeView }[];
  readonly scores: readonly { readonly node: NodeLink; readonly change: Decimal }[];
}

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
}

/** One rule of scoring, taken from the doc comment of the function that carries it out. */
export interface MethodRule {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

export interface DataView {
  readonly release: PageRelease;
  readonly files: readonly DataFile[];
  readonly codebook: readonly DefinitionView[];
  readonly releases: readonly ReleaseLine[];
}

export interface DataFile {
  readonly path: string;
  readonly what: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface ReleaseLine {
  readonly id: string;
  readonly date: string;
  readonly note: string;
}

export interface SearchEntry {
  readonly kind: 'country' | 'indicator' | 'region' | 'page';
  readonly name: string;
  readonly address: string;
  /** Other names it is known by, lower case. */
  readonly also: readonly string[];
}
