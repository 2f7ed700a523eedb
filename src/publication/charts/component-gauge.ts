import type { BandView, ScaleView, ValueView } from '../views/index.ts';
import { bandEdge } from './band-edges.ts';
import { chartWord } from './chart-words.ts';
import { linearScale, tickText } from './drawing/linear-scale.ts';
import { bandColour, type Paint } from './drawing/palette.ts';
import { type ChartOptions, digits, group, picture, textAt, textStyle } from './drawing/svg.ts';
import { whiskerBelow } from './drawing/whiskers.ts';

interface GaugeOptions extends ChartOptions {
  /** Bands of the component, lowest first; without them the track is plain. */
  readonly bands?: readonly BandView[];
}

const WIDTH = 240;
const LEFT = 12;
const RIGHT = WIDTH - 12;
const TRACK = 26;

/** One value on its scale: the bands as a track, a pointer at the value, the number above it, and below
 *  the track where the value may lie. */
export function componentGauge(
  value: ValueView,
  scale: ScaleView,
  paint: Paint,
  options: GaugeOptions = {},
): string {
  const { bands = [] } = options;
  const { at } = linearScale([scale.minimum, scale.maximum], [LEFT, RIGHT]);
  const range = { minimum: tickText(scale.minimum), maximum: tickText(scale.maximum) };
  const x = at(value.number);
  return picture(
    {
      width: WIDTH,
      height: 48,
      title: chartWord('gauge-title', { node: value.node.name, value: value.value }),
      desc: value.band
        ? chartWord('gauge-desc', { value: value.value, band: value.band.label, ...range })
        : chartWord('gauge-desc-plain', { value: value.value, ...range }),
      kind: 'gauge',
      body: [
        trackMarkup(value, bands, at, paint),
        rangeMarkup(value, paint),
        `<path d="M${digits(x)} ${TRACK + 8}l-5-6V${TRACK - 5}h10v7z" fill="${paint.ink}" stroke="${paint.paper}" stroke-width="1.5" stroke-linejoin="round"/>`,
        group(textStyle(14, paint.ink, 'middle', true), textAt(clamp(x), 15, value.value)),
        group(
          textStyle(10, paint.muted),
          textAt(LEFT, 46, range.minimum),
          textAt(RIGHT, 46, range.maximum, 'text-anchor="end"'),
        ),
      ].join(''),
    },
    paint,
    options,
  );
}

/** Where the value may lie, along the underside of the track. */
function rangeMarkup({ interval }: ValueView, paint: Paint): string {
  if (!interval) return '';
  const [from, to] = [interval.from, interval.to].map((share) => LEFT + share * (RIGHT - LEFT));
  const d = whiskerBelow(TRACK + 12.5, [from ?? LEFT, to ?? RIGHT]);
  return `<path d="${d}" fill="none" stroke="${paint.muted}"/>`;
}

function trackMarkup(
  { node }: ValueView,
  bands: readonly BandView[],
  at: (value: number) => number,
  paint: Paint,
): string {
  if (bands.length === 0) {
    return `<rect x="${LEFT}" y="${TRACK}" width="${RIGHT - LEFT}" height="8" fill="${paint.line}"/>`;
  }
  return bands
    .map(({ position, of, from, below }) => {
      const left = from === undefined ? LEFT : at(bandEdge(from)) + 0.5;
      const right = below === undefined ? RIGHT : at(bandEdge(below)) - 0.5;
      const fill = bandColour(paint, node.family, position, of);
      return `<rect x="${digits(left)}" y="${TRACK}" width="${digits(Math.max(0, right - left))}" height="8" fill="${fill}"/>`;
    })
    .join('');
}

/** Keeps the printed value inside the picture. */
function clamp(x: number): number {
  return Math.min(WIDTH - 16, Math.max(16, x));
}
