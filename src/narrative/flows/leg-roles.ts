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
  /** The words call it so: “with A as a further supplier”. */
  readonly called: boolean;
  /** How it is joined to the leg before: in one list, or by words of its own. */
  readonly joined: 'and' | 'or' | undefined;
  /** Words between the leg before (or the start) and this one. */
  readonly between: string;
}

const NEAR = String.raw`(?:\s+(?!from\b|via\b|through\b|to\b|into\b)[\p{L}’'-]+){0,6}\s*$`;
const DESTINATION = new RegExp(
  String.raw`\b(?:to|into|(?<!\bload\w{0,3} (?:[\p{L}]+ ){0,2})onto|towards?|in the direction of|(?:find|finds|found|finding|fetch\w*|command\w*) (?:[\p{L}]+ ){0,2}(?:buyers|customers|takers|markets?|prices?) in|(?:across|over) the (?:border|frontier) in|(?:brothels?|nightclubs|bars|massage parlours|compounds|scam centres|sweatshops|plantations|fishing fleets) (?:in|on|of)|(?:make|makes|making|head|heads|heading|set course) for|(?:from (?:there|where)|onwards?|further)(?: on| onwards?)?(?=(?: to)?(?: the)?\s*$)|(?:feed\w*|suppl\w+|serv\w+|meets?) (?:the )?(?:[\p{L}]+ ){0,2}(?:markets?|demand|consumers|users) (?:of|in)|find\w* (?:its|their|a|some) way (?:\w+ ){0,2}(?:over|across|through)|(?:sources?|suppliers?|producers?|supply) of (?:[\p{L}]+ ){1,4}for|popular (?:\w+ )?(?:in|across)|(?:(?:bound|destined|headed|heading|meant|intended)(?: [\p{L}]+)?|(?:leav\w+|left|depart\w*|sail\w*|set out|sets? off)(?: [\p{L}-]+){0,5}) for|(?:containers?|shipments?|cargo|cargoes|consignments?|loads?) (?:[\p{L}]+ ){0,4}for|(?:distributed|sold|resold|marketed|peddled|retailed|spread) (?:[\p{L}]+ ){0,2}(?:across|all over)|for (?:export|sale|use|(?:[\p{L}]+ )?(?:buyers|customers|clients|consumers|markets|collectors|dealers|traders|users|clinics|restaurants|zoos)|onward \w+|shipment) (?:to|in)|reach(?:es|ed|ing)?|destinations?(?: countries| markets)? (?:are|is|include[sd]?|being|such as|like)|enter(?:s|ed|ing)?|arriv(?:e|es|ed|ing) (?:[\p{L} -]{0,40} )?(?:in|at|on)|suppl(?:y|ies|ied|ying)|(?:exploit\w*|sold|sale|offer|available|circulat\w+|resold|distributed|held|put to work|put to [\p{L} ]{3,20}|work|works|working|worked|servitude|prostitution|labour|marriages?|consumed|found|turn(?:s|ed)? up|discovered|retailed|ends?(?: up)?|stays?|remain|used|begg?ing|begs?|jobs?|employment|recruited (?:for|into|as)|trafficking|trafficked|employed|placed|marketed|traded|enslaved|dumped|buried|rescued|freed|disposed of|incinerated|auctioned|bought by \w+|subjected to [\p{L} ]{3,30}|forced to [\p{L} ]{3,30})(?: [\p{L}’'-]+){0,5}? (?:in|on|at|across|around|between|throughout))${NEAR}`,
  'iu',
);
const SOURCE = new RegExp(
  String.raw`\b(?:from(?! (?:there|where|here|which|whom)\b)|out of|originat\w+ in|sourced (?:in|from)|(?:nationals|citizens|natives|migrants|women|girls|children|victims|workers) of|(?:countries of origin|(?:source|origin) countries|origins) (?:are|is|include[sd]?|being|such as|like)|(?:made|produced|loaded|embarked|packed|manufactured|grown|cultivated|looted|stolen|bought(?: up)?(?: by [\p{L}]+)?|purchased|netted|snared|fished|shot|killed|captured|caught|mined|felled|cut|burnt|burned|harvested|converted|poached|posted|recruited|hired|engaged|extracted|collected|acquired|brewed|distilled|refined|cooked|raised|bred|farmed|taken|dug(?: up)?|quarried|logged|hunted|trapped|registered|assembled|forged|printed|sewn|mixed|pressed|brewed|embroidered|bottled|slaughtered|kidnapped|abducted|left behind(?: by [\p{L}]+(?: [\p{L}]+)?)?|abandoned)(?: [\p{L}]+ly)? (?:in|on|around|at|along|off|near|outside)|load(?:s|ed|ing)? (?:[\p{L}]+ ){0,2}(?:onto|aboard|into) (?:[\p{L}]+ ){1,3}(?:in|at|off|near|along)|traced (?:back )?to (?:the )?(?:[\p{L}]+ )?(?:wars?|conflicts?|stocks|stockpiles|depots|factories|manufacturers|arsenals|workshops|suppliers|laboratories|shops|farms) (?:in|of)|suppl(?:y|ies|ied) (?:[\p{L}]+ ){0,2}by (?:[\p{L}-]+ ){1,4}(?:in|from|of|based in)|suppl(?:y|ies|ied) (?:[\p{L}]+ ){0,2}from|way out of)${NEAR}`,
  'iu',
);
const TRANSIT = new RegExp(
  String.raw`\b(?:via|through|by way of|transit(?:s|ing)?(?: through)?|cross(?:es|ing|ed)?(?: via| through| at)?|across|over the (?:border|frontier|bridge|pass) (?:at|near)|border (?:at|near)|(?:with )?(?:stops?|stopping|stopped|stopovers?|a stop)(?: over)? (?:in|at|off)|(?:landed|land|lands|landing|repacked|transshipped|transhipped|stored|stockpiled|warehoused|unloaded|offloaded|consolidated|refuelled|relabelled|handed over|gather\w*|assembled|transferred(?: at sea| from ship to ship)?) (?:[\p{L}]+ )?(?:in|at|on|near|off|between|around)|changing \w+ (?:in|at)|stag(?:ed|ing) (?:in|at)|pass(?:es|ing)? (?:through|by|over)|(?:driven|carried|taken|led|moved|walk|hauled|flown|trucked|travel\w*|goes|go) (?:north |south |east |west )?over|transit countries (?:are|include|such as)|(?:enter|cross)\w* (?:the \p{L}+ )?(?:near|at|around))${NEAR}`,
  'iu',
);
/** Persons whose home is told and who are not what moves. */
const ACTOR_BEFORE =
  /\b(?:groups?|gangs?|networks?|middlemen|brokers?|buyers?|traders?|instructors?|experts?|investors?|officers?|officials?|police|partners?|dealers?|criminals|offenders|smugglers|traffickers|mafias?|clans?|cartels?|companies|firms|diplomats|tourists|help|support|aid|assistance|pressure|funding|citizens|hackers|militants|fighters|insurgents|rebels|forces|soldiers|merchants|businessmen|members|leaders|reach|roots|ties|links|money|payments?|cooperation|information|papers|documents|permits|certificates|licences|licenses|passports|visas|intelligence|trainers|procedures|rules|regimes|requirements|waivers|laws|regulations|sanctions|suppliers?) (?:[\p{L}]+ )?(?:from|of|based in|with roots in)(?: the| northern| southern| eastern| western| central)*\s*$/iu;
