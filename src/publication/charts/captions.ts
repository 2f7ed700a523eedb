import type { PageRelease, ValueView } from '../views/index.ts';
import { chartWord } from './chart-words.ts';

/** Who stands for the numbers of a picture that travels alone. */
export function sourceLine({ publisher, indexTitle, id }: PageRelease): string {
  return chartWord('source', { publisher, index: indexTitle, release: id });
}

/** The name of a value's band; empty without one. */
export function bandText(value: ValueView | undefined): string {
  return value?.band?.label ?? '';
}

/** What the ranges in a picture that travels alone hold and rest on; empty where its release has none. */
export function rangesLine({ certainty }: PageRelease): string {
  if (!certainty) return '';
  const { percent, draws, ground } = certainty;
  return chartWord(`ranges-${ground}`, { percent, draws });
}
