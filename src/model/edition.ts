import type { Band } from './framework.ts';
import type { AggregateId, CountryCode, EditionId, IndicatorId, ReleaseId } from './ids.ts';

/** What `index.yaml` says of the whole index. */
export interface IndexDescription {
  /** Kebab case; part of citations and of file names. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly publisher: { readonly name: string; readonly url?: string };
  readonly languages: readonly string[];
  /** Printed name of the outer scope: "World", or what part of it the index covers. */
  readonly countrySet: string;
  readonly disclaimer: string;
  readonly funding: string;
  readonly boundaries: string;
  readonly licence: { readonly name: string; readonly url?: string };
  readonly contact?: string;
  /** Where the published site will stand; links in feeds and metadata start with it. */
  readonly url?: string;
}

/** What `index.yaml` says of one edition. Dates are ISO 8601 days. */
export interface EditionDescription {
  readonly id: EditionId;
  readonly title: string;
  /** Name of the file in `frameworks/`, without its ending. */
  readonly framework: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly published: string;
  readonly citation?: string;
  readonly note?: string;
  /** Bands of a component that this edition sets anew. */
  readonly bands: ReadonlyMap<AggregateId, readonly Band[]>;
}

/** A country as an edition has it: its name and the continent and region it is counted in. */
export interface Country {
  readonly code: CountryCode;
  readonly name: string;
  readonly continent: string;
  readonly region: string;
  readonly facts: readonly CountryFact[];
}

/** A fact beside the scores, never part of them: population, gdp (US dollars), area (km²), capital. */
export interface CountryFact {
  readonly name: 'population' | 'gdp' | 'area' | 'capital';
  readonly value: string;
  readonly source: string;
}

/** One cell: the number the edition stands by, in scale steps. `low` and `high` are steps too. */
export interface Score {
  readonly country: CountryCode;
  readonly indicator: IndicatorId;
  readonly steps: number;
  readonly low?: number;
  readonly high?: number;
  readonly confidence?: string;
  readonly panel?: string;
  readonly note?: string;
}

/** Where a score was read: the file by its SHA-256, the sheet and the cell. */
export interface Provenance {
  readonly country: CountryCode;
  readonly indicator: IndicatorId;
  readonly fileSha256: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A dated, reasoned change that leads to the next release of an edition. */
export interface Correction {
  readonly edition: EditionId;
  readonly release: ReleaseId;
  readonly date: string;
  readonly what: string;
  readonly why: string;
}

/** A profile's text: sections in the framework's order, each a list of paragraphs. */
export interface Narrative {
  readonly country: CountryCode;
  readonly sections: readonly NarrativeText[];
}

/** One section of a profile; claim marks such as `[^c12]` may stand in its paragraphs. */
export interface NarrativeText {
  /** Id of a section of the framework. */
  readonly section: string;
  readonly paragraphs: readonly string[];
}
