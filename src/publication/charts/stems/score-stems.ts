import type { NodeId } from '../../../model/index.ts';
import type {
  BandView,
  ComponentView,
  DefinitionView,
  Family,
  IndicatorCellView,
  IntervalView,
  PillarView,
  ScaleView,
} from '../../views/index.ts';
import { chartWord } from '../chart-words.ts';
import { linearScale, middleOf, tickText } from '../drawing/linear-scale.ts';
import { bandColour, bandTextColour, type Paint, pagePaint } from '../drawing/palette.ts';
import {
  type ChartOptions,
  digits,
  group,
  type Picture,
  picture,
  textAt,
  textStyle,
} from '../drawing/svg.ts';
import { wrapText } from '../drawing/text-width.ts';
import { whiskerBelow } from '../drawing/whiskers.ts';
import { rangeText } from '../range-text.ts';

interface StemsOptions extends ChartOptions {
  /** Columns that the groups are dealt to: one in a page by default, two in a file. */
  readonly columns?: number;
  /** The component's name and value over its stems; a paper that prints its own leaves it out. Default
   *  true. */
  readonly heading?: boolean;
  /** Makes every row a link to why its indicator has its score, `#why-human-trafficking`, for pointers
   *  alone: the tables of a page have the same links. */
  readonly links?: boolean;
}

const WIDTH = 360;
/** What a picture that travels alone adds at the right, where the ranges of its scores are printed. */
const RANGES = 34;
/** Right end of the scale, from the right edge: without printed ranges and with them. */
const END = 14;
const END_BEFORE_RANGES = 72;
const GUTTER = 28;
const NAMES = 164;
const AXIS = 36;
/** Height of the line with the component's own name and value. */
const TITLE = 26;
const ROW = 20;
const LINE = 13;
const PILL = 15;
/** A whisker hugs the mark from below: its line lies so far under the middle of the row. */
const WHISKER = 9.8;
const HEADING = 19;
const GAP = 9;

/** A row's marks, a line of heading, or a gap, at its height in a column. */
interface Row {
  readonly height: number;
  readonly title?: {
    readonly text: string;
    readonly id: NodeId;
    readonly value?: string;
    readonly interval?: IntervalView;
    readonly family: Family;
  };
  readonly heading?: string;
  readonly cell?: IndicatorCellView;
  readonly lines?: readonly string[];
}

/** Every indicator of a component as a stem from the middle of the scale to its score, printed on a
 *  mark in the colour of its band; indicators stand under their headings, headings under their pillar.
 *  Where a score may lie is a whisker under its mark; a picture that travels alone prints both ends. */
export function scoreStems(
  component: ComponentView,
  scale: ScaleView,
  paint: Paint,
  options: StemsOptions = {},
): string {
  const { columns = paint === pagePaint ? 1 : 2, heading = true, links = false } = options;
  const { width, height, body } = stemsBody(component, scale, paint, columns, links);
  const { id, name, family } = component.definition.node;
  const title = `${name} ${component.value?.value ?? ''}`.trimEnd();
  const svg = picture(
    {
      width,
      height: height + (heading ? TITLE : 0),
      body: heading
        ? [
            group(
              textStyle(15, paint.family[family], 'start', true),
              links ? whyLink(id, textAt(0, 16, title)) : textAt(0, 16, title),
            ),
            group(`transform="translate(0 ${TITLE})"`, body),
          ].join('')
        : body,
      title: chartWord('stems-title', { node: component.definition.node.name }),
      desc: stemsDesc(component),
      kind: 'stems',
    },
    paint,
    options,
  );
  return links ? svg.replace(' role="img"', ' role="group"') : svg;
}

/** The same as a part of a larger picture: its size, and its markup from the origin on. */
export function stemsBody(
  component: ComponentView,
  scale: ScaleView,
  paint: Paint,
  columns: number,
  links = false,
): Pick<Picture, 'width' | 'height' | 'body'> {
  const parts = deal(blocksOf(component), columns);
  const width = columnWidth(component, paint);
  return {
    ...stemsSize(component, columns, paint),
    body: parts
      .map((rows, at) => columnMarkup(rows, at * (width + GUTTER), { width, scale, paint, links }))
      .join(''),
  };
}

/** The size of a component's picture in this many columns, without its markup; pixels. */
export function stemsSize(
  component: ComponentView,
  columns: number,
  paint: Paint,
): { readonly width: number; readonly height: number } {
  const heights = deal(blocksOf(component), columns).map(heightOf);
  return {
    width: columns * columnWidth(component, paint) + (columns - 1) * GUTTER,
    height: Math.max(AXIS, ...heights) + 4,
  };
}

/** A page prints the ranges in the tables below the picture. */
function columnWidth(component: ComponentView, paint: Paint): number {
  const ranged = [component, ...component.pillars].some(
    ({ value, groups }) =>
      value?.interval ||
      groups.some(({ indicators }) => indicators.some((cell) => cell.value?.interval)),
  );
  return ranged && paint !== pagePaint ? WIDTH + RANGES : WIDTH;
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, AXIS);
}

/** Blocks that stay together: a heading with its rows, the pillar's title before its first heading. */
function blocksOf(component: ComponentView): readonly (readonly Row[])[] {
  const titled = component.pillars.length > 0;
  const blocks: Row[][] = [];
  let waiting: Row[] = [];
  for (const part of [component, ...component.pillars]) {
    if (titled && part !== component) waiting.push(titleRow(part));
    for (const { title, indicators } of part.groups) {
      blocks.push([
        ...waiting,
        ...headingRows(title, indicators, waiting.length === 0),
        ...indicators.map((cell): Row => {
          const lines = linesOf(cell.definition);
          return { height: ROW + (lines.length - 1) * LINE, cell, lines };
        }),
      ]);
      waiting = [];
    }
  }
  return blocks;
}

