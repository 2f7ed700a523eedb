import { oneOf } from './one-of.ts';

// Ends that the words leave unnamed.

const OTHER_LANDS =
  '(?:neighbouring|neighboring|other|third|western|conflict|sanctioned) (?:countries|states|zones|regions)';
const SHUNNED = oneOf(
  'conflict zones|countries under sanctions|(?:controversial|embargoed) regimes|war zones',
  'countries under embargo',
);
const SHUNNED_TOO = oneOf(
  '(?:controversial|embargoed) regimes|countries under sanctions|conflict zones',
  'sanctioned countries',
);

/** “To neighbouring countries”, “to conflict zones and embargoed regimes”: one end, or two. */
export const UNNAMED_END = new RegExp(
  String.raw`\b(?:to|into) (?:the )?(${OTHER_LANDS}|${SHUNNED})(?: (?:and|or) (${SHUNNED_TOO}))?`,
  'i',
);
/** Two ends told as one. */
export const CONFLICT_OR_SANCTIONS = /conflict zones or (countries under sanctions)/i;

// Where a movement goes on, and where another one begins. All are tested on the words before a place.

const GOES_ON = oneOf(
  'onwards?|then|from where|from there|before|on to',
  String.raw`continu\w*|moves? on|moved on|goes? on|go on|proceed\w*|travel\w*|sail\w*`,
);
const IS_MOVED = oneOf(
  'flown|driven|sent|taken|brought|carried|shipped|moved|transported|trucked|hauled|forwarded',
  'resold|sold|re-exported|exported|distributed|handed?|smuggled|trafficked|sells?|resells?',
);
const ARRIVES = oneOf(String.raw`enter\w*|reach\w*|cross\w*|leak\w*`);
const LATER = oneOf('in turn|subsequently|later|afterwards|ultimately|eventually|finally');

/** What was at one end moves on from there. */
export const MOVES_ON = new RegExp(
  String.raw`\b${oneOf(GOES_ON, IS_MOVED, ARRIVES, LATER)}\b`,
  'iu',
);

const NO_SUBJECT = oneOf(
  'then|before|after|later|subsequently|hidden|concealed|packed|disguised|stuffed',
  'usually|often|mostly|mainly|sometimes|in|on|by|under|among|inside|aboard|using',
);
const WHAT_MOVES = oneOf(
  'flows?|shipments|consignments|supplies|quantities|volumes|goods|products',
  'arms|weapons|firearms|drugs|cocaine|heroin|cannabis|precursors|timber|gold|cigarettes|fuel',
  'migrants|women|victims|children',
);

/** A new thing that moves begins a new movement in a list: “…, illicit flows from A, and arms to B”. */
export const NEW_SUBJECT = new RegExp(
  String.raw`(?:^|[^,;]*?)[,;] (?:and\/or |and |or )?(?!${NO_SUBJECT}\b)(?:\p{L}+ ){0,3}?${WHAT_MOVES}\b[^,;]*$`,
  'u',
);

const ALSO = oneOf(
  String.raw`to an? \p{L}+ (?:degree|extent)|\p{L}+ly|less often|more recently`,
  String.raw`in (?:smaller|lesser|lower) \p{L}+|also|sometimes|at times`,
);
/** “, and to a lesser extent from B” */
const ALSO_FROM = `(?:,|,? (?:and|or)) (?:${ALSO},? )+from (?:as far (?:away|afield) as )?(?:the )?$`;
const VERB_OF_MOTION = oneOf(
  'depart|leav|arriv|com|go|mov|sen[dt]|ship|fl[yo]|travel|cross|are|is|was|were',
);
/** “, together with people from B” */
const TOGETHER_WITH = String.raw`(?:^|,) (?:and|or|together with|along with|as well as)(?: (?!${VERB_OF_MOTION})\p{L}+){0,2} (?:from|of)\b[^,;]*$`;
const AND_FROM = String.raw`\b(?:and|or) from(?: the)?\s*$`;

/** “Together with people from B”: B is an origin beside A and no stage after it. */
export const BESIDE = new RegExp(`${ALSO_FROM}|${TOGETHER_WITH}|${AND_FROM}`, 'u');

const BY_MODE = String.raw`\b(?:by|on|in) (?:sea|air|land|road|rail|boat|plane|truck|ship|car|train|post|mail)\b`;
/** “From A by sea and from B”: the second is a movement of its own. */
export const MODE_AND_FROM = new RegExp(
  String.raw`${BY_MODE},? (?:and|or) (?:[\p{L}]+ ){0,3}from (?:the )?$`,
  'u',
);

