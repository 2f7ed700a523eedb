import { CONFIDENCE_CLASSES, type ConfidenceClass } from '../../model/index.ts';

/** Narrows a text to a confidence class. */
export function isConfidenceClass(text: string): text is ConfidenceClass {
  return CONFIDENCE_CLASSES.some((known) => known === text);
}
