import type { CountryCode, Framework } from '../model/index.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import type { TermIndex } from './statements/indicator-terms.ts';
import type { HeadingNames } from './text/headings.ts';

/** What a reader has at hand for every sentence. */
export interface ReaderTools {
  readonly framework: Framework;
  readonly country: CountryCode;
  readonly gazetteer: Gazetteer;
  readonly headings: HeadingNames;
  readonly terms: TermIndex;
}
