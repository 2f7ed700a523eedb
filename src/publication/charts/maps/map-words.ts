import { filledText } from '../../../model/index.ts';
import words from '../data/map-words.json' with { type: 'json' };

/** A text of the maps with its gaps filled. Throws when a gap has no value. */
export function mapWord(
  name: keyof typeof words,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filledText(words[name], values, { kind: 'map text', name });
}
