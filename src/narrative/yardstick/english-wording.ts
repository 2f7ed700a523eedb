import type { WordingList } from './wording-list.ts';

const SAYING =
  '(?:says?|said|den(?:y|ies|ied)|claims?|claimed|alleges?|alleged|believes?|believed|suspects?|suspected|maintains?|insists?|insisted|estimates?)';
const NAME = String.raw`\p{Lu}[\p{L}’'-]*`;
const ARTICLE = '(?:[Tt]he |[Aa]n? |[Ss]ome |[Ss]everal |[Ll]ocal )';
/** `Ines Calloway`, `the Fellowship of the Sea`, `the harbour office`. */
const WHO = String.raw`(${ARTICLE}?${NAME}(?: (?:of |and |the ){0,2}${NAME}){0,4}|${ARTICLE}\p{Ll}{3,}(?: \p{Ll}{3,}(?= ${SAYING}\b))?)`;

const MONTH = /\d(?:st|nd|rd|th)? $/u;

/** What the linter looks for in English. */
export const ENGLISH_WORDING: WordingList = {
  language: 'en',
  prefixes: '',
  modals: /\b(?:may|might|could)\b(?! not\b|n['’]t\b| no longer\b)/giu,
  isModal,
  confidence:
    /\b(?:high|moderate|medium|low|limited|full|little|great)(?:ly)?[- ]confiden(?:ce|t)\b/giu,
  attributions: [
    new RegExp(String.raw`\b(?:[Aa]ccording to|[Ii]n the words of) ${WHO}`, 'gu'),
    new RegExp(
      String.raw`\b(?:[Aa]lleged|[Rr]eported|[Ss]uspected|[Cc]laimed|said|believed|denied) by ${WHO}`,
      'gu',
    ),
    new RegExp(String.raw`(?<![\p{L}’'-])${WHO} ${SAYING}(?= that\b| it\b|[,.;])`, 'gu'),
    /\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly|by (?:his|her|their) (?:own )?account)\b/giu,
    /\b(?:(?:is|are|was|were|has been|have been) )?(?:said|reported|alleged|suspected|believed|rumou?red|claimed) (?:to|that|of)\b/giu,
    /\b(?:alleged|suspected|reported|so-called)\b/giu,
  ],
  hearsay: /\b(?:reportedly|allegedly|purportedly|supposedly) (?:(?:is|are|was|were|be) )?$/iu,
};

/** Not the month, which follows a day or a preposition or goes before a year or a day. */
function isModal(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) !== 'May') return true;
  if (/^,? \d/.test(text.slice(end))) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  return /(?:^|[.!?]["”’)]* )$/u.test(before) && !MONTH.test(before);
}
