import { filledText, groupDigits } from '../../model/index.ts';
import words from './locales/en.json' with { type: 'json' };

type Word = keyof typeof words;

/** The printed words of this name with `{placeholder}`s filled in. Throws when one has no value. */
export function say(name: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return filledText(words[name], values, { kind: 'printed text', name });
}

/** A whole number with thin spaces between thousands; other text as it is. */
export function grouped(text: string): string {
  if (!/^\d{5,}$/.test(text)) return text;
  return groupDigits(text, '\u202F');
}
