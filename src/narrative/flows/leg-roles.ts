import type { FoundPlace } from '../places/find-places.ts';
import { namesCommodity } from './commodities.ts';

/** How a place stands in a movement, by the words before it. */
export type Part = 'source' | 'transit' | 'destination';

/** A place that takes part in a movement, in the order of the text. */
export interface Leg {
  readonly name: string;
  readonly place: FoundPlace | undefined;
  readonly part: Part;
  /** Its part comes from a people's name before what moves: “Afghan heroin”. */
  readonly maker: boolean;
  /** How it is joined to the leg before: in one list, or by words of its own. */
  readonly joined: 'and' | 'or' | undefined;
  /** Words between the leg before (or the start) and this one. */
  readonly between: string;
}

const NEAR = String.raw`(?:\s+(?!from\b|via\b|through\b|to\b|into\b)[\p{L}’'-]+){0,6}\s*$`;
const DESTINATION = new RegExp(
  String.raw`\b(?:to|into|onto|towards?|(?:(?:bound|destined|headed|heading|meant|intended)(?: [\p{L}]+)?|(?:leav\w+|left|depart\w*|sail\w*|set out|sets? off)(?: [\p{L}-]+){0,5}) for|(?:containers?|shipments?|cargo|cargoes|consignments?|loads?) (?:[\p{L}]+ ){0,4}for|(?:distributed|sold|resold|marketed|peddled|retailed|spread) (?:[\p{L}]+ ){0,2}(?:across|all over)|for (?:export|sale|use|buyers|customers|clients|consumers|markets|onward \w+|shipment) (?:to|in)|reach(?:es|ed|ing)?|destinations?(?: countries| markets)? (?:are|is|include[sd]?|being|such as|like)|enter(?:s|ed|ing)?|arriv(?:e|es|ed|ing) (?:[\p{L} -]{0,40} )?(?:in|at|on)|suppl(?:y|ies|ied|ying)|(?:exploit\w*|sold|resold|distributed|held|put to work|put to [\p{L} ]{3,20}|work|works|working|worked|servitude|prostitution|labour|marriages?|consumed|found|turn(?:s|ed)? up|discovered|retailed|ends?(?: up)?|stays?|remain|used|begg?ing|begs?|recruited (?:for|into|as)|trafficking|trafficked|employed|placed|marketed|traded|enslaved|bought by \w+|subjected to [\p{L} ]{3,30}|forced to [\p{L} ]{3,30})(?: [\p{L}’'-]+){0,5}? (?:in|on|at|across|around))${NEAR}`,
  'iu',
);
const SOURCE = new RegExp(
  String.raw`\b(?:from|out of|originat\w+ in|sourced (?:in|from)|(?:nationals|citizens|natives|migrants|women|girls|children|victims|workers) of|(?:countries of origin|(?:source|origin) countries|origins) (?:are|is|include[sd]?|being|such as|like)|(?:made|produced|loaded|embarked|packed|manufactured|grown|cultivated|looted|stolen|bought|purchased|captured|caught|mined|felled|cut|burnt|burned|harvested|converted|poached|posted|recruited|extracted|collected|acquired|brewed|distilled|refined|cooked|raised|bred|farmed|taken|dug|quarried|logged|hunted|trapped|registered)(?: [\p{L}]+ly)? (?:in|on|around|at|along))${NEAR}`,
  'iu',
);
const TRANSIT = new RegExp(
  String.raw`\b(?:via|through|by way of|transit(?:s|ing)?(?: through)?|cross(?:es|ing|ed)?(?: via| through| at)?|across|over the (?:border|frontier|bridge|pass) (?:at|near)|border (?:at|near)|with (?:stops?|stopovers?|a stop) (?:in|at)|(?:landed|repacked|transshipped|transhipped|stored|stockpiled|warehoused|unloaded|offloaded|consolidated|refuelled|relabelled|handed over|gather\w*|assembled) (?:[\p{L}]+ )?(?:in|at|on|near|off)|changing \w+ (?:in|at)|stag(?:ed|ing) (?:in|at)|pass(?:es|ing)? (?:through|by|over)|(?:driven|carried|taken|led|moved|walk|hauled|flown|trucked|travel\w*|goes|go) (?:north |south |east |west )?over|transit countries (?:are|include|such as)|(?:enter|cross)\w* (?:the \p{L}+ )?(?:near|at|around))${NEAR}`,
  'iu',
);
/** Persons whose home is told and who are not what moves. */
const ACTOR_BEFORE =
  /\b(?:groups?|gangs?|networks?|middlemen|brokers?|buyers?|traders?|instructors?|experts?|investors?|officers?|officials?|police|partners?|dealers?|criminals|offenders|smugglers|traffickers|mafias?|clans?|cartels?|companies|firms|diplomats|tourists|help|support|aid|assistance|pressure|funding|citizens|hackers|militants|fighters|insurgents|rebels|forces|soldiers|merchants|businessmen|members|leaders|reach|roots|money|payments?|cooperation|information|papers|documents|permits|certificates|licences|licenses|passports|visas|intelligence|trainers|suppliers?) (?:[\p{L}]+ )?(?:from|of|based in|with roots in)(?: the| northern| southern| eastern| western| central)*\s*$/iu;
const LIST_JOINT =
  /^(?: (?:plateau|rivers?|province|provinces|regions?|districts?|islands?|coast|area|border|state|desert|city|mountains|valley|corridor|route))?(?:,|,? (?:and|or|as well as|plus|among them|including),?|, (?:particularly|notably|especially|mainly|mostly|chiefly|primarily|above all|namely|such as|for example|in particular)|,? (?:mainly|such as|including)|,? (?:and|or),|,? and, to a \p{L}+ \p{L}+,)(?:\s+(?:also|even|both|in|on|to|into|from|via|through|the|neighbouring|nearby|parts|of|port|ports|city|state|states|province|northern|southern|eastern|western|central|towards|possibly|perhaps|further|several|other|islands?|a|among|them|mainland|northeast\p{L}*))*,?\s*$/iu;