/** “… via C, or flown to D”: another way, which shares the origin alone. */
export const OR_MOVED = /^,? or (?:else )?(?:\p{L}+ly )?\p{L}+(?:ed|wn|en|nt|ught) /u;
/** “… via C, or is flown to D”: the same, in a clause of its own. */
export const OR_IS_MOVED =
  /^,? or (?:else )?(?:is|are|was|were) (?:\p{L}+ly )?\p{L}+(?:ed|wn|en|nt|ught)\b/u;
/** “To B, or via C”: another way, which shares the origin alone. */
export const OTHER_WAY =
  /^,? (?:or\b|and (?:\p{L}+ly )?(?:by \p{L}+ )?(?:through|via|by way of)\b)/u;

const OTHER_WARES = oneOf(
  'arms|weapons|firearms|drugs|goods|cocaine|heroin|cannabis|hashish|methamphetamine|opiates',
  'precursors|migrants|women|timber|ivory|gold|cigarettes|fuel',
);
/** “Heroin from A via B and cocaine from C”: other goods on another way. */
export const OTHER_GOODS = new RegExp(
  String.raw`\band (?:\p{L}+ )?${OTHER_WARES} (?:\p{L}+ ){0,2}from (?:the )?$`,
  'u',
);
/** “A destination for X from A and a source of Y for B”: two movements. */
export const OTHER_OFFICE =
  /\band (?:as )?an? (?:\p{L}+ )?(?:source|country of origin|origin|supplier|producer|transit|destination)\b/u;
/** “Once sent to A, is now brought in from B”: another time, another movement. */
export const BY_NOW = /\b(?:is|are|has|have) (?:now|nowadays|today|instead|currently)\b/;

const LED = oneOf(
  'led|driven|taken|moved|cross|crosses|crossed|pass|passes|carried|smuggled|brought|transported',
  'shipped|travel|travels|flown|guided|escorted|ferried|walk',
);
/** “To A, are led across B”: the predicate after the end goes on from there. */
export const LED_ON = new RegExp(
  String.raw`\b(?:is|are|was|were|and|then|who|which|they|it) (?:\p{L}+ ){0,2}?${LED}\b(?! (?:in|out)\b)`,
  'u',
);
/** “Onward”, “later”: the stage lies behind the end that was told. */
export const ONWARDS = /\b(?:then|onwards?|subsequently|later)\b/;
/** “And from A …” */
export const AND = /^,? and\b/;
/** “Or from A …” */
export const OR = /^,? or\b/;
/** “Enter B from A”, “enter B mostly from A” */
export const ENTERED_FROM = /^ (?:by \p{L}+ |mostly |mainly )?from (?:the )?$/u;
/** “From”, and no “from there” */
export const COMES_FROM = /^(?!.*\bfrom there\b).*\bfrom\b/su;
/** “Crosses B”: the place is on the way. */
export const CROSSING = /\b(?:cross|transit|travers|pass)\w*(?: \p{L}+){0,3} $/u;

// What a place is where no preposition of motion says it.

/** Someone or something leaves. */
export const LEAVES = /\b(?:leav(?:e|es|ing)|left|depart\w*|exit\w*)\b/i;
/** “To A and, ultimately, B”: the second lies behind the first. */
export const AT_LAST =
  /^,? and,? (?:then|ultimately|eventually|finally|subsequently|later|from there|onwards?),? (?:to )?(?:the )?$/i;
/** After a place: it is not the end. */
export const ONWARD = /\b(?:to|into|for|towards|onwards?|reach\w*|bound)\b/;

const AT_A_PLACE = String.raw`(?: the)?(?: [\p{L}-]+){0,4} $`;
/** “In A”, “off A”: where something is. */
export const PLACED_IN = new RegExp(
  String.raw`\b(?:in|at|near|around|off|outside|on|by)${AT_A_PLACE}`,
  'u',
);
/** Verbs whose participle before “in” makes nothing and prepares nothing. */
const NOT_DONE = oneOf(
  's[oe]l?[ln]?[dt]\\b|traffick|smuggl|transport|mov|carr|ship|taken|brought|trad|distribut',
  'used|consum|found|seiz|held|exploit|hidden|based|arm|involv|establish|organi|report|known',
);
/** “Refined in A”: something is done there to goods before they go on. */
export const DONE_IN = new RegExp(
  String.raw`\b(?!${NOT_DONE})\p{L}{2,}(?:ed|en|wn|nt|ught|ut|ade|ung) (?:in|at|on|around|near)${AT_A_PLACE}`,
  'u',
);
/** The movement ended before its end. */
export const STOPPED =
  /\b(?:seized|intercepted|arrested|stopped|confiscated|burnt|destroyed|detained)\b/;
/** “Seized in A”: it got as far as there. */
export const CAUGHT =
  /\b(?:seized|intercepted|stopped|confiscated)(?: [\p{L}]+ly)? (?:in|at|on|near|off)\b/u;
