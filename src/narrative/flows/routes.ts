import { countryName, isKnownCountry } from '../../atlas/index.ts';
import type { FoundPlace } from '../places/find-places.ts';
import { namesCommodity } from './commodities.ts';
import { type Leg, listJoint, partOf, tellsNoMovement } from './leg-roles.ts';

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
  /(?:\b(?:Sea|Ocean|Strait|Straits|Channel|Passage|River|river|Bay|Canal|Gulf of|Lake|Mediterranean|Atlantic|Pacific|Caspian|Adriatic|Aegean|Bab el-Mandeb)\b)|^(?:Moei|Enguri|Irrawaddy|Danube|Nile|Zambezi|Orinoco|Dniester|Dnieper|Euphrates|Tigris|Indus|Ganges|Panj|Amu Darya|Salween|Niger River)$/;
/** Mountains, deserts and forests that are crossed. */
const WILDS =
  /^(?:Amazon|Mekong|Himalayas|Alps|Andes|Pyrenees|Sahara|Caucasus|Pamir|Hindu Kush|Carpathians|Ténéré|Kalahari)$|\b(?:Mountains?|Desert|Gap|Pass)$/;
const UNNAMED =
  /\b(?:to|into) (?:the )?((?:neighbouring|neighboring|other|third|western|conflict|sanctioned) (?:countries|states|zones|regions)|conflict zones|countries under sanctions|(?:controversial|embargoed) regimes|war zones|countries under embargo)(?: (?:and|or) ((?:controversial|embargoed) regimes|countries under sanctions|conflict zones|sanctioned countries))?/i;
const MOVES_ON =
  /\b(?:onwards?|then|from where|from there|before|continu\w*|moves? on|moved on|goes? on|go on|on to|flown|driven|sent|taken|brought|carried|resold|sold|shipped|moved|transported|trucked|hauled|re-exported|exported|forwarded|distributed|handed?|enter\w*|reach\w*|cross\w*|leak\w*|proceed\w*|travel\w*|sail\w*|smuggled|trafficked|onward|sells?|resells?|in turn|subsequently|later|afterwards|ultimately|eventually|finally)\b/iu;
/** A new thing that moves begins a new movement in a list: “…, illicit flows from A, and arms to B”. */
const NEW_SUBJECT =
  /(?:^|[^,;]*?)[,;] (?:and\/or |and |or )?(?!(?:then|before|after|later|subsequently|hidden|concealed|packed|disguised|stuffed|usually|often|mostly|mainly|sometimes|in|on|by|under|among|inside|aboard|using)\b)(?:\p{L}+ ){0,3}?(?:flows?|arms|weapons|drugs|goods|cocaine|heroin|cannabis|migrants|women|victims|timber|gold|cigarettes|fuel|children|shipments|consignments|products|firearms|precursors|supplies|quantities|volumes)\b[^,;]*$/u;

/** “Together with people from B”: B is an origin beside A and no stage after it. */
const BESIDE =
  /(?:,|,? (?:and|or)) (?:(?:to an? \p{L}+ (?:degree|extent)|\p{L}+ly|less often|more recently|in (?:smaller|lesser|lower) \p{L}+|also|sometimes|at times),? )+from (?:as far (?:away|afield) as )?(?:the )?$|(?:^|,) (?:and|or|together with|along with|as well as)(?: (?!depart|leav|arriv|com|go|mov|sen[dt]|ship|fl[yo]|travel|cross|are|is|was|were)\p{L}+){0,2} (?:from|of)\b[^,;]*$|\b(?:and|or) from(?: the)?\s*$/u;
/** “From A by sea and from B”: the second is a movement of its own. */
const MODE_AND_FROM =
  /\b(?:by|on|in) (?:sea|air|land|road|rail|boat|plane|truck|ship|car|train|post|mail)\b,? (?:and|or) (?:[\p{L}]+ ){0,3}from (?:the )?$/u;
