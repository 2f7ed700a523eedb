import { decimalsOf, type Fraction, formatFraction } from '../model/index.ts';

const LONGEST = 48;

/** A value as a message shows it: in quotes, shortened, control characters made visible. */
export function quoted(text: string): string {
  const short = shortened(text);
  const visible = short.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be shown
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${visible}"`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** `a`, `a and b`, `a, b and c`; more than `most` are counted: `a, b and 7 more`. */
export function listed(words: readonly string[], most = 8, joint = 'and'): string {
  const kept = words.slice(0, words.length > most ? most : undefined).map(shortened);
  const shown = words.length > most ? [...kept, `${words.length - most} more`] : kept;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** `1 score`, `2 scores`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** A number as people write it: `10.5`; a fraction only where no short decimal says the same. */
export function shown(value: Fraction): string {
  if (10n ** 9n % value.denominator !== 0n) return formatFraction(value);
  const decimals = decimalsOf(value);
  const digits = ((value.numerator * 10n ** BigInt(decimals)) / value.denominator).toString();
  if (decimals === 0) return digits;
  const [sign, size] = digits.startsWith('-') ? ['-', digits.slice(1)] : ['', digits];
  const padded = size.padStart(decimals + 1, '0');
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
