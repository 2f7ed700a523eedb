/** A word that says whose statement it is, and not how likely. Offsets are UTF-16 units. */
export interface Attribution {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** By whom, where the text says it beside the word. */
  readonly by?: string;
}

const SAYING =
  '(?:says?|said|den(?:y|ies|ied)|claims?|claimed|alleges?|alleged|believes?|believed|suspects?|suspected|maintains?|insists?|insisted|estimates?)';
const NAME = String.raw`\p{Lu}[\p{L}’'-]*`;
const ARTICLE = '(?:[Tt]he |[Aa]n? |[Ss]ome |[Ss]everal |[Ll]ocal )';
/** `Ines Calloway`, `the Fellowship of the Sea`, `the harbour office`. */
const WHO = String.raw`(${ARTICLE}?${NAME}(?: (?:of |and |the ){0,2}${NAME}){0,4}|${ARTICLE}\p{Ll}{3,}(?: \p{Ll}{3,}(?= ${SAYING}\b))?)`;

/** In the order in which they are looked for; a later one does not count inside an earlier. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:[Aa]ccording to|[Ii]n the words of) ${WHO}`, 'gu'),
  new RegExp(
    String.raw`\b(?:[Aa]lleged|[Rr]eported|[Ss]uspected|[Cc]laimed|said|believed|denied) by ${WHO}`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}’'-])${WHO} ${SAYING}(?= that\b| it\b|[,.;])`, 'gu'),
  /\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly|by (?:his|her|their) (?:own )?account)\b/giu,
  /\b(?:(?:is|are|was|were|has been|have been) )?(?:said|reported|alleged|suspected|believed|rumou?red|claimed) (?:to|that|of)\b/giu,
  /\b(?:alleged|suspected|reported|so-called)\b/giu,
];

/** The attributions of a text, in its order, each with whom it names. */
export function attributionsIn(text: string): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [words, by] = match;
      const [start, end] = [match.index, match.index + words.length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ words, start, end, ...(by !== undefined && { by }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
