import type { CountryCode } from '../../../model/index.ts';
import type { QuadrantGroup, QuadrantPoint, QuadrantsView } from '../../views/index.ts';
import { rangesNote } from '../captions.ts';
import { chartWord } from '../chart-words.ts';
import { type Box, type LabelledPoint, placeLabels } from '../drawing/label-placement.ts';
import { linearScale, scaleTicks, tickText } from '../drawing/linear-scale.ts';
import type { Paint } from '../drawing/palette.ts';
import {
  type ChartOptions,
  digits,
  group,
  NARROW,
  picture,
  textAt,
  textStyle,
} from '../drawing/svg.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import { rangeBoxes, rangesMarkup, rangesOf } from './quadrant-ranges.ts';

interface QuadrantOptions extends ChartOptions {
  /** Countries drawn large and always named. */
  readonly highlight?: readonly CountryCode[];
  /** Of the whole picture; a narrow one names fewer countries at the same size. 760 by default. */
  readonly width?: number;
}

const WIDTH = 760;
const RADIUS = 3.6;
const NAME = 10.5;
const TITLE = 13;
/** Height of the line below the axis that says what an open point means. */
const KEY = 20;

/** The plane of two components: a point a country, a line where values are high from on, and the
 *  quadrants with their counts. Countries are named as far as there is room, the outermost first. */
export function quadrantChart(
  view: QuadrantsView,
  paint: Paint,
  options: QuadrantOptions = {},
): string {
  const { horizontal, vertical, scale, line, points } = view;
  const marked = new Set<string>(options.highlight ?? []);
  const { width = options.narrow ? NARROW : WIDTH } = options;
  const name = width < 500 ? 11.5 : NAME;
  const key = view.release.certainty ? KEY : 0;
  const plane = Math.round(width * (width < 500 ? 1.25 : 0.86));
  const note = rangesNote(view.release, paint, width - 64);
  const frame: Box = { left: 48, top: 16, right: width - 16, bottom: plane - 52 };
  const across = linearScale([scale.minimum, scale.maximum], [frame.left, frame.right]);
  const up = linearScale([scale.minimum, scale.maximum], [frame.bottom, frame.top]);
  const place = (point: QuadrantPoint) => ({
    ...point,
    at: [across.at(point.horizontal), up.at(point.vertical)] as const,
  });
  const drawn = points.map(place);
  const ranges = rangesOf(drawn, across.at, up.at);
  const titles = titleBlocks(view, frame, across.at(line), drawn);
  const counts = view.quadrants
    .map(({ name, countries }) => chartWord('quadrant-count', { name, count: countries.length }))
    .join('; ');
  return picture(
    {
      width,
      height: plane + key + note.height,
      title: chartWord('quadrants-title', {
        horizontal: horizontal.name,
        vertical: vertical.name,
        edition: view.release.editionTitle,
      }),
      desc: chartWord('quadrants-desc', { counts, line: tickText(line) }),
      kind: 'quadrants',
      body: [
        `<rect x="${frame.left}" y="${frame.top}" width="${frame.right - frame.left}" height="${frame.bottom - frame.top}" fill="${paint.wash}"/>`,
        gridMarkup(view, frame, across.at, up.at, paint),
        ...titles.map(({ markup }) => markup(paint)),
        rangesMarkup(ranges, paint),
        pointsMarkup(drawn, marked, view.quadrants, paint),
        labelsMarkup(
          drawn,
          frame,
          marked,
          titles.map(({ box }) => box),
          ranges.flatMap(rangeBoxes),
          name,
          paint,
        ),
        key === 0 ? '' : keyMarkup(frame.left, plane + key - 8, paint),
        note.markup(frame.left, plane + key - 4),
      ].join(''),
    },
    paint,
    options,
  );
}

interface DrawnPoint extends QuadrantPoint {
  readonly at: readonly [x: number, y: number];
}

