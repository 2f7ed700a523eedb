import { escapeMarkup } from '../../model/index.ts';
import type { BandView, IndicatorView } from '../views/index.ts';
import { bandEdge } from './band-edges.ts';
import { chartWord } from './chart-words.ts';
import { linearScale, tickText } from './drawing/linear-scale.ts';
import { bandColour, type Paint } from './drawing/palette.ts';
import {
  type ChartOptions,
  digits,
  group,
  NARROW,
  picture,
  textAt,
  textStyle,
} from './drawing/svg.ts';
import { textWidth } from './drawing/text-width.ts';

const WIDTH = 560;
const HEIGHT = 230;
/** Margin to either side. */
const LEFT = 12;
const TOP = 40;
const BOTTOM = 186;
/** Columns for a node whose values are not on the grid of scores. */
const BINS = 18;

interface DistributionOptions extends ChartOptions {
  /** Where the mean leads to. */
  readonly link?: string;
}

/** One column: how many countries, from which value on, in which band. */
interface Column {
  readonly label: string;
  readonly middle: number;
  readonly count: number;
  readonly band?: BandView;
}

/** How many countries hold each score, in the colours of the bands, with the mean marked. An
 *  aggregate, whose values lie anywhere, is counted in eighteen columns of equal width. */
export function distributionChart(
  view: IndicatorView,
  paint: Paint,
  options: DistributionOptions = {},
): string {
  const { node } = view.definition;
  const { narrow = false } = options;
  const width = narrow ? NARROW : WIDTH;
  const right = width - LEFT;
  const columns = columnsOf(view);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const pitch = (right - LEFT) / Math.max(1, columns.length);
  const { at: y } = linearScale([0, most], [BOTTOM, TOP]);
  const bars = columns.map(({ count, band }, at) => {
    if (count === 0) return '';
    const fill = band ? bandColour(paint, node.family, band.position, band.of) : paint.noData;
    const left = LEFT + at * pitch + 1.5;
    return `<rect x="${digits(left)}" y="${digits(y(count))}" width="${digits(pitch - 3)}" height="${digits(BOTTOM - y(count))}" fill="${fill}"/>`;
  });
  const centre = (at: number): number => LEFT + (at + 0.5) * pitch;
  const shift = view.distribution.length > 0 ? 0 : -0.5;
  const size = narrow ? 12 : 10.5;
  const widest = Math.max(0, ...columns.map(({ label }) => textWidth(label, size)));
  const every = Math.max(1, Math.ceil((widest + 5) / pitch));
  const svg = picture(
    {
      width,
      height: HEIGHT,
      title: chartWord('distribution-title', {
        node: node.name,
        edition: view.release.editionTitle,
      }),
      desc: view.map.finding,
      kind: 'distribution',
      body: [
        meanMarkup(view, columns, centre, width, { paint, link: options.link }),
        ...bars,
        `<path d="M${LEFT} ${BOTTOM}H${right}" stroke="${paint.muted}"/>`,
        group(
          `${textStyle(narrow ? 11.5 : 11, paint.ink, 'middle', true)} stroke="${paint.paper}" stroke-width="3" paint-order="stroke"`,
          ...columns.map(({ count }, at) =>
            count === 0 ? '' : textAt(centre(at), y(count) - 5, String(count)),
          ),
        ),
        group(
          textStyle(size, paint.muted, 'middle'),
          ...columns.map(({ label }, at) =>
            at % every === 0 ? textAt(centre(at + shift), BOTTOM + 16, label) : '',
          ),
        ),
        group(
          textStyle(narrow ? 12 : 11, paint.muted),
          textAt(
            LEFT,
            HEIGHT - 8,
            chartWord(shift === 0 ? 'distribution-axis' : 'distribution-axis-from'),
          ),
        ),
      ].join(''),
    },
    paint,
    options,
  );
  return options.link === undefined ? svg : svg.replace(' role="img"', ' role="group"');
}

function columnsOf({ distribution, map }: IndicatorView): readonly Column[] {
  const bandOf = (value: number): BandView | undefined =>
    map.bands.find((band) => value < bandEdge(band.below, Number.POSITIVE_INFINITY));
  if (distribution.length > 0) {
    const bands = new Map(map.rows.map(({ value, band }) => [value, band]));
    return distribution.map(({ score, countries }): Column => {
      const band = bands.get(score);
      return { label: score, middle: Number(score), count: countries, ...(band && { band }) };
    });
  }
  const { minimum, maximum } = map.scale;
  const width = (maximum - minimum) / BINS;
  const numbers = map.rows.flatMap(({ number }) => (number === undefined ? [] : [number]));
  return Array.from({ length: BINS }, (_, at): Column => {
    const from = minimum + at * width;
    const last = at === BINS - 1;
    const count = numbers.filter(
      (number) => number >= from && (number < from + width || last),
    ).length;
    const band = bandOf(from + width / 2);
    return {
      label: tickText(Number(from.toFixed(2))),
      middle: from + width / 2,
      count,
      ...(band && { band }),
    };
  });
}

/** A pointer at the mean of the whole set, over the columns. */
function meanMarkup(
  { mean, release }: IndicatorView,
  columns: readonly Column[],
  centre: (at: number) => number,
  width: number,
  { paint, link }: { readonly paint: Paint; readonly link: string | undefined },
): string {
  const [first, second] = columns;
  if (mean === undefined || !first || !second) return '';
  const x = centre((Number(mean) - first.middle) / (second.middle - first.middle));
  const roomFor = (label: string): number => textWidth(label, 11.5, true) * 1.15 + 5;
  const named = chartWord('mean-of', { set: release.countrySet, mean });
  // A long name of the set has no room on either side of a narrow chart.
  const text = roomFor(named) <= Math.max(x, width - x) ? named : chartWord('mean', { mean });
  const room = roomFor(text);
  const right = x > width / 2 ? x > room : x + room > width;
  const told = textAt(x + (right ? -5 : 5), 16, text);
  return [
    `<path d="M${digits(x)} 20V${BOTTOM}" stroke="${paint.ink}" stroke-width="1.2" stroke-dasharray="2 3"/>`,
    group(
      textStyle(11.5, paint.ink, right ? 'end' : 'start', true),
      link === undefined ? told : `<a href="${escapeMarkup(link)}" tabindex="-1">${told}</a>`,
    ),
  ].join('');
}
