import type { PageLine } from './page-lines.ts';

/** The lines of one page, the height of its lower edge and how high it is, in points. */
export interface SetPage {
  readonly lines: readonly PageLine[];
  readonly bottom: number;
  readonly height: number;
}

/** Share of a page's height, above and below, in which running heads and page numbers stand. */
const MARGIN = 0.15;
/** Points by which a running head may move between pages. */
const SLACK = 3;
const PAGE_NUMBER = /^(?:page\s*|p\.\s*)?[-–—]?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[-–—]?$/i;

/** The pages without their running heads and page numbers: lines in the upper or lower margin, set off
 *  from the text, that return at the same height on two pages in five, and on two at least, whatever
 *  number they bear, and numbers that stand there alone. */
export function withoutRunningHeads(pages: readonly SetPage[]): readonly SetPage[] {
  const candidates = pages.map(setOff);
  const heights = new Map<string, number[]>();
  for (const { text, y } of candidates.flat()) {
    const key = withoutNumbers(text);
    heights.set(key, [...(heights.get(key) ?? []), y]);
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.4));
  const returns = ({ text, y }: PageLine): boolean =>
    (heights.get(withoutNumbers(text)) ?? []).filter((other) => Math.abs(other - y) <= SLACK)
      .length >= least;
  return pages.map((page, index) => {
    const heads = new Set(
      candidates[index]?.filter((line) => PAGE_NUMBER.test(line.text) || returns(line)),
    );
    return { ...page, lines: page.lines.filter((line) => !heads.has(line)) };
  });
}

/** Lines of the margins above and below which the page leaves more than a line's room. */
function setOff({ lines, bottom, height }: SetPage): readonly PageLine[] {
  const down = [...lines].sort((a, b) => b.y - a.y);
  return [
    ...outermost(down, ({ y }) => y > bottom + height * (1 - MARGIN)),
    ...outermost(down.reverse(), ({ y }) => y < bottom + height * MARGIN),
  ];
}

/** The first lines of an edge, up to the first wide room; none where the text runs into the margin. */
function outermost(
  lines: readonly PageLine[],
  inMargin: (line: PageLine) => boolean,
): readonly PageLine[] {
  for (const [index, line] of lines.entries()) {
    if (!inMargin(line)) return [];
    const next = lines[index + 1];
    if (next && Math.abs(line.y - next.y) > 1.7 * line.size) {
      return lines.slice(0, index + 1);
    }
  }
  return [];
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}
