import type { NodeId } from '../../../model/index.ts';
import type { BandView, Family, ScaleView, ValueView } from '../../views/index.ts';
import { chartWord } from '../chart-words.ts';
import { linearScale, middleOf, tickText } from '../drawing/linear-scale.ts';
import { bandColour, bandTextColour, type Paint } from '../drawing/palette.ts';
import { digits, group, textAt, textStyle } from '../drawing/svg.ts';
import { whiskerBelow } from '../drawing/whiskers.ts';
import { rangeText } from '../range-text.ts';
import { AXIS, heightOf, LINE, NAMES, ROW, type StemRow } from './stem-rows.ts';

/** Width of a column, in pixels, and what it is wider by where the ranges of its scores are printed. */
export const WIDTH = 360;
export const RANGES = 34;
/** Right end of the scale, from the right edge: without printed ranges and with them. */
const END = 14;
const END_BEFORE_RANGES = 72;
const PILL = 15;
/** A whisker hugs the mark from below: its line lies so far under the middle of the row. */
const WHISKER = 9.8;

/** How a column is drawn; one wider than `WIDTH` prints ranges, and `links` makes every row lead to its why. */
interface ColumnOptions {
  readonly width: number;
  readonly scale: ScaleView;
  readonly paint: Paint;
  readonly links: boolean;
}

/** One column of stems under its axis, `left` pixels from the left. */
export function columnMarkup(
  rows: readonly StemRow[],
  left: number,
  { width, scale, paint, links }: ColumnOptions,
): string {
  const bottom = heightOf(rows);
  const printed = width > WIDTH;
  const { at } = linearScale(
    [scale.minimum, scale.maximum],
    [NAMES + 24, width - (printed ? END_BEFORE_RANGES : END)],
  );
  const middle = at(middleOf(scale));
  const values: ValueMarks = { pills: new Map(), stems: new Map(), whiskers: [] };
  const titles: string[] = [];
  const headings: string[] = [];
  const names: string[] = [];
  const ranges: string[] = [];
  const missing: string[] = [];
  let y = AXIS;
  for (const { height, title, heading, cell, lines } of rows) {
    if (title) {
      const told = textAt(
        0,
        y + 17,
        `${title.text} ${title.value ?? ''}`.trimEnd(),
        `fill="${paint.family[title.family]}"`,
      );
      titles.push(links ? whyLink(title.id, told) : told);
      if (title.interval) ranges.push(textAt(width, y + 17, rangeText(title.interval)));
    }
    if (heading !== undefined) headings.push(textAt(0, y + 14, heading));
    if (cell && lines) {
      const name = lines.map((line, index) => textAt(0, y + 14 + index * LINE, line));
      const centre = y + height / 2;
      const { value } = cell;
      names.push(...(links && value ? [rowLink(value.node.id, centre, name)] : name));
      if (value) {
        addValue(values, value, centre, { scale, paint, at });
        if (value.interval) ranges.push(textAt(width, centre + 4, rangeText(value.interval)));
      } else {
        missing.push(textAt(middle, centre + 4, chartWord('no-value')));
      }
    }
    y += height;
  }
  return group(
    left === 0 ? 'stroke-linecap="round"' : `transform="translate(${left})" stroke-linecap="round"`,
    axisMarkup(scale, at, bottom, paint),
    group(textStyle(13, paint.ink, 'start', true), ...titles),
    group(textStyle(11, paint.muted), ...headings),
    links ? '' : group(textStyle(12, paint.ink), ...names),
    printed ? group(textStyle(10, paint.muted, 'end'), ...ranges) : '',
    valueMarkup(values, paint),
    group(textStyle(11, paint.muted, 'middle'), ...missing),
    links ? group(`${textStyle(12, paint.ink)} stroke="${paint.ink}" ${CLEAR}`, ...names) : '',
  );
}

/** What the values of a column are drawn with: pills by their fill, stems by their hue, and whiskers. */
interface ValueMarks {
  readonly pills: Map<string, { d: string; texts: string[]; text: string }>;
  readonly stems: Map<string, { line: string; edge: string }>;
  readonly whiskers: string[];
}