const LIST_JOINT =
  /^(?: (?:countries|states|cities|ports|markets?|border|plateau|rivers?|province|provinces|regions?|districts?|islands?|coast|area|border|state|desert|city|mountains|valley|corridor|route))?(?:,|,? (?:and|or|as well as|plus|among them|including),?|, (?:particularly|notably|especially|mainly|mostly|chiefly|primarily|above all|namely|such as|for example|in particular)|,? (?:mainly|such as|including)|,? (?:and|or),|,? and, to a \p{L}+ \p{L}+,)(?:\s+(?:also|even|both|in|on|to|into|from|via|through|the|neighbouring|nearby|parts|of|port|ports|city|state|states|province|northern|southern|eastern|western|central|towards|possibly|perhaps|further|several|other|islands?|as far (?:away|afield) as|a|among|them|mainland|northeast\p{L}*))*,?\s*$/iu;
const PEOPLE_AFTER =
  /^(?: (?!couriers?|mules|drivers|crews?|pilots|sailors|border|side|coast|police|army|state|government|authorities|officials?|groups?|gangs?|networks?|traffickers|smugglers|criminals|mafias?|clans?|cartels?|investors|hospitals?|courts?|forces|companies|firms|fishing|households|markets?|ports?|buyers|traders|actors|organi[sz]ed|criminal|vessels|route|banks|traders)[\p{L}-]+){0,3}/iu;

