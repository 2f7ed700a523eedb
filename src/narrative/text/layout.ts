import type { ReadHeading } from '../reading.ts';
import { isApparatus, isPageNumber } from './boilerplate.ts';
import {
  type HeadingNames,
  headingTitle,
  isDocumentTitle,
  isHeadingShaped,
  isNumberedHeading,
  isTitleShaped,
  knownHeading,
} from './headings.ts';
import {
  hyphenatedWords,
  type Line,
  linesOf,
  type UnwrappedText,
  unwrapLines,
} from './unwrapped-text.ts';

/** A paragraph on one line and the section it stands in. */
export interface Paragraph {
  readonly text: UnwrappedText;
  /** Id of the framework's section; empty before the first known one and under an unknown heading. */
  readonly section: string;
  /** It stands under the heading of notes or references. */
  readonly apparatus: boolean;
}

/** A heading, and whether it is the document's own title. */
interface LaidOutHeading extends ReadHeading {
  readonly own: boolean;
}

export interface Layout {
  readonly headings: readonly LaidOutHeading[];
  readonly paragraphs: readonly Paragraph[];
}

/** Parts a document into headings and paragraphs by the shape of its lines. Page numbers and lines
 *  that return on three pages or more go; a blank line inside a sentence does not part it. */
export function layoutOf(document: string, names: HeadingNames, country: string): Layout {
  const hyphenated = hyphenatedWords(document);
  const lines = withoutFurniture(linesOf(document));
  const headings: LaidOutHeading[] = [];
  const paragraphs: Paragraph[] = [];
  let section = '';
  let apparatus = false;
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0)
      paragraphs.push({ text: unwrapLines(open, hyphenated), section, apparatus });
    open = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.text === '') {
      if (!runsOn(open, lines, at)) close();
      continue;
    }
    const first = headings.length === 0 && paragraphs.length === 0 && open.length === 0;
    const heading =
      headingAt(lines, at, open, names) ?? (first ? titleAt(lines, at, country) : undefined);
    if (heading) {
      close();
      const last = lines[at + heading.lines - 1] ?? line;
      const { title, target } = heading;
      headings.push({
        title,
        id: target?.id,
        own: first && target === undefined && isDocumentTitle(title, country),
        start: line.start,
        end: last.start + last.text.length,
      });
      section = target?.section ?? '';
      apparatus = target === undefined && isApparatus(title);
      at += heading.lines - 1;
    } else {
      const bullet = /^(?:[-*•‣▪–] +|\d{1,2}[.)] +(?=\p{Lu}))/u.exec(line.text)?.[0];
      if (bullet !== undefined && endsSentence(open)) {
        close();
        open.push({ text: line.text.slice(bullet.length), start: line.start + bullet.length });
      } else open.push(line);
    }
  }
  close();
  return { headings, paragraphs };
}

interface FoundHeading {
  readonly title: string;
  readonly target: ReturnType<typeof knownHeading>;
  readonly lines: number;
}

function headingAt(
  lines: readonly Line[],
  at: number,
  open: readonly Line[],
  names: HeadingNames,
): FoundHeading | undefined {
  const line = lines[at]?.text ?? '';
  if (line.length > 120 || !endsSentence(open)) return undefined;
  const shaped = isHeadingShaped(line);
  const alone = open.length === 0;
  for (const count of [3, 2, 1]) {
    const group = lines.slice(at, at + count).map(({ text }) => text);
    if (group.length < count || group.includes('') || (count > 1 && !shaped)) continue;
    const title = headingTitle(group.join(' '));
    const target = knownHeading(title, names);
    const fits =
      count === 1 ? shaped || alone || /^\d{1,2}[.\d]* /.test(line) : group.every(isHeadingShaped);
    if (target && fits && title.length <= 100) return { title, target, lines: count };
  }
  const next = lines[at + 1]?.text ?? '';
  const title = headingTitle(line);
  const apart = !/^\p{Ll}/u.test(next) && isNumberedHeading(line);
  if (shaped || apart || (alone && next === '' && at + 1 < lines.length && isTitleShaped(line))) {
    return { title, target: undefined, lines: 1 };
  }
  return undefined;
}

/** The document's title, alone on its first line. */
function titleAt(lines: readonly Line[], at: number, country: string): FoundHeading | undefined {
  const line = lines[at]?.text ?? '';
  if (lines[at + 1]?.text !== '' || !isDocumentTitle(line, country)) return undefined;
  return { title: headingTitle(line), target: undefined, lines: 1 };
}

function endsSentence(open: readonly Line[]): boolean {
  const last = open.at(-1)?.text ?? '';
  return last === '' || /[.!?…:;]["'”’»)\]\d]*$/.test(last);
}

/** A blank line stands in the middle of a sentence: a page or a column ended there. */
function runsOn(open: readonly Line[], lines: readonly Line[], at: number): boolean {
  if (endsSentence(open)) return false;
  let next = at;
  while (lines[next]?.text === '') next++;
  return /^[\p{Ll}\d(]/u.test(lines[next]?.text ?? '') || /[,-]$/.test(open.at(-1)?.text ?? '');
}

function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > 3 && text.length <= 80 && !/[.!?]$/.test(text)) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return lines.map((line) =>
    isPageNumber(line.text) || (counts.get(line.text) ?? 0) >= 3 ? { ...line, text: '' } : line,
  );
}
