import type { SpreadsView } from '../../views/index.ts';
import { linearScale, tickText } from '../drawing/linear-scale.ts';
import type { Paint } from '../drawing/palette.ts';
import { digits, group, picture, textAt, textStyle } from '../drawing/svg.ts';
import { cutText } from '../drawing/text-width.ts';

const COLUMNS = 4;
const CHART = 196;
const GAP = 24;
const TALL = 46;
const ROW = 92;
const SIZE = 11.5;

/** One small chart for each indicator, all on one scale: columns for scores, a line at the mean. */
export function scoreSpreads(view: SpreadsView, paint: Paint): string {
  const { low, high, step, charts } = view;
  const width = COLUMNS * CHART + (COLUMNS - 1) * GAP;
  const bars = Math.max(1, Math.round((high - low) / step) + 1);
  const pitch = CHART / bars;
  const body = charts.map(({ name, counts, mean }, at) => {
    const x = (at % COLUMNS) * (CHART + GAP);
    const y = Math.floor(at / COLUMNS) * ROW;
    const base = y + 20 + TALL;
    const most = Math.max(1, ...counts.map(({ countries }) => countries));
    const { at: tall } = linearScale([0, most], [0, TALL]);
    const place = (value: number): number => x + ((value - low) / step) * pitch;
    const columns = counts
      .map(({ value, countries }) => {
        const height = tall(countries);
        return `M${digits(place(value) + 0.6)} ${digits(base)}v${digits(-height)}h${digits(Math.max(0.8, pitch - 1.2))}v${digits(height)}z`;
      })
      .join('');
    const middle = mean === undefined ? undefined : place(mean) + pitch / 2;
    return [
      group(textStyle(SIZE, paint.ink), textAt(x, y + 12, cutText(name, SIZE, CHART / 1.15))),
      `<path d="${columns}" fill="${paint.bands.other[1]}"/>`,
      `<path d="M${digits(x)} ${digits(base)}h${CHART}" stroke="${paint.muted}"/>`,
      middle === undefined
        ? ''
        : `<path d="M${digits(middle)} ${digits(base + 4)}v${-TALL - 6}" stroke="${paint.ink}" stroke-width="1.4"/>`,
      group(
        textStyle(9.5, paint.muted),
        textAt(x, base + 13, tickText(low)),
        textAt(x + CHART, base + 13, tickText(high), 'text-anchor="end"'),
      ),
    ].join('');
  });
  return picture(
    {
      width,
      height: Math.ceil(charts.length / COLUMNS) * ROW,
      title: view.title,
      desc: view.desc,
      kind: 'spreads',
      body: body.join(''),
    },
    paint,
  );
}
