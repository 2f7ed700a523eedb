const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WHEN = String.raw`(?:(?:the )?(?:early |mid-? ?|late |end of |beginning of |start of |middle of |second half of |first half of |summer of |spring of |autumn of |winter of )?(?:the )?(?:(?:\d{1,2} )?${MONTH},? )?(?:(?:19|20)\d\d(?:[-–/]\d{2,4})?(?:s)?))`;
const EVENT = String.raw`the (?:[\w-]+ ){0,3}?(?:coup|war|invasion|pandemic|election|elections|ceasefire|revolution|conflict|protests|uprising|peace agreement|fall|collapse|takeover|independence|earthquake|crisis|outbreak)(?: (?:of|in) (?:the )?(?:${MONTH} )?(?:(?:19|20)\d\d|[\p{Lu}][\p{L}]+))?`;

const PERIODS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:between ${WHEN} and ${WHEN}|from ${WHEN} (?:to|until|through) ${WHEN}|for ${WHEN} to ${WHEN}|in ${WHEN} and ${WHEN})`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:since|after|before|during|following|until) ${EVENT}`, 'iu'),
  new RegExp(
    String.raw`\b(?:ever since|since|until|till|before|after|by the end of|by|during|throughout|as of|from|in|at the end of|around|as early as|as late as) ${WHEN}(?! \p{Ll}+ (?:law|act|agreement|strategy|elections?|coup|war))`,
    'iu',
  ),
  /\bover the same period\b|\bat the same time\b(?! as)/iu,
  /\b(?:in|over|during|for|within) (?:the )?(?:recent|past|last|previous|coming|next|preceding) (?:few |several |two |three |four |five |ten |\d+ )?(?:years?|decades?|months?|weeks?|century)\b/iu,
  /\b(?:in the past|in recent times|in future|in the (?:near |coming )?future|in the long run|for (?:many |several |some |two |three )?(?:decades|years|centuries|generations)|since then|every (?:year|month|summer|winter)|each year|this year|last year|next year|for the moment|at present|currently|to date|so far)\b/iu,
];
const NOT_PERIOD =
  /^(?:for the moment|at present|currently|to date|so far|at the same time|every year|each year|every month)$/i;

/** The words that date a clause, or an empty text. A date that only belongs to a noun before it
 *  (“the reform begun in 2003 has …”) is none. */
export function periodOf(clause: string): string {
  for (const pattern of PERIODS) {
    const found = pattern.exec(clause);
    if (!found || NOT_PERIOD.test(found[0])) continue;
    const before = clause.slice(0, found.index);
    if (
      /\b(?:begun|set up|looted|stolen|entered|built|founded|created|established|adopted|dating|left|concluded|seized|arrested)(?: [\p{L}]+){0,3} $/iu.test(
        before,
      )
    ) {
      const ends = /\b(?:is|are|was|were|has|have|still|now|feed|had)\b/i.test(
        clause.slice(found.index),
      );
      if (ends) continue;
    }
    return found[0];
  }
  return '';
}
