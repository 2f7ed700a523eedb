import { countryName, isKnownCountry, neighboursOf } from '../../atlas/index.ts';
import type { CountryCode, PlaceInRole, PlaceRole } from '../../model/index.ts';
import type { FoundPlace } from '../places/find-places.ts';
import type { SuggestedFlow } from '../reading.ts';
import { namesCommodity } from './commodities.ts';
import { passesElsewhere } from './country-meant.ts';
import type { Leg } from './leg-roles.ts';
import { legsOf } from './legs-of-clause.ts';
import { type Route, routesOf } from './routes.ts';
import { statedRoles } from './stated-roles.ts';

/** What a clause tells of movement. */
export interface Movement {
  readonly roles: readonly PlaceInRole[];
  readonly flows: readonly SuggestedFlow[];
}

export interface MovementContext {
  readonly country: CountryCode;
  readonly commodities: readonly string[];
  /** True under the headings of markets, where goods move without its being said. */
  readonly market: boolean;
}

const MOVES =
  /\b(?:seized|intercepted|confiscated|detected|resold|resells?|ends? up|ending up|sets? (?:off|out|sail)|flights?|destinations?|suppliers?|herd\w*|order(?:s|ed|ing)|receiv\w+|obtain\w*|procur\w*|purchas\w+|acquir\w+|bought|fle[ed]\w*|migrat\w+|depart\w*|embark\w*|heading|headed|whence|pour\w*|traverse\w*|divert\w*|transfer\w*|transship\w*|trans-ship\w*|smuggl\w+|traffick\w+|ship\w*|transport\w*|transit\w*|routes?|routed|flows?|flown|fly|flies|flying|stopped|traced|trapped|poached|captured|hunted|carr(?:y|ied|ies|ying)|move[sd]?|moving|cross\w*|enter\w*|leaves?|leaving|arriv\w+|reach\w*|exports?|exported|re-export\w*|imports?|imported|sent|sends?|sending|brought|bring\w*|comes?|coming|came|go|goes|going|travel\w*|pass\w*|land(?:ed|s|ing)?|truck\w*|driven|drive|deliver\w*|originat\w+|suppl\w+|sourced?|destined|bound|meant for|intended for|exploit\w+|held|taken|led|leads?|guided|herded|escorted|loaded|packed|lured|work\w*|sold|looted|stolen|posted|mailed|couriered|dumped|grown|haul\w*|float\w*|walk\w*|diverted|made|produced|caught|thrown|trad(?:ed|es)|hidden|feed|stays?|victims|take|takes|took|recruited|accompan\w+|distribut\w+|continu\w+|processed|refined|taken|put to|way|surface|subjected|trail|leak\w*|convoys?|channel\w*|dispatch\w*|introduced|circulat\w+|found|identified|laundered|sail\w*|ferried|market\w*|subjected|forced|domestic servants|rescued|freed|(?:find|finds|found) (?:\w+ )?(?:buyers|customers|takers|markets?)|fetch\w*)\b/i;
/** A people's name before what moves is an origin of arrivals only where they are told to come. */
const COMES_IN =
  /\b(?:(?:sent|taken|driven|led) (?:across|over) the (?:\w+ )?border|smuggled (?!by|south|north|out)|cross(?:es|ing)?|(?<!who |that )enter(?:s|ed|ing)?|arriv\w+|comes? in|brought|imported|carried|trafficked (?!by))|\b(?:held|exploited|forced|employed|put to work|made to)\b[^;]{0,80}\b(?:the country|the capital|the islands?)\b(?! of)/i;
/** Over an unnamed border, which is this country's. */
const CARRIED_OVER =
  /\b(?:carried|brought|smuggled|taken|driven|moved|shipped|trucked|flown|ferried) (?:in|over|across)\b(?! the (?:country|region|world))/i;
/** “Waste from A arrives”: what comes is told before its coming. */
const ARRIVES =
  /\bfrom (?:the )?\p{Lu}[^;]{1,80}\b(?:arrives?|arrived|enters?|entered|comes? in|(?:is|are|was|were|has been|have been) (?:\p{L}+ly )?(?:imported|brought in|smuggled in))\b/u;
/** Words of a halt on the way, here. */
const HERE_BETWEEN =
  /\b(?:arriv\w+|imported|re-export\w*|re-ship\w*|forwarded|onwards?|repack\w*|consolidat\w+|relabel\w*|unloaded|warehous\w+)\b/i;
