import type { ConfidenceClass } from '../claims.ts';
import arabic from './languages/ar.json' with { type: 'json' };
import german from './languages/de.json' with { type: 'json' };
import english from './languages/en.json' with { type: 'json' };
import spanish from './languages/es.json' with { type: 'json' };
import french from './languages/fr.json' with { type: 'json' };
import portuguese from './languages/pt.json' with { type: 'json' };
import russian from './languages/ru.json' with { type: 'json' };
import type { YardstickId } from './yardsticks.ts';

/** The words of a language for both scales, as `wordForms` reads them, and for the classes of confidence.
 *  English has the words of the standards themselves; every other language has our own translations,
 *  which no office has approved. */
export interface YardstickLanguage {
  readonly language: string;
  /** By scale and step: rows of words, each with the word that is printed first. A standard that offers
   *  two rows asks a text to keep to one of them. */
  readonly steps: Readonly<Record<YardstickId, StepWords>>;
  readonly classes: Readonly<Record<ConfidenceClass, string>>;
  readonly patterns: YardstickPatterns;
}

/** By step: its rows of words. */
export type StepWords = Readonly<Record<string, readonly (readonly string[])[]>>;

/** How words stand together: two steps, a class with its step, a class that is an attribution. */
export interface YardstickPatterns {
  readonly span: string;
  readonly likelihood: string;
  readonly attribution: string;
}

/** Every language that has words of its own, by its tag. */
export const YARDSTICK_LANGUAGES: readonly YardstickLanguage[] = [
  arabic,
  german,
  english,
  spanish,
  french,
  portuguese,
  russian,
];

/** The words for a language tag: `pt-BR` has those of `pt`. Undefined where there are none. */
export function yardstickLanguage(tag: string): YardstickLanguage | undefined {
  const base = baseLanguage(tag);
  return YARDSTICK_LANGUAGES.find(({ language }) => language === base);
}

/** The language of a BCP 47 tag without region and script: `pt-BR` is `pt`. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The way a language runs, as `dir` of HTML says it. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(baseLanguage(tag)) ? 'rtl' : 'ltr';
}
