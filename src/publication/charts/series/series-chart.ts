import {
  type CountryCode,
  type EditionId,
  escapeMarkup,
  nameOfEdition,
} from '../../../model/index.ts';
import type { SeriesLine, SeriesView } from '../../views/index.ts';
import { rangesNote } from '../captions.ts';
import { chartWord } from '../chart-words.ts';
import { linearScale, ticksOf, tickText } from '../drawing/linear-scale.ts';
import type { Paint } from '../drawing/palette.ts';
import { SHAPES, shapePath } from '../drawing/shapes.ts';
import {
  type ChartOptions,
  digits,
  group,
  NARROW,
  picture,
  textAt,
  textStyle,
} from '../drawing/svg.ts';
import { cutText, textWidth, WIDEST_FACE } from '../drawing/text-width.ts';
import { whiskerUp } from '../drawing/whiskers.ts';
import { spreadLabels } from './spread-labels.ts';
import { type UsualPlace, type UsualRange, usualMarkup, usualRange } from './usual-range.ts';

interface SeriesOptions extends ChartOptions {
  /** Countries drawn in colour and always named, six at most. */
  readonly highlight?: readonly CountryCode[];
  /** Where the newest value of a line leads to, from its label. */
  readonly link?: (line: SeriesLine) => string;
}

/** Where the lines stand in the picture, and the sizes of its texts. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly small: number;
  /** First and last edition stand this far inside. */
  readonly inset: readonly [first: number, last: number];
}

const PAGE: Layout = {
  width: 830,
  height: 470,
  left: 44,
  right: 600,
  bottom: 424,
  small: 11,
  inset: [24, 14],
};
const PHONE: Layout = {
  width: NARROW,
  height: 420,
  left: 32,
  right: 236,
  bottom: 378,
  small: 12,
  inset: [18, 14],
};
const TOP = 44;
/** Height of the line below the axis that says how wide ranges are. */
const KEY = 24;
const LABEL = 11.5;
/** Between two strong lines with ranges. */
const APART = 5;
/** A value and the space after it, at the label's size. */
const VALUE = 30;

/** A node through the editions: one line a country, the whole set in ink, highlighted countries in
 *  colour with a shape each. Where the set of indicators changed the lines break, and dashed lines
 *  carry the whole set and the highlighted countries on, like for like. */
export function seriesChart(view: SeriesView, paint: Paint, options: SeriesOptions = {}): string {
  const { editions, node, breaks } = view;
  const layout = options.narrow ? PHONE : PAGE;
  const chosen = (options.highlight ?? []).slice(0, SHAPES);
  const strong = chosen.flatMap((code, shape): readonly StrongLine[] => {
    const line = view.lines.find(({ country }) => country?.code === code);
    return line ? [{ line, shape, colour: paint.categories[shape] ?? paint.ink }] : [];
  });
  const plot = plotOf(
    view,
    layout,
    strong.map(({ line }) => line),
  );
  const whole = view.lines.find(({ country }) => country === undefined);
  const faint = view.lines.filter(
    ({ country }) => country !== undefined && !strong.some(({ line }) => line.country === country),
  );
  const breakAt = breaks.map((edition) => editions.indexOf(edition)).filter((at) => at > 0);
  const main = [...(whole ? [{ line: whole, colour: paint.ink }] : []), ...strong];
  const usual = usualRange(view);
  const note = rangesNote(view.release, paint, layout.width - layout.left);
  const base = layout.height + (usual ? KEY : 0);
  const svg = picture(
    {
      width: layout.width,
      height: base + note.height,
      title: chartWord('series-title', { node: node.name }),
      desc: descOf(view, whole),
      kind: 'series',
      body: [
        axesMarkup(view, plot, paint),
        breaksMarkup(plot, breakAt, paint),
        group(
          `fill="none" stroke="${paint.muted}" stroke-opacity=".38"`,
          pathOf(faint.map(({ numbers }) => solidPath(plot, numbers, breakAt)).join('')),
        ),
        group(
          `fill="${paint.muted}" fill-opacity=".5"`,
          pathOf(faint.map(({ numbers }) => lonePoints(plot, numbers, breakAt)).join('')),
        ),
        usual ? usualMarkup(usual, usualPlace(view, plot, usual), paint) : '',
        ...main.map((one, at) => strongMarkup(beside(plot, at, main), one, breakAt, paint)),
        labelsMarkup(plot, main, faint, paint, options.link),
        note.markup(layout.left, base - 8),
      ].join(''),
    },
    paint,
    options,
  );
  return options.link ? svg.replace(' role="img"', ' role="group"') : svg;
}

