import type { CountryCode } from '../../model/index.ts';
import type { QuadrantGroup, QuadrantPoint, QuadrantsView } from '../views/pages.ts';
import { chartWord } from './chart-words.ts';
import { type Box, type LabelledPoint, placeLabels } from './label-placement.ts';
import { linearScale, scaleTicks, tickText } from './linear-scale.ts';
import type { Paint } from './palette.ts';
import { type ChartOptions, digits, group, picture, textAt, textStyle } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface QuadrantOptions extends ChartOptions {
  /** Countries drawn large and always named. */
  readonly highlight?: readonly CountryCode[];
}

const WIDTH = 760;
const HEIGHT = 640;
const FRAME: Box = { left: 48, top: 16, right: WIDTH - 16, bottom: HEIGHT - 52 };
const RADIUS = 3.6;
const NAME = 10.5;
const TITLE = 13;

/** The plane of two components: a point a country, a line where values are high from on, and the
 *  quadrants with their counts. Countries are named as far as there is room, the outermost first. */
export function quadrantChart(
  view: QuadrantsView,
  paint: Paint,
  options: QuadrantOptions = {},
): string {
  const { horizontal, vertical, scale, line, points } = view;
  const marked = new Set<string>(options.highlight ?? []);
  const across = linearScale([scale.minimum, scale.maximum], [FRAME.left, FRAME.right]);
  const up = linearScale([scale.minimum, scale.maximum], [FRAME.bottom, FRAME.top]);
  const place = (point: QuadrantPoint) => ({
    ...point,
    at: [across.at(point.horizontal), up.at(point.vertical)] as const,
  });
  const drawn = points.map(place);
  const titles = titleBlocks(view, across.at(line));
  const counts = view.quadrants
    .map(({ name, countries }) => chartWord('quadrant-count', { name, count: countries.length }))
    .join('; ');
  return picture(
    {
      width: WIDTH,
      height: HEIGHT,
      title: chartWord('quadrants-title', {
        horizontal: horizontal.name,
        vertical: vertical.name,
        edition: view.release.editionTitle,
      }),
      desc: chartWord('quadrants-desc', { counts, line: tickText(line) }),
      kind: 'quadrants',
      body: [
        `<rect x="${FRAME.left}" y="${FRAME.top}" width="${FRAME.right - FRAME.left}" height="${FRAME.bottom - FRAME.top}" fill="${paint.wash}"/>`,
        gridMarkup(view, across.at, up.at, paint),
        ...titles.map(({ markup }) => markup(paint)),
        pointsMarkup(drawn, marked, view.quadrants, paint),
        labelsMarkup(
          drawn,
          marked,
          titles.map(({ box }) => box),
          paint,
        ),
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
  x: (value: number) => number,
  y: (value: number) => number,
  paint: Paint,
): string {
  const ticks = scaleTicks(scale, 5);
  const { left, right, top, bottom } = FRAME;
  const lines = ticks
    .map((tick) => `M${digits(x(tick))} ${top}V${bottom}M${left} ${digits(y(tick))}H${right}`)
    .join('');
  return [
    `<path d="${lines}" stroke="${paint.line}" stroke-width=".7"/>`,
    `<path d="M${digits(x(line))} ${top}V${bottom}M${left} ${digits(y(line))}H${right}" stroke="${paint.muted}" stroke-width="1.2"/>`,
    group(
      textStyle(11, paint.muted, 'middle'),
      ...ticks.map((tick) => textAt(x(tick), bottom + 16, tickText(tick))),
    ),
    group(
      textStyle(11, paint.muted, 'end'),
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

/** Name and count of each quadrant, in its outer corner. */
function titleBlocks({ quadrants }: QuadrantsView, lineX: number): readonly TitleBlock[] {
  return quadrants.map((quadrant) => {
    const high = quadrant.horizontal === 'high';
    const top = quadrant.vertical === 'high';
    const room = (high ? FRAME.right - lineX : lineX - FRAME.left) - 24;
    const lines = [...wrapText(quadrant.name, TITLE, room, true), countText(quadrant)];
    const width = Math.max(...lines.map((text) => textWidth(text, TITLE, true)));
    const x = high ? FRAME.right - 10 : FRAME.left + 10;
    const first = top ? FRAME.top + 21 : FRAME.bottom - 12 - (lines.length - 1) * 16;
    const left = high ? x - width : x;
    return {
      box: {
        left: left - 3,
        right: left + width + 3,
        top: first - 14,
        bottom: first + (lines.length - 1) * 16 + 6,
      },
      markup: (paint) =>
        group(
          textStyle(TITLE, paint.ink, high ? 'end' : 'start'),
          ...lines.map((text, at) =>
            textAt(
              x,
              first + at * 16,
              text,
              at < lines.length - 1 ? 'font-weight="600"' : `fill="${paint.muted}"`,
            ),
          ),
        ),
    };
  });
}

function countText({ countries, before }: QuadrantGroup): string {
  const count = chartWord(countries.length === 1 ? 'country' : 'countries', {
    count: countries.length,
  });
  return before === undefined ? count : chartWord('count-before', { count, before });
}

/** A shape and a colour for each quadrant, so that points can be told apart without colour. */
function pointsMarkup(
  points: readonly DrawnPoint[],
  marked: ReadonlySet<string>,
  quadrants: readonly QuadrantGroup[],
  paint: Paint,
): string {
  const groups = quadrants.map(({ id, horizontal, vertical }) => {
    const own = points.filter((point) => point.quadrant === id);
    const colour = colourOf(horizontal, vertical, paint);
    return group(
      `fill="${colour}" fill-opacity=".82" stroke="${paint.paper}" stroke-width=".8"`,
      ...own.map(({ at: [x, y], country }) =>
        circle(x, y, marked.has(country.code) ? RADIUS * 1.9 : RADIUS),
      ),
    );
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
  marked: ReadonlySet<string>,
  taken: readonly Box[],
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
      width: textWidth(point.country.name, needed ? NAME * 1.2 : NAME, needed) + 2,
      needed,
    }),
  );
  const labels = placeLabels(wanted, { frame: FRAME, size: NAME, radius: RADIUS, taken });
  return group(
    `${textStyle(NAME, paint.ink)} stroke="${paint.wash}" stroke-width="2.2" paint-order="stroke" stroke-linejoin="round"`,
    ...labels.map(({ point, x: left, y: base, anchor }) => {
      const hang = anchor === 'start' ? '' : `text-anchor="${anchor}"`;
      const strong = wanted[point]?.needed ? ` font-weight="600" font-size="${NAME * 1.2}"` : '';
      return textAt(left, base, wanted[point]?.text ?? '', `${hang}${strong}`.trim());
    }),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0
    ? 0
    : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
