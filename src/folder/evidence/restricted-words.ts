import type { Quote, QuoteId, Source, SourceId } from '../../model/index.ts';

/** Letters and digits of a passage; shorter ones are words that anybody may have found alone. */
const SHORTEST = 20;
const MARK = /\[\^[^[\]\s]*\]/g;
/** Blanks, hyphens, stops and quotation marks are no words: a document's line ends break them anywhere. */
const NO_WORD = /[^\p{L}\p{N}]/gu;

/** Where words of a restricted quote stand in a text, in UTF-16 units. */
export interface RestrictedWords {
  readonly quote: QuoteId;
  readonly start: number;
}

/** Finds the words of quotes that nobody may see, or whose source nobody may, in other texts: each quote
 *  at its first place in a text, in the order of the text. Blanks, hyphens, marks and signs between the
 *  words make no difference. Withheld and very short quotes have no words to find. */
export function restrictedWordsIn(
  quotes: readonly Quote[],
  sources: readonly Pick<Source, 'id' | 'access'>[],
): (text: string) => readonly RestrictedWords[] {
  const open = new Set<SourceId>(
    sources.filter(({ access }) => access === 'public').map(({ id }) => id),
  );
  const byBeginning = new Map<string, { readonly id: QuoteId; readonly words: string }[]>();
  for (const { id, exact, access, source } of quotes) {
    const words = exact.replace(NO_WORD, '');
    if ((access === 'public' && open.has(source)) || words.length < SHORTEST) continue;
    const beginning = words.slice(0, SHORTEST);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { id, words }]);
  }
  return (text) => (byBeginning.size === 0 ? [] : searched(text, byBeginning));
}

function searched(
  text: string,
  byBeginning: ReadonlyMap<string, readonly { readonly id: QuoteId; readonly words: string }[]>,
): readonly RestrictedWords[] {
  const places: number[] = [];
  let words = '';
  const unmarked = text.replace(MARK, (mark) => ' '.repeat(mark.length));
  for (const { 0: letter, index } of unmarked.matchAll(/[\p{L}\p{N}]/gu)) {
    words += letter;
    for (let unit = 0; unit < letter.length; unit++) places.push(index);
  }
  const found = new Map<QuoteId, number>();
  for (let at = 0; at + SHORTEST <= words.length; at++) {
    for (const hidden of byBeginning.get(words.slice(at, at + SHORTEST)) ?? []) {
      if (found.has(hidden.id) || !words.startsWith(hidden.words, at)) continue;
      found.set(hidden.id, places[at] ?? 0);
    }
  }
  return [...found].map(([quote, start]) => ({ quote, start }));
}
