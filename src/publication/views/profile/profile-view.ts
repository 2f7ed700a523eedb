import type {
  AggregateNode,
  ClaimId,
  CountryFact,
  Decimal,
  EditionId,
  IndicatorId,
  ReleaseId,
} from '../../../model/index.ts';
import type { ClaimView, EvidenceView, FlowLineView } from '../evidence/evidence-views.ts';
import type {
  BandView,
  CountryLink,
  DefinitionView,
  NodeLink,
  PageRelease,
  RankView,
  ScaleView,
  ValueView,
} from '../parts.ts';

/** Everything a country's profile shows, on a page and in a PDF. */
export interface ProfileView {
  readonly release: PageRelease;
  /** BCP 47 tag of what the index says. */
  readonly language: string;
  readonly country: CountryLink;
  readonly continent: string;
  readonly region: string;
  readonly facts: readonly CountryFact[];
  readonly scale: ScaleView;
  readonly components: readonly ComponentView[];
  readonly quadrant?: { readonly id: string; readonly name: string };
  readonly narrative?: NarrativeView;
  /** What is recorded of the country; undefined where nothing is. */
  readonly evidence?: ProfileEvidenceView;
  /** What other countries' profiles say of it; undefined where none names it. */
  readonly named?: readonly NamingView[];
  /** Where scores were read, in the order of the release's table; none where a text tells of them, or
   *  where the release keeps no record. */
  readonly readings: readonly ReadingView[];
  /** Components over all editions of the site, oldest first. */
  readonly history: readonly HistoryView[];
  /** The five countries whose indicator scores lie nearest, nearest first. */
  readonly nearest: readonly CountryLink[];
  /** Same-region countries in rank order of the first component, for moving on. */
  readonly neighbours: readonly CountryLink[];
}

/** A root with its ranks; `pillars` is empty where indicators hang directly below (then `groups` holds them). */
export interface ComponentView {
  readonly value?: ValueView;
  readonly definition: DefinitionView;
  readonly mean: MeanView;
  readonly ranks: readonly RankView[];
  readonly pillars: readonly PillarView[];
  /** Its bands, lowest first. */
  readonly bands?: readonly BandView[];
  readonly groups: readonly IndicatorGroupView[];
}

/** A pillar of a profile: its value, its ranks, and its indicators by heading. */
export interface PillarView {
  readonly value?: ValueView;
  readonly definition: DefinitionView;
  readonly mean: MeanView;
  readonly ranks: readonly RankView[];
  readonly groups: readonly IndicatorGroupView[];
}

/** What an aggregate is the mean of: pillars directly below it with their values, and indicators. */
export interface MeanView {
  readonly method: AggregateNode['method'];
  /** True where its parts do not all weigh the same. */
  readonly weighted: boolean;
  readonly pillars: readonly { readonly node: NodeLink; readonly value?: Decimal }[];
  /** Indicators directly below it. */
  readonly indicators: number;
  /** How many of them have a score. */
  readonly scored: number;
}

/** Indicators under one heading; an empty title where the framework has none. */
export interface IndicatorGroupView {
  readonly title: string;
  readonly indicators: readonly IndicatorCellView[];
}

/** One indicator of a profile with its score. */
export interface IndicatorCellView {
  readonly definition: DefinitionView;
  /** Undefined where the edition has no score. */
  readonly value?: ValueView;
}

/** The place in a file from which one score was read. */
export interface ReadingView {
  readonly indicator: IndicatorId;
  readonly fileSha256: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A country’s text in sections, and the edition that it was written for. */
export interface NarrativeView {
  readonly edition: EditionId;
  /** False where the text is an earlier edition's, shown under a line that says so. */
  readonly own: boolean;
  readonly sections: readonly NarrativeSectionView[];
}

/** One section of a country’s text, its paragraphs with their claim marks. */
export interface NarrativeSectionView {
  readonly id: string;
  readonly title: string;
  /** The component whose heading stands above, where this section is its first. */
  readonly opens?: string;
  /** What the section tells of, as the framework lists it: where each of these scores finds its reasons. */
  readonly indicators: readonly IndicatorId[];
  readonly paragraphs: readonly ParagraphView[];
}

/** One paragraph of a country’s text: its words alone where no claim is marked in it. */
export type ParagraphView = string | MarkedParagraphView;

/** A paragraph with claim marks. */
export interface MarkedParagraphView {
  /** Words, and after them the claims they rest on. */
  readonly pieces: readonly {
    readonly words: string;
    readonly claims: readonly ClaimId[];
  }[];
  /** Claims that the text marks here for the first time, in its order: their cards follow it. */
  readonly opens: readonly ClaimId[];
}

/** What is recorded of a country: by its text's edition where it has text, else by the page's own. */
export interface ProfileEvidenceView extends EvidenceView {
  readonly edition: EditionId;
  /** False where an earlier edition recorded it. */
  readonly own: boolean;
  /** The yardstick its words for likelihood stand on: printed name, tag of its language, and its word for
   *  what is likely. */
  readonly yardstick: {
    readonly name: string;
    readonly language: string;
    readonly likely: string;
  };
  /** Indicators of the page’s edition of which anything is recorded, in framework order. */
  readonly whys: readonly WhyView[];
}

/** The claims and flows of one country's profile that name a place of another country. */
export interface NamingView {
  readonly country: CountryLink;
  readonly edition: EditionId;
  /** False where an earlier edition recorded them. */
  readonly own: boolean;
  readonly claims: readonly ClaimView[];
  /** With those of their claims that have a card on that profile. */
  readonly flows: readonly FlowLineView[];
}

/** What is recorded of one indicator in a country. */
export interface WhyView extends EvidenceView {
  readonly indicator: IndicatorId;
}

/** A country's aggregates in one edition. `name` is what sentences call the edition. */
export interface HistoryView {
  readonly edition: EditionId;
  /** Where the values are from. */
  readonly release: ReleaseId;
  readonly name: string;
  readonly values: readonly {
    readonly id: string;
    /** The id it has in that edition. */
    readonly there: string;
    readonly value: Decimal;
    readonly number: number;
  }[];
}