const PEOPLE_AFTER =
  /^(?: (?!border|side|coast|police|army|state|government|authorities|officials?|groups?|gangs?|networks?|traffickers|smugglers|criminals|mafias?|clans?|cartels?|investors|hospitals?|courts?|forces|companies|firms|fishing|households|markets?|ports?|buyers|traders|actors|organi[sz]ed|criminal|vessels|route|banks|traders)[\p{L}-]+){0,3}/iu;

/** States that are no more: goods of their make, and nobody's origin. */
const HISTORICAL = /^(?:Soviet Union|Yugoslavia|Czechoslovakia)$/;
const LEAVING =
  /\b(?:leav(?:e|es|ing)|left|depart(?:s|ing)?)(?: from)?(?: the)?(?: ports? of)?\s*$/i;
/** Further names in one list with this one, before the noun that they all describe. */
const COORDINATED =
  /^(?:(?:,| and| or|, and|, or) (?:to a \p{L}+ \p{L}+, )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)+(?= \p{Ll})/u;
/** What a people's adjective must describe to be an end or a stage of a movement. */
const GROUND_AFTER =
  /^ (?:\p{L}+ )?(?:markets?|border|borders|side|coast|coasts|coastline|ports?|territory|soil|cities|waters|desert|islands?|towns?|capital|province|states?|countries|city|airports?|frontier|mainland|peninsula|shores?|regions?|provinces|camps?|villages?)\b/u;

/** The part of one place, or undefined where the words give it none. */
export function partOf(
  place: FoundPlace,
  clause: string,
  between: string,
): { readonly part: Part; readonly maker: boolean } | undefined {
  const before = between.slice(-120);
  const after = clause
    .slice(place.end, place.end + 90)
    .replace(COORDINATED, '')
    .slice(0, 50);
  if (/\b(?:wars?|conflicts?|fighting|violence|crisis|instability) in (?:the )?$/i.test(before))
    return undefined;
  if (HISTORICAL.test(place.entry.name) || ACTOR_BEFORE.test(before)) return undefined;
  if (LEAVING.test(before)) return { part: 'source', maker: false };
  if (/\b(?:over|across) the (?:\w+ )?border with (?:\w+ )?$/i.test(before)) {
    const inside =
      /^ (?:and |is |are )?(?:\w+ )?(?:sold|consumed|used|retailed|distributed|bought)\b/.test(
        after,
      );
    return inside ? { part: 'source', maker: false } : undefined;
  }
  if (/^-(?:origin|made|grown|produced|sourced|based supplier)/i.test(after)) {
    return { part: 'source', maker: false };
  }
  const byPosition = positional(before);
  const described = place.entry.by === 'demonym' || isAdjective(place, clause);
  if (/^ (?:make|manufacture|provenance|origin|production)\b/.test(after) && described) {
    return { part: 'source', maker: true };
  }
  if (byPosition && (!described || GROUND_AFTER.test(after))) {
    return { part: byPosition.part, maker: false };
  }
  if (described) {
    const plural = /s$/.test(clause.slice(place.start, place.end)) && !/^ \p{Ll}+s\b/u.test(after);
    const head = PEOPLE_AFTER.exec(after)?.[0] ?? '';
    if (plural || namesCommodity(head)) return { part: 'source', maker: true };
  }
  return byPosition && !described ? { part: byPosition.part, maker: false } : undefined;
}

/** True for a place that a list joins to the one before: “to A, B and C”. */
export function listJoint(between: string): 'and' | 'or' | undefined {
  if (!LIST_JOINT.test(between) || /\bon to\b/.test(between)) return undefined;
  return /\bor\b/i.test(between) ? 'or' : 'and';
}

function positional(before: string): { readonly part: Part } | undefined {
  const hits: { readonly part: Part; readonly at: number }[] = [];
  const rules: readonly (readonly [Part, RegExp])[] = [
    ['transit', TRANSIT],
    ['destination', DESTINATION],
    ['source', SOURCE],
  ];
  for (const [part, rule] of rules) {
    const at = lastIndex(rule, before);
    if (at >= 0) hits.push({ part, at });
  }
  const last = hits.sort((a, b) => b.at - a.at)[0];
  if (!last) return undefined;
  const words = before.slice(last.at);
  if (
    last.part === 'destination' &&
    /^to (?:be|have|get|make|do|serve|come|take|use)\b/i.test(words) &&
    !/\b(?:in|to|into)\b.*$/i.test(words.slice(3))
  )
    return undefined;
  const sold =
    /\b(?:distributed|sold|resold|marketed|peddled|retailed|spread) (?:\p{L}+ ){0,2}across\b/u;
  return { part: last.part === 'transit' && sold.test(before) ? 'destination' : last.part };
}

/** Where the last match begins: each rule reaches the end of the text, so the nearest words count. */
function lastIndex(rule: RegExp, text: string): number {
  let found = -1;
  for (let from = 0; from < text.length; ) {
    const at = text.slice(from).search(rule);
    if (at < 0) break;
    found = from + at;
    from = found + 1;
  }
  return found;
}

function isAdjective(place: FoundPlace, clause: string): boolean {
  return (
    place.entry.kind === 'subregion' &&
    /(?:an|ian|ine|ish|ese|i|Soviet)s?$/.test(clause.slice(place.start, place.end)) &&
    place.entry.name !== clause.slice(place.start, place.end)
  );
}
