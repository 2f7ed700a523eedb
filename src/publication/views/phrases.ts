import { filledText, groupDigits } from '../../model/index.ts';
import phrases from './data/phrases.json' with { type: 'json' };

/** Names of the sentences in `data/phrases.json`. */
export type PhraseName = keyof typeof phrases;

/** True for a name that has a sentence. */
export function hasPhrase(name: string): name is PhraseName {
  return Object.hasOwn(phrases, name);
}

/** The sentence of this name with `{placeholder}`s filled in. Throws when one has no value. */
export function phrase(
  name: PhraseName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filledText(phrases[name], values, { kind: 'phrase', name });
}

/** A count with its thousands set apart: `1,930`. */
export function grouped(count: number): string {
  return groupDigits(String(count), phrase('digit-group'));
}

/** `one` for a count of exactly one, `many` for any other. */
export function phraseFor(
  count: number,
  one: PhraseName,
  many: PhraseName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return phrase(count === 1 ? one : many, { count: grouped(count), ...values });
}

/** `A`, `A and B`, `A, B and C`. */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  return phrase('list', { first: names.slice(0, -1).join(', '), last });
}
