import { isKnownCountry, neighboursOf } from '../../atlas/index.ts';
import type { CountryCode } from '../../model/index.ts';
import type { FoundPlace } from '../places/find-places.ts';
import { namesCommodity } from './commodities.ts';
import { passesElsewhere } from './country-meant.ts';
import type { Leg } from './leg-roles.ts';
import {
  ARRIVES,
  CARRIED_OVER,
  COMES_IN,
  DEPARTS_FROM,
  GOES_OUT,
  HERE_BETWEEN,
  LEAVES_FOR,
  MOVES,
} from './movement-words.ts';
import type { Route } from './routes.ts';

/** A clause that tells of a movement, and whose profile it stands in. */
export interface TellingClause {
  readonly clause: string;
  readonly places: readonly FoundPlace[];
  /** The country of the profile. */
  readonly country: CountryCode;
  /** True under the headings of markets, where goods move without its being said. */
  readonly market: boolean;
}

/** Names of the places of a route, one chain for each choice among its alternatives, 64 at most. `own` is the
 *  profile's country or a place in it, and stands where the words leave an end out or pass it by; `passes`
 *  says that the words call it a place of transit. None where the words tell too little. */
export function chainsOf(
  told: Route,
  own: string,
  passes: boolean,
  telling: TellingClause,
): readonly (readonly string[])[] {
  const { clause, country } = telling;
  const route = withEnds(told, clause, country);
  const { sources, stages, destinations } = route;
  const isWhole = sources.length > 0 && destinations.length > 0;
  if (!isWhole && !telling.market && (sources.length > 0 || !namesCommodity(clause))) return [];
  if (sources.length === 0 && destinations.length === 0) return outwards(stages, own, telling);
  const isAbroad = (leg: Leg): boolean => !isDomestic(leg, country);
  if (sources.length > 0 || destinations.some(isAbroad)) {
    if (destinations.length === 0 && !comesHere(route, telling)) return [];
    const middles = options(stages);
    if (isWhole && ownStands(route, told, passes, telling)) {
      middles.splice(bestPosition(route, country), 0, [own]);
    }
    const heads = sources.length > 0 ? namesOf(sources) : [own];
    return joined(heads, middles, tailsOf(route, own, country));
  }
  const [first = [], ...rest] = stages;
  if (first.length === 0 || !first.every(isAbroad)) return [];
  return joined(namesOf(first), options(rest), namesOf(destinations));
}

/** The route with its first stage as the source, or its last as the destination, where the words mean it so. */
function withEnds(route: Route, clause: string, country: CountryCode): Route {
  const { sources, stages, destinations } = route;
  const [first, ...rest] = stages;
  const isAbroad = (leg: Leg): boolean => !isDomestic(leg, country);
  if (sources.length === 0 && destinations.length > 0 && first?.[0]?.part === 'destination') {
    const leaves = LEAVES_FOR.test(clause) && destinations.every(isAbroad);
    if (!leaves && first.every(isAbroad)) return { ...route, sources: first, stages: rest };
  }
  if (!landsHere(route, country)) return route;
  return { ...route, stages: stages.slice(0, -1), destinations: stages.at(-1) ?? [] };
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

/** Without ends: from the profile's country to the last stage abroad, where the words say that it leaves. */
function outwards(
  stages: Route['stages'],
  own: string,
  { clause, country }: TellingClause,
): readonly (readonly string[])[] {
  const last = stages.at(-1) ?? [];
  const [leg] = last;
  if (!leg || isDomestic(leg, country) || !GOES_OUT.test(clause)) return [];
  return namesOf(last).map((name) => [own, name]);
}

/** Without a destination: whether the words still say that something moves from the sources to here. */
function comesHere({ sources, stages }: Route, { clause, country }: TellingClause): boolean {
  if (stages.length > 0) return true;
  if (sources.every((leg) => isDomestic(leg, country))) return false;
  if (sources.every(({ maker }) => maker) && !COMES_IN.test(clause)) return false;
  return (
    sources.some((leg) => leg.maker || carries(leg)) ||
    CARRIED_OVER.test(clause) ||
    ARRIVES.test(clause)
  );
}

/** Ends of the chains; undefined for none. Where none is told, it is the profile's country, unless all sources are. */
function tailsOf(
  { sources, destinations }: Route,
  own: string,
  country: CountryCode,
): readonly (string | undefined)[] {
  const isAbroad = (leg: Leg): boolean => !isDomestic(leg, country);
  if (destinations.length === 0) return sources.some(isAbroad) ? [own] : [undefined];
  return namesOf(sources.length > 0 ? destinations : destinations.filter(isAbroad));
}

/** Whether the profile's country stands between two ends that are told, though none of the places is in it. */
function ownStands(
  { sources, stages, destinations }: Route,
  told: Route,
  passes: boolean,
  { clause, places, country }: TellingClause,
): boolean {
  const legs = [...sources, ...stages.flat(), ...destinations];
  if (legs.some(({ place }) => place?.entry.iso3 === country)) return false;
  if (passes) return true;
  if (DEPARTS_FROM.test(clause)) return false;
  if (HERE_BETWEEN.test(clause)) return true;
  const touches = stages.length === 0 || isBeside(stages.flat(), neighbours(country));
  return touches && !passesElsewhere(told, clause, places, country);
}

/** Where among the stages the profile's country stands: between the neighbours it has among them. */
function bestPosition(
  { sources, stages, destinations, stagesBefore }: Route,
  country: CountryCode,
): number {
  const near = neighbours(country);
  const line = [sources, ...stages, destinations].map((legs) => isBeside(legs, near));
  const fits = stages.concat([[]]).map((_, at) => Number(line[at]) + Number(line[at + 1]));
  const unplaced = stages.flat().every(({ place }) => place?.entry.iso3 === null);
  if (stages.length > 0 && unplaced) return 0;
  const usual = Math.min(stagesBefore, stages.length);
  if (line[0] && fits[0] === 2) return 0;
  return (fits[usual] ?? 0) > 0 ? usual : fits.indexOf(Math.max(...fits));
}

function neighbours(country: CountryCode): ReadonlySet<string> {
  return new Set<string>(isKnownCountry(country) ? neighboursOf(country) : []);
}

function isBeside(legs: readonly Leg[], near: ReadonlySet<string>): boolean {
  return legs.some(
    ({ place }) => place?.entry.kind === 'country' && near.has(place.entry.iso3 ?? ''),
  );
}

function options(stages: Route['stages']): (readonly string[])[] {
  return stages.map(namesOf);
}

function namesOf(legs: readonly Leg[]): readonly string[] {
  return legs.map(({ name }) => name);
}

/** Chains that one clause tells, at most. */
const MOST = 64;

function joined(
  heads: readonly string[],
  stages: readonly (readonly string[])[],
  tails: readonly (string | undefined)[],
): readonly (readonly string[])[] {
  const middles = stages.reduce<readonly (readonly string[])[]>(
    (chains, names) =>
      chains.flatMap((chain) => names.map((name) => [...chain, name])).slice(0, MOST),
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
    .slice(0, MOST);
}

/** Something that moves, or a verb of moving, stands before the place. */
export function carries({ between }: Leg): boolean {
  const words = between.slice(-120);
  return MOVES.test(words) || namesCommodity(words);
}

/** In the profile's country; what broke away from it counts as outside. */
export function isDomestic({ place }: Leg, country: CountryCode): boolean {
  return place?.entry.iso3 === country && place.entry.kind !== 'breakaway-area';
}

function withoutRepeats(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) === index);
}