function gridMarkup(
  { scale, horizontal, vertical, line }: QuadrantsView,
  frame: Box,
  x: (value: number) => number,
  y: (value: number) => number,
  paint: Paint,
): string {
  const ticks = scaleTicks(scale, 5);
  const { left, right, top, bottom } = frame;
  const lines = ticks
    .map((tick) => `M${digits(x(tick))} ${top}V${bottom}M${left} ${digits(y(tick))}H${right}`)
    .join('');
  return [
    `<path d="${lines}" stroke="${paint.line}" stroke-width=".7"/>`,
    `<path d="M${digits(x(line))} ${top}V${bottom}M${left} ${digits(y(line))}H${right}" stroke="${paint.muted}" stroke-width="1.2"/>`,
    group(
      textStyle(11.5, paint.muted, 'middle'),
      ...ticks.map((tick) => textAt(x(tick), bottom + 16, tickText(tick))),
    ),
    group(
      textStyle(11.5, paint.muted, 'end'),
      ...ticks.map((tick) => textAt(left - 7, y(tick) + 4, tickText(tick))),
    ),
    group(
      textStyle(12, paint.ink, 'middle', true),
      textAt((left + right) / 2, bottom + 38, `${horizontal.name} →`),
      textAt(
        0,
        0,
        `${vertical.name} →`,
        `transform="translate(14 ${digits((top + bottom) / 2)}) rotate(-90)"`,
      ),
    ),
  ].join('');
}

interface TitleBlock {
  readonly box: Box;
  readonly markup: (paint: Paint) => string;
}

/** Name and count of each quadrant in its outer corner, or as near to it as no point lies below. */
function titleBlocks(
  { quadrants }: QuadrantsView,
  frame: Box,
  lineX: number,
  points: readonly DrawnPoint[],
): readonly TitleBlock[] {
  const size = frame.right - frame.left < 440 ? TITLE - 1 : TITLE;
  return quadrants.map((quadrant) => {
    const high = quadrant.horizontal === 'high';
    const room = (high ? frame.right - lineX : lineX - frame.left) - 24;
    const blocks = [room, room * 0.6].flatMap((width) =>
      Array.from({ length: 13 }, (_, step) => titleBlock(quadrant, frame, size, width, step * 8)),
    );
    const free = blocks.find(({ box }) => !points.some(({ at: [x, y] }) => holds(box, x, y)));
    return free ?? titleBlock(quadrant, frame, size, room, 0);
  });
}

/** A title `inward` from its corner. */
function titleBlock(
  quadrant: QuadrantGroup,
  frame: Box,
  size: number,
  room: number,
  inward: number,
): TitleBlock {
  const high = quadrant.horizontal === 'high';
  const top = quadrant.vertical === 'high';
  const lines = [...wrapText(quadrant.name, size, room, true), countText(quadrant)];
  const leading = size + 3;
  const tall = (lines.length - 1) * leading;
  const width = Math.max(...lines.map((text) => textWidth(text, size, true)));
  const x = high ? frame.right - 10 : frame.left + 10;
  const left = high ? x - width : x;
  const base = top ? frame.top + 21 + inward : frame.bottom - 12 - tall - inward;
  return {
    box: { left: left - 3, right: left + width + 3, top: base - 14, bottom: base + tall + 6 },
    markup: (paint) =>
      group(
        textStyle(size, paint.ink, high ? 'end' : 'start'),
        ...lines.map((text, at) =>
          textAt(
            x,
            base + at * leading,
            text,
            at < lines.length - 1 ? 'font-weight="600"' : `fill="${paint.muted}"`,
          ),
        ),
      ),
  };
}

