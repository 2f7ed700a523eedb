import { filledText } from '../../model/index.ts';
import words from './data/chart-words.json' with { type: 'json' };

/** Names of the texts in `data/chart-words.json`. */
export type ChartWord = keyof typeof words;

/** A text of the charts with its gaps filled. Throws when a gap has no value. */
export function chartWord(
  name: ChartWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filledText(words[name], values, { kind: 'chart text', name });
}
