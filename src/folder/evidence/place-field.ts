import { countryByName, isKnownCountry } from '../../atlas/index.ts';
import {
  type Country,
  type CountryCode,
  type IndexPlace,
  isUserAssignedCode,
  type NamedPlace,
  PLACE_KINDS,
} from '../../model/index.ts';
import type { FileIssues, Spot } from '../text/file-issues.ts';
import { quoted } from './wording.ts';

const BRACKETED = /^(.*\S) \(([^()]*)\)$/;

/** Reads places as tables name them: `Belarus (BLR)`, `Chernihiv (city, UKR)`, `Sahel (subregion)`,
 *  a country of the edition or the atlas and a place of the index by its name alone, and in small letters what has no name
 *  (`neighbouring countries`). */
export class PlaceField {
  readonly #issues: FileIssues;
  readonly #names: ReadonlyMap<string, CountryCode>;
  readonly #codes: ReadonlySet<CountryCode>;
  readonly #own: ReadonlyMap<string, IndexPlace>;

  constructor(
    issues: FileIssues,
    countries: readonly Country[] = [],
    places: readonly IndexPlace[] = [],
  ) {
    this.#issues = issues;
    this.#names = new Map(countries.map(({ name, code }) => [name, code]));
    this.#codes = new Set(countries.map(({ code }) => code));
    this.#own = new Map([
      ...places.map((place) => [place.spelling, place] as const),
      ...places.map((place) => [place.name, place] as const),
    ]);
  }

  /** The place; a name that tells nothing is a warning and is kept as it is. */
  read(text: string, spot: Spot): NamedPlace {
    const [, code] = /^[^(]*\(.*\b([A-Z]{3})\)$/.exec(text) ?? [];
    const isWrong = code !== undefined && !this.#isKnown(code);
    if (isWrong) {
      this.#issues.error(
        'country-unknown',
        spot,
        `${quoted(code)} is no country code.`,
        'Write the three capital letters of ISO 3166-1, such as BLR.',
      );
    }
    const place = parsePlaceName(text);
    if (place.kind !== undefined) return place;
    const own = this.#own.get(text);
    if (own) {
      const { name, kind, country } = own;
      return { name, kind, ...(country !== undefined && { country }) };
    }
    const country = this.#countryOf(text);
    if (country !== undefined) return { name: text, kind: 'country', country };
    if (isNamed(text) && !isWrong) this.tellUnknown(text, spot);
    return place;
  }

  /** True where something is known of a bare name. */
  isKnownName(name: string): boolean {
    return this.#own.has(name) || this.#countryOf(name) !== undefined;
  }

  /** Warns of a name that nothing is known of. */
  tellUnknown(name: string, spot: Spot): void {
    this.#issues.warning(
      'place-unknown',
      spot,
      `Nothing is known of the place ${quoted(name)}.`,
      'Say in brackets what it is and where: (city, BLR), (subregion) or, for a country, its code.',
    );
  }

  #countryOf(name: string): CountryCode | undefined {
    return this.#names.get(name) ?? countryByName(name);
  }

  /** A code that ISO leaves to its users means something only where the edition lists it. */
  #isKnown(code: string): boolean {
    if (isKnownCountry(code)) return true;
    return isUserAssignedCode(code) && (this.#codes.size === 0 || this.#codes.has(code));
  }
}

/** A place by what its brackets say, and by nothing else: without brackets, or with others than kinds
 *  and codes, the whole text is the name. What this gives, `formatPlaceName` writes as it was. */
export function parsePlaceName(text: string): NamedPlace {
  const [, name = '', inside = ''] = BRACKETED.exec(text) ?? [];
  const words = inside.split(', ');
  const kind = PLACE_KINDS.find((known) => known === words[0] && known !== 'country');
  const code = words[kind === undefined ? 0 : 1];
  const isWhole = words.length === (kind === undefined ? 1 : code === undefined ? 1 : 2);
  if (name === '' || !isWhole) return { name: text };
  if (code === undefined) return kind === undefined ? { name: text } : { name, kind };
  if (!isKnownCountry(code) && !isUserAssignedCode(code)) return { name: text };
  return { name, kind: kind ?? 'country', country: code };
}

/** True for a proper name; `conflict zones` is none. */
export function isNamed(text: string): boolean {
  return /^\P{Letter}*\p{Lu}/u.test(text);
}

/** Writes a place as `PlaceField` reads it. Signs that part lists and legs become blanks. */
export function formatPlaceName({ name, kind, country }: NamedPlace): string {
  const plain = name.replace(/[;>→\s]+/g, ' ').trim();
  const shown = kind === 'country' ? undefined : kind;
  const inside = [shown, country].filter((word) => word !== undefined).join(', ');
  return inside === '' ? plain : `${plain} (${inside})`;
}
