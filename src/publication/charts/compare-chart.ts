import type { CompareView, NodeLink, ValueView } from '../views/index.ts';
import { rangesNote } from './captions.ts';
import { chartWord } from './chart-words.ts';
import { linearScale, scaleTicks, tickText } from './drawing/linear-scale.ts';
import type { Paint } from './drawing/palette.ts';
import { SHAPES, shapePath } from './drawing/shapes.ts';
import { type ChartOptions, digits, group, picture, textAt, textStyle } from './drawing/svg.ts';
import { cutText, textWidth, WIDEST_FACE } from './drawing/text-width.ts';
import { whiskerAcross } from './drawing/whiskers.ts';

const WIDTH = 760;
const NAMES = 250;
const LEFT = NAMES + 24;
const RIGHT = WIDTH - 16;
const ROW = 23;
const HEADING = 28;
const GAP = 12;
const RADIUS = 4.6;
/** Of marks in lanes. */
const SMALL = 3.9;
/** Marks nearer than this would touch. */
const TOUCH = 9.5;
const LANE = 5;
/** Above the first lane and below the last. */
const MARGIN = 5;
/** So many countries have lanes in every row: of more, a picture would be taller than a sheet of paper. */
const FEW = 3;

/** A row a node, a mark a country: six countries by shape and colour, any further ones as thin
 *  strokes. Equal values stand side by side instead of on top of each other. Where the release has ranges
 *  each country has a lane of its own in the rows of components and pillars, with a whisker over its
 *  range; a few countries have them in every row. */
export function compareChart(view: CompareView, paint: Paint, options: ChartOptions = {}): string {
  const legend = legendOf(view, paint);
  const lanes = view.release.certainty ? Math.min(SHAPES, view.countries.length) : 0;
  const top = legend.height + 24;
  const { at } = linearScale([view.scale.minimum, view.scale.maximum], [LEFT, RIGHT]);
  const { headings, names, rules, marks, whiskers, bottom } = drawnRows(view, at, lanes, top);
  const note = rangesNote(view.release, paint, WIDTH);
  const ticks = scaleTicks(view.scale, 5);
  const grid = ticks.map((tick) => `M${digits(at(tick))} ${top - 4}V${digits(bottom)}`).join('');
  return picture(
    {
      width: WIDTH,
      height: bottom + 8 + note.height,
      title: chartWord('compare-title', {
        title: view.title,
        edition: view.release.editionTitle,
      }),
      desc: chartWord('compare-desc', { names: view.countries.map(({ name }) => name).join(', ') }),
      kind: 'compare',
      body: [
        legend.markup,
        `<path d="${grid}${rules.join('')}" stroke="${paint.line}" stroke-width=".7"/>`,
        group(
          textStyle(10.5, paint.muted, 'middle'),
          ...ticks.map((tick) => textAt(at(tick), top - 9, tickText(tick))),
        ),
        group(
          textStyle(11, paint.muted),
          lanes === 0
            ? ''
            : textAt(0, top - 9, chartWord(lanes <= FEW ? 'compare-ranges' : 'compare-ranges-of')),
          ...headings,
        ),
        group(textStyle(12, paint.ink), ...names),
        group(
          'fill="none" stroke-opacity=".5" stroke-width="1.3"',
          ...whiskers.map((d, country) =>
            d === '' ? '' : `<path d="${d}" stroke="${paint.categories[country] ?? paint.ink}"/>`,
          ),
        ),
        group(
          `stroke="${paint.paper}" stroke-width="1"`,
          ...marks.map((d, country) => markMarkup(country, d, paint)).reverse(),
        ),
        note.markup(0, bottom + 4),
      ].join(''),
    },
    paint,
    options,
  );
}

/** What the rows are drawn with: texts in reading order, path data of rules, and of marks and whiskers by
 *  country; and where the last row ends. */
interface DrawnRows {
  readonly headings: readonly string[];
  readonly names: readonly string[];
  readonly rules: readonly string[];
  readonly marks: readonly string[];
  readonly whiskers: readonly string[];
  readonly bottom: number;
}

