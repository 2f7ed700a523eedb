import { enumerated } from '../../model/index.ts';

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
  return enumerated(shown, joint);
}

/** The text with its first letter large. */
export function sentenceCase(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** The text as a sentence: with a full stop where it has no mark of its own. */
export function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
