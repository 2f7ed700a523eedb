import table from '../data/group-names.json' with { type: 'json' };
import { foldPlaces } from './place-entry.ts';

/** Names of known armed and criminal groups, the longest first. */
const KNOWN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${table.names
    .map(foldPlaces)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
const TIED =
  /\b(?:linked|loyal|allied|affiliated|pledged|answer\w*|allegiance|links|ties) (?:to|with) $|\b(?:members|fighters|leaders|commanders|militants|remnants|factions|followers) of $/;
const BODY_AFTER =
  /^(?: \p{Lu}[\p{L}'-]*){0,2} (?:[Cc]artels?|[Mm]afias?|[Bb]rotherhood|Front|Army)(?![\p{L}])|^ army(?![\p{L}])/u;

/** Where known groups stand in a folded sentence: no place lies inside such a stretch. */
export function groupNames(
  folded: string,
): readonly { readonly start: number; readonly end: number }[] {
  return [...folded.matchAll(KNOWN)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
}

/** True where what stands behind a name makes a group of it: “the Medellín cartel”. */
export function isNamedBody(folded: string, end: number): boolean {
  return BODY_AFTER.test(folded.slice(end, end + 40));
}

/** True behind words that tie people to a group: “linked to”, “members of”. */
export function isTiedTo(folded: string, start: number): boolean {
  return TIED.test(folded.slice(Math.max(0, start - 40), start));
}