function drawnRows(
  view: CompareView,
  at: (value: number) => number,
  lanes: number,
  top: number,
): DrawnRows {
  const lanesOf = ({ kind }: NodeLink): number =>
    kind !== 'indicator' || lanes <= FEW ? lanes : 0;
  const tallOf = (node: NodeLink): number => Math.max(ROW, lanesOf(node) * LANE + 2 * MARGIN);
  const rows = view.groups.flatMap(({ title, rows: nodes }) => [
    title === nodes[0]?.node.name ? { title: '', height: GAP } : { title, height: HEADING },
    ...nodes.map((row) => ({ ...row, height: tallOf(row.node) })),
  ]);
  const headings: string[] = [];
  const names: string[] = [];
  const rules: string[] = [];
  const marks = view.countries.map(() => '');
  const whiskers = view.countries.map(() => '');
  let y = top;
  for (const row of rows) {
    if ('title' in row) {
      if (row.title !== '') headings.push(textAt(0, y + 20, row.title));
    } else {
      const centre = y + row.height / 2;
      const own = lanesOf(row.node);
      const weight = row.node.kind === 'indicator' ? '' : 'font-weight="600"';
      names.push(textAt(0, centre + 4, cutText(row.node.name, 12, NAMES, weight !== ''), weight));
      rules.push(`M${LEFT} ${digits(own > 0 ? y + row.height : centre)}H${RIGHT}`);
      for (const { country, x, dy } of own > 0
        ? inLanes(row.values, at, own)
        : dodge(row.values, at)) {
        marks[country] += markPath(country, x, centre + dy, own > 0 ? SMALL : RADIUS);
        const range = row.values[country]?.interval;
        if (range && own > 0 && country < SHAPES) {
          const ends = [at(Number(range.low)), at(Number(range.high))] as const;
          whiskers[country] += whiskerAcross(centre + dy, ends);
        }
      }
    }
    y += row.height;
  }
  return { headings, names, rules, marks, whiskers, bottom: y };
}

interface Mark {
  readonly country: number;
  readonly x: number;
  readonly dy: number;
}

/** One lane a country, in the order of the legend; strokes cross all of them. */
function inLanes(
  values: readonly (ValueView | undefined)[],
  at: (value: number) => number,
  lanes: number,
): readonly Mark[] {
  return values.flatMap((value, country): readonly Mark[] => {
    if (!value) return [];
    const dy = country < SHAPES ? (country - (lanes - 1) / 2) * LANE : 0;
    return [{ country, x: at(value.number), dy }];
  });
}

/** Where each country's mark stands in a row. Marks that would touch go to two lanes, above and below
 *  the line, and are moved sideways only where even that leaves no room. */
function dodge(
  values: readonly (ValueView | undefined)[],
  at: (value: number) => number,
): readonly Mark[] {
  const all = values.flatMap((value, country): readonly Mark[] =>
    value ? [{ country, x: at(value.number), dy: 0 }] : [],
  );
  const strokes = all.filter(({ country }) => country >= SHAPES);
  const shaped = all
    .filter(({ country }) => country < SHAPES)
    .sort((a, b) => a.x - b.x || a.country - b.country);
  const clusters: Mark[][] = [];
  for (const mark of shaped) {
    const near = clusters.at(-1);
    if (near && mark.x - (near.at(-1)?.x ?? 0) < TOUCH) near.push(mark);
    else clusters.push([mark]);
  }
  return [...strokes, ...clusters.flatMap(spread)];
}

function spread(cluster: readonly Mark[]): readonly Mark[] {
  if (cluster.length === 1) return cluster;
  const last = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const placed = cluster.map((mark, at): Mark => {
    const lane = at % 2;
    const x = Math.max(mark.x, (last[lane] ?? 0) + TOUCH);
    last[lane] = x;
    return { ...mark, x, dy: lane === 0 ? -LANE : LANE };
  });
  const drift =
    placed.reduce((sum, { x }, at) => sum + x - (cluster[at]?.x ?? x), 0) / placed.length;
  return placed.map((mark) => ({ ...mark, x: mark.x - drift }));
}

function markPath(country: number, x: number, y: number, radius = RADIUS): string {
  return country < SHAPES ? shapePath(country, x, y, radius) : `M${digits(x)} ${digits(y - 6)}v12`;
}

function markMarkup(country: number, d: string, paint: Paint): string {
  if (d === '') return '';
  return country < SHAPES
    ? `<path d="${d}" fill="${paint.categories[country] ?? paint.ink}"/>`
    : `<path d="${d}" stroke="${paint.muted}" stroke-width="1.5" stroke-opacity=".6"/>`;
}

function legendOf(
  { countries }: CompareView,
  paint: Paint,
): { readonly height: number; readonly markup: string } {
  const shaped = countries.slice(0, SHAPES).map(({ name }) => name);
  const others = countries.slice(SHAPES).map(({ name }) => name);
  const items =
    others.length > 0
      ? [...shaped, chartWord(others.length === 1 ? 'other' : 'others', { count: others.length })]
      : shaped;
  let [x, y] = [0, 16];
  const parts = items.map((name, country) => {
    const width = textWidth(name, 13, true) * WIDEST_FACE + 34;
    if (x > 0 && x + width > WIDTH) [x, y] = [0, y + 22];
    const markup = [
      group(`stroke="${paint.paper}"`, markMarkup(country, markPath(country, x + 7, y - 4), paint)),
      textAt(x + 18, y, name),
    ].join('');
    x += width;
    return markup;
  });
  return {
    height: y + 8,
    markup: group(textStyle(13, paint.ink, 'start', true), ...parts),
  };
}
