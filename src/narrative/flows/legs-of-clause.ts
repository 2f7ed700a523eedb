import { countryName, isKnownCountry } from '../../atlas/index.ts';
import type { FoundPlace } from '../places/find-places.ts';
import { namesCommodity } from './commodities.ts';
import { isCrossed } from './crossed-places.ts';
import { type Leg, listJoint, partOf, tellsNoMovement } from './leg-roles.ts';
import {
  AT_LAST,
  CAUGHT,
  CONFLICT_OR_SANCTIONS,
  DONE_IN,
  LEAVES,
  ONWARD,
  PLACED_IN,
  STOPPED,
  UNNAMED_END,
} from './route-words.ts';

/** Legs of the places in a clause that take part in a movement, in the order of the text. */
export function legsOf(clause: string, named: readonly FoundPlace[]): readonly Leg[] {
  const places = withStretches(clause, named);
  const legs: Leg[] = [];
  const dropped = containers(clause, places);
  let previous: Leg | undefined;
  let near = 0;
  let far = 0;
  for (const place of places) {
    if (dropped.has(place)) continue;
    const between = withoutAsides(wordsBetween(clause, near, place.start, dropped));
    const since = withoutAsides(wordsBetween(clause, far, place.start, dropped));
    const joined =
      previous?.place === undefined
        ? undefined
        : (listJoint(between) ?? parallel(previous, between));
    const own = partOf(place, clause, between);
    const inherits =
      joined && previous && !own?.fixed && (!own || sameWord(between, previous.part));
    const part = inherits
      ? previous?.part
      : (own?.part ??
        (previous && leadsOn(previous, between, clause) ? 'destination' : undefined) ??
        (previous?.part === 'destination' && AT_LAST.test(between) ? 'destination' : undefined) ??
        (tellsNoMovement(between) ? undefined : unmarked(place, between, clause, legs)));
    near = place.end;
    if (part === undefined || isCrossed(place, clause, between)) {
      previous = undefined;
      continue;
    }
    const leg: Leg = {
      name: place.entry.name,
      place,
      part,
      maker: inherits ? (previous?.maker ?? false) : (own?.maker ?? false),
      called: inherits ? (previous?.called ?? false) : (own?.called ?? false),
      joined: inherits || (joined && previous?.part === part) ? joined : undefined,
      between: since,
    };
    legs.push(leg);
    previous = leg;
    far = place.end;
  }
  return [...alternatives(legs), ...unnamedEnds(clause, legs)];
}

/** “A, B or C”: the last joint of a list tells how all its members are joined. */
function alternatives(legs: readonly Leg[]): readonly Leg[] {
  const told = [...legs];
  for (let at = told.length - 2; at > 0; at--) {
    const [leg, next] = [told[at], told[at + 1]];
    if (leg?.joined === 'and' && next?.joined === 'or' && next.part === leg.part) {
      told[at] = { ...leg, joined: 'or' };
    }
  }
  return told;
}

/** Words in small letters between two commas: “, less often, ”, “, it is assumed, ”. */
function withoutAsides(words: string): string {
  return words.replace(
    /,\s(?!(?:and|or|but|via|through|from|to|into|where|which|then|ultimately|eventually|finally|subsequently|later|onwards?)\b)(?:\p{Ll}[\p{Ll}’-]*\s?){1,5},\s/gu,
    ' ',
  );
}

/** “Sold between A and B”, both in one country: it is that country where this happens. */
function withStretches(clause: string, places: readonly FoundPlace[]): readonly FoundPlace[] {
  return places.flatMap((place, index): readonly FoundPlace[] => {
    const [last, next] = [places[index - 1], places[index + 1]];
    if (last && isStretch(clause, last, place)) return [];
    const { iso3 } = place.entry;
    if (!next || !iso3 || !isKnownCountry(iso3) || !isStretch(clause, place, next)) return [place];
    const name = countryName(iso3);
    const entry = { name, iso3, kind: 'country', by: 'country', people: 0 } as const;
    return [{ start: place.start, end: next.end, entry }];
  });
}

function isStretch(clause: string, first: FoundPlace, second: FoundPlace): boolean {
  return (
    /\bbetween (?:the )?$/i.test(clause.slice(0, first.start)) &&
    /^ and (?:the )?$/.test(clause.slice(first.end, second.start)) &&
    first.entry.kind !== 'country' &&
    second.entry.kind !== 'country' &&
    first.entry.iso3 !== null &&
    first.entry.iso3 === second.entry.iso3
  );
}

/** The part of a place that only “in” or “at” marks: an origin where something is done to goods before
 *  they go on, a stop between an origin and words of going on, the end where nothing follows. */
