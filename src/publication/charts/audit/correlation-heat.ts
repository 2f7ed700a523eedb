import type { HeatView } from '../../views/index.ts';
import { type Paint, pagePaint } from '../drawing/palette.ts';
import { digits, group, picture, textAt, textStyle } from '../drawing/svg.ts';
import { cutText, textWidth, wrapText } from '../drawing/text-width.ts';

const SIZE = 11;
const CELL = 17;
const WIDE = 58;
const GAP = 7;
const MOST_NAME = 230;
/** Sizes of correlations from which a cell takes the next step of its colour. */
const STEPS = [0.15, 0.3, 0.5, 0.7] as const;

/** A heat map: each indicator in a row, first with the aggregates and the numbers printed, then with every
 *  other indicator. What it is counted in is framed; what stands out carries a mark. */
export function correlationHeat(view: HeatView, paint: Paint): string {
  const names = Math.min(
    MOST_NAME,
    Math.max(...view.rows.map(({ name }) => textWidth(name, SIZE) * 1.15)),
  );
  const left = names + 34;
  const titles = view.aggregates.map(({ name }) => headLines(name));
  const top = 16 + 12 * Math.max(1, ...titles.map((lines) => lines.length));
  const inner = left + view.aggregates.length * WIDE + 16;
  const offsets = offsetsOf(view);
  const width = inner + (offsets.at(-1) ?? 0) + CELL + 4;
  const height = top + (offsets.at(-1) ?? 0) + CELL + 46;
  const body: string[] = [heads(titles, left, inner, top, offsets, paint)];
  view.rows.forEach((row, at) => {
    const y = top + (offsets[at] ?? 0);
    body.push(
      group(
        textStyle(SIZE, paint.ink),
        textAt(0, y + 12.5, cutText(row.name, SIZE, names / 1.1)),
        textAt(left - 8, y + 12.5, String(at + 1), `text-anchor="end" fill="${paint.muted}"`),
      ),
      ...row.aggregates.map((cell, column) => {
        const x = left + column * WIDE;
        return cell.r === undefined
          ? emptyCell(x, y, WIDE, paint)
          : wideCell(x, y, { ...cell, r: cell.r }, paint);
      }),
      ...row.indicators.map((r, column) => {
        const x = inner + (offsets[column] ?? 0);
        if (column === at) return '';
        return r === undefined ? emptyCell(x, y, CELL, paint) : square(x, y, CELL - 1, r, paint);
      }),
    );
  });
  body.push(key(view, left, height - 18, paint));
  return picture(
    { width, height, title: view.title, desc: view.desc, kind: 'heat', body: body.join('') },
    paint,
  );
}

/** Where each row or column of indicators begins; groups are set apart. */
function offsetsOf({ rows }: HeatView): readonly number[] {
  let gaps = 0;
  return rows.map(({ group: own }, at) => {
    if (at > 0 && rows[at - 1]?.group !== own) gaps += GAP;
    return at * CELL + gaps;
  });
}

/** A name in three lines at most, broken at blanks and behind hyphens. */
function headLines(name: string): readonly string[] {
  return wrapText(name.replaceAll('-', '- '), 10.5, WIDE)
    .slice(0, 3)
    .map((line) => cutText(line.replaceAll('- ', '-'), 10.5, WIDE));
}

function heads(
  titles: readonly (readonly string[])[],
  left: number,
  inner: number,
  top: number,
  offsets: readonly number[],
  paint: Paint,
): string {
  const aggregates = titles.flatMap((lines, at) =>
    lines.map((line, row) =>
      textAt(left + at * WIDE + (WIDE - 2) / 2, top - 8 - (lines.length - 1 - row) * 12, line),
    ),
  );
  const numbers = offsets.map((offset, at) =>
    textAt(inner + offset + (CELL - 1) / 2, top - 8, String(at + 1)),
  );
  return [
    group(textStyle(10.5, paint.ink, 'middle'), ...aggregates),
    group(textStyle(9, paint.muted, 'middle'), ...numbers),
  ].join('');
}

function wideCell(
  x: number,
  y: number,
  { r, own, flagged }: { readonly r: number; readonly own: boolean; readonly flagged: boolean },
  paint: Paint,
): string {
  const width = WIDE - 2;
  const ink = inkOf(r, paint);
  const text = r.toFixed(2).replace('-', '−');
  return [
    `<rect x="${digits(x)}" y="${digits(y)}" width="${width}" height="${CELL - 1}" fill="${colourOf(r, paint)}"${own ? ` stroke="${paint.ink}" stroke-width="1.6"` : ''}/>`,
    flagged
      ? `<path d="M${digits(x + 6)} ${digits(y + 3)}l5 5l-5 5l-5 -5z" transform="translate(3 0)" fill="${ink}"/>`
      : '',
    group(
      textStyle(10.5, ink, 'middle', flagged),
      textAt(x + width / 2 + (flagged ? 6 : 0), y + 12, text === '−0.00' ? '0.00' : text),
    ),
  ].join('');
}

function square(x: number, y: number, size: number, r: number, paint: Paint): string {
  return `<rect x="${digits(x)}" y="${digits(y)}" width="${size}" height="${size}" fill="${colourOf(r, paint)}"/>`;
}

function emptyCell(x: number, y: number, width: number, paint: Paint): string {
  return group(textStyle(10.5, paint.muted, 'middle'), textAt(x + (width - 2) / 2, y + 12, '–'));
}

function stepOf(r: number): number {
  return STEPS.filter((step) => Math.abs(r) >= step).length;
}

function colourOf(r: number, paint: Paint): string {
  const step = stepOf(r);
  if (step === 0) return paint.wash;
  return paint.bands[r < 0 ? 'criminality' : 'resilience'][step - 1] ?? paint.wash;
}

function inkOf(r: number, paint: Paint): string {
  const step = stepOf(r);
  if (step === 0) return paint.ink;
  return paint.bandText[r < 0 ? 'criminality' : 'resilience'][step - 1] ?? paint.ink;
}

function key({ words }: HeatView, left: number, y: number, paint: Paint): string {
  const samples = [-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8];
  const edges = ['−0.7', '−0.5', '−0.3', '−0.15', '0.15', '0.3', '0.5', '0.7'];
  const start = Math.max(0, left - 30);
  const cells = start + textWidth(words.negative, SIZE) * 1.2 + 8;
  const size = 34;
  const after = cells + samples.length * size;
  const own = after + textWidth(words.positive, SIZE) * 1.2 + 34;
  const flagged = own + textWidth(words.own, SIZE) * 1.2 + 34;
  const text = paint === pagePaint ? SIZE : 10.5;
  return [
    ...samples.map((r, at) =>
      square(cells + at * size, y - 8, size - 1, r, paint).replace(/height="\d+"/, 'height="12"'),
    ),
    group(
      textStyle(9, paint.muted, 'middle'),
      ...edges.map((edge, at) => textAt(cells + (at + 1) * size, y + 15, edge)),
    ),
    group(
      textStyle(text, paint.ink),
      textAt(start, y + 2, words.negative),
      textAt(after + 8, y + 2, words.positive),
      textAt(own, y + 2, words.own),
      textAt(flagged, y + 2, words.flagged),
    ),
    `<rect x="${digits(own - 20)}" y="${digits(y - 8)}" width="14" height="12" fill="${paint.wash}" stroke="${paint.ink}" stroke-width="1.6"/>`,
    `<path d="M${digits(flagged - 13)} ${digits(y - 7)}l5 5l-5 5l-5 -5z" fill="${paint.ink}"/>`,
  ].join('');
}
