import type { PageLine } from './page-lines.ts';
import type { SetPage } from './running-heads.ts';

/** Largest size of a note's type, in sizes of the text. */
const SMALL = 0.93;
const MARKED = /^(?:\[\d{1,3}\]|\d{1,3}[.)]?\s+\p{Lu}|[*†‡])/u;

/** Pages without the notes at their feet, and the notes: the last lines of a page, in small type, from the
 *  first that bears a number on. `body` is the size of the text. */
export function withoutFootNotes(
  pages: readonly SetPage[],
  body: number,
): { readonly pages: readonly SetPage[]; readonly notes: readonly (readonly PageLine[])[] } {
  const notes: (readonly PageLine[])[] = [];
  const bare = pages.map((page) => {
    let begin = page.lines.length;
    let at = page.lines.length - 1;
    for (; at > 0 && isSmall(page.lines[at], body); at--) {
      if (MARKED.test(page.lines[at]?.text ?? '')) begin = at;
    }
    const found = page.lines.slice(begin);
    if (found.length > 0) notes.push(found);
    return { ...page, lines: page.lines.slice(0, begin) };
  });
  return { pages: bare, notes };
}

/** The notes as paragraphs, one a note. */
export function notesText(notes: readonly (readonly PageLine[])[]): string {
  let text = '';
  for (const { text: line } of notes.flat()) {
    text += `${text === '' ? '' : MARKED.test(line) ? '\n\n' : '\n'}${line}`;
  }
  return text;
}

function isSmall(line: PageLine | undefined, body: number): boolean {
  return line !== undefined && line.size < SMALL * body;
}
