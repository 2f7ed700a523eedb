import { NOTES } from '../notes-heading.ts';
import { notesText, withoutFootNotes } from './foot-notes.ts';
import type { PageLine } from './page-lines.ts';
import type { SetPage } from './running-heads.ts';
import { HEADING_LEADING, isTitleOfCountry, LARGE, withWholeHeadings } from './whole-headings.ts';

/** The text of a document's pages: a line a line, a blank line where a paragraph ends, a form feed where
 *  a page does. A sentence that goes over to the next column or page is not parted; the notes at the feet of
 *  pages stand last. */
export function pagesText(set: readonly SetPage[]): string {
  const body = bodySize(set);
  const { pages: bare, notes } = withoutFootNotes(set, body);
  const pages = bare.map((page) => ({ ...page, lines: withWholeHeadings(page.lines, body) }));
  const leadings = new Map<string, number>();
  for (const { lines } of pages) {
    for (const [key, value] of leadingsOf(lines)) if (!leadings.has(key)) leadings.set(key, value);
  }
  let text = '';
  let last: PageLine | undefined;
  for (const [index, { lines }] of pages.entries()) {
    if (index > 0) {
      const [first] = lines;
      text += last && first && goesOn(last, first) ? '\f' : `${text.endsWith('\n') ? '' : '\n'}\f`;
    }
    for (const [at, line] of lines.entries()) {
      if (at > 0 && last) text += parted(last, line, body, leadings) ? '\n\n' : lineEnd(last);
      text += line.text;
      last = line;
    }
  }
  if (text.trim() === '') return '';
  return notes.length === 0 ? `${text}\n` : `${text}\n\n${NOTES}\n\n${notesText(notes)}\n`;
}

/** No blank stands behind a slash between words, nor does the line end for a reader: "and/or". */
function lineEnd({ text }: PageLine): string {
  return /\p{L}\/$/u.test(text) ? '' : '\n';
}

/** Two lines of one sentence, which columns, pages or a figure may part. */
function goesOn(above: PageLine, below: PageLine): boolean {
  return !endsSentence(above.text) && sameType(above, below);
}

function parted(
  above: PageLine,
  below: PageLine,
  body: number,
  leadings: ReadonlyMap<string, number>,
): boolean {
  const sunk = above.y - below.y;
  if (!sameType(above, below)) return true;
  if (sunk <= 0 || below.x > above.end) return !goesOn(above, below);
  if (isNextHeading(above, below, body)) return true;
  const usual = leadings.get(keyOf(below)) ?? 1.2 * below.size;
  if (sunk > 1.35 * usual) return sunk < 3 * usual || !goesOn(above, below);
  if (above.font !== below.font && !goesOn(above, below)) return true;
  if (above.font !== below.font && isTitle(above, below)) return true;
  return below.x - above.x > 0.8 * body && endsSentence(above.text);
}

/** Words that never stand last in a heading. */
const LEADS_ON = /(?:^| )(?:an?|and|as|at|by|for|from|in|is|of|on|or|that|the|to|was|were|with)$/i;

/** A line set in a type of its own that no sentence runs out of. */
function isTitle({ text }: PageLine, below: PageLine): boolean {
  if (text.split(' ').length > 8 || !/^\p{Lu}/u.test(text) || /[,;-]$/.test(text)) return false;
  return !LEADS_ON.test(text) && /^[\p{Lu}\d]/u.test(below.text);
}

/** Two headings in one type: the second lies further below than a heading's next line, or the first is
 *  a country's name. Their own distance is no measure of what is usual. */
function isNextHeading(above: PageLine, below: PageLine, body: number): boolean {
  if (above.size < LARGE * body || above.font !== below.font || !isTitle(above, below))
    return false;
  return above.y - below.y >= HEADING_LEADING * above.size || isTitleOfCountry(above, below);
}

function sameType(above: PageLine, below: PageLine): boolean {
  return Math.abs(above.size - below.size) <= 0.12 * Math.max(above.size, below.size);
}

function endsSentence(text: string): boolean {
  return /[.!?…:;]["'”’»)\]\d]*$/.test(text);
}

/** The commonest distance between lines of each size of type, on one page. */
function leadingsOf(lines: readonly PageLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (!above || !sameType(above, line)) continue;
    const sunk = Math.round((above.y - line.y) * 4) / 4;
    if (sunk <= 0.5 * line.size || sunk > 3 * line.size) continue;
    const known = counts.get(keyOf(line)) ?? new Map<number, number>();
    counts.set(keyOf(line), known.set(sunk, (known.get(sunk) ?? 0) + 1));
  }
  return new Map([...counts].map(([key, known]) => [key, commonest(known)]));
}

/** The size of most of the text. */
function bodySize(pages: readonly SetPage[]): number {
  const units = new Map<number, number>();
  for (const { lines } of pages) {
    for (const { size, text } of lines) units.set(size, (units.get(size) ?? 0) + text.length);
  }
  return commonest(units);
}

/** The key with the largest count; of two alike the smaller. */
function commonest(counts: ReadonlyMap<number, number>): number {
  let [best, most] = [0, 0];
  for (const [key, count] of counts) {
    if (count > most || (count === most && key < best)) [best, most] = [key, count];
  }
  return best;
}

function keyOf({ size }: PageLine): string {
  return size.toFixed(0);
}
