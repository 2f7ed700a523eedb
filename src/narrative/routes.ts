import type { FoundPlace } from './find-places.ts';
import { type Leg, listJoint, partOf } from './leg-roles.ts';

/** A movement as the words give it: ends and stages, alternatives side by side. */
export interface Route {
  readonly sources: readonly Leg[];
  /** Stages in order; legs inside one stage are alternatives. */
  readonly stages: readonly (readonly Leg[])[];
  readonly destinations: readonly Leg[];
  /** How many stages were told before the destination. */
  readonly stagesBefore: number;
}

const WATER =
  /(?:\b(?:Sea|Ocean|Strait|Straits|Channel|Passage|River|river|Bay|Canal|Gulf of|Lake|Mediterranean|Atlantic|Pacific|Caspian|Adriatic|Aegean|Bab el-Mandeb)\b)|^(?:Moei|Enguri|Irrawaddy|Mekong|Danube|Nile|Amazon|Zambezi|Orinoco|Dniester|Dnieper|Euphrates|Tigris|Indus|Ganges|Panj|Amu Darya|Salween|Niger River)$/;
const UNNAMED =
  /\b(?:to|into) (?:the )?((?:neighbouring|neighboring|other|third|western|conflict|sanctioned) (?:countries|states|zones|regions)|conflict zones|countries under sanctions|(?:controversial|embargoed) regimes|war zones|countries under embargo)(?: (?:and|or) ((?:controversial|embargoed) regimes|countries under sanctions|conflict zones|sanctioned countries))?/i;
const MOVES_ON =
  /\b(?:onwards?|onward|then|from where|from there|before|continue\w*|moves? on|moved on|goes? on|and on to|\p{L}+(?:ed|en|wn|nt)|flown|driven|sent|taken|brought|carried|sold|shipped|enter\w*|reach\w*|cross\w*|leak)\b/iu;

/** Legs of the places in a clause that take part in a movement, in the order of the text. */
export function legsOf(clause: string, places: readonly FoundPlace[]): readonly Leg[] {
  const legs: Leg[] = [];
  const kept = withoutContainers(clause, places);
  let previous: Leg | undefined;
  let end = 0;
  for (const place of kept) {
    const between = clause.slice(end, place.start);
    const water = WATER.test(place.entry.name);
    const joined = previous?.place === undefined ? undefined : listJoint(between);
    const own = partOf(place, clause, between);
    const inherits = joined && previous && (!own || sameWord(between, previous.part));
    const part = inherits ? previous?.part : own?.part;
    if (part !== undefined && !(water && !/\baround\b/.test(between))) {
      const leg: Leg = {
        name: place.entry.name,
        place,
        part,
        maker: inherits ? (previous?.maker ?? false) : (own?.maker ?? false),
        joined: inherits || (joined && previous?.part === part) ? joined : undefined,
        between,
      };
      legs.push(leg);
      previous = leg;
    } else previous = undefined;
    end = place.end;
  }
  return [...legs, ...unnamedEnds(clause, legs)];
}

/** Movements told by the legs of one clause. A new “from” after “and” begins another one; a place
 *  reached is left again where words of motion follow. */
export function routesOf(legs: readonly Leg[]): readonly Route[] {
  const routes: Route[] = [];
  let sources: Leg[] = [];
  let stages: Leg[][] = [];
  let destinations: Leg[] = [];
  let stagesBefore = 0;
  const close = (): void => {
    if (sources.length + destinations.length + stages.length > 0) {
      routes.push({
        sources,
        stages,
        destinations,
        stagesBefore: destinations.length > 0 ? stagesBefore : stages.length,
      });
    }
    [sources, stages, destinations, stagesBefore] = [[], [], [], 0];
  };
  const chain = (): void => {
    if (destinations.length > 0) stages.push(destinations);
    destinations = [];
  };
  for (const leg of legs) {
    const last = legs[legs.indexOf(leg) - 1];
    if (leg.part === 'source') {
      const again = /^,? (?:and|or|while)\b[^,;]{0,30}\bfrom\b|^,? (?:and|or) from\b/.test(
        leg.between,
      );
      if (
        leg.joined ||
        sources.length === 0 ||
        leg.maker ||
        /\b(?:people|migrants|nationals|women|girls|or from|and from)\b[^,;]*$/i.test(leg.between)
      ) {
        if (destinations.length > 0 && !leg.joined) {
          if (sources.length === 0 && !again) {
            sources.push(leg);
            continue;
          }
          close();
        }
        if (leg.joined && last && stages.at(-1)?.includes(last)) stages.at(-1)?.push(leg);
        else sources.push(leg);
      } else {
        chain();
        stages.push([leg]);
      }
    } else if (leg.part === 'transit') {
      const series = leg.joined === 'and' && leg.place?.entry.kind === 'country';
      const stage = stages.at(-1);
      if (leg.joined && !series && stage) stage.push(leg);
      else stages.push([leg]);
    } else {
      const alternative = leg.joined !== undefined || /^,? or\b/.test(leg.between);
      if (!alternative && destinations.length > 0 && MOVES_ON.test(leg.between)) chain();
      if (destinations.length === 0) stagesBefore = stages.length;
      destinations.push(leg);
    }
  }
  close();
  return routes;
}

/** A country or province that only says where the town beside it lies is no leg of its own. */
function withoutContainers(clause: string, places: readonly FoundPlace[]): readonly FoundPlace[] {
  const dropped = new Set<FoundPlace>();
  for (const [index, place] of places.entries()) {
    const next = places[index + 1];
    if (!next || place.entry.iso3 === null || place.entry.iso3 !== next.entry.iso3) continue;
    const between = clause.slice(place.end, next.start);
    if (/\b(?:from|to|via|through|into|by)\b/.test(between)) continue;
    const wide = place.entry.kind === 'country';
    const nextWide = next.entry.kind === 'country';
    if (
      wide &&
      !nextWide &&
      /^(?:['’]s | (?:\p{L}+ ){0,2}(?:of )|, (?:in )?)?(?:the )?$/u.test(between)
    )
      dropped.add(place);
    else if (
      !wide &&
      /^(?:,? (?:in|on|of|formerly) (?:the )?(?:\w+ of )?|, | [\p{L}-]+ (?:of |in )(?:the )?| \()$/u.test(
        between,
      )
    )
      dropped.add(next);
  }
  return places.filter((place) => !dropped.has(place));
}

function sameWord(between: string, part: Leg['part']): boolean {
  if (/\b(?:from)\b/.test(between)) return part === 'source';
  if (/\b(?:to|into)\b/.test(between)) return part === 'destination';
  if (/\b(?:via|through)\b/.test(between)) return part === 'transit';
  return true;
}

function unnamedEnds(clause: string, legs: readonly Leg[]): readonly Leg[] {
  if (legs.some(({ part }) => part === 'destination')) return [];
  const [, first, second] = UNNAMED.exec(clause) ?? [];
  const or = /conflict zones or (countries under sanctions)/i.exec(clause)?.[1];
  return [first, second ?? or]
    .filter((name) => name !== undefined)
    .map((name) => ({
      name: name.toLowerCase(),
      place: undefined,
      part: 'destination',
      maker: false,
      joined: undefined,
      between: ' to ',
    }));
}
