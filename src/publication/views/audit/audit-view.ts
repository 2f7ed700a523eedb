import type { Grade, Recommendation, SectionName } from '../../../analysis/audit/index.ts';
import type { TableView } from '../parts.ts';

/** What the page of an audit shows. */
export interface AuditView {
  readonly indexTitle: string;
  readonly editionTitle: string;
  /** The day of the edition. */
  readonly published: string;
  readonly kicker: string;
  readonly title: string;
  readonly deck: string;
  /** Which verdicts so few countries cannot bear, or empty. */
  readonly fewCountries: string;
  readonly madeFrom: string;
  /** How many sections came out how. */
  readonly grades: string;
  readonly summaryTitle: string;
  readonly recommendationsTitle: string;
  /** Stands where there are no recommendations. */
  readonly noRecommendations: string;
  readonly recommendations: readonly PlacedRecommendation[];
  readonly sections: readonly AuditSectionView[];
  readonly thresholdsTitle: string;
  readonly thresholdsDeck: string;
  readonly thresholds: TableView;
  /** Heads the tables where they do not stand with their sections. */
  readonly annexTitle: string;
}

/** A recommendation with the section that it comes from. */
export interface PlacedRecommendation extends Recommendation {
  readonly section: SectionName;
  readonly sectionTitle: string;
}

/** One section: its question, how it is answered, the answer, and what the answer rests on. */
export interface AuditSectionView {
  readonly id: SectionName;
  readonly title: string;
  readonly question: string;
  readonly how: string;
  readonly grade: Grade;
  readonly gradeWord: string;
  readonly verdict: string;
  readonly findingsTitle: string;
  readonly findings: readonly {
    readonly grade: Grade;
    readonly text: string;
    /** Whether it is new or since when it stands; empty where nobody looked. */
    readonly since: string;
  }[];
  /** What the edition before had and this one has no longer, under its title. */
  readonly mendedTitle: string;
  readonly mended: readonly string[];
  readonly adviceTitle: string;
  readonly recommendations: readonly Recommendation[];
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly pictures: readonly AuditPicture[];
  readonly tablesTitle: string;
  readonly tables: readonly TableView[];
}

/** A picture to be drawn, as data. */
export type AuditPicture =
  | { readonly kind: 'heat'; readonly heat: HeatView }
  | { readonly kind: 'weights'; readonly weights: WeightsView }
  | { readonly kind: 'spreads'; readonly spreads: SpreadsView }
  | { readonly kind: 'intervals'; readonly intervals: IntervalsView }
  | { readonly kind: 'claims'; readonly claims: BestClaimsView };

interface PictureText {
  readonly title: string;
  readonly desc: string;
}

/** Correlations of indicators, with aggregates and with one another. */
export interface HeatView extends PictureText {
  readonly aggregates: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly HeatRow[];
  readonly words: {
    readonly negative: string;
    readonly positive: string;
    readonly own: string;
    readonly flagged: string;
  };
}

/** One indicator and what it correlates with. */
export interface HeatRow {
  readonly name: string;
  /** Component and parent, which set rows apart. */
  readonly group: string;
  /** In the order of the aggregates. */
  readonly aggregates: readonly HeatCell[];
  /** With the indicators, in the order of the rows; undefined with itself and where there is none. */
  readonly indicators: readonly (number | undefined)[];
}

/** A correlation of an indicator with an aggregate; without a number where there is none. */
export interface HeatCell {
  readonly r?: number;
  /** The row is counted in it. */
  readonly own: boolean;
  readonly flagged: boolean;
}

/** Intended and effective weights of the parts of one aggregate. */
export interface WeightsView extends PictureText {
  readonly name: string;
  readonly intendedWord: string;
  readonly effectiveWord: string;
  readonly rows: readonly {
    readonly name: string;
    readonly intended: number;
    readonly effective?: number;
    /** Beyond the threshold. */
    readonly flagged: boolean;
  }[];
}

/** How many countries have each score, one small chart an indicator. */
export interface SpreadsView extends PictureText {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly charts: readonly {
    readonly name: string;
    readonly counts: readonly { readonly value: number; readonly countries: number }[];
    readonly mean?: number;
  }[];
}

/** Rank intervals in the order of the ranks. */
export interface IntervalsView extends PictureText {
  readonly axis: string;
  readonly countries: number;
  readonly rows: readonly { readonly rank: number; readonly low: number; readonly high: number }[];
}

/** The value of each country against the best that it could claim. */
export interface BestClaimsView extends PictureText {
  readonly across: string;
  readonly up: string;
  readonly points: readonly {
    readonly name: string;
    readonly value: number;
    readonly claim: number;
    /** Printed beside the dot, where there is room. */
    readonly named: boolean;
  }[];
}
