import { oneOf } from './one-of.ts';

// Whether something moves at all.

const TOLD_OF_GOODS = oneOf(
  'seized|intercepted|confiscated|detected|found|identified|traced|trapped|stopped|hidden|held',
  String.raw`receiv\w+|obtain\w*|procur\w*|purchas\w+|acquir\w+|bought|order(?:s|ed|ing)|take|takes|took|taken`,
  String.raw`resold|resells?|sold|trad(?:ed|es)|posted|mailed|couriered|dumped|laundered|market\w*|fetch\w*`,
  String.raw`made|produced|grown|processed|refined|poached|captured|hunted|caught|looted|stolen|exploit\w+`,
  String.raw`(?:find|finds|found) (?:\w+ )?(?:buyers|customers|takers|markets?)|circulat\w+|introduced|surface`,
);
const CARRIED = oneOf(
  String.raw`smuggl\w+|traffick\w+|ship\w*|transport\w*|transfer\w*|transship\w*|trans-ship\w*|divert\w*|diverted`,
  String.raw`carr(?:y|ied|ies|ying)|sent|sends?|sending|brought|bring\w*|truck\w*|driven|drive|deliver\w*|haul\w*`,
  String.raw`exports?|exported|re-export\w*|imports?|imported|suppl\w+|suppliers?|distribut\w+|dispatch\w*`,
  String.raw`channel\w*|loaded|packed|convoys?|ferried|thrown|float\w*|herd\w*|herded|put to|feed`,
  'destined|bound|meant for|intended for|destinations?|routes?|routed|trail|way|sourced?',
);
const ON_THE_WAY = oneOf(
  String.raw`ends? up|ending up|sets? (?:off|out|sail)|flights?|fle[ed]\w*|migrat\w+|depart\w*|embark\w*`,
  String.raw`heading|headed|whence|pour\w*|traverse\w*|transit\w*|flows?|flown|fly|flies|flying|leak\w*`,
  String.raw`move[sd]?|moving|cross\w*|enter\w*|leaves?|leaving|arriv\w+|reach\w*|originat\w+|continu\w+`,
  String.raw`comes?|coming|came|go|goes|going|travel\w*|pass\w*|land(?:ed|s|ing)?|sail\w*|walk\w*|stays?`,
);
const PEOPLE_TAKEN = oneOf(
  String.raw`led|leads?|guided|escorted|lured|recruited|accompan\w+|subjected|forced|domestic servants`,
  String.raw`work\w*|victims|rescued|freed`,
);
/** Words of goods or people that move, are carried or are taken. */
export const MOVES = new RegExp(
  String.raw`\b${oneOf(TOLD_OF_GOODS, CARRIED, ON_THE_WAY, PEOPLE_TAKEN)}\b`,
  'i',
);
/** What moves is money, a base or the crime itself, or the ones who come are offenders. */
export const NO_CARGO =
  /\b(?:money|proceeds|profits|funds|cash|remittances|assets|payments|capital)\b[^,;]{0,60}\b(?:sent|moved|transferred|laundered|invested|remitted|hidden|flows?|wired)\b|\b(?:groups?|networks?|gangs?|clans?|traffickers|smugglers|offenders|criminals)\b[^,;]{0,30}\b(?:moved?|moving|relocat\w+|shift\w*|transferr?\w*) (?:their|its)\b|\b(?:traffickers|smugglers|criminals|offenders|perpetrators|members|leaders|suspects|recruiters|customers|clients|buyers|investors|dealers|arrested|convicted)\b[^,;]{0,30}\b(?:comes?|came|hail\w*|stems?|originate\w*|are|were)\b[^,;]{0,20}\bfrom\b|\b(?:spread|spreads|spreading|expand\w*|extend\w*|stretch\w*|rang(?:e|es|ed|ing))\b[^,;]{0,20}\bfrom\b/i;
export const GANG_ROUTE =
  /\b(?:networks?|groups?|gangs?|clans?)\b[^,;]{0,40}\b(?:reach from|extend|stretch|operate|range|active|moved? abroad)\w*\b/i;
/** A movement that has ended. */
export const OVER =
  /\b(?:dried up|has ceased|have ceased|ceased in|came to (?:an end|a halt)|has ended|have ended|has stopped|have stopped|has disappeared|have disappeared)\b/i;

// Which way it goes.

/** A people's name before what moves is an origin of arrivals only where they are told to come. */
export const COMES_IN =
  /\b(?:(?:sent|taken|driven|led) (?:across|over) the (?:\w+ )?border|smuggled (?!by|south|north|out)|cross(?:es|ing)?|(?<!who |that )enter(?:s|ed|ing)?|arriv\w+|comes? in|brought|imported|carried|trafficked (?!by))|\b(?:held|exploited|forced|employed|put to work|made to)\b[^;]{0,80}\b(?:the country|the capital|the islands?)\b(?! of)/i;
/** Over an unnamed border, which is this country's. */
export const CARRIED_OVER =
  /\b(?:carried|brought|smuggled|taken|driven|moved|shipped|trucked|flown|ferried) (?:in|over|across)\b(?! the (?:country|region|world))/i;
/** “Waste from A arrives”: what comes is told before its coming. */
export const ARRIVES =
  /\bfrom (?:the )?\p{Lu}[^;]{1,80}\b(?:arrives?|arrived|enters?|entered|comes? in|(?:is|are|was|were|has been|have been) (?:\p{L}+ly )?(?:imported|brought in|smuggled in))\b/u;
/** Words of a halt on the way, here. */
export const HERE_BETWEEN =
  /\b(?:arriv\w+|imported|re-export\w*|re-ship\w*|forwarded|onwards?|repack\w*|consolidat\w+|relabel\w*|unloaded|warehous\w+)\b/i;
/** “A and B are the main countries of origin”: what they are the origin of comes here. */
export const MAIN_SOURCE =
  /\b(?:countr(?:y|ies)|places?) of origin\b|\bsource countr(?:y|ies)\b|\b(?:main|chief|primary|principal|major|important|common) (?:\w+ )?(?:sources?|suppliers?|origins?)\b/i;
export const BOTH_WAYS = /\b(?:in (?:both|either) directions?|both ways|back and forth)\b/i;
/** “Is smuggled to A”, “bound for A”: it leaves for there. */
export const LEAVES_FOR =
  /\b(?:(?:smuggled|exported|trafficked|sold) (?:\w+ly )?(?:to|into)|(?:is|are|was|were|been|being) (?:\p{L}+ )?\p{L}+(?:ed|wn|en|ld|nt|ught) (?:[\p{L}-]+ ){0,4}(?:to|into|across|over)|(?:lured|led|leads?|guides?|escorts?|takes?|sends?|ships?|sells?|carr(?:y|ies)|ferr(?:y|ies)|smuggles?|exports?) (?:[\p{L}-]+ ){0,5}(?:to|into|across|over)|(?:bound|destined|headed|make|makes|leave|leaves) (?:\p{L}+ ){0,4}for)\b/iu;
/** It leaves, wherever to. */
export const GOES_OUT = /\b(?:leav\w+|exit\w*|exported|smuggled out|shipped out)\b/i;
/** It sets out from somewhere that is told. */
export const DEPARTS_FROM =
  /\b(?:departures?|depart\w*|leav(?:e|es|ing)|embark\w*|set(?:ting|s)? (?:sail|out|off))\b[^;]{0,80}\bfrom\b/i;
