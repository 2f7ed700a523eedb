/** Orders strings by UTF-16 units, the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `1 score`, `2 scores`: an English count. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`: an English list. */
export function enumerated(words: readonly string[], joint = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** The same with `most` entries; the last of them counts what is left: `a, b and 7 more`. */
export function enumeratedUpTo(most: number, words: readonly string[]): string {
  if (words.length <= most) return enumerated(words);
  return enumerated([...words.slice(0, most - 1), `${words.length - most + 1} more`]);
}
