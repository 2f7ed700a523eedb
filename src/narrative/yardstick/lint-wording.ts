import { YARDSTICKS, type YardstickId } from '../../model/index.ts';

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

interface Term extends Span {
  /** The rows it stands in, each as yardstick and number; `unlikely` stands in several. */
  readonly rows: readonly string[];
}

const CONFIDENCE =
  /\b(?:high|moderate|medium|low|limited|full|little|great)(?:ly)?[- ]confiden(?:ce|t)\b/giu;
const MODAL = /\b(?:may|might|could)\b(?! not\b|n['’]t\b| no longer\b)/giu;
const MONTH = /\d(?:st|nd|rd|th)? $/u;

/** Finds what the standards of analytic writing forbid (ICD 203 D.6.e(2); PHIA): words of two sets,
 *  confidence beside likelihood, bare modals. Faults come in the order of the text. */
export function lintWording(
  text: string,
  yardstick: YardstickId = 'icd-203',
): readonly WordingFault[] {
  const terms = termsIn(text);
  const faults = [...mixedSets(terms, yardstick)];
  for (const [start, end] of sentencesOf(text)) {
    const inside = <Span extends { readonly start: number }>(span: Span) =>
      span.start >= start && span.start < end;
    const likely = terms.filter(inside);
    const sure = matches(text, CONFIDENCE).filter(inside);
    faults.push(...besideConfidence(sure, likely));
    if (likely.length === 0) {
      faults.push(...matches(text, MODAL).filter(inside).filter(isModal(text)).map(bareModal));
    }
    faults.push(...besideAttribution(text, likely));
  }
  return faults.sort((a, b) => a.start - b.start);
}

/** Words of likelihood, the longest at each place: `very likely` is not `likely`. */
function termsIn(text: string): readonly Term[] {
  const found: Term[] = [];
  for (const [words, rows] of ROWS) {
    const pattern = new RegExp(String.raw`(?<![\p{L}-])${words}(?![\p{L}-])`, 'giu');
    for (const span of matches(text, pattern)) {
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      found.push({ ...span, rows });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every word of every yardstick, longest first, with the rows it stands in. */
const ROWS: readonly (readonly [words: string, rows: readonly string[]])[] = rowsByWord();

function rowsByWord(): readonly (readonly [words: string, rows: readonly string[]])[] {
  const rows = new Map<string, string[]>();
  for (const { id, bands } of Object.values(YARDSTICKS)) {
    for (const words of bands.flatMap((band) => band.rows.map((row, at) => ({ row, at })))) {
      for (const word of words.row) {
        rows.set(word, [...new Set([...(rows.get(word) ?? []), rowName(id, words.at)])]);
      }
    }
  }
  return [...rows].sort(([a], [b]) => b.length - a.length);
}

function rowName(yardstick: YardstickId, row: number): string {
  return `${yardstick} ${row}`;
}

/** The first word that stands in one row alone decides which row the text keeps to. */
function mixedSets(terms: readonly Term[], yardstick: YardstickId): readonly WordingFault[] {
  const { name, bands } = YARDSTICKS[yardstick];
  const kept = terms
    .map(({ rows }) => rows.filter((row) => row.startsWith(`${yardstick} `)))
    .find((rows) => rows.length === 1)?.[0];
  return terms.flatMap(({ rows, ...span }): readonly WordingFault[] => {
    const own = rows.filter((row) => row.startsWith(`${yardstick} `));
    if (own.length === 0) {
      const words = bands.map(({ word }) => word).join(', ');
      const message = `“${span.words}” is no word of ${name}.`;
      return [{ kind: 'mixed-sets', ...span, message, remedy: `Its words are ${words}.` }];
    }
    if (kept === undefined || own.includes(kept)) return [];
    const message = `“${span.words}” comes from another row of ${name} than the words before it.`;
    const remedy = 'Keep to one row of words in a text, so that no difference is read into two.';
    return [{ kind: 'mixed-sets', ...span, message, remedy }];
  });
}

function besideConfidence(sure: readonly Span[], likely: readonly Term[]): readonly WordingFault[] {
  if (likely.length === 0) return [];
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

/** Not the month, which follows a day or a preposition or goes before a year or a day. */
function isModal(text: string): (span: Span) => boolean {
  return ({ words, start, end }) => {
    if (words !== 'May') return true;
    if (/^,? \d/.test(text.slice(end))) return false;
    const before = text.slice(Math.max(0, start - 16), start);
    return /(?:^|[.!?]["”’)]* )$/u.test(before) && !MONTH.test(before);
  };
}

function besideAttribution(text: string, likely: readonly Term[]): readonly WordingFault[] {
  return likely.flatMap((term): readonly WordingFault[] => {
    const before =
      /\b(?:reportedly|allegedly|purportedly|supposedly) (?:(?:is|are|was|were|be) )?$/iu;
    const found = before.exec(text.slice(Math.max(0, term.start - 24), term.start));
    if (!found) return [];
    const start = term.start - found[0].length;
    const words = text.slice(start, term.end);
    const message = `“${words}” does not say whether the writer or somebody else finds it likely.`;
    const remedy = 'Say who reports it, and in another sentence how likely you find it.';
    return [{ kind: 'attribution-with-likelihood', words, start, end: term.end, message, remedy }];
  });
}

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
  for (const { index, 0: stop } of text.matchAll(/[.!?]["”’)\]]*\s+(?=["“‘([]*[^\p{Ll}\s])/gu)) {
    spans.push([start, index + stop.length]);
    start = index + stop.length;
  }
  spans.push([start, text.length]);
  return spans;
}
