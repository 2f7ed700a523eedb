import type { PlaceEntry } from './place-entry.ts';

/** Animals and plants whose common names begin with a place or a people. */
const SPECIES =
  /^(?: (?:grey|gray|forest|savannah|bush|black|white|brown|red|green|giant|wild|snow|water|sea|flying|short-tailed|clouded|freshwater|saltwater))? (?:elephants?|tortoises?|turtles?|fowls?|macaques?|rhinos?|rhinoceros(?:es)?|tigers?|lions?|leopards?|parrots?|parakeets?|lories|macaws?|cockatoos?|eagles?|falcons?|crocodiles?|caimans?|alligators?|eels?|sturgeons?|bears?|wolf|wolves|pangolins?|pigs?|geckos?|iguanas?|pythons?|buffaloe?s?|antelopes?|gazelles?|donkeys?|hedgehogs?|squirrels?|mahogany|cedars?|teak|cuttlefish|carp|salmon|lobsters?)(?![\p{L}])/iu;
/** What makes an idiom, a document or an organisation of a place's name. */
const NOT_PLACE_AFTER =
  /^(?:[ -]nuts?\b| (?:standoff|roulette|delight|coffee|fever|wheel|bath|blinds|flu|encephalitis|disease|dressing|knot|chess|doll|dolls|Protocols?|Conventions?|Agreements?|Accords?|Statute|Treaty|Treaties|Declaration|Process|Principles|Rules|Cartel|Times|Post|Herald|Tribune|Guardian|Monitor|Airlines|Airways|FC|United FC|language|languages|script|alphabet|white)(?![\p{L}])|-(?:speaking|language|speakers?|speaker)(?![\p{L}]))/u;
/** “Gulf Clan”, “Jalisco New Generation Cartel”. */
const GANG_AFTER =
  /^(?: \p{Lu}[\p{L}'-]*){0,3} (?:Cartel|Clan|Mafia|Gang|Brotherhood|Syndicate|Triad|Bratva|Crew|Posse)(?![\p{L}])/u;
/** “US$”, “HK$”. */
const CURRENCY_SIGN = /^\$/;
const NAMED = /\b(?:named|called|nicknamed|christened|dubbed|entitled|titled|known as) $/i;
const TITLE =
  /\b(?:Mr|Mrs|Ms|Dr|President|Minister|General|Colonel|Judge|Senator|Governor|Pastor|Sheikh|King|Queen|Prince|Princess|Michael|Operation|Project|Hotel|Saint|St)\.? $/;
/** Capitalised words that may stand directly before a place without making a name with it. */
const MAY_PRECEDE =
  /^(?:Northern|Southern|Eastern|Western|Central|North|South|East|West|Upper|Lower|Greater|New|Old|Port|In|From|To|Via|Through|At|Near|Across|The|And|Or|Of|For|By|With|While|When|Where|As|Since|After|Before|Both|Many|Most|Some|All|Several|Other|Although|Unlike|Between|Within|Outside|Inside|Into|Towards?|Neighbouring|Neighboring|Mainland|Post|Pre|Former|Modern|Like|Under|Over|On|But|If|Because|Is|Are|Today|Recently|Meanwhile|Mayor|Greater|Mount|Lake|River|Gulf|Cape|Fort|Santa|San|Syrian|Iraqi|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** True where the words around a name say that no place is meant: a species, an idiom, a language, a
 *  treaty, a cartel, somebody called so. `folded` is the sentence as places are compared in it. */
export function isNoPlace(
  folded: string,
  start: number,
  end: number,
  entries: readonly PlaceEntry[],
): boolean {
  const after = folded.slice(end, end + 40);
  const before = folded.slice(Math.max(0, start - 30), start);
  if (NOT_PLACE_AFTER.test(after) || NAMED.test(before)) return true;
  if (CURRENCY_SIGN.test(after) && /^\p{Lu}{1,3}$/u.test(folded.slice(start, end))) return true;
  if (/(?:^|[^\p{L}])(?:Lake|Mount|(?:Gulf|Straits?|Bay|Isle|Sea) of) $/u.test(before)) return true;
  const name = folded.slice(start, end);
  if (SPECIES.test(after)) return true;
  if (entries.every(({ by }) => by !== 'demonym') && GANG_AFTER.test(after)) return true;
  if (/^(?:Gulf|Channel|Horn)$/.test(name))
    return !/\b[Tt]he $/.test(before) && !/^Gulf/.test(name);
  if (/^(?:Emirates|US|CAR|AES|SICA|CAN|AU|GUAM|SCO|PIF)$/.test(name)) {
    return /^ \p{Lu}/u.test(after) && /^(?:Emirates|CAN)$/.test(name);
  }
  return entries.every(({ by }) => by !== 'demonym') && TITLE.test(before);
}

/** True where a town, a province or a country with a first name's spelling is part of a longer proper
 *  name: “Maria Santos”, “Jordan Smith”. */
export function isPartOfName(
  sentence: string,
  start: number,
  end: number,
  { by, name }: PlaceEntry,
): boolean {
  const personal =
    /^(?:Georgia|Jordan|Chad|Israel|Victoria|Paris|Sydney|Florence|Santiago|Salvador|Santos|Rosario|Kingston|Charlotte|Austin|Houston|Madison|Lincoln|Jackson)$/.test(
      name,
    );
  const loose = by === 'large-town' || by === 'province' || by === 'town' || personal;
  if (!loose || by === 'own') return false;
  const before = /(\p{L}[\p{L}\p{M}'’.-]*) $/u.exec(
    sentence.slice(Math.max(0, start - 30), start),
  )?.[1];
  const after = /^ (\p{Lu}[\p{L}\p{M}'’-]*)/u.exec(sentence.slice(end, end + 30))?.[1];
  const opens = start - (before?.length ?? 0) - 1 <= 0;
  if (
    before &&
    /^\p{Lu}/u.test(before) &&
    !/['’]s$/.test(before) &&
    !opens &&
    !MAY_PRECEDE.test(before)
  )
    return true;
  if (after === undefined) return false;
  return !/^(?:State|Province|Region|Department|District|Governorate|Oblast|County|Division|City|Port|Airport|International|River|Island|Islands|Bay|Delta|Valley|Prefecture|Territory)$/.test(
    after,
  );
}