/** The line of a heading. One that would only repeat the name of its single indicator is left out; a gap
 *  in its place keeps that indicator from reading as one of the heading above. */
function headingRows(
  title: string,
  indicators: readonly IndicatorCellView[],
  follows: boolean,
): readonly Row[] {
  if (title === '') return [];
  const repeats = indicators.length === 1 && title === indicators[0]?.definition.node.name;
  if (!repeats) return [{ height: HEADING, heading: title }];
  return follows ? [{ height: GAP }] : [];
}

/** A name in lines; broken once for all the countries that share the definition. */
function linesOf(definition: DefinitionView): readonly string[] {
  const lines = knownLines.get(definition) ?? wrapText(definition.node.name, 12, NAMES);
  knownLines.set(definition, lines);
  return lines;
}

/** By definition: one object serves all countries of a release and never changes. */
const knownLines = new WeakMap<DefinitionView, readonly string[]>();

function titleRow({ definition, value }: PillarView): Row {
  const { id, name, family } = definition.node;
  return {
    height: 24,
    title: {
      ...{ id, text: name, family },
      ...(value && { value: value.value }),
      ...(value?.interval && { interval: value.interval }),
    },
  };
}

/** Blocks dealt to columns in reading order, broken where the columns come out most even. */
function deal(blocks: readonly (readonly Row[])[], columns: number): readonly (readonly Row[])[] {
  const heights = blocks.map((rows) => rows.reduce((sum, { height }) => sum + height, 0));
  const all = heights.reduce((sum, height) => sum + height, 0);
  const parts: Row[][] = [];
  let filled = 0;
  for (const [at, rows] of blocks.entries()) {
    const height = heights[at] ?? 0;
    const column = Math.min(columns - 1, Math.floor(((filled + height / 2) / all) * columns));
    const part = parts[column] ?? [];
    parts[column] = part;
    part.push(...rows);
    filled += height;
  }
  return parts.filter((part) => part !== undefined);
}

interface ColumnOptions {
  readonly width: number;
  readonly scale: ScaleView;
  readonly paint: Paint;
  readonly links: boolean;
}

function columnMarkup(
  rows: readonly Row[],
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
  const span = scale.maximum - scale.minimum;
  const marks = new Map<string, { d: string; texts: string[]; text: string }>();
  const stems = new Map<string, { line: string; edge: string }>();
  const titles: string[] = [];
  const headings: string[] = [];
  const names: string[] = [];
  const ranges: string[] = [];
  let whiskers = '';
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
        const [fill, text] = coloursOf(value.band, value.node.family, paint);
        const mark = marks.get(fill) ?? { d: '', texts: [], text };
        marks.set(fill, mark);
        const hue = paint.family[value.node.family];
        const stem = stems.get(hue) ?? { line: '', edge: '' };
        stems.set(hue, stem);
        const x = Math.round(at(value.number));
        const pill = `M${x - 4} ${digits(centre)}h8`;
        stem.line += `M${digits(middle)} ${digits(centre)}H${x}`;
        stem.edge += pill;
        mark.d += pill;
        mark.texts.push(textAt(x, centre + 3.5, value.value));
        if (value.interval) {
          const { from, to } = value.interval;
          const [low, high] = [from, to].map((share) => at(scale.minimum + share * span));
          whiskers += whiskerBelow(centre + WHISKER, [low ?? x, high ?? x]);
          ranges.push(textAt(width, centre + 4, rangeText(value.interval)));
        }
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
    whiskers === ''
      ? ''
      : `<path d="${whiskers}" fill="none" stroke="${paint.muted}" stroke-linecap="butt"/>`,
    ...[...stems].map(
      ([hue, { line, edge }]) =>
        `<path d="${line}" stroke="${hue}" stroke-width="1.5"/><path d="${edge}" stroke="${hue}" stroke-width="${PILL + 1.5}"/>`,
    ),
    ...[...marks].map(([fill, { d, texts, text }]) =>
      [
        `<path d="${d}" stroke="${fill}" stroke-width="${PILL}"/>`,
        group(textStyle(10, text, 'middle', true), ...texts),
      ].join(''),
    ),
    group(textStyle(11, paint.muted, 'middle'), ...missing),
    links ? group(`${textStyle(12, paint.ink)} stroke="${paint.ink}" ${CLEAR}`, ...names) : '',
  );
}

/** A clear stroke over a whole row: it takes the pointer and shows nothing. */
const CLEAR = `stroke-opacity="0" stroke-width="${ROW}" stroke-linecap="butt"`;

/** A name that leads, with its whole row, to why it has its score. */
function rowLink(id: NodeId, centre: number, name: readonly string[]): string {
  const row = `<path d="M0 ${digits(centre)}h${WIDTH}"/>`;
  return whyLink(id, row + name.join(''));
}

function whyLink(id: NodeId, markup: string): string {
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

/** The value of the component, and both ends of its scores. */
export function stemsDesc(component: ComponentView): string {
  const valued = [component, ...component.pillars]
    .flatMap(({ groups }) => groups)
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ value }) => (value ? [value] : []))
    .sort((a, b) => b.number - a.number);
  const [highest, lowest] = [valued[0], valued.at(-1)];
  const node = component.definition.node.name;
  return [
    component.value
      ? chartWord('stems-desc', { node, value: component.value.value })
      : chartWord('stems-desc-none', { node }),
    highest && lowest
      ? chartWord('stems-ends', {
          highest: highest.node.name,
          high: highest.value,
          lowest: lowest.node.name,
          low: lowest.value,
        })
      : '',
  ]
    .join(' ')
    .trimEnd();
}
