import { countryName, isKnownCountry } from '../../atlas/index.ts';
import type { CountryCode, PlaceInRole, PlaceRole } from '../../model/index.ts';
import type { FoundPlace } from '../places/find-places.ts';
import type { SuggestedFlow } from '../reading.ts';
import { carries, chainsOf, isDomestic } from './chains.ts';
import { namesCommodity } from './commodities.ts';
import type { Leg } from './leg-roles.ts';
import { legsOf } from './legs-of-clause.ts';
import { BOTH_WAYS, GANG_ROUTE, MAIN_SOURCE, MOVES, NO_CARGO, OVER } from './movement-words.ts';
import { type Route, routesOf } from './routes.ts';
import { statedRoles } from './stated-roles.ts';

/** What a clause tells of movement. */
export interface Movement {
  readonly roles: readonly PlaceInRole[];
  readonly flows: readonly SuggestedFlow[];
}

/** What is known of a clause before its movement is read. */
export interface MovementContext {
  readonly country: CountryCode;
  readonly commodities: readonly string[];
  /** True under the headings of markets, where goods move without its being said. */
  readonly market: boolean;
}

/** Stands in no name. */
const BETWEEN = '\u0000';
const NO_ROUTE: Route = { sources: [], stages: [], destinations: [], stagesBefore: 0 };

/** Roles and flows of one clause. Legs that it leaves out are the profile's own country: where goods
 *  come in without an end, go out without an origin, or pass from one foreign country to another with
 *  a gap between them that it fills. */
export function movementOf(
  clause: string,
  places: readonly FoundPlace[],
  context: MovementContext,
): Movement {
  const own = isKnownCountry(context.country) ? countryName(context.country) : context.country;
  const stated = statedRoles(clause, places, own);
  const still = GANG_ROUTE.test(clause) || NO_CARGO.test(clause) || OVER.test(clause);
  const legs = still ? [] : legsOf(clause, places);
  const moves = MOVES.test(clause) || stated.length > 0 || legs.some(({ called }) => called);
  const mentioned = places.some((place) => isOwn(place, context.country));
  const flows: SuggestedFlow[] = [];
  const loose: PlaceInRole[] = [];
  const heres = statedHere(stated, places, legs, context.country);
  const ways = heres.length > 0 ? heres : [own];
  const told = routesOf(legs);
  const routes = told.length > 0 || !MAIN_SOURCE.test(clause) ? told : [NO_ROUTE];
  for (const route of routes) {
    const whole = route.sources.length > 0 && route.destinations.length > 0;
    const chains =
      moves || (whole && namesCommodity(clause))
        ? ways.flatMap((here) =>
            chainsOf(
              withStated(route, clause, stated, places, context.country),
              here,
              stated.some(({ place, role }) => place === here && role === 'transit'),
              { clause, places, country: context.country, market: context.market },
            ),
          )
        : [];
    if (chains.length === 0 && context.market) loose.push(...looseRoles(route, context.country));
    const reversed = BOTH_WAYS.test(clause) ? chains.map((names) => [...names].reverse()) : [];
    for (const names of [...chains, ...reversed]) {
      const implied = mentioned || !names.includes(own) ? [] : [own];
      for (const commodity of context.commodities) flows.push({ legs: names, commodity, implied });
    }
  }
  const ends = new Set(legs.filter(({ part }) => part === 'transit').map(({ name }) => name));
  const byFlows = flows.flatMap(({ legs: names }) =>
    rolesOfLegs(names, places, own, context.country).map(({ place, role }) => ({
      place,
      role: role === 'destination' && ends.has(place) ? ('transit' as const) : role,
    })),
  );
  const fixed = new Set(stated.map(({ place }) => place));
  const inside = new Set(
    places
      .filter(
        ({ entry }) => fixed.has(own) && entry.iso3 === context.country && entry.by !== 'country',
      )
      .map(({ entry }) => entry.name),
  );
  const others = [...byFlows, ...loose].filter(
    ({ place }) => !fixed.has(place) && !inside.has(place),
  );
  return {
    roles: distinct([...stated, ...others], ({ place, role }) => [place, role].join(BETWEEN)),
    flows: distinct(flows, (flow) => [...flow.legs, flow.commodity].join(BETWEEN)),
  };
}

/** The towns or provinces at home that the clause gives a role: goods that pass, pass there. */
function statedHere(
  stated: readonly PlaceInRole[],
  places: readonly FoundPlace[],
  legs: readonly Leg[],
  country: CountryCode,
): readonly string[] {
  const names = stated
    .map(({ place }) => place)
    .filter(
      (name) =>
        !legs.some((leg) => leg.name === name) &&
        places.some(
          ({ entry }) =>
            entry.name === name &&
            entry.iso3 === country &&
            entry.kind !== 'country' &&
            entry.kind !== 'breakaway-area',
        ),
    );
  return [...new Set(names)];
}

/** A country abroad that is called a source or a destination is that end where the words tell none. */
function withStated(
  route: Route,
  clause: string,
  stated: readonly PlaceInRole[],
  places: readonly FoundPlace[],
  country: CountryCode,
): Route {
  const end = (part: PlaceRole): readonly Leg[] =>
    stated
      .filter(({ role }) => role === part)
      .flatMap(({ place: name }) => places.find(({ entry }) => entry.name === name) ?? [])
      .filter(({ entry }) => entry.iso3 !== country)
      .map((place) => ({
        name: place.entry.name,
        place,
        part,
        maker: false,
        called: true,
        joined: undefined,
        between: MAIN_SOURCE.test(clause) ? 'brought' : '',
      }));
  const told = [...route.sources, ...route.stages.flat(), ...route.destinations];
  const fresh = (legs: readonly Leg[]): readonly Leg[] =>
    legs.filter(({ name }) => told.every((leg) => leg.name !== name));
  return {
    ...route,
    sources: route.sources.length > 0 ? route.sources : fresh(end('source')),
    destinations: route.destinations.length > 0 ? route.destinations : fresh(end('destination')),
  };
}

function looseRoles(
  { sources, stages, destinations }: Route,
  country: CountryCode,
): readonly PlaceInRole[] {
  return [...sources, ...stages.flat(), ...destinations]
    .filter((leg) => leg.place !== undefined && leg.part !== 'transit')
    .filter((leg) => leg.maker || carries(leg) || leg.part === 'destination')
    .filter((leg) => !isDomestic(leg, country))
    .map(({ name, part }) => ({ place: name, role: part }));
}

function rolesOfLegs(
  names: readonly string[],
  places: readonly FoundPlace[],
  own: string,
  country: CountryCode,
): readonly PlaceInRole[] {
  const hosts = new Set(
    names.flatMap((name) => {
      if (name === own) return [country];
      const entry = places.find((place) => place.entry.name === name)?.entry;
      return entry?.kind === 'country' && entry.iso3 ? [entry.iso3] : [];
    }),
  );
  return names.flatMap((name, index): readonly PlaceInRole[] => {
    const entry = places.find((place) => place.entry.name === name)?.entry;
    if (/^\p{Ll}/u.test(name)) return [];
    if (entry && entry.kind !== 'country' && entry.iso3 && hosts.has(entry.iso3)) return [];
    const role: PlaceRole =
      index === 0 ? 'source' : index < names.length - 1 ? 'transit' : 'destination';
    return [{ place: name, role }];
  });
}

/** The first of all that have the same key. */
function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}

function isOwn({ entry }: FoundPlace, country: CountryCode): boolean {
  return entry.kind === 'country' && entry.iso3 === country;
}
