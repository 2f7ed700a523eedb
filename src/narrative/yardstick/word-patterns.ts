import { wordForms } from '../../model/index.ts';

/** Marks that Arabic writes above and below its letters, and the stroke that lengthens a word: left out
 *  or set as the writer likes. */
const MARKS = '[\\u0640\\u064B-\\u0652\\u0670]';
const ALL_MARKS = new RegExp(MARKS, 'gu');

/** The source of a pattern that finds any of these words, each as `wordForms` reads it, whole and the
 *  longest first. Blanks stand for any white space, `’` for either apostrophe; a word that ends in `*`
 *  goes on to the end of the word it begins. */
export function anyOf(words: readonly string[]): string {
  const forms = words.flatMap((word) => wordForms(word) ?? []);
  const sources = [...new Set(forms)].sort((a, b) => b.length - a.length).map(sourceOf);
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`;
}

function sourceOf(word: string): string {
  return word
    .replace(ALL_MARKS, '')
    .replace(/[.?+^$()[\]{}|\\/]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/['’]/gu, "['’]")
    .replace(/\*$/u, '[\\p{L}\\p{M}]*')
    .replace(/\p{Script=Arabic}/gu, (letter) => `${letter}${MARKS}*`);
}

/** A word as `anyOf` finds it in whichever spelling: small letters, one blank, no marks. */
export function plainSpelling(words: string): string {
  return words.replace(ALL_MARKS, '').replace(/\s+/gu, ' ').replaceAll("'", '’').toLowerCase();
}

/** Where a word may begin: after nothing that belongs to a word, except letters that are written on to
 *  the next word (Arabic `و`, `ف`, `ب`). */
export function wordStart(prefixes = ''): string {
  return prefixes === '' ? '(?<![\\p{L}\\p{M}-])' : `(?<=(?:^|[^\\p{L}\\p{M}-])[${prefixes}]?)`;
}

/** Where a word may end. */
export const WORD_END = '(?![\\p{L}\\p{M}-])';

/** Finds any of these words, whole, in either case. */
export function wholeWords(words: readonly string[], prefixes = ''): RegExp {
  return new RegExp(`${wordStart(prefixes)}${anyOf(words)}${WORD_END}`, 'giu');
}
