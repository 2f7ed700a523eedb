import type { CountryCode, PlaceKind } from '../../model/index.ts';

/** How a word names its place, in the order in which readings of one word are tried. */
export type NamedBy =
  | 'own'
  | 'country'
  | 'demonym'
  | 'area'
  | 'known-city'
  | 'large-town'
  | 'province'
  | 'town';

/** One reading of a word or of a run of words. */
export interface PlaceEntry {
  readonly name: string;
  readonly iso3: CountryCode | null;
  readonly kind: PlaceKind;
  readonly by: NamedBy;
  /** People in thousands, where towns of one name compete. */
  readonly people: number;
  /** True where no table holds the name. */
  readonly guessed?: true;
}

/** Text in which spellings are compared: curly quotes straight, odd blanks plain, accents gone,
 *  each unit in its place. */
export function foldPlaces(text: string): string {
  return text.replace(/[^\u0020-\u007E]/g, plainUnit);
}

const PLAIN = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['\u00A0', ' '],
  ['\u202F', ' '],
  ['‑', '-'],
  ['‐', '-'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
]);

function plainUnit(unit: string): string {
  const known = PLAIN.get(unit);
  if (known !== undefined) return known;
  const base = unit.normalize('NFD')[0] ?? unit;
  const plain = /[A-Za-z]/.test(base) ? base : unit;
  PLAIN.set(unit, plain);
  return plain;
}
