import type { PageLine } from './page-lines.ts';

/** The lines of one page and how high it is, in points. */
export interface SetPage {
  readonly lines: readonly PageLine[];
  readonly bottom: number;
  readonly height: number;
}

/** Share of a page's height, above and below, in which running heads and page numbers stand. */
const MARGIN = 0.12;
/** Points by which a running head may move between pages. */
const SLACK = 3;

/** The pages without their running heads and page numbers: lines in the upper and lower margin that
 *  return at the same height on two pages in five, and on two at least, whatever number they bear. */
export function withoutRunningHeads(pages: readonly SetPage[]): readonly SetPage[] {
  const heights = new Map<string, number[]>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (!inMargin(line, page)) continue;
      const key = withoutNumbers(line.text);
      heights.set(key, [...(heights.get(key) ?? []), line.y]);
    }
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.4));
  const returns = (line: PageLine): boolean => {
    const near = (heights.get(withoutNumbers(line.text)) ?? []).filter(
      (height) => Math.abs(height - line.y) <= SLACK,
    );
    return near.length >= least;
  };
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !(inMargin(line, page) && returns(line))),
  }));
}

function inMargin({ y }: PageLine, { bottom, height }: SetPage): boolean {
  return y < bottom + height * MARGIN || y > bottom + height * (1 - MARGIN);
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}
