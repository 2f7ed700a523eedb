import type { IntervalsView } from '../../views/index.ts';
import { linearScale, tickText } from '../drawing/linear-scale.ts';
import type { Paint } from '../drawing/palette.ts';
import { digits, group, picture, textAt, textStyle } from '../drawing/svg.ts';

const WIDTH = 460;
const HEIGHT = 270;
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 12, 10, 40];

/** A stroke from the lowest to the highest rank of each country, countries in the order of their ranks and
 *  rank 1 at the top; the diagonal is the published rank. */
export function rankIntervals(view: IntervalsView, paint: Paint): string {
  const { rows, countries } = view;
  const ends: readonly [number, number] = [1, Math.max(2, countries)];
  const x = linearScale([0, Math.max(1, rows.length - 1)], [LEFT + 6, WIDTH - RIGHT - 6]).at;
  const { at: y, ticks } = linearScale(ends, [TOP + 6, HEIGHT - BOTTOM - 6]);
  const marks = [1, ...ticks.filter((tick) => tick > 1)];
  const width = Math.min(7, Math.max(1.4, (WIDTH - LEFT - RIGHT) / Math.max(1, rows.length) - 1));
  const strokes = rows
    .map(({ low, high }, at) => {
      const [top, end] = [y(low) - 0.7, y(high) + 0.7];
      return `M${digits(x(at))} ${digits(top)}V${digits(end)}`;
    })
    .join('');
  const dots = rows.map(
    ({ rank }, at) => `M${digits(x(at) - width / 2)} ${digits(y(rank))}h${digits(width)}`,
  );
  return picture(
    {
      width: WIDTH,
      height: HEIGHT,
      title: view.title,
      desc: view.desc,
      kind: 'rank-intervals',
      body: [
        ...marks.map(
          (tick) =>
            `<path d="M${LEFT} ${digits(y(tick))}H${WIDTH - RIGHT}" stroke="${paint.line}" stroke-width="0.7"/>`,
        ),
        `<path d="${strokes}" stroke="${paint.bands.other[1]}" stroke-width="${digits(width)}" fill="none"/>`,
        `<path d="${dots.join('')}" stroke="${paint.ink}" stroke-width="2" fill="none"/>`,
        group(
          textStyle(11, paint.muted, 'end'),
          ...marks.map((tick) => textAt(LEFT - 6, y(tick) + 4, tickText(tick))),
        ),
        group(textStyle(11.5, paint.muted), textAt(LEFT, HEIGHT - 12, view.axis)),
      ].join(''),
    },
    paint,
  );
}
