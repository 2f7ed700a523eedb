import { baseLanguage, directionOf } from '../../model/index.ts';

/** The language of the words in `locales/en.json`, and so of every page as a whole. */
export const INTERFACE_LANGUAGE = 'en';

/** How an element says that its words are the index's and in the index's language; nothing where the
 *  whole page is in that language. */
export function inLanguage(tag: string): { readonly lang?: string; readonly dir?: 'rtl' } {
  if (tag === INTERFACE_LANGUAGE || tag === '') return {};
  if (baseLanguage(tag) === INTERFACE_LANGUAGE) return {};
  return { lang: tag, ...(directionOf(tag) === 'rtl' && { dir: 'rtl' }) };
}