/** A comparison, an attempt that failed, a distance or a span is no movement. */
const NO_MOVEMENT =
  /\b(?:declared|labelled|documented|registered|listed) (?:\p{L}+ )?as (?:\p{L}+ ){0,2}(?:bound|destined|meant|intended|going|in transit) (?:for|to) (?:the )?$|\b(?:than|just as|unlike) (?:in|to|from) (?:the )?$|\b(?:fail\w*|unable|prevented|stopped|kept|deterred|barred) (?:to|from) \p{L}+(?: \p{L}+)? (?:the )?$|\b(?:apart|aside|far|away|distinct|different|separated?|protect\w*|independent|independence|secede\w*|suffer\w*|benefit\w*|recover\w*|deriv\w+|dating|dates?|rang\w+|profit\w*|learn\w*|differ\w*) from (?:the )?$|\b(?:return|returned|repatriated|deported|sent back|extradited|expelled|readmitted) (?:\p{L}+ )?(?:to|from) (?:the )?$/iu;

/** Agents at work in a place, and ties that lead there. */
const AGENTS_IN =
  /\bby (?:\p{L}+ ){0,2}(?:agents|brokers|recruiters|agencies|companies|firms|handlers|intermediaries|middlemen) (?:in|from|based in) (?:the )?$|\b(?:ties|links|linked|connections?|connected|access|proximity|related|close|closer|due|owing|thanks|contrary|similar|compared|vulnerable|loyal|next|attributed|relatives|diaspora|communities) (?:to|with|in) (?:the )?(?:\p{L}+ ){0,3}(?:in |of |from )?(?:the )?$/iu;

/** True where the words before a place take it out of any movement. */
export function tellsNoMovement(before: string): boolean {
  return NO_MOVEMENT.test(before) || AGENTS_IN.test(before);
}

/** States that are no more: goods of their make, and nobody's origin. */
const HISTORICAL = /^(?:Soviet Union|Yugoslavia|Czechoslovakia)$/;
const LEAVING =
  /\b(?:leav(?:e|es|ing)|left|depart(?:s|ing)?)(?: from)?(?: the)?(?: ports? of)?\s*$/i;
/** Further names in one list with this one, before the noun that they all describe. */
const COORDINATED =
  /^(?:(?:,| and| or|, and|, or) (?:to a \p{L}+ \p{L}+, )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)+(?= \p{Ll})/u;
/** What a people's adjective must describe to be an end or a stage of a movement. */
const GROUND_AFTER =
  /^ (?:\p{L}+ )?(?:factories|laborator(?:y|ies)|workshops|mills|refineries|farms|fields|plantations|brothels|bars|restaurants|hotels|households|homes|prisons|shops|streets|markets?|border|borders|side|coast|coasts|coastline|ports?|territory|soil|cities|waters|desert|islands?|towns?|capital|province|states?|countries|city|airports?|frontier|mainland|peninsula|shores?|regions?|provinces|camps?|villages?|coves|beaches|bays|harbours|hideouts)\b/u;