interface StrongLine {
  readonly line: SeriesLine;
  readonly colour: string;
  readonly shape?: number;
}

interface Plot {
  readonly layout: Layout;
  readonly x: (edition: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  /** Lowest and highest value of the axis. */
  readonly span: readonly [low: number, high: number];
}

function usualPlace(
  view: SeriesView,
  { layout, y, span }: Plot,
  { edition }: UsualRange,
): UsualPlace {
  const { left, bottom, small } = layout;
  return {
    ...{ left: left + 7, key: bottom + 24 + KEY, small, y },
    ...{
      middle: (span[0] + span[1]) / 2,
      decimals: view.scale.decimals,
      edition: nameIn(view, edition),
    },
  };
}

/** The plot for one of several strong lines: those with ranges stand a little apart, so that whiskers do
 *  not cover each other. */
function beside(plot: Plot, at: number, lines: readonly StrongLine[]): Plot {
  const ranged = lines.filter(({ line }) => line.intervals.some(Boolean));
  const place = lines[at] ? ranged.indexOf(lines[at]) : -1;
  if (place === -1 || ranged.length < 2) return plot;
  const shift = (place - (ranged.length - 1) / 2) * APART;
  return { ...plot, x: (edition) => plot.x(edition) + shift };
}

/** The vertical axis spans the values and the ranges that are drawn, out to the next whole tick; it need
 *  not start at the scale's end. */
function plotOf(
  { editions, lines, scale }: SeriesView,
  layout: Layout,
  ranged: readonly SeriesLine[],
): Plot {
  const { left, right, bottom } = layout;
  const numbers = [
    ...lines.flatMap((line) => line.numbers.flatMap((number) => number ?? [])),
    ...ranged.flatMap(({ intervals }) =>
      intervals.flatMap((interval) =>
        interval ? [Number(interval.low), Number(interval.high)] : [],
      ),
    ),
  ];
  const low = numbers.length > 0 ? Math.min(...numbers) : scale.minimum;
  const high = numbers.length > 0 ? Math.max(...numbers) : scale.maximum;
  const step = ticksOf(scale.minimum, scale.maximum, 8);
  const unit = (step[1] ?? scale.maximum) - (step[0] ?? scale.minimum);
  const from = Math.max(scale.minimum, Math.floor(low / unit) * unit);
  const to = Math.min(scale.maximum, Math.max(from + unit, Math.ceil(high / unit) * unit));
  const last = Math.max(1, editions.length - 1);
  const inset = editions.length > 1 ? layout.inset[0] : (right - left) / 2;
  return {
    layout,
    x: (edition) => left + inset + (edition / last) * (right - left - inset - layout.inset[1]),
    y: linearScale([from, to], [bottom, TOP]).at,
    ticks: ticksOf(from, to, 6),
    span: [from, to],
  };
}

function axesMarkup(view: SeriesView, { layout, x, y, ticks }: Plot, paint: Paint): string {
  const { left, right, bottom, small } = layout;
  const rules = ticks.map((tick) => `M${left} ${digits(y(tick))}H${right}`).join('');
  return [
    `<path d="${rules}" stroke="${paint.line}" stroke-width=".7"/>`,
    group(
      textStyle(small, paint.muted, 'end'),
      ...ticks.map((tick) => textAt(left - 8, y(tick) + 4, tickText(tick))),
    ),
    group(
      textStyle(12, paint.ink, 'middle'),
      ...view.editions.map((edition, at) =>
        textAt(x(at), bottom + 24, cutText(nameIn(view, edition), 12, x(1) - x(0) - 8)),
      ),
    ),
  ].join('');
}

/** Dotted lines between editions where the lines stop, and why they do: over each of them, or once over
 *  the plot where their words would run into each other. */
function breaksMarkup(
  { layout: { left, right, bottom, small }, x }: Plot,
  breaks: readonly number[],
  paint: Paint,
): string {
  const middles = breaks.map((at) => (x(at - 1) + x(at)) / 2);
  const words = [chartWord('series-break'), chartWord('series-dashed')];
  const room = Math.max(...words.map((text) => textWidth(text, small))) + 8;
  const crowded = middles.some((middle, at) => middle - (middles[at - 1] ?? -room) < room);
  const places = crowded ? [(left + right) / 2] : middles;
  return [
    ...middles.map(
      (middle) =>
        `<path d="M${digits(middle)} ${TOP}V${bottom}" stroke="${paint.muted}" stroke-dasharray="1 4" stroke-linecap="round" stroke-width="1.4"/>`,
    ),
    group(
      textStyle(small, paint.muted, 'middle'),
      ...places.flatMap((middle) => {
        const at = Math.max(room / 2, middle);
        return words.map((text, line) => textAt(at, TOP - 20 + line * 13, text));
      }),
    ),
  ].join('');
}

/** The line through neighbouring editions with values, stopping at every break. */
function solidPath(
  { x, y }: Plot,
  numbers: readonly (number | undefined)[],
  breaks: readonly number[],
): string {
  let path = '';
  for (const [at, number] of numbers.entries()) {
    const before = numbers[at - 1];
    if (number === undefined || before === undefined || breaks.includes(at)) continue;
    const start = numbers[at - 2] === undefined || breaks.includes(at - 1);
    path += start || path === '' ? `M${digits(x(at - 1))} ${digits(y(before))}` : '';
    path += `L${digits(x(at))} ${digits(y(number))}`;
  }
  return path;
}

/** Dots for values that no line reaches. */
function lonePoints(
  plot: Plot,
  numbers: readonly (number | undefined)[],
  breaks: readonly number[],
): string {
  const joined = (at: number): boolean =>
    numbers[at] !== undefined && numbers[at - 1] !== undefined && !breaks.includes(at);
  return numbers
    .map((number, at) =>
      number === undefined || joined(at) || joined(at + 1)
        ? ''
        : shapePath(0, plot.x(at), plot.y(number), 1.6),
    )
    .join('');
}

function strongMarkup(
  plot: Plot,
  { line, colour, shape }: StrongLine,
  breaks: readonly number[],
  paint: Paint,
): string {
  const like = line.likeForLike.map((value) => (value === undefined ? undefined : Number(value)));
  const differs = like.some((value, at) => value !== line.numbers[at]);
  const width = shape === undefined ? 3 : 2.2;
  const marks = line.numbers.map((number, at) =>
    number === undefined ? '' : shapePath(shape ?? 0, plot.x(at), plot.y(number), 4),
  );
  const whiskers = line.intervals.map((interval, at) =>
    interval
      ? whiskerUp(plot.x(at), [plot.y(Number(interval.low)), plot.y(Number(interval.high))])
      : '',
  );
  return [
    pathOf(
      whiskers.join(''),
      `fill="none" stroke="${colour}" stroke-opacity=".55" stroke-width="1.4"`,
    ),
    differs
      ? `<path d="${solidPath(plot, like, [])}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-dasharray="5 4"/>`
      : '',
    pathOf(
      solidPath(plot, line.numbers, breaks),
      `fill="none" stroke="${colour}" stroke-width="${width}"`,
    ),
    pathOf(marks.join(''), `fill="${colour}" stroke="${paint.paper}" stroke-width="1.2"`),
  ].join('');
}

/** Names at the right end: the strong lines', then of the others the ends of the field, as far as
 *  there is room. */
function labelsMarkup(
  { layout: { width, bottom }, x, y }: Plot,
  main: readonly StrongLine[],
  faint: readonly SeriesLine[],
  paint: Paint,
  link: SeriesOptions['link'],
): string {
  const last = (main[0]?.line ?? faint[0])?.numbers.length ?? 0;
  const wanted = [
    ...main.map(({ line, colour }) => ({ line, colour, strong: true, name: line.name })),
    ...outsideIn(faint).map(({ line, others }) => ({
      line,
      colour: paint.muted,
      strong: false,
      name: others === 0 ? line.name : chartWord('and-others', { name: line.name, count: others }),
    })),
  ].flatMap((one) => {
    const end = one.line.numbers[last - 1];
    return end === undefined ? [] : [{ ...one, at: y(end), value: one.line.values[last - 1] }];
  });
  const left = x(last - 1) + 10;
  const placed = spreadLabels(
    wanted.map(({ at, strong }) => ({ at, needed: strong })),
    LABEL + 1.5,
    [TOP - 4, bottom + 4],
  );
  return [
    group(
      `stroke="${paint.line}" fill="none"`,
      pathOf(
        placed
          .map(({ label, at }) => {
            const from = wanted[label]?.at ?? at;
            return Math.abs(from - at) < 1
              ? ''
              : `M${digits(left - 5)} ${digits(from)}L${digits(left + 5)} ${digits(at)}`;
          })
          .join(''),
      ),
    ),
    group(
      textStyle(LABEL, paint.muted),
      ...placed.map(({ label, at }) => {
        const one = wanted[label];
        if (!one) return '';
        const text = `${one.value ?? ''} ${cutText(one.name, LABEL, (width - left - 8) / WIDEST_FACE - VALUE, one.strong)}`;
        const told = textAt(
          left + 8,
          at + 4,
          text,
          one.strong ? `fill="${one.colour}" font-weight="600"` : '',
        );
        return link ? `<a href="${escapeMarkup(link(one.line))}" tabindex="-1">${told}</a>` : told;
      }),
    ),
  ].join('');
}

interface SharedEnd {
  readonly line: SeriesLine;
  /** How many more lines end on the same value. */
  readonly others: number;
}

/** Highest and lowest last value first, then the next ones inwards; equal ends are named once. */
function outsideIn(lines: readonly SeriesLine[]): readonly SharedEnd[] {
  const ends = new Map<number, SeriesLine[]>();
  for (const line of lines) {
    const end = line.numbers.at(-1);
    if (end !== undefined) ends.set(end, [...(ends.get(end) ?? []), line]);
  }
  const ordered = [...ends]
    .sort(([a], [b]) => b - a)
    .flatMap(([, [line, ...others]]) => (line ? [{ line, others: others.length }] : []));
  const half = Math.ceil(ordered.length / 2);
  return ordered.slice(0, half).flatMap((end, at) => {
    const other = ordered[ordered.length - 1 - at];
    return other && other !== end ? [end, other] : [end];
  });
}

function pathOf(d: string, attributes = ''): string {
  return d === '' ? '' : `<path d="${d}"${attributes === '' ? '' : ` ${attributes}`}/>`;
}

/** An edition as the axis and the sentences call it. */
function nameIn({ release }: SeriesView, edition: EditionId): string {
  return nameOfEdition(edition, release.editions);
}

function descOf(view: SeriesView, whole: SeriesLine | undefined): string {
  const names = view.editions.map((edition) => nameIn(view, edition));
  const values = (whole?.values ?? []).flatMap((value, at) =>
    value === undefined ? [] : [chartWord('series-value', { edition: names[at] ?? '', value })],
  );
  return [
    whole && values.length > 0
      ? chartWord('series-desc', { name: whole.name, values: values.join(', ') })
      : '',
    view.breaks.length > 0
      ? chartWord('series-desc-break', {
          editions: view.breaks.map((edition) => nameIn(view, edition)).join(', '),
        })
      : '',
  ]
    .join(' ')
    .trim();
}