function addValue(
  { pills, stems, whiskers }: ValueMarks,
  value: ValueView,
  centre: number,
  { scale, paint, at }: Pick<ColumnOptions, 'scale' | 'paint'> & { at: (value: number) => number },
): void {
  const { family } = value.node;
  const [fill, text] = coloursOf(value.band, family, paint);
  const mark = pills.get(fill) ?? { d: '', texts: [], text };
  pills.set(fill, mark);
  const hue = paint.family[family];
  const stem = stems.get(hue) ?? { line: '', edge: '' };
  stems.set(hue, stem);
  const x = Math.round(at(value.number));
  const pill = `M${x - 4} ${digits(centre)}h8`;
  stem.line += `M${digits(at(middleOf(scale)))} ${digits(centre)}H${x}`;
  stem.edge += pill;
  mark.d += pill;
  mark.texts.push(textAt(x, centre + 3.5, value.value));
  if (!value.interval) return;
  const { from, to } = value.interval;
  const span = scale.maximum - scale.minimum;
  const [low, high] = [from, to].map((share) => at(scale.minimum + share * span));
  whiskers.push(whiskerBelow(centre + WHISKER, [low ?? x, high ?? x]));
}

function valueMarkup({ pills, stems, whiskers }: ValueMarks, paint: Paint): string {
  return [
    whiskers.length === 0
      ? ''
      : `<path d="${whiskers.join('')}" fill="none" stroke="${paint.muted}" stroke-linecap="butt"/>`,
    ...[...stems].map(
      ([hue, { line, edge }]) =>
        `<path d="${line}" stroke="${hue}" stroke-width="1.5"/><path d="${edge}" stroke="${hue}" stroke-width="${PILL + 1.5}"/>`,
    ),
    ...[...pills].map(([fill, { d, texts, text }]) =>
      [
        `<path d="${d}" stroke="${fill}" stroke-width="${PILL}"/>`,
        group(textStyle(10, text, 'middle', true), ...texts),
      ].join(''),
    ),
  ].join('');
}

/** A clear stroke over a whole row: it takes the pointer and shows nothing. */
const CLEAR = `stroke-opacity="0" stroke-width="${ROW}" stroke-linecap="butt"`;

/** A name that leads, with its whole row, to why it has its score. */
function rowLink(id: NodeId, centre: number, name: readonly string[]): string {
  const row = `<path d="M0 ${digits(centre)}h${WIDTH}"/>`;
  return whyLink(id, row + name.join(''));
}

/** Markup that leads a pointer to why a node has its value. */
export function whyLink(id: NodeId, markup: string): string {
  return `<a href="#why-${id}" tabindex="-1">${markup}</a>`;
}

function coloursOf(
  band: BandView | undefined,
  family: Family,
  paint: Paint,
): readonly [fill: string, text: string] {
  return band
    ? [
        bandColour(paint, family, band.position, band.of),
        bandTextColour(paint, family, band.position, band.of),
      ]
    : [paint.family[family], paint.paper];
}

/** Ends and middle of the scale, with their numbers above and the middle named. */
function axisMarkup(
  scale: ScaleView,
  at: (value: number) => number,
  bottom: number,
  paint: Paint,
): string {
  const middle = middleOf(scale);
  const line = (value: number): string => `M${digits(at(value))} ${AXIS - 6}V${digits(bottom)}`;
  return [
    `<path d="${[scale.minimum, scale.maximum].map(line).join('')}" stroke="${paint.line}" stroke-width=".6"/>`,
    `<path d="${line(middle)}" stroke="${paint.muted}"/>`,
    group(
      textStyle(11, paint.muted, 'middle'),
      textAt(at(middle), 11, chartWord('middle')),
      ...[scale.minimum, middle, scale.maximum].map((value) =>
        textAt(at(value), AXIS - 11, tickText(value)),
      ),
    ),
  ].join('');
}