/** What moves is money, a base or the crime itself, or the ones who come are offenders. */
const NO_CARGO =
  /\b(?:money|proceeds|profits|funds|cash|remittances|assets|payments|capital)\b[^,;]{0,60}\b(?:sent|moved|transferred|laundered|invested|remitted|hidden|flows?|wired)\b|\b(?:groups?|networks?|gangs?|clans?|traffickers|smugglers|offenders|criminals)\b[^,;]{0,30}\b(?:moved?|moving|relocat\w+|shift\w*|transferr?\w*) (?:their|its)\b|\b(?:traffickers|smugglers|criminals|offenders|perpetrators|members|leaders|suspects|recruiters|customers|clients|buyers|investors|dealers|arrested|convicted)\b[^,;]{0,30}\b(?:comes?|came|hail\w*|stems?|originate\w*|are|were)\b[^,;]{0,20}\bfrom\b|\b(?:spread|spreads|spreading|expand\w*|extend\w*|stretch\w*|rang(?:e|es|ed|ing))\b[^,;]{0,20}\bfrom\b/i;
/** “A and B are the main countries of origin”: what they are the origin of comes here. */
const MAIN_SOURCE =
  /\b(?:countr(?:y|ies)|places?) of origin\b|\bsource countr(?:y|ies)\b|\b(?:main|chief|primary|principal|major|important|common) (?:\w+ )?(?:sources?|suppliers?|origins?)\b/i;
const NO_ROUTE: Route = { sources: [], stages: [], destinations: [], stagesBefore: 0 };
const BOTH_WAYS = /\b(?:in (?:both|either) directions?|both ways|back and forth)\b/i;
/** A movement that has ended. */
const OVER =
  /\b(?:dried up|has ceased|have ceased|ceased in|came to (?:an end|a halt)|has ended|have ended|has stopped|have stopped|has disappeared|have disappeared)\b/i;
const GANG_ROUTE =
  /\b(?:networks?|groups?|gangs?|clans?)\b[^,;]{0,40}\b(?:reach from|extend|stretch|operate|range|active|moved? abroad)\w*\b/i;

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
              context,
              clause,
              stated.some(({ place, role }) => place === here && role === 'transit'),
              places,
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
  return { roles: merged([...stated, ...others]), flows: distinct(flows) };
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

function chainsOf(
  route: Route,
  own: string,
  { country, market }: MovementContext,
  clause: string,
  passes: boolean,
  places: readonly FoundPlace[],
): readonly (readonly string[])[] {
  const { stagesBefore } = route;
  let { sources, stages, destinations } = route;
  const first = stages[0];
  if (
    sources.length === 0 &&
    first &&
    destinations.length > 0 &&
    first[0]?.part === 'destination'
  ) {
    const leaves =
      /\b(?:(?:smuggled|exported|trafficked|sold) (?:\w+ly )?(?:to|into)|(?:is|are|was|were|been|being) (?:\p{L}+ )?\p{L}+(?:ed|wn|en|ld|nt|ught) (?:[\p{L}-]+ ){0,4}(?:to|into|across|over)|(?:lured|led|leads?|guides?|escorts?|takes?|sends?|ships?|sells?|carr(?:y|ies)|ferr(?:y|ies)|smuggles?|exports?) (?:[\p{L}-]+ ){0,5}(?:to|into|across|over)|(?:bound|destined|headed|make|makes|leave|leaves) (?:\p{L}+ ){0,4}for)\b/iu.test(
        clause,
      );
    const abroad = destinations.every((leg) => !isDomestic(leg, country));
    if (!(leaves && abroad) && first.every((leg) => !isDomestic(leg, country))) {
      sources = first;
      stages = stages.slice(1);
    }
  }
  if (landsHere(route, country))
    [stages, destinations] = [stages.slice(0, -1), stages.at(-1) ?? []];
  const explicit = sources.length > 0 && destinations.length > 0;
  if (!explicit && !market && !namesCommodity(clause)) return [];
  if (!explicit && !market && sources.length > 0) return [];
  const isHome = (leg: Leg): boolean => isDomestic(leg, country);
  const foreignSource = sources.length > 0 && !sources.every(isHome);
  const foreignEnd = destinations.length > 0 && !destinations.every(isHome);
  const makerOnly = sources.length > 0 && sources.every(({ maker }) => maker);
  if (sources.length === 0 && destinations.length === 0) {
    const leaves = /\b(?:leav\w+|exit\w*|exported|smuggled out|shipped out)\b/i.test(clause);
    const [last] = stages.at(-1) ?? [];
    if (!leaves || !last || isDomestic(last, country)) return [];
    return stages.at(-1)?.map(({ name }) => [own, name]) ?? [];
  }
  if (sources.length === 0 && !foreignEnd) {
    const enters = stages[0]?.every((leg) => !isHome(leg)) && destinations.length > 0;
    if (!enters) return [];
    [sources, stages] = [stages[0] ?? [], stages.slice(1)];
  }
  if (destinations.length === 0 && !foreignSource && stages.length === 0) return [];
  if (destinations.length === 0 && makerOnly && stages.length === 0 && !COMES_IN.test(clause)) {
    return [];
  }
  const told =
    stages.length > 0 ||
    sources.some((leg) => leg.maker || carries(leg)) ||
    CARRIED_OVER.test(clause) ||
    ARRIVES.test(clause);
  if (destinations.length === 0 && !told) return [];
  const ends = sources.length > 0 ? destinations : destinations.filter((leg) => !isHome(leg));
  const heads = sources.length > 0 ? sources.map(({ name }) => name) : [own];
  const openEnd = destinations.length === 0 && !foreignSource;
  const tails = ends.length > 0 ? ends.map(({ name }) => name) : openEnd ? [undefined] : [own];
  const inside = [...sources, ...stages.flat(), ...destinations].some(
    ({ place }) => place?.entry.iso3 === country,
  );
  const departs =
    /\b(?:departures?|depart\w*|leav(?:e|es|ing)|embark\w*|set(?:ting|s)? (?:sail|out|off))\b[^;]{0,80}\bfrom\b/i;
  const between = explicit && foreignSource && foreignEnd && !inside && !departs.test(clause);
  const near = new Set<string>(isKnownCountry(country) ? neighboursOf(country) : []);
  const touches = stages
    .flat()
    .some(({ place }) => place?.entry.kind === 'country' && near.has(place.entry.iso3 ?? ''));
  const inserts =
    between &&
    (passes ||
      HERE_BETWEEN.test(clause) ||
      ((stages.length === 0 || touches) && !passesElsewhere(route, clause, places, country)));
  const position = bestPosition(sources, stages, destinations, near, stagesBefore);
  const options = stages.map((stage) => stage.map(({ name }) => name));
  if (inserts || (passes && explicit && !inside)) options.splice(position, 0, [own]);
  const middles = options.reduce<readonly (readonly string[])[]>(
    (chains, names) =>
      chains.flatMap((chain) => names.map((name) => [...chain, name])).slice(0, 64),
    [[]],
  );
  return heads
    .flatMap((head) =>
      middles.flatMap((middle) =>
        tails.map((tail) =>
          withoutRepeats([head, ...middle, ...(tail === undefined ? [] : [tail])]),
        ),
      ),
    )
    .filter((names) => names.length > 1)
    .slice(0, 64);
}

