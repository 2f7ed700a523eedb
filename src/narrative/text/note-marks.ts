import type { Stretch } from './sentences.ts';

/** What sends a reader to a note: “[1]”, “[3, 4]”, “[^c12]”, raised figures, “(12)” before a stop, and
 *  figures stuck to a word's stop, as raised ones come out of a PDF. None of them opens a line. */
const MARKS =
  /(?<=\S)\s?\[(?:\^[\w-]{1,40}|\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9})\]|(?<=[\p{L}.,;:!?”"’)\]])(?<!\b[kcdm]?m)[⁰¹²³⁴-⁹](?:[⁰¹²³⁴-⁹,]{0,8}[⁰¹²³⁴-⁹])?|(?<=\p{L})\s?\(\d{1,3}\)(?=[.,;:])|(?<=\p{L}{3}[.,;!?][”"’)]?)\d{1,3}(?=\s|$)/gu;

/** Where marks of notes stand in a line, with the blank before them. */
export function noteMarks(line: string): readonly Stretch[] {
  if (!/[\d\]⁰¹²³⁴-⁹]/.test(line)) return [];
  return [...line.matchAll(MARKS)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
}