/** True where a point's mark would touch the box. */
function holds({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  const gap = RADIUS + 1;
  return x > left - gap && x < right + gap && y > top - gap && y < bottom + gap;
}

function countText({ countries, before }: QuadrantGroup): string {
  const count = chartWord(countries.length === 1 ? 'country' : 'countries', {
    count: countries.length,
  });
  return before === undefined ? count : chartWord('count-before', { count, before });
}

/** What an open point means. */
function keyMarkup(x: number, y: number, paint: Paint): string {
  return [
    `<circle cx="${x + 4}" cy="${y - 4}" r="${RADIUS}" fill="${paint.wash}" stroke="${paint.muted}" stroke-width="1.5"/>`,
    group(textStyle(11.5, paint.muted), textAt(x + 14, y, chartWord('quadrants-unsure'))),
  ].join('');
}

/** A colour for each quadrant; a point that may lie in another one is open. */
function pointsMarkup(
  points: readonly DrawnPoint[],
  marked: ReadonlySet<string>,
  quadrants: readonly QuadrantGroup[],
  paint: Paint,
): string {
  const groups = quadrants.map(({ id, horizontal, vertical }) => {
    const own = points.filter((point) => point.quadrant === id);
    const colour = colourOf(horizontal, vertical, paint);
    const circles = (unsure: boolean): readonly string[] =>
      own
        .filter((point) => point.unsure === unsure)
        .map(({ at: [x, y], country }) =>
          circle(x, y, marked.has(country.code) ? RADIUS * 1.9 : RADIUS),
        );
    return [
      group(
        `fill="${colour}" fill-opacity=".82" stroke="${paint.paper}" stroke-width=".8"`,
        ...circles(false),
      ),
      group(`fill="${paint.wash}" stroke="${colour}" stroke-width="1.5"`, ...circles(true)),
    ].join('');
  });
  const rings = points.filter(({ country }) => marked.has(country.code));
  return [
    ...groups,
    group(
      `fill="none" stroke="${paint.ink}" stroke-width="1.6"`,
      ...rings.map(({ at: [x, y] }) => circle(x, y, RADIUS * 1.9 + 1.5)),
    ),
  ].join('');
}

function circle(x: number, y: number, radius: number): string {
  return `<circle cx="${digits(x)}" cy="${digits(y)}" r="${digits(radius)}"/>`;
}

function colourOf(horizontal: string, vertical: string, paint: Paint): string {
  if (horizontal === 'high') {
    return vertical === 'high' ? paint.family.actors : paint.family.criminality;
  }
  return vertical === 'high' ? paint.family.resilience : paint.family.other;
}

/** Labels of highlighted countries, then of the others from the outside in. */
function labelsMarkup(
  points: readonly DrawnPoint[],
  frame: Box,
  marked: ReadonlySet<string>,
  taken: readonly Box[],
  lines: readonly Box[],
  name: number,
  paint: Paint,
): string {
  const [x, y] = [mean(points.map(({ at }) => at[0])), mean(points.map(({ at }) => at[1]))];
  const order = points
    .map((point, index) => ({
      point,
      index,
      needed: marked.has(point.country.code),
      far: Math.hypot(point.at[0] - x, point.at[1] - y),
    }))
    .sort((a, b) => Number(b.needed) - Number(a.needed) || b.far - a.far || a.index - b.index);
  const wanted = order.map(
    ({ point, needed }): LabelledPoint => ({
      x: point.at[0],
      y: point.at[1],
      text: point.country.name,
      width: textWidth(point.country.name, needed ? name * 1.2 : name, needed) + 2,
      needed,
      ...(needed && { radius: RADIUS * 1.9 + 2 }),
    }),
  );
  const labels = placeLabels(wanted, { frame, size: name, radius: RADIUS, taken, lines });
  return group(
    `${textStyle(name, paint.ink)} stroke="${paint.wash}" stroke-width="2.2" paint-order="stroke" stroke-linejoin="round"`,
    ...labels.map(({ point, x: left, y: base, anchor }) => {
      const hang = anchor === 'start' ? '' : `text-anchor="${anchor}"`;
      const strong = wanted[point]?.needed ? ` font-weight="600" font-size="${name * 1.2}"` : '';
      return textAt(left, base, wanted[point]?.text ?? '', `${hang}${strong}`.trim());
    }),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0
    ? 0
    : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
