/** How sure a claim is, by the words that carry it; from saying so to having looked and found nothing.
 *  Words of attribution (`reported`, `alleged`, `suspected`, `attributed`, `self_claimed`) tell whose
 *  view it is, the others how likely, how well shown or how open it is. */
export const CONFIDENCE_CLASSES = [
  'asserted',
  'evidenced',
  'inferred',
  'likely',
  'appears',
  'indicated',
  'reported',
  'alleged',
  'suspected',
  'attributed',
  'self_claimed',
  'possible',
  'speculated',
  'conditional',
  'not_assessable',
  'no_evidence',
] as const;

export type ConfidenceClass = (typeof CONFIDENCE_CLASSES)[number];

/** Narrows a text to a confidence class. */
export function isConfidenceClass(text: string): text is ConfidenceClass {
  return CONFIDENCE_CLASSES.some((known) => known === text);
}