/** The part of one place, or undefined where the words give it none. */
export function partOf(
  place: FoundPlace,
  clause: string,
  between: string,
):
  | { readonly part: Part; readonly maker: boolean; readonly fixed?: true; readonly called?: true }
  | undefined {
  const before = between.slice(-120);
  const after = clause
    .slice(place.end, place.end + 90)
    .replace(COORDINATED, '')
    .slice(0, 50);
  const named = calledSo(after);
  if (named) return { part: named, maker: false, fixed: true, called: true };
  const span = spanned(place, clause, before);
  if (span) return { part: span, maker: false, fixed: true };
  const acting = subjectPart(place, clause, before);
  if (acting) return { part: acting, maker: acting === 'source' };
  const unrest = /\b(?:wars?|conflicts?|fighting|violence|crisis|instability) in (?:the )?$/i;
  if (unrest.test(before) && !/\btraced (?:back )?to\b/.test(before)) return undefined;
  if (tellsNoMovement(before)) return undefined;
  if (/\bnetworks? in (?:the )?$/.test(before) && /\bsuppl\w+ by\b/.test(before)) {
    return { part: 'source', maker: false };
  }
  if (HISTORICAL.test(place.entry.name) || ACTOR_BEFORE.test(before)) return undefined;
  if (LEAVING.test(before)) return { part: 'source', maker: false };
  if (/\b(?:over|across) the (?:\w+ )?border with (?:\w+ )?$/i.test(before)) {
    const inside =
      /^ (?:and |is |are )?(?:\w+ )?(?:sold|consumed|used|retailed|distributed|bought)\b/.test(
        after,
      );
    const both = /\b(?:in (?:both|either) directions?|both ways|back and forth)\b/i.test(clause);
    return inside || both ? { part: 'source', maker: true } : undefined;
  }
  if (/^-(?:origin|made|grown|produced|sourced|based supplier)/i.test(after)) {
    return { part: 'source', maker: false };
  }
  if (
    /\b(?:taken|smuggled|brought|driven|moved|carried|trafficked|shipped|cross(?:es|ing)?)[^,;]{0,30} (?:across|over) the $/i.test(
      before,
    ) &&
    /^ (?:border|frontier)\b/.test(after)
  ) {
    return { part: 'destination', maker: false };
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
    const written = clause.slice(place.start, place.end);
    const people = /ese$/.test(written) && /^(?:,| and| or) \p{Lu}|^ who\b/u.test(after);
    const plural = people || (/s$/.test(written) && !/^ \p{Ll}+s\b/u.test(after));
    const head = PEOPLE_AFTER.exec(after)?.[0] ?? '';
    if (plural || namesCommodity(head)) return { part: 'source', maker: true };
  }
  return byPosition && !described ? { part: byPosition.part, maker: false } : undefined;
}

