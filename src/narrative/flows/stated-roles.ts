import type { PlaceInRole, PlaceRole } from '../../model/index.ts';
import type { FoundPlace } from '../places/find-places.ts';
import { listJoint } from './leg-roles.ts';

const BEING =
  /\b(?:is|are|was|were|remains?|remained|has been|have been|becomes?|became|become|serv(?:es|ing|ed) as|act(?:s|ing|ed) as|function(?:s|ing|ed) as|appears? to be|seems? to be|considered|(?:gain(?:s|ed|ing)? (?:in )?\p{L}+ |known |grown (?:in \p{L}+ )?|prominence |importance |developed |evolved )(?:as|into)|turn(?:s|ed|ing) into|emerged as|used as|regarded as|forms?|described as|known as|represents?|continues to be|lies on|sits on|is on|with \p{Lu}\p{L}+ serving as)\b/gu;
const OFFICES: readonly { readonly role: PlaceRole; readonly words: RegExp }[] = [
  {
    role: 'source',
    words:
      /\b(?:(?:a|the|main|primary|major|important|significant|key|leading|foremost|chief|also a|and a|,) (?:\w+ )?(?:sources?|origin)\b(?! of (?:income|revenue|tension|instability|funding|funds|violence|concern|livelihood|employment|finance))|source(?:,| and| or)|(?:country|countries|place|point|area) of origin|of origin|source (?:country|countries|market|point|region|area)|(?:point|place|country) of departure|(?:departure|starting|launching|embarkation|jumping-off) points?|launch(?:ing)? pad|springboard|origin (?:country|point)|producer|producing country|supplier)\b/i,
  },
  {
    role: 'transit',
    words:
      /\btransit(?:,| and| or| country| countries| point| hub| route| zone| corridor| area| state| market| territory)?\b(?! of\b)|\b(?:trans-?shipment (?:point|hub|country)|gate(?:way)?|conduit|corridor|thoroughfare|crossroads|(?:(?:main|major|maritime|trafficking|smuggling|key|important) )+routes?|staging (?:point|post|ground)|way station|hubs?|(?:entry|exit|transit) points?|gateways|points? of (?:entry|exit)|outlets?|bridge|one of transit)\b/i,
  },
  {
    role: 'destination',
    words:
      /\b(?:destination|end market|consumer (?:country|market)|final market|market country|country of destination)\b/i,
  },
];

/** Roles said outright: “is a country of origin, transit point and destination”. They belong to the
 *  place before the verb, and to the profile's country where “the country” or none stands there. */
export function statedRoles(
  clause: string,
  places: readonly FoundPlace[],
  own: string,
): readonly PlaceInRole[] {
  if (
    /\b[Tt]ransit of [\p{L}\s]{2,30} through (?:the|its) (?:country|territory|\p{L}*ports?|airports?)\b/u.test(
      clause,
    )
  ) {
    return [{ place: own, role: 'transit' }];
  }
  for (const being of clause.matchAll(BEING)) {
    const roles = rolesAfter(clause, being.index, being[0].length, places, own);
    if (roles.length > 0) return roles;
  }
  return [];
}

function rolesAfter(
  clause: string,
  at: number,
  length: number,
  places: readonly FoundPlace[],
  own: string,
): readonly PlaceInRole[] {
  const after = at + length;
  const rest = clause.slice(after);
  const next = rest.search(/\b(?:which|who|that|where|with|whose|stolen|from)\b|[;:]/);
  const predicate = rest.slice(0, next < 0 ? 140 : Math.max(next, 12) + 1);
  const roles = OFFICES.filter(({ words }) => words.test(` ${predicate}`)).map(({ role }) => role);
  if (roles.length === 0) return [];
  const told = places.filter(({ end }) => end <= after);
  const subject = told.at(-1);
  const general = /\b(?:country|it|state|islands?|territory)\b/i;
  if (!subject && !general.test(clause.slice(0, at))) return [];
  if (subject?.entry.kind === 'bloc') return [];
  const first = told.findLastIndex((place, index) => {
    const previous = told[index - 1];
    return !previous || !listJoint(clause.slice(previous.end, place.start));
  });
  const names = subject ? told.slice(Math.max(0, first)).map(({ entry }) => entry.name) : [own];
  return names.flatMap((place) => roles.map((role) => ({ place, role })));
}
