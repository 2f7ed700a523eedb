import { YARDSTICK_IDS, type Yardstick, yardstickIn } from '../../model/index.ts';
import { plainSpelling, wholeWords } from './word-patterns.ts';

/** A word of likelihood where it stands. Offsets are UTF-16 units. */
export interface LikelihoodTerm {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The rows of the yardstick that it stands in: none where it is another scale's word alone. */
  readonly own: readonly string[];
}

/** Finds the words of every scale in the yardstick's language, its own words first, the longest at each
 *  place: `very likely` is not `likely`. `prefixes` are letters written on to the word behind them. */
export function likelihoodTerms(yardstick: Yardstick, prefixes = ''): TermFinder {
  const known = finders.get(yardstick);
  if (known) return known;
  const rows = rowsByWord(yardstick);
  const pattern = wholeWords([...rows.keys()], prefixes);
  const find: TermFinder = (text) =>
    [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
      words,
      start,
      end: start + words.length,
      own: rows.get(plainSpelling(words)) ?? [],
    }));
  finders.set(yardstick, find);
  return find;
}

/** Gives the words of likelihood of a text, in its order. */
export type TermFinder = (text: string) => readonly LikelihoodTerm[];

const finders = new WeakMap<Yardstick, TermFinder>();

/** Every word with the numbers of the yardstick's rows it stands in; words of other scales stand in none. */
function rowsByWord(yardstick: Yardstick): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, readonly string[]>();
  for (const { rows: own } of yardstick.bands) {
    for (const [at, row] of own.entries()) {
      for (const word of row.map(plainSpelling)) {
        rows.set(word, [...new Set([...(rows.get(word) ?? []), String(at)])]);
      }
    }
  }
  for (const id of YARDSTICK_IDS) {
    const bands = yardstickIn(id, yardstick.language)?.bands ?? [];
    for (const word of bands.flatMap((band) => band.rows.flat()).map(plainSpelling)) {
      if (!rows.has(word)) rows.set(word, []);
    }
  }
  return rows;
}
