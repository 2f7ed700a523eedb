import { fold } from './fold.ts';

/** How well an entry answers what was typed; the smaller, the better. */
export const FITS = { name: 0, otherName: 1, nameStart: 2, wordStart: 3, inside: 4 } as const;

/** How the entry of a name, known by other names and codes as well, answers what was typed: by its
 *  exact name, an exact code or other name, the beginning of its name, the beginning of a word, or any
 *  part of a name. Case and accents do not matter. Undefined where it does not answer. */
export function fitOf(
  name: string,
  others: readonly string[],
  typed: string,
): (typeof FITS)[keyof typeof FITS] | undefined {
  const part = fold(typed);
  const [own, ...known] = [name, ...others].map(fold);
  if (own === undefined) return undefined;
  if (own === part) return FITS.name;
  if (known.includes(part)) return FITS.otherName;
  if (own.startsWith(part)) return FITS.nameStart;
  const all = [own, ...known];
  if (all.some((text) => startsWord(text, part))) return FITS.wordStart;
  return all.some((text) => text.includes(part)) ? FITS.inside : undefined;
}

function startsWord(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (at === 0 || /[^\p{Letter}\p{Number}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** The entry that Enter opens: the first, where it answers exactly or is the only one. `found` stands
 *  best first. */
export function opened<Entry extends { readonly fit: number }>(
  found: readonly Entry[],
): Entry | undefined {
  const [first, second] = found;
  if (!first || !second) return first;
  return first.fit <= FITS.otherName && second.fit > first.fit ? first : undefined;
}