/** “… via C, or flown to D”: another way, which shares the origin alone. */
const OR_MOVED = /^,? or (?:else )?(?:\p{L}+ly )?\p{L}+(?:ed|wn|en|nt|ught) /u;
const OR_IS_MOVED =
  /^,? or (?:else )?(?:is|are|was|were) (?:\p{L}+ly )?\p{L}+(?:ed|wn|en|nt|ught)\b/u;
/** “Heroin from A via B and cocaine from C”: other goods on another way. */
const OTHER_GOODS =
  /\band (?:\p{L}+ )?(?:arms|weapons|drugs|goods|cocaine|heroin|cannabis|hashish|migrants|women|timber|ivory|gold|cigarettes|fuel|firearms|methamphetamine|opiates|precursors) (?:\p{L}+ ){0,2}from (?:the )?$/u;
/** “A destination for X from A and a source of Y for B”: two movements. */
const OTHER_OFFICE =
  /\band (?:as )?an? (?:\p{L}+ )?(?:source|country of origin|origin|supplier|producer|transit|destination)\b/u;
/** “To A, are led across B”: the predicate after the end goes on from there. */
const LED_ON =
  /\b(?:is|are|was|were|and|then|who|which|they|it) (?:\p{L}+ ){0,2}?(?:led|driven|taken|moved|cross|crosses|crossed|pass|passes|carried|smuggled|brought|transported|shipped|travel|travels|flown|guided|escorted|ferried|walk)\b(?! (?:in|out)\b)/u;
