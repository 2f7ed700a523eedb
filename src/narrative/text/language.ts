const COMMON = new Set(
  'the of and to in is are for by from with that have has been on as at it be was were which an their this or not also its there while but more they who into some other such these most than between through'.split(
    ' ',
  ),
);
const LEAST_WORDS = 25;

/** What can be said of a text's language: English, another one, or too little to tell. */
export type LanguageGuess = 'english' | 'other' | 'too-short' | 'no-text';

/** Guesses by the share of the commonest English words among all words, and by script. Short texts
 *  pass where they are in Latin letters. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, 200_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'no-text';
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return 'other';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return 'too-short';
  const common = words.filter((word) => COMMON.has(word)).length;
  return common / words.length >= 0.15 ? 'english' : 'other';
}
