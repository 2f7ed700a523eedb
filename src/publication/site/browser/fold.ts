/** A text as readers type it: lower case, accents left out. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
}

/** A sentence of the page with its `{placeholder}`s filled in; the page holds the words. */
export function fill(text: string | undefined, values: Readonly<Record<string, string>>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}