/** “A, which serves as a bridge to B”. */
const ON_THE_WAY =
  /^(?:['’]s (?:\p{L}+ ){1,3})? ?(?:is|are) where\b|^,? (?:which|itself) (?:\p{L}+ )?(?:(?:serves?|acts?|functions?|is used|is known) as|is|forms) (?:an? |the |their |its )?(?:\p{L}+ ){0,2}(?:bridge|corridor|conduit|gateway|transit|trans-?shipment|stopover|hub|staging|stepping[- ]stone|springboard|waypoint)\b/iu;

/** “With A as its final destination”, “A being the main supplier”. */
function calledSo(after: string): Part | undefined {
  const called =
    /^,? (?:as|being|is|are) (?:(?:its|their|the|a|an|one|of|another|final|main|chief|principal|primary|most|common|important|further|other|likely|intended|ultimate|usual|major) )*(destinations?|end markets?|markets?|suppliers?|sources?|origins?|producers?|transit (?:point|country|countries)|stopovers?)\b(?! (?:for|of)\b)/iu.exec(
      after,
    )?.[1];
  const way =
    /^ as (?:a|an|the|their|its) (?:\p{L}+ )?(?:stepping[- ]stone|springboard|gateway|bridge|corridor|conduit|transit|stopover|hub|thoroughfare|staging)\b/iu;
  if (called === undefined)
    return way.test(after) || ON_THE_WAY.test(after) ? 'transit' : undefined;
  if (/^(?:dest|end|mark)/i.test(called)) return 'destination';
  return /^(?:transit|stop)/i.test(called) ? 'transit' : 'source';
}

/** “Between A and B”, of what moves: from the one to the other. */
function spanned(place: FoundPlace, clause: string, before: string): Part | undefined {
  const moving =
    /\b(?:traffick\w*|smuggl\w*|ship\w*|transport\w*|mov(?:e|es|ed|ing)|carried|ferr\w+|flows?|flown|cross\w*|travel\w*|traded?|trading|exchang\w+|bartered|transit|trans-?shipment|bridge|corridor|conduit|gateway|stopover|stop|hub|routes?|flights?|voyages?|journeys?|sea lanes?|link)\b[^,;]{0,60}\bbetween (?:the )?$/i;
  if (moving.test(before) && /^ and (?:the )?\p{Lu}/u.test(clause.slice(place.end)))
    return 'source';
  const opened = /\bbetween (?:the )?\p{Lu}[^,;]{1,40} and (?:the )?$/u.exec(
    clause.slice(0, place.start),
  );
  const head = opened && clause.slice(Math.max(0, opened.index - 90), opened.index);
  return opened && moving.test(`${head}between `) ? 'destination' : undefined;
}

const MARKETS_IN =
  /\b(?:markets?|dealers|shops|consumers|users|demand|traders|wholesalers|merchants|buyers|importers|pharmacies|retailers) in (?:the )?$/i;

/** What a country or a town is told to do with goods: “Antwerp receives”, “Iran is accused of sending”. */
function subjectPart(place: FoundPlace, clause: string, before: string): Part | undefined {
  const after = clause.slice(place.end, place.end + 90);
  const stocked =
    /^ (?:(?:is|are|was|were) (?:\p{L}+ )?(?:supplied|served|fed|stocked|met)|(?:\p{L}+ly |also )?(?:takes? delivery|receives?|imports?|buys?|orders?|obtains?|procures?|sources?|gets?))\b/u;
  if (MARKETS_IN.test(before) && stocked.test(after)) return 'destination';
  if (
    place.entry.by === 'demonym' ||
    !/(?:^|[,;:] |\b(?:and|while|that|whereas|but) )(?:the )?(?:(?:port|ports|airport|city|town|island|islands|harbour|coast) of (?:the )?)?$/i.test(
      before,
    )
  ) {
    return undefined;
  }
  if (/^ (?:is|are|was|were|has been|have been) (?:\p{L}+ )?used (?:to|for|by)\b/u.test(after)) {
    return 'transit';
  }
  if (
    /^ (?:\p{L}+ly |also |still |now )?(?:receives?|imports?|absorbs?|gets|buys|obtains?|is supplied|is (?:\p{L}+ )?supplied)\b/u.test(
      after,
    )
  ) {
    return 'destination';
  }
  const sends =
    /^(?: (?:is|was|has been|have been) (?:\p{L}+ )?(?:suspected|accused|alleged|believed|said|reported|thought|known)(?:, [^,]{3,40},)? (?:of|to) (?:be |have been )?| (?:\p{L}+ly |also |still |now )?)(?:supply|supplies|supplying|sends?|sending|ships?|shipping|exports?|exporting|deliver\w*|smuggling|provid(?:es|ing)|arm(?:s|ing)) \p{L}/u;
  return sends.test(after) ? 'source' : undefined;
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
    /\b(?:distributed|sold|resold|marketed|peddled|retailed|spread|popular|consumed|used) (?:\p{L}+ ){0,2}across\b/u;
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
    !/stan$/.test(clause.slice(place.start, place.end)) &&
    place.entry.name !== clause.slice(place.start, place.end)
  );
}
