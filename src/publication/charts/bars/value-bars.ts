import { linearScale } from '../drawing/linear-scale.ts';
import type { Paint } from '../drawing/palette.ts';
import { digits, group, type Picture, textAt, textStyle } from '../drawing/svg.ts';
import { cutText, textWidth } from '../drawing/text-width.ts';

/** One row of a bar chart. */
export interface BarRow {
  readonly name: string;
  /** Printed before the name, such as a rank. */
  readonly lead?: string;
  /** Printed after the bar. */
  readonly value: string;
  readonly number: number;
  readonly fill: string;
  /** Drawn in semibold. */
  readonly strong?: boolean;
}

const ROW = 19;
const SIZE = 12;
const WIDTH = 560;

/** Rows of bars from `low` to each number, `high` filling the width. A gap sets rows apart; `more`
 *  says that some were left off. */
export function barsBody(
  rows: readonly (BarRow | 'gap' | 'more')[],
  [low, high]: readonly [number, number],
  paint: Paint,
): Pick<Picture, 'width' | 'height' | 'body'> {
  const full = rows.filter((row) => typeof row === 'object');
  const lead = Math.max(0, ...full.map((row) => textWidth(row.lead ?? '', SIZE)));
  const indent = lead === 0 ? 0 : lead + 8;
  const names = Math.min(
    190,
    Math.max(0, ...full.map(({ name, strong }) => textWidth(name, SIZE, strong))),
  );
  const values = Math.max(0, ...full.map(({ value }) => textWidth(value, SIZE, true)));
  const left = indent + names + 10;
  const { at } = linearScale([low, high], [left, WIDTH - values - 8]);
  const bars = new Map<string, string>();
  const texts: string[] = [];
  let y = 0;
  for (const row of rows) {
    if (typeof row === 'string') {
      if (row === 'more') texts.push(textAt(indent, y + 10, '…', `fill="${paint.muted}"`));
      y += row === 'more' ? 18 : 10;
      continue;
    }
    const base = y + 14;
    const width = Math.max(1, at(row.number) - left);
    const bold = row.strong ? 'font-weight="600"' : '';
    bars.set(
      row.fill,
      `${bars.get(row.fill) ?? ''}M${digits(left)} ${digits(y + 4)}h${digits(width)}v12h${digits(-width)}z`,
    );
    if (row.lead) {
      texts.push(textAt(lead, base, row.lead, `text-anchor="end" fill="${paint.muted}"`));
    }
    texts.push(
      textAt(indent, base, cutText(row.name, SIZE, names, row.strong), bold),
      textAt(left + width + 5, base, row.value, 'font-weight="600"'),
    );
    y += ROW;
  }
  return {
    width: WIDTH,
    height: y + 4,
    body: [
      ...[...bars].map(([fill, d]) => `<path d="${d}" fill="${fill}"/>`),
      group(textStyle(SIZE, paint.ink), ...texts),
    ].join(''),
  };
}
