import type { HistoryView, ScaleView } from '../../views/index.ts';
import { chartWord } from '../chart-words.ts';
import { linearScale } from '../drawing/linear-scale.ts';
import type { Paint } from '../drawing/palette.ts';
import { type ChartOptions, digits, picture } from '../drawing/svg.ts';

const WIDTH = 72;
const HEIGHT = 20;

/** A node's values over the editions as a small line; its last value carries a dot. An empty text
 *  where there are fewer than two values. */
export function sparkline(
  history: readonly HistoryView[],
  id: string,
  scale: ScaleView,
  paint: Paint,
  options: ChartOptions & { readonly colour?: string } = {},
): string {
  const { colour = paint.ink } = options;
  const points = history.flatMap(({ name, values }, at) => {
    const own = values.find((value) => value.id === id);
    return own ? [{ at, name, ...own }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return '';
  const { at: x } = linearScale([0, history.length - 1], [4, WIDTH - 4]);
  const { at: y } = linearScale([scale.minimum, scale.maximum], [HEIGHT - 3, 3]);
  const line = points
    .map(
      ({ at, number }, place) => `${place === 0 ? 'M' : 'L'}${digits(x(at))} ${digits(y(number))}`,
    )
    .join('');
  return picture(
    {
      width: WIDTH,
      height: HEIGHT,
      title: chartWord('spark-title', {
        values: points.map(({ name, value }) => `${name} ${value}`).join(', '),
      }),
      desc: '',
      kind: 'spark',
      body: [
        `<path d="${line}" fill="none" stroke="${colour}" stroke-width="1.5"/>`,
        `<circle cx="${digits(x(last.at))}" cy="${digits(y(last.number))}" r="2.6" fill="${colour}"/>`,
      ].join(''),
    },
    paint,
    { background: false, ...options },
  );
}