/** “Is unloaded at A”, a town at home, and nothing after it: the movement ends there. */
function landsHere({ sources, stages, destinations }: Route, country: CountryCode): boolean {
  const last = stages.at(-1) ?? [];
  return (
    destinations.length === 0 &&
    sources.length > 0 &&
    last.length > 0 &&
    last.every(
      (leg) =>
        isDomestic(leg, country) &&
        (leg.joined !== undefined ||
          /\b(?:land|lands|landed|landing|unloaded|offloaded)\b[^,;]*$/.test(leg.between)),
    )
  );
}

/** Where among the stages the profile's country stands: between the neighbours it has among them. */
function bestPosition(
  sources: readonly Leg[],
  stages: readonly (readonly Leg[])[],
  destinations: readonly Leg[],
  near: ReadonlySet<string>,
  told: number,
): number {
  const line = [sources, ...stages, destinations].map((legs) =>
    legs.some(({ place }) => place?.entry.kind === 'country' && near.has(place.entry.iso3 ?? '')),
  );
  const fits = stages.concat([[]]).map((_, at) => Number(line[at]) + Number(line[at + 1]));
  const unplaced = stages.flat().every(({ place }) => place?.entry.iso3 === null);
  if (stages.length > 0 && unplaced) return 0;
  const usual = Math.min(told, stages.length);
  if (line[0] && fits[0] === 2) return 0;
  return (fits[usual] ?? 0) > 0 ? usual : fits.indexOf(Math.max(...fits));
}

/** Something that moves, or a verb of moving, stands before the place. */
function carries({ between }: Leg): boolean {
  const words = between.slice(-120);
  return MOVES.test(words) || namesCommodity(words);
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

function distinct(flows: readonly SuggestedFlow[]): readonly SuggestedFlow[] {
  const seen = new Set<string>();
  return flows.filter(({ legs, commodity }) => {
    const key = [...legs, commodity].join('\u0000');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function merged(roles: readonly PlaceInRole[]): readonly PlaceInRole[] {
  const seen = new Set<string>();
  return roles.filter(({ place, role }) => {
    const key = `${place}\u0000${role}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isOwn({ entry }: FoundPlace, country: CountryCode): boolean {
  return entry.kind === 'country' && entry.iso3 === country;
}

/** In the profile's country; what broke away from it counts as outside. */
function isDomestic({ place }: Leg, country: CountryCode): boolean {
  return place?.entry.iso3 === country && place.entry.kind !== 'breakaway-area';
}

function withoutRepeats(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) === index);
}
