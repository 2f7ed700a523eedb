import words from './data/chart-words.json' with { type: 'json' };

/** Names of the texts in `data/chart-words.json`. */
export type ChartWord = keyof typeof words;

/** A text of the charts with its gaps filled. Throws when a gap has no value. */
export function chartWord(
  name: ChartWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[name].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`chart text without a value: ${name}.${key}`);
    return String(value);
  });
}
