import words from '../data/map-words.json' with { type: 'json' };

/** A text of the maps with its gaps filled. */
export function mapWord(
  key: keyof typeof words,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[key].replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
