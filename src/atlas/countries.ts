import { type CountryCode, compareText, isCountryCode, spellingDistance } from '../model/index.ts';
import { foldCountryName } from './country-spelling.ts';
import table from './data/countries.json' with { type: 'json' };
import spellings from './data/country-names.json' with { type: 'json' };

/** A country or territory of ISO 3166-1, or Kosovo under the user-assigned `XKX`. */
export interface AtlasCountry {
  readonly code: CountryCode;
  readonly alpha2: string;
  /** Three digits; undefined for Kosovo, which ISO gives none. */
  readonly numeric?: string;
  /** Short English name. */
  readonly name: string;
  /** Longitude and latitude in degrees of a point well inside its largest piece of land. */
  readonly label: readonly [longitude: number, latitude: number];
  /** Countries it shares a land border with, overseas parts included, in code order. */
  readonly neighbours: readonly CountryCode[];
}

const countries: ReadonlyMap<CountryCode, AtlasCountry> = new Map(
  table.map((row) => {
    const country = readRow(row);
    return [country.code, country] as const;
  }),
);

const codeBySpelling: ReadonlyMap<string, CountryCode> = new Map(
  [...spelledNames()].map(([name, code]) => [foldCountryName(name), code]),
);

/** Every country of the atlas, in code order. */
export function allCountries(): readonly AtlasCountry[] {
  return [...countries.values()];
}

/** True for a code of ISO 3166-1 alpha-3 and for `XKX`. */
export function isKnownCountry(code: string): code is CountryCode {
  return isCountryCode(code) && countries.has(code);
}

/** What the atlas knows of a country. Throws on a code it does not have. */
export function atlasCountry(code: CountryCode): AtlasCountry {
  const country = countries.get(code);
  if (!country) throw new Error(`unknown country: ${code}`);
  return country;
}

/** The short English name of a country. Throws on a code the atlas does not have. */
export function countryName(code: CountryCode): string {
  return atlasCountry(code).name;
}

/** Countries that share a land border with this one, in code order; none for an island.
 *  Throws on a code the atlas does not have. */
export function neighboursOf(code: CountryCode): readonly CountryCode[] {
  return atlasCountry(code).neighbours;
}

/** The country a text names, by its English name or a usual variant of it; case, accents,
 *  punctuation and blanks do not matter. `Congo, Dem, Rep,` is COD, `eSwatini` SWZ. */
export function countryByName(text: string): CountryCode | undefined {
  return codeBySpelling.get(foldCountryName(text));
}

/** The country whose name is spelled most like this text, for the remedy of an issue: undefined
 *  when more than a quarter of the letters differ, or when two countries are equally near. */
export function suggestCountry(text: string): CountryCode | undefined {
  const folded = foldCountryName(text);
  let limit = Math.max(1, Math.floor(folded.length / 4));
  let nearest: CountryCode | undefined;
  let nearestDistance = limit + 1;
  for (const [spelling, code] of codeBySpelling) {
    if (spelling.length < 4) continue;
    const distance = spellingDistance(folded, spelling, limit);
    if (distance < nearestDistance) [nearest, nearestDistance, limit] = [code, distance, distance];
    else if (distance === nearestDistance && distance <= limit && code !== nearest) {
      nearest = undefined;
    }
  }
  return nearest;
}

/** Every spelling the atlas knows, with its country: printed names first, then the variants. */
export function* spelledNames(): Generator<readonly [name: string, code: CountryCode]> {
  for (const { name, code } of countries.values()) yield [name, code];
  for (const [code, names] of Object.entries(spellings).sort(([a], [b]) => compareText(a, b))) {
    if (!isKnownCountry(code)) throw new Error(`unknown country: ${code}`);
    for (const name of names.slice(1)) yield [name, code];
  }
}

function readRow(row: (typeof table)[number]): AtlasCountry {
  const [longitude, latitude] = row.label;
  if (!isCountryCode(row.code) || longitude === undefined || latitude === undefined) {
    throw new Error(`bad row in countries.json: ${row.code}`);
  }
  return {
    code: row.code,
    alpha2: row.alpha2,
    ...(row.numeric === null ? {} : { numeric: row.numeric }),
    name: row.name,
    label: [longitude, latitude],
    neighbours: row.neighbours.filter(isCountryCode),
  };
}
