import verbs from '../data/verbs.json' with { type: 'json' };

const AUXILIARIES = new Set(verbs.auxiliaries.split(' '));
const BASES = new Set(verbs.bases.split(' '));
/** Forms that are as often nouns, with their singulars. */
const NOUNS = new Set(
  verbs.nouns.split(' ').flatMap((word) => [word, word.replace(/(?<=sh|ch|ss|x)es$|s$/, '')]),
);
/** Pasts that are participles too: “resources spent on policing”. */
const PARTICIPLES = new Set(
  'spent sold sent held made found kept led left lost paid told built bought brought named introduced adopted launched signed created established'.split(
    ' ',
  ),
);
const PASTS = new Set(verbs.pasts.split(' '));

/** Words after which a base form is no finite verb: “to smuggle”, “the trade”. */
const BEFORE_NOUN =
  /^(?:to|the|a|an|of|and|or|for|in|on|by|with|from|into|at|as|its|their|his|her|this|that|these|those|some|any|no|such|illegal|illicit|many|most|more|other|legal|local|foreign|criminal|organized|organised|large|small|high|low|can|may|could|might|will|would|should|must|not|main)$/;
const COUNTERS = /^(?:some|many|most|others?|these|those|few|several|more)$/;
const AFTER_VERB =
  /^(?:in|into|from|to|on|onto|through|via|over|across|at|with|by|out|up|back|as|their|its|the|a|an|for|only|also)$/;

/** True for words of the text that most likely make a predicate. */
function isFiniteVerb(word: string, previous: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (AUXILIARIES.has(lower)) return true;
  const before = previous.toLowerCase();
  const counted = COUNTERS.test(before) && AFTER_VERB.test(next);
  if (BEFORE_NOUN.test(before) && !counted) return false;
  if (/^(?:been|being|be|having)$/.test(before)) return false;
  if (PARTICIPLES.has(lower))
    return !/^(?:by|over|on|in|to|from|for|with|as|at|through|up)$/.test(next);
  if (PASTS.has(lower)) return !/^(?:by|over)$/.test(next);
  const base = baseOf(lower);
  if (base === undefined) return false;
  if (!NOUNS.has(lower)) return true;
  if (/^(?:of|and|or|is|are|was|were|has|have|had|from|trafficking|smuggling)$/.test(next)) {
    return false;
  }
  return (
    counted ||
    (/s$/.test(before) && !/ss$/.test(before)) ||
    /\wly$|^(?:they|who|which|that|also|often|still|now|seldom|never|always|people|men|women|children|it|usually|mainly|mostly|reportedly|allegedly)$/.test(
      before,
    )
  );
}

/** True where a text begins with a verb as it stands after a plural: “enter”, not “enters”. */
export function isBaseForm(text: string): boolean {
  return BASES.has(/^[\p{L}’'-]+/u.exec(text)?.[0].toLowerCase() ?? '');
}

/** True when a stretch of text holds a predicate of its own. */
export function hasFiniteVerb(text: string): boolean {
  return finiteVerbAt(text) >= 0;
}

/** Where the first predicate of a text begins, or −1. */
export function finiteVerbAt(text: string): number {
  const words = [...text.matchAll(/[\p{L}\p{M}'’-]+/gu)];
  const found = words.findIndex(([word], index) =>
    isFiniteVerb(
      word.replaceAll('’', "'"),
      words[index - 1]?.[0] ?? '',
      words[index + 1]?.[0].toLowerCase() ?? '',
    ),
  );
  return found < 0 ? -1 : (words[found]?.index ?? -1);
}

function baseOf(word: string): string | undefined {
  if (BASES.has(word)) return word;
  if (!word.endsWith('s')) return undefined;
  const stem = word.slice(0, -1);
  if (BASES.has(stem)) return stem;
  if (/(?:s|x|z|ch|sh|o)es$/.test(word) && BASES.has(word.slice(0, -2))) return word.slice(0, -2);
  if (word.endsWith('ies') && BASES.has(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  return undefined;
}
