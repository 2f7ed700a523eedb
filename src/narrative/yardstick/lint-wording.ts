import { englishYardstick, type Yardstick } from '../../model/index.ts';
import { type LikelihoodTerm, likelihoodTerms } from './likelihood-terms.ts';
import type { WordingList } from './wording-list.ts';
import { wordingListFor } from './wording-lists.ts';

/** What may be wrong with the words for likelihood in a text:
 *  `mixed-sets` words of another yardstick, or of two rows of the same;
 *  `confidence-with-likelihood` how good the evidence is and how likely the thing is in one sentence;
 *  `bare-modal` a "may", "might" or "could" that says how likely by nothing;
 *  `attribution-with-likelihood` whose word it is and how likely in one breath. */
export type WordingFaultKind =
  | 'mixed-sets'
  | 'confidence-with-likelihood'
  | 'bare-modal'
  | 'attribution-with-likelihood';

/** One fault, with the words and where they stand, in UTF-16 units. */
export interface WordingFault {
  readonly kind: WordingFaultKind;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly remedy: string;
}

/** Finds what the standards of analytic writing forbid (ICD 203 D.6.e(2); PHIA): words of two sets,
 *  confidence beside likelihood, bare modals, hearsay beside likelihood, in the yardstick's language.
 *  In a language without a list of such words (`wordingListFor`) words of two sets alone are found.
 *  Faults come in the order of the text. */
export function lintWording(
  text: string,
  yardstick: Yardstick = englishYardstick(),
): readonly WordingFault[] {
  const list = wordingListFor(yardstick.language);
  const terms = likelihoodTerms(yardstick, list?.prefixes)(text);
  const faults = [...mixedSets(terms, yardstick)];
  if (list) faults.push(...sentenceFaults(text, list, terms));
  return faults.sort((a, b) => a.start - b.start);
}

function sentenceFaults(
  text: string,
  list: WordingList,
  terms: readonly LikelihoodTerm[],
): readonly WordingFault[] {
  const sure = matches(text, list.confidence);
  const modals = matches(text, list.modals).filter(({ start, end }) =>
    list.isModal(text, start, end),
  );
  const within = sentencesOf(text).flatMap(([start, end]): readonly WordingFault[] => {
    const inside = (span: Span) => span.start >= start && span.start < end;
    const likely = terms.filter(inside);
    if (likely.length === 0) return modals.filter(inside).map(bareModal);
    return besideConfidence(sure.filter(inside), likely);
  });
  return [...within, ...besideAttribution(text, list, terms)];
}

/** The first word that stands in one row alone decides which row the text keeps to. */
function mixedSets(
  terms: readonly LikelihoodTerm[],
  { name, bands }: Yardstick,
): readonly WordingFault[] {
  const kept = terms.find(({ own }) => own.length === 1)?.own[0];
  return terms.flatMap(({ own, words, start, end }): readonly WordingFault[] => {
    const span = { words, start, end };
    if (own.length === 0) {
      const message = `“${words}” is no word of ${name}.`;
      const remedy = `Its words are ${bands.map(({ word }) => word).join(', ')}.`;
      return [{ kind: 'mixed-sets', ...span, message, remedy }];
    }
    if (kept === undefined || own.includes(kept)) return [];
    const message = `“${words}” comes from another row of ${name} than the words before it.`;
    const remedy = 'Keep to one row of words in a text, so that no difference is read into two.';
    return [{ kind: 'mixed-sets', ...span, message, remedy }];
  });
}

function besideConfidence(
  sure: readonly Span[],
  likely: readonly LikelihoodTerm[],
): readonly WordingFault[] {
  return sure.map((span) => ({
    kind: 'confidence-with-likelihood',
    ...span,
    message: `“${span.words}” stands in one sentence with “${likely[0]?.words ?? ''}”.`,
    remedy: 'Say in a sentence of its own how good the evidence is.',
  }));
}

function bareModal(span: Span): WordingFault {
  return {
    kind: 'bare-modal',
    ...span,
    message: `“${span.words}” does not say how likely it is.`,
    remedy: 'Use a word of the yardstick, or say what it depends on.',
  };
}

function besideAttribution(
  text: string,
  { hearsay }: WordingList,
  likely: readonly LikelihoodTerm[],
): readonly WordingFault[] {
  return likely.flatMap((term): readonly WordingFault[] => {
    const found = hearsay.exec(text.slice(Math.max(0, term.start - HEARSAY_WITHIN), term.start));
    if (!found) return [];
    const start = term.start - found[0].length;
    const words = text.slice(start, term.end);
    const message = `“${words}” does not say whether the writer or somebody else finds it likely.`;
    const remedy = 'Say who reports it, and in another sentence how likely you find it.';
    return [{ kind: 'attribution-with-likelihood', words, start, end: term.end, message, remedy }];
  });
}

/** So many characters before a word of likelihood are looked at. */
const HEARSAY_WITHIN = 64;

interface Span {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function matches(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
    words,
    start,
    end: start + words.length,
  }));
}

/** Where sentences begin and end; a stop before a small letter ends none. */
function sentencesOf(text: string): readonly (readonly [start: number, end: number])[] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(
    /[.!?؟…](?:\s?»)?["”’“)\]]*\s+(?=["“‘„«([]*[^\p{Ll}\s])/gu,
  )) {
    spans.push([start, index + stop.length]);
    start = index + stop.length;
  }
  spans.push([start, text.length]);
  return spans;
}