/** “Once sent to A, is now brought in from B”: another time, another movement. */
const BY_NOW = /\b(?:is|are|has|have) (?:now|nowadays|today|instead|currently)\b/;
const LEAVES = /\b(?:leav(?:e|es|ing)|left|depart\w*|exit\w*)\b/i;

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
    const waters = /^ (?:rivers?|sea|strait|channel|bay|lake)\b/.test(clause.slice(place.end));
    const water =
      (waters && /\b(?:across|over|cross\w*|along|down|up)\b[^,;]*$/.test(between)) ||
      (place.entry.kind !== 'city' &&
        WATER.test(place.entry.name) &&
        !/\baround\b/.test(between)) ||
      (/\bGulf$/.test(clause.slice(place.start, place.end)) &&
        /\b(?:across|over|cross\w*)(?: the)?(?: \p{L}+)? $/u.test(between)) ||
      (WILDS.test(place.entry.name) && /\b(?:cross\w*|across|over)\b[^,;]*$/.test(between));
    near = place.end;
    if (part === undefined || water) {
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

/** “To A and, ultimately, B”: the second lies behind the first. */
const AT_LAST =
  /^,? and,? (?:then|ultimately|eventually|finally|subsequently|later|from there|onwards?),? (?:to )?(?:the )?$/i;

const ONWARD = /\b(?:to|into|for|towards|onwards?|reach\w*|bound)\b/;
const PLACED_IN = /\b(?:in|at|near|around|off|outside|on|by)(?: the)?(?: [\p{L}-]+){0,4} $/u;
const DONE_IN =
  /\b(?!traffick|smuggl|transport|mov|carr|ship|s[oe]l?[ln]?[dt]\b|taken|brought|used|consum|found|seiz|held|exploit|hidden|based|arm|involv|establish|organi|report|known|trad|distribut)\p{L}{2,}(?:ed|en|wn|nt|ught|ut|ade|ung) (?:in|at|on|around|near)(?: the)?(?: [\p{L}-]+){0,4} $/u;
const STOPPED = /\b(?:seized|intercepted|arrested|stopped|confiscated|burnt|destroyed|detained)\b/;
const CAUGHT =
  /\b(?:seized|intercepted|stopped|confiscated)(?: [\p{L}]+ly)? (?:in|at|on|near|off)\b/u;

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

/** Movements told by the legs of one clause. A new “from” after “and” begins another one; a place
 *  reached is left again where words of motion follow. */
export function routesOf(legs: readonly Leg[]): readonly Route[] {
  const routes: Route[] = [];
  let sources: Leg[] = [];
  let stages: Leg[][] = [];
  let destinations: Leg[] = [];
  let stagesBefore = 0;
  let reached = false;
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
    reached = false;
  };
  const chain = (): void => {
    if (destinations.length > 0) {
      stages.push(destinations);
      reached = true;
    }
    destinations = [];
  };
  for (const [index, leg] of legs.entries()) {
    const last = legs[index - 1];
    const listed = leg.joined !== undefined;
    const other =
      OTHER_OFFICE.test(leg.between) ||
      (destinations.length > 0 && BY_NOW.test(leg.between)) ||
      (stages.length > 0 && destinations.length === 0 && OTHER_GOODS.test(leg.between));
    if (index > 0 && !listed && (other || NEW_SUBJECT.test(leg.between))) close();
    if (
      !listed &&
      destinations.length > 0 &&
      leg.part === 'transit' &&
      /^,? (?:or\b|and (?:\p{L}+ly )?(?:by \p{L}+ )?(?:through|via|by way of)\b)/u.test(leg.between)
    ) {
      const same = sources;
      close();
      sources = same;
    }
    if (leg.part === 'source') {
      if (destinations.some(({ name }) => name === leg.name)) {
        chain();
        continue;
      }
      if (narrows(sources, leg)) sources = [];
      if (
        !listed &&
        destinations.length === 0 &&
        sources.length > 0 &&
        MODE_AND_FROM.test(leg.between)
      )
        close();
      const beside = BESIDE.test(leg.between);
      const stage = stages.at(-1);
      if (listed && last && stage?.includes(last)) stage.push(leg);
      else if (leg.called || (destinations.length > 0 && sources.length === 0 && !beside)) {
        sources.push(leg);
      } else if (destinations.length > 0 && (beside || leg.maker)) {
        close();
        sources.push(leg);
      } else if (listed || sources.length === 0 || leg.maker || beside) sources.push(leg);
      else {
        const entered =
          destinations.length > 0 &&
          /^ (?:by \p{L}+ |mostly |mainly )?from (?:the )?$/u.test(leg.between);
        if (entered && sources.every(({ maker }) => maker)) {
          stages.push([leg]);
          continue;
        }
        chain();
        const before = /\bfrom\b/.test(leg.between) && !/\bfrom there\b/.test(leg.between);
        const crossed =
          last?.part === 'transit' &&
          /\b(?:cross|transit|travers|pass)\w*(?: \p{L}+){0,3} $/u.test(last.between);
        if (before && crossed) stages.splice(-1, 0, [leg]);
        else stages.push([leg]);
      }
    } else if (leg.part === 'transit') {
      const opens = !listed && /^,? and\b/.test(leg.between);
      if (opens && legs[index + 1]?.part === 'source') close();
      const onward = /\b(?:then|onwards?|subsequently|later)\b/.test(leg.between);
      if (!listed && (onward || LED_ON.test(leg.between))) chain();
      const series = leg.joined === 'and' && leg.place?.entry.kind === 'country';
      const stage = stages.at(-1);
      if (listed && !series && stage) stage.push(leg);
      else stages.push([leg]);
    } else {
      const branches = stages.length > stagesBefore ? OR_MOVED : OR_IS_MOVED;
      if (destinations.length > 0 && branches.test(leg.between)) {
        const same = sources;
        close();
        sources = same;
      }
      const alternative = listed || /^,? or\b/.test(leg.between);
      const onward = MOVES_ON.test(leg.between) || (leg.called && !listed);
      if (!alternative && destinations.length > 0 && onward) chain();
      if (destinations.length === 0 && !reached) stagesBefore = stages.length;
      destinations.push(leg);
    }
  }
  close();
  return routes;
}

/** “Nigerian women, chiefly from Edo State”: the province is the origin, its people's name no other. */
function narrows(sources: readonly Leg[], leg: Leg): boolean {
  const iso3 = leg.place?.entry.iso3;
  return (
    !leg.maker &&
    iso3 != null &&
    leg.place?.entry.kind !== 'country' &&
    sources.length > 0 &&
    sources.every(({ maker, place }) => maker && place?.entry.iso3 === iso3)
  );
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
  const [, first, second] = UNNAMED.exec(clause) ?? [];
  const or = /conflict zones or (countries under sanctions)/i.exec(clause)?.[1];
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
