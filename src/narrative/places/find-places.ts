import { type CountryCode, compareText } from '../../model/index.ts';
import { choosePlace } from './choose-place.ts';
import type { Gazetteer, Spelling } from './gazetteer.ts';
import { groupNames, isNamedBody, isTiedTo } from './group-names.ts';
import { isNoPlace, isPartOfName } from './name-traps.ts';
import { foldPlaces, type PlaceEntry } from './place-entry.ts';
import { unknownPlaces } from './unknown-places.ts';

/** A place found in a sentence; `start` and `end` count in the sentence. */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
  readonly entry: PlaceEntry;
}

/** What stands before a country's name when it is written in full, and after a people's. */
const STYLE =
  /(?<![\p{L}\p{N}])(?:(?:Federal|Democratic|Islamic|People's|Peoples'|Socialist|Bolivarian|Plurinational|Federative|Hashemite|Co-operative|Cooperative|Independent|Arab|Oriental|Eastern|United|Grand|Lebanese|Argentine) )*(?:Republic|Kingdom|State|Commonwealth|Principality|Sultanate|Federation|Emirate|Duchy|Union)(?: of)?(?: the)?(?: Union of)? $/u;
const STYLE_AFTER =
  /^ (?:Republic|Confederation|Federation|Arab Republic|Kingdom)(?![\p{L}\p{N}])/u;
/** Waters named for a place beside them: “Detroit River”, “Saginaw Bay”. */
const WATER_WORD = /^ (?:River|Bay|Sea|Strait|Channel|Lake|Canal|Gulf)(?![\p{L}\p{N}])/u;
/** Words of class that belong to the name before them when written with a capital. */
const CLASS_WORD =
  /^ (?:State|Province|Region|Department|District|Governorate|Oblast|County|Division|Prefecture|Krai|Raion|Canton|Division|Territory)(?![\p{L}\p{N}])/u;

/** The places a sentence names, in order, none inside another: longest spelling first, then the
 *  likeliest reading; names the gazetteer does not hold where a preposition shows that they are places. */
export function findPlaces(sentence: string, gazetteer: Gazetteer): readonly FoundPlace[] {
  const folded = foldPlaces(sentence);
  const hits = spelledPlaces(sentence, folded, gazetteer);
  const companions = new Set<CountryCode>();
  for (const { entries } of hits) {
    const [only] = entries;
    if (entries.length === 1 && only?.iso3 && (only.by === 'country' || only.by === 'demonym'))
      companions.add(only.iso3);
  }
  const known = hits.flatMap(({ start, end, folded: name, entries }) => {
    const entry = choosePlace(name, entries, gazetteer, {
      before: folded.slice(Math.max(0, start - 60), start),
      after: folded.slice(end, end + 60),
      companions,
    });
    return entry
      ? [
          withClassWord(
            { start, end, entry: asWritten(entry, sentence, start, end) },
            sentence,
            folded,
          ),
        ]
      : [];
  });
  const unknown = unknownPlaces(sentence, folded, known, gazetteer.country);
  return [...known, ...unknown].sort(
    (a, b) => a.start - b.start || compareText(a.entry.name, b.entry.name),
  );
}

interface Hit extends Spelling {
  readonly start: number;
  readonly end: number;
}

function spelledPlaces(sentence: string, folded: string, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = [];
  const groups = groupNames(folded);
  const words = /[\p{L}\p{N}]+/gu;
  for (let found = words.exec(folded); found; found = words.exec(folded)) {
    const { index: start, 0: word } = found;
    const fits = gazetteer
      .startingWith(word)
      .find(({ folded: name }) => folded.startsWith(name, start) && endsWord(folded, start, name));
    if (!fits || !/\p{Lu}/u.test(fits.folded)) continue;
    const end = start + fits.folded.length;
    const inGroup = groups.some((group) => group.start < end && start < group.end);
    const entries = fits.entries.filter(
      (entry) =>
        entry.by === 'own' ||
        !(
          inGroup ||
          isGroup(folded, start, end, entry) ||
          isPartOfName(sentence, start, end, entry)
        ),
    );
    if (entries.length === 0 || isNoPlace(folded, start, end, entries)) {
      if (fits.folded.includes(' ')) words.lastIndex = start + word.length;
      continue;
    }
    hits.push({ ...fits, entries, start, end });
    words.lastIndex = end;
  }
  return hits;
}

/** True where the name of a town or a region stands for a group. */
function isGroup(folded: string, start: number, end: number, { by, kind }: PlaceEntry): boolean {
  if (by === 'country' || by === 'demonym') return false;
  if (kind === 'breakaway-area' || kind === 'bloc') return false;
  return isNamedBody(folded, end) || (by === 'town' && isTiedTo(folded, start));
}

function endsWord(folded: string, start: number, name: string): boolean {
  const next = folded.slice(start + name.length, start + name.length + 2);
  return !/^[\p{L}\p{N}]|^'(?!s)\p{L}/u.test(next);
}

/** A town or region under the document's spelling of its name, unless that only lacks the accents. */
function asWritten(entry: PlaceEntry, sentence: string, start: number, end: number): PlaceEntry {
  if (entry.kind === 'country' || entry.kind === 'bloc' || entry.by === 'own') return entry;
  const written = sentence.slice(start, end);
  const letters = (text: string): string => foldPlaces(text).replace(/[^\p{L}]/gu, '');
  if (written === entry.name || letters(written) !== letters(entry.name)) return entry;
  return foldPlaces(written) === written && /[^\u0020-\u007E]/.test(entry.name)
    ? entry
    : { ...entry, name: written };
}

function withClassWord(place: FoundPlace, sentence: string, folded: string): FoundPlace {
  const { entry, start, end } = place;
  if (entry.by === 'country') {
    const style = STYLE.exec(folded.slice(Math.max(0, start - 60), start))?.[0];
    return style?.includes(' of') ? { ...place, start: start - style.length } : place;
  }
  const full = entry.by === 'demonym' && STYLE_AFTER.exec(folded.slice(end, end + 20))?.[0];
  if (full) return { ...place, end: end + full.length };
  if (entry.kind !== 'subregion' && entry.kind !== 'city' && entry.by !== 'demonym') return place;
  const water = WATER_WORD.exec(folded.slice(end, end + 14))?.[0];
  const word = water ?? CLASS_WORD.exec(folded.slice(end, end + 14))?.[0];
  if (word === undefined) return place;
  const to = end + word.length;
  const name = sentence.slice(start, to);
  if (water) return { start, end: to, entry: { ...entry, kind: 'subregion', name, iso3: null } };
  return { start, end: to, entry: { ...entry, kind: 'subregion', name } };
}
