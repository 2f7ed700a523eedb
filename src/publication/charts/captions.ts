import type { PageRelease, ValueView } from '../views/index.ts';
import { chartWord } from './chart-words.ts';
import { type Paint, pagePaint } from './drawing/palette.ts';
import { group, textAt, textStyle } from './drawing/svg.ts';
import { wrapText } from './drawing/text-width.ts';

/** Who stands for the numbers of a picture that travels alone. */
export function sourceLine({ publisher, indexTitle, id }: PageRelease): string {
  return chartWord('source', { publisher, index: indexTitle, release: id });
}

/** The name of a value's band; empty without one. */
export function bandText(value: ValueView | undefined): string {
  return value?.band?.label ?? '';
}

/** What the ranges in a picture that travels alone hold and rest on; empty where its release has none. */
export function rangesLine({ certainty }: PageRelease): string {
  if (!certainty) return '';
  const { percent, draws, ground } = certainty;
  return chartWord(`ranges-${ground}`, { percent, draws });
}

/** The same as a part of a picture: its height, and its markup from a place at the left on down. A page says
 *  it itself. */
export function rangesNote(
  release: PageRelease,
  paint: Paint,
  width: number,
): { readonly height: number; readonly markup: (x: number, y: number) => string } {
  const line = paint === pagePaint ? '' : rangesLine(release);
  const lines = line === '' ? [] : wrapText(line, NOTE, width);
  return {
    height: lines.length * LEADING,
    markup: (x, y) =>
      group(
        textStyle(NOTE, paint.muted),
        ...lines.map((text, at) => textAt(x, y + (at + 1) * LEADING - 4, text)),
      ),
  };
}

const NOTE = 11.5;
const LEADING = 15;
