import { dayParts, groupDigits, monthName } from '../../model/index.ts';
import english from './locales/en.json' with { type: 'json' };

/** Names of the words and sentences in `locales/en.json`. */
export type WordName = keyof typeof english;

/** A word or sentence of the interface with its `{placeholder}`s filled in. Throws when one has no value. */
export function word(name: WordName, values?: Readonly<Record<string, string | number>>): string {
  const parts = PARTS.get(name) ?? [];
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const key = parts[at] ?? '';
    const value = values?.[key];
    if (value === undefined) throw new Error(`word without a value for: ${name}.${key}`);
    text += `${value}${parts[at + 1] ?? ''}`;
  }
  return text;
}

/** Every sentence taken apart once: text, key, text, key, … text. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(english).map(([name, text]) => [name, text.split(/\{(\w+)\}/)]),
);

/** `one` for a count of exactly one, `many` for any other; thousands stand apart. */
export function wordFor(count: number, one: WordName, many: WordName): string {
  return word(count === 1 ? one : many, { count: longCount(count) });
}

/** A position as readers say it: 1st, 2nd, 3rd, 11th, 83rd. */
export function ordinal(position: number): string {
  const lastTwo = position % 100;
  const last = lastTwo >= 11 && lastTwo <= 13 ? 0 : position % 10;
  if (last === 1) return word('ordinal-one', { position });
  if (last === 2) return word('ordinal-two', { position });
  if (last === 3) return word('ordinal-few', { position });
  return word('ordinal-other', { position });
}

/** An ISO day as readers write it: `2021-09-28` is `28 September 2021`. Anything else stays as it is. */
export function longDate(day: string): string {
  const parts = dayParts(day);
  const month = parts && monthName(parts.month);
  return month === undefined ? day : word('date', { ...parts, month });
}

/** A plain number with its thousands set apart: `9340000` is `9,340,000`; other text stays as it is. */
export function longNumber(text: string): string {
  if (!/^\d+(\.\d+)?$/.test(text)) return text;
  const [whole = '', ...decimals] = text.split('.');
  return [groupDigits(whole, word('digit-group')), ...decimals].join('.');
}

/** A count with its thousands set apart. */
export function longCount(count: number): string {
  return count < 1000 ? String(count) : longNumber(String(count));
}

/** A size as readers weigh it: `812 bytes`, `14 kB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return word('size-bytes', { size: bytes });
  if (bytes < 999_500) return word('size-kilobytes', { size: Math.round(bytes / 1000) });
  return word('size-megabytes', { size: (Math.round(bytes / 100_000) / 10).toFixed(1) });
}

/** A sentence with its `{placeholder}`s still open, for a script that fills them in. */
export function openWord(name: WordName): string {
  return english[name];
}
