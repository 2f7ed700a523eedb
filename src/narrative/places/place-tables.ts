import { countryName, isKnownCountry, spelledNames } from '../../atlas/index.ts';
import { type CountryCode, isCountryCode, type PlaceKind } from '../../model/index.ts';
import demonyms from '../data/demonyms.json' with { type: 'json' };
import provinces from '../data/provinces.json' with { type: 'json' };
import regions from '../data/regions.json' with { type: 'json' };
import towns from '../data/towns.json' with { type: 'json' };
import type { NamedBy } from './place-entry.ts';

/** A spelling with what it stands for, as the tables tell it. */
export interface Spelled {
  readonly spelling: string;
  readonly name: string;
  readonly iso3: CountryCode | null;
  readonly kind: PlaceKind;
  readonly by: NamedBy;
  readonly people: number;
}

/** Version of the tables together; it grows when one of them changes. */
export const GAZETTEER_VERSION = [demonyms, regions, towns, provinces]
  .map(({ version }) => version)
  .join('.');

/** Names of countries in the atlas's spellings and ours, and the words for their people. */
export function* countrySpellings(): Generator<Spelled> {
  for (const [spelling, code] of spelledNames()) {
    if (/^\p{Lu}/u.test(spelling) && !/,|\(/.test(spelling)) yield country(spelling, code);
  }
  for (const [code, names] of Object.entries(demonyms.names)) {
    for (const name of names.split(';')) yield country(name, codeOf(code));
  }
  for (const [code, names] of Object.entries(demonyms.demonyms)) {
    for (const name of names.split(';')) {
      yield demonym(name, codeOf(code));
      if (!/(?:s|sh|ch|men|man|ese|x)$/.test(name)) yield demonym(`${name}s`, codeOf(code));
      if (/man$/.test(name) && !/(?:Ger|O|Bur)man$/.test(name)) continue;
      if (/(?:Ger|Bur)man$/.test(name)) yield demonym(`${name}s`, codeOf(code));
    }
  }
}

/** Informal regions, waters, provinces that texts name often, blocs, breakaway areas and towns of our
 *  own tables: `Name>ISO|other spelling|…`. */
export function* areaSpellings(): Generator<Spelled> {
  yield* rows(regions.regions, 'subregion', 'area');
  yield* rows(regions.blocs, 'bloc', 'area');
  yield* rows(regions.breakaway, 'breakaway-area', 'area');
  yield* rows(regions.cities, 'city', 'known-city');
}

/** Towns of 100,000 people and seats of provinces, everywhere. */
export function* largeTowns(): Generator<Spelled> {
  for (const [code, list] of Object.entries(towns.large)) {
    const iso3 = codeOf(code);
    for (const row of list.split(';')) {
      const [name = '', people = '0'] = row.split(':');
      yield { spelling: name, name, iso3, kind: 'city', by: 'large-town', people: Number(people) };
    }
  }
}

/** First-level provinces, everywhere. */
export function* provinceSpellings(): Generator<Spelled> {
  for (const [code, list] of Object.entries(provinces.provinces)) {
    const iso3 = codeOf(code);
    for (const name of list.split(';')) {
      yield { spelling: name, name, iso3, kind: 'subregion', by: 'province', people: 0 };
    }
  }
}

/** Smaller towns of one country; they are too many, and too like common words, to look for anywhere else. */
export function* smallTowns(code: CountryCode): Generator<Spelled> {
  const list = Object.entries(towns.small).find(([one]) => one === code)?.[1] ?? '';
  for (const name of list.split(';')) {
    if (name !== '')
      yield { spelling: name, name, iso3: code, kind: 'city', by: 'town', people: 0 };
  }
}

function* rows(list: readonly string[], kind: PlaceKind, by: NamedBy): Generator<Spelled> {
  for (const row of list) {
    const [first = '', ...others] = row.split('|');
    const [name = '', code] = first.split('>');
    const iso3 = code === undefined ? null : codeOf(code);
    for (const spelling of [name, ...others]) {
      yield { spelling, name, iso3, kind, by, people: 0 };
    }
  }
}

function country(spelling: string, code: CountryCode): Spelled {
  return {
    spelling,
    name: countryName(code),
    iso3: code,
    kind: 'country',
    by: 'country',
    people: 0,
  };
}

function demonym(spelling: string, code: CountryCode): Spelled {
  return { ...country(spelling, code), by: 'demonym' };
}

function codeOf(text: string): CountryCode {
  if (!isCountryCode(text) || !isKnownCountry(text)) throw new Error(`unknown country: ${text}`);
  return text;
}