function unmarked(
  { entry, end }: FoundPlace,
  between: string,
  clause: string,
  legs: readonly Leg[],
): Leg['part'] | undefined {
  const onward = ONWARD.test(clause.slice(end));
  if (legs.length === 0) {
    const done = DONE_IN.test(between) && namesCommodity(between) && onward;
    return done && entry.by !== 'demonym' && entry.kind !== 'bloc' ? 'source' : undefined;
  }
  const people =
    legs.every(({ maker, part }) => maker && part === 'source') && /\bin (?:the )?$/.test(between);
  if (people && !onward && !STOPPED.test(between) && entry.by !== 'demonym') return 'destination';
  if (entry.kind !== 'city' || !PLACED_IN.test(between)) return undefined;
  if (!legs.some(({ part }) => part === 'source')) return undefined;
  if (onward) return 'transit';
  if (STOPPED.test(between) && !CAUGHT.test(between)) return undefined;
  return legs.some(({ part }) => part === 'destination') ? undefined : 'destination';
}

/** “To guerrillas in A and gangs in B”: nouns of one kind before both places. */
function parallel({ part, between: before }: Leg, between: string): 'and' | 'or' | undefined {
  const joint = /^(?:,| and|, and| or|, or) (?:\p{Ll}+ ){1,3}(in|of) (?:the )?$/u.exec(between);
  const same = joint && new RegExp(String.raw`\p{Ll}+ ${joint[1]} (?:the )?$`, 'u').test(before);
  if (!same || part !== 'destination') return undefined;
  return /\bor\b/.test(between) ? 'or' : 'and';
}

/** “Leave A for B”: the second is where they go. */
function leadsOn(previous: Leg, between: string, clause: string): boolean {
  const leaves = previous.part === 'source' || LEAVES.test(clause);
  return (
    leaves && previous.part !== 'destination' && /^ (?:\p{L}+ ){0,3}for (?:the )?$/u.test(between)
  );
}

function wordsBetween(
  clause: string,
  from: number,
  to: number,
  dropped: ReadonlySet<FoundPlace>,
): string {
  let words = '';
  let at = from;
  for (const { start, end } of dropped) {
    if (start < at || end > to) continue;
    words += clause.slice(at, start).trimEnd();
    at = /^['’]s/.test(clause.slice(end, end + 2)) ? end + 2 : end;
  }
  return words + clause.slice(at, to);
}

/** Countries and provinces that only say where the town beside them lies; they are no legs. */
function containers(clause: string, places: readonly FoundPlace[]): ReadonlySet<FoundPlace> {
  const dropped = new Set<FoundPlace>();
  for (const [index, place] of places.entries()) {
    const next = places[index + 1];
    if (!next || place.entry.iso3 === null || place.entry.iso3 !== next.entry.iso3) continue;
    const between = clause.slice(place.end, next.start);
    if (/\b(?:from|to|via|through|into|by)\b/.test(between)) continue;
    const wide = place.entry.kind === 'country';
    const head = /^(?:['’]s | (?:\p{L}+ ){0,2}(?:of )|, (?:in )?)?(?:the )?$/u;
    const tail =
      /^(?:,? (?:in|on|of|formerly) (?:the )?(?:[\p{L}-]+ of )?|, | [\p{L}-]+ (?:of |in )(?:the )?| \(| in the [\p{L}-]+ of )$/u;
    if (wide && next.entry.kind !== 'country' && head.test(between)) dropped.add(place);
    else if (!wide && tail.test(between) && !/^, $/.test(between)) dropped.add(next);
    else if (!wide && /^, $/.test(between) && next.entry.kind === 'country') dropped.add(next);
  }
  return dropped;
}

function sameWord(between: string, part: Leg['part']): boolean {
  if (/\b(?:from)\b/.test(between)) return part === 'source';
  if (/\b(?:to|into)\b/.test(between)) return part === 'destination';
  if (/\b(?:via|through)\b/.test(between)) return part === 'transit';
  return true;
}

function unnamedEnds(clause: string, legs: readonly Leg[]): readonly Leg[] {
  if (legs.some(({ part }) => part === 'destination')) return [];
  const [, first, second] = UNNAMED_END.exec(clause) ?? [];
  const or = CONFLICT_OR_SANCTIONS.exec(clause)?.[1];
  return [first, second ?? or]
    .filter((name) => name !== undefined)
    .map((name) => ({
      name: name.toLowerCase(),
      place: undefined,
      part: 'destination',
      maker: false,
      called: false,
      joined: undefined,
      between: ' to ',
    }));
}
