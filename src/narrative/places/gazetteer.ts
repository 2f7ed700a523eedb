import { isKnownCountry, neighboursOf } from '../../atlas/index.ts';
import type { CountryCode, IndexPlace } from '../../model/index.ts';
import { foldPlaces, type PlaceEntry } from './place-entry.ts';
import {
  areaSpellings,
  countrySpellings,
  largeTowns,
  provinceSpellings,
  type Spelled,
  smallTowns,
} from './place-tables.ts';

/** A folded spelling and everything it may stand for. */
export interface Spelling {
  readonly folded: string;
  readonly entries: readonly PlaceEntry[];
}

/** Spellings by their first word, longest first. */
export interface Gazetteer {
  readonly country: CountryCode;
  readonly near: ReadonlySet<CountryCode>;
  readonly startingWith: (word: string) => readonly Spelling[];
}

type Index = Map<string, Map<string, PlaceEntry[]>>;

/** The names to look for in a text about one country: the whole world's countries, peoples, regions,
 *  blocs, provinces and larger towns, the smaller towns of the country and its neighbours, and the
 *  places an index adds, which win over all others. */
export function gazetteerFor(country: CountryCode, extra: readonly IndexPlace[] = []): Gazetteer {
  const near = new Set(isKnownCountry(country) ? neighboursOf(country) : []);
  const local: Index = new Map();
  for (const { country: iso3 = null, ...place } of extra) {
    enter(local, { ...place, iso3, by: 'own', people: 0 });
  }
  for (const code of [country, ...near]) for (const town of smallTowns(code)) enter(local, town);
  const cache = new Map<string, readonly Spelling[]>();
  return {
    country,
    near,
    startingWith: (word) => {
      const known = cache.get(word);
      if (known) return known;
      const found = spellingsOf(world().get(word), local.get(word));
      cache.set(word, found);
      return found;
    },
  };
}

/** The first run of letters or digits of a folded spelling. */
const FIRST_WORD = /[\p{L}\p{N}]+/u;

let worldIndex: Index | undefined;

/** Built at first use and kept: the tables never change while the program runs. */
function world(): Index {
  if (worldIndex) return worldIndex;
  const index: Index = new Map();
  for (const table of [countrySpellings, areaSpellings, largeTowns, provinceSpellings]) {
    for (const spelled of table()) enter(index, spelled);
  }
  worldIndex = index;
  return index;
}

function enter(index: Index, { spelling, name, iso3, kind, by, people }: Spelled): void {
  for (const folded of variants(foldPlaces(spelling))) {
    const word = FIRST_WORD.exec(folded)?.[0];
    if (word === undefined) continue;
    const spellings = index.get(word) ?? new Map<string, PlaceEntry[]>();
    index.set(word, spellings);
    const entries = spellings.get(folded) ?? [];
    spellings.set(folded, entries);
    if (!entries.some((one) => one.iso3 === iso3 && one.kind === kind)) {
      entries.push({ name, iso3, kind, by, people });
    }
  }
}

function variants(folded: string): readonly string[] {
  const plain = folded.replace(/^The (?=\p{Lu})/u, '');
  return plain.includes('-') && !/^[a-z]/.test(plain) && plain.length > 8
    ? [plain, plain.replaceAll('-', ' ')]
    : [plain];
}

function spellingsOf(
  ...maps: readonly (ReadonlyMap<string, readonly PlaceEntry[]> | undefined)[]
): readonly Spelling[] {
  const merged = new Map<string, PlaceEntry[]>();
  for (const map of maps) {
    for (const [folded, entries] of map ?? []) {
      merged.set(folded, [...(merged.get(folded) ?? []), ...entries]);
    }
  }
  return [...merged]
    .map(([folded, entries]) => ({ folded, entries }))
    .sort((a, b) => b.folded.length - a.folded.length);
}
