import type { Span } from '../reading.ts';
import { noteMarks } from './note-marks.ts';

/** A text on one line, with the way back: `offsets[i]` is the place in the document of its unit `i`. */
export interface UnwrappedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** A line of the document without blanks at its ends. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const BROKEN_WORD = /(\p{L}{1,40})([-\u2010\u00AD])$/u;

/** The lines of a document, whatever its line ends; a form feed ends a line too. */
export function linesOf(document: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: mark } of document.matchAll(LINE_BREAK)) {
    lines.push(trimmed(document.slice(start, index), start));
    start = index + mark.length;
  }
  lines.push(trimmed(document.slice(start), start));
  return lines;
}

/** Lines put on one line, one blank for each line end. A word broken by a hyphen at a line's end is
 *  joined, unless the document writes it with a hyphen elsewhere, its first part usually has one, or a
 *  name goes on (`Guinea-` `Bissau`, `Port-` `au-Prince`). */
export function unwrapLines(
  lines: readonly Line[],
  hyphenated: ReadonlySet<string>,
): UnwrappedText {
  let text = '';
  const offsets: number[] = [];
  const append = (piece: string, at: number): void => {
    text += piece;
    for (let unit = 0; unit < piece.length; unit++) offsets.push(at + unit);
  };
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const broken = next && BROKEN_WORD.exec(line.text);
    const rest = next && /^\p{L}+(?:-(?=\p{L}))?/u.exec(next.text)?.[0];
    if (broken && rest !== undefined) {
      const [, head = '', mark = ''] = broken;
      const keeps = mark !== '\u00AD' && keepsHyphen(head, rest, hyphenated);
      appendBlanksOnce(line, keeps ? line.text.length : line.text.length - 1, append);
    } else {
      appendBlanksOnce(line, line.text.length, append);
      if (next) append(' ', line.start + line.text.length);
    }
  }
  return { text, offsets };
}

/** The span in the document of a span of the unwrapped text. */
export function originalSpan({ offsets }: UnwrappedText, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

/** Words that the document writes with a hyphen inside a line, in small letters. */
export function hyphenatedWords(document: string): ReadonlySet<string> {
  const words = document.match(/(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase()));
}

/** First parts that as a rule keep their hyphen, and endings that never follow one. */
const HYPHEN_HEAD =
  /^(?:mafia|state|non|anti|cross|self|low|high|large|small|well|long|short|money|labour|cyber|north|south|east|west|half|drug|crime|police|border|quasi|law|vice|semi)$/;
const ENDING =
  /^(?:ments?|tions?|sions?|ness|[ai]ble|ings?|less|ances?|ences?|tional|wards?|hood|ship|ways?|ern|ers?|ists?|ized?|ised?|land|ually|ously)(?!\p{L})/u;

/** Last parts that as a rule follow a hyphen, and first parts that grow together with them. */
const HYPHEN_TAIL =
  /^(?:based|called|related|backed|sized|owned|funded|controlled|linked)(?!\p{L})/u;
const GROWS_TOGETHER = /^(?:un|de|mis|cor|inter|over|under|out|dis)$/;

/** `next` is the word that the next line begins with, and a hyphen behind it. */
function keepsHyphen(head: string, next: string, hyphenated: ReadonlySet<string>): boolean {
  const first = head.toLowerCase();
  const rest = next.replace('-', '');
  if (/^\p{Lu}/u.test(next) || (next.endsWith('-') && rest.length <= 4)) return true;
  if (hyphenated.has(`${first}-${rest}`)) return true;
  if (ENDING.test(rest)) return false;
  if (first === 're') return /^(?:[aeiou]|sell|sold)/.test(rest);
  if (HYPHEN_TAIL.test(rest)) return !GROWS_TOGETHER.test(first);
  return HYPHEN_HEAD.test(first) && rest.length > 3;
}

function trimmed(line: string, start: number): Line {
  const lead = line.length - line.trimStart().length;
  return { text: line.trim(), start: start + lead };
}

/** Soft hyphens inside a line, marks of notes and runs of blanks go; a letter and an accent apart become
 *  one. Every kept unit keeps its place. */
function appendBlanksOnce(
  line: Line,
  length: number,
  append: (piece: string, at: number) => void,
): void {
  const marks = noteMarks(line.text);
  let mark = 0;
  let blank = false;
  for (let unit = 0; unit < length; unit++) {
    while ((marks[mark]?.end ?? length) <= unit) mark++;
    if ((marks[mark]?.start ?? length) <= unit) continue;
    const letter = line.text[unit] ?? '';
    const whole = `${letter}${line.text[unit + 1] ?? ''}`.normalize('NFC');
    if (whole.length === 1 && unit + 1 < length) {
      append(whole, line.start + (blank || unit === 0 ? unit : unit + 1));
      blank = false;
      unit++;
      continue;
    }
    if (letter === '\u00AD' || letter === '\u200B' || letter === '\uFEFF') continue;
    if (/\s/.test(letter)) {
      if (!blank) append(' ', line.start + unit);
      blank = true;
    } else {
      append(letter, line.start + unit);
      blank = false;
    }
  }
}
