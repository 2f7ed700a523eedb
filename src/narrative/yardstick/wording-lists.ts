import { baseLanguage, once } from '../../model/index.ts';
import arabic from '../data/wording/ar.json' with { type: 'json' };
import german from '../data/wording/de.json' with { type: 'json' };
import spanish from '../data/wording/es.json' with { type: 'json' };
import french from '../data/wording/fr.json' with { type: 'json' };
import portuguese from '../data/wording/pt.json' with { type: 'json' };
import russian from '../data/wording/ru.json' with { type: 'json' };
import { ENGLISH_WORDING } from './english-wording.ts';
import { type WordingData, type WordingList, wordingList } from './wording-list.ts';

const TABLES: readonly WordingData[] = [arabic, german, spanish, french, portuguese, russian];

const LISTS: ReadonlyMap<string, () => WordingList> = new Map([
  ['en', () => ENGLISH_WORDING],
  ...TABLES.map((data) => [data.language, once(() => wordingList(data))] as const),
]);

/** Languages that the linter has a list of words for, by their tags. */
export const WORDING_LANGUAGES: readonly string[] = [...LISTS.keys()].sort();

/** The list for a language tag, `pt-BR` as `pt`; undefined where there is none. */
export function wordingListFor(tag: string): WordingList | undefined {
  return LISTS.get(baseLanguage(tag))?.();
}
