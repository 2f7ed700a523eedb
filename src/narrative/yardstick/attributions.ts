import { wordingListFor } from './wording-lists.ts';

/** A word that says whose statement it is, and not how likely. Offsets are UTF-16 units. */
export interface Attribution {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** By whom, where the text says it beside the word. */
  readonly by?: string;
}

/** The attributions of a text, in its order, each with whom it names; none in a language without a list. */
export function attributionsIn(text: string, language = 'en'): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const pattern of wordingListFor(language)?.attributions ?? []) {
    for (const match of text.matchAll(pattern)) {
      const [words, by] = match;
      const [start, end] = [match.index, match.index + words.length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ words, start, end, ...(by !== undefined && { by }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
