import { filledText } from '../../../model/index.ts';
import phrases from '../data/phrases.json' with { type: 'json' };

/** Names of the sentences in `data/phrases.json`. */
export type PhraseName = keyof typeof phrases;

const TEXTS: Readonly<Record<string, string>> = phrases;

/** A sentence with its `{placeholders}` filled in. Throws when one has no value. */
export function say(
  name: PhraseName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filledText(TEXTS[name] ?? '', values, { kind: 'sentence', name });
}

/** `one` for a count of exactly one, `many` for any other; both may use {count}. */
export function sayCount(
  count: number,
  one: PhraseName,
  many: PhraseName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return say(count === 1 ? one : many, { count, ...values });
}

/** A number with so many decimals and a real minus sign; never −0. */
export function printed(value: number | undefined, decimals = 2): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

/** A share as whole percent: `43 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `a, b and c`; what goes beyond `most` is counted. Semicolons part names where one of them has a comma. */
export function listOf(names: readonly string[], most = 6): string {
  const between = names.some((name) => name.includes(',')) ? '; ' : ', ';
  if (names.length > most + 1) {
    const rest = names.length - most;
    return `${names.slice(0, most).join(between)} and ${rest} more`;
  }
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(between)} and ${last}`;
}
