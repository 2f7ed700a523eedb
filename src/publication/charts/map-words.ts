import words from './map-words.json' with { type: 'json' };

/** A text of the maps with its gaps filled. */
export function mapWord(
  key: keyof typeof words,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[key].replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** Text as it may stand in SVG markup and in its attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
