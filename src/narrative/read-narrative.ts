import { countryName, isKnownCountry } from '../atlas/index.ts';
import {
  type CountryCode,
  type Framework,
  type IndexPlace,
  type IndicatorId,
  type Issue,
  indicatorsOf,
} from '../model/index.ts';
import { continued } from './flows/continued-movement.ts';
import { findPlaces } from './places/find-places.ts';
import { gazetteerFor } from './places/gazetteer.ts';
import type { ReaderTools } from './reader-tools.ts';
import type { NarrativeReading, ReadSentence, SuggestedClaim } from './reading.ts';
import { noText, notText, otherLanguage, unknownHeading } from './reading-issues.ts';
import { ACTOR_TYPES } from './statements/actors.ts';
import { termIndex } from './statements/indicator-terms.ts';
import { suggestClaim } from './statements/suggest-claim.ts';
import { isApparatus, isBoilerplate } from './text/boilerplate.ts';
import { clausesOf } from './text/clauses.ts';
import { headingNames } from './text/headings.ts';
import { guessLanguage } from './text/language.ts';
import { layoutOf, type Paragraph } from './text/layout.ts';
import { type Stretch, splitSentences } from './text/sentences.ts';
import { originalSpan } from './text/unwrapped-text.ts';

export interface ReaderOptions {
  readonly framework: Framework;
  /** The country the document is about. */
  readonly country: CountryCode;
  /** The index's own additions to the gazetteer. */
  readonly places?: readonly IndexPlace[];
}

/** A reader of documents about one country, tables built once. Give it the text as read and the name
 *  issues shall carry; it gives back claims with offsets into that very text, and never throws. */
export function narrativeReader({
  framework,
  country,
  places = [],
}: ReaderOptions): (text: string, file: string) => NarrativeReading {
  const tools: ReaderTools = {
    framework,
    country,
    gazetteer: gazetteerFor(country, places),
    headings: headingNames(framework),
    terms: termIndex(framework),
  };
  return (text, file) => readWith(text, file, tools);
}

function readWith(text: string, file: string, tools: ReaderTools): NarrativeReading {
  const language = guessLanguage(text);
  const refusal = isBinary(text)
    ? notText(file)
    : language === 'no-text'
      ? noText(file)
      : language === 'other'
        ? otherLanguage(file)
        : undefined;
  if (refusal) return { headings: [], sentences: [], claims: [], issues: [refusal] };
  const { country } = tools;
  const name = isKnownCountry(country) ? countryName(country) : country;
  const { headings: found, paragraphs } = layoutOf(text, tools.headings, name);
  const unknown = found.filter(
    ({ id, title, own }) =>
      id === undefined && !own && !isBoilerplate(title) && !isApparatus(title),
  );
  const headings = found.map(({ own: _, ...heading }) => heading);
  const lines = linesOf(
    text,
    unknown.map(({ start }) => start),
  );
  const issues: readonly Issue[] = unknown.map(({ title }, at) =>
    unknownHeading(file, lines[at] ?? 1, title),
  );
  const sentences: ReadSentence[] = [];
  const claims: SuggestedClaim[] = [];
  for (const [place, paragraph] of paragraphs.entries()) {
    let previous: IndicatorId | undefined;
    const { section, apparatus } = paragraph;
    for (const stretch of splitSentences(paragraph.text.text)) {
      const number = sentences.length + 1;
      const words = paragraph.text.text.slice(stretch.start, stretch.end);
      const boilerplate = apparatus || isBoilerplate(words) || !/\p{L}{2}/u.test(words);
      const span = originalSpan(paragraph.text, stretch.start, stretch.end);
      sentences.push({ ...span, number, paragraph: place + 1, section, text: words, boilerplate });
      if (boilerplate) continue;
      const read = readSentence(paragraph, stretch, number, previous, tools);
      claims.push(...read);
      const last = read.at(-1)?.indicator;
      if (last) previous = last;
    }
  }
  return { headings, sentences, claims, issues };
}

function readSentence(
  { text: unwrapped, section }: Paragraph,
  stretch: Stretch,
  sentence: number,
  previous: IndicatorId | undefined,
  tools: ReaderTools,
): readonly SuggestedClaim[] {
  const words = unwrapped.text.slice(stretch.start, stretch.end);
  const places = findPlaces(words, tools.gazetteer);
  const claims: SuggestedClaim[] = [];
  let before = previous;
  let cueFrom = 0;
  const market = isMarket(section, tools.framework);
  for (const clause of clausesOf(words)) {
    const claim = suggestClaim(
      { words, clause, cueFrom, places, section, market, sentence, previous: before },
      (start, end) => originalSpan(unwrapped, stretch.start + start, stretch.start + end),
      tools,
    );
    claims.push(continued(claim, claims.at(-1)));
    cueFrom = clause.end;
    if (claim.indicator !== '') before = claim.indicator;
  }
  return claims;
}

/** A section of markets: under a component whose high values are bad, and not about types of actor. */
function isMarket(section: string, framework: Framework): boolean {
  const found = framework.sections.find(({ id }) => id === section);
  if (!found) return indicatorsOf(framework).some(({ id }) => ACTOR_TYPES.has(id));
  const component = framework.components.find(({ id }) => id === found.component);
  return component?.higherIs === 'worse' && !found.indicators.some((id) => ACTOR_TYPES.has(id));
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  let controls = 0;
  for (let unit = 0; unit < sample.length; unit++) {
    const code = sample.charCodeAt(unit);
    if (code === 0 || code === 0xfffd || (code < 32 && (code < 9 || code > 13))) controls++;
  }
  return controls > 0 && controls * 50 > sample.length;
}

/** Lines of positions that rise, counted in one pass. */
function linesOf(text: string, positions: readonly number[]): readonly number[] {
  const ends = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
  let line = 1;
  let end = ends.exec(text);
  return positions.map((position) => {
    while (end && end.index + end[0].length <= position) {
      line++;
      end = ends.exec(text);
    }
    return line;
  });
}
