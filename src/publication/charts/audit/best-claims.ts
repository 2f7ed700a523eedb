import type { BestClaimsView } from '../../views/index.ts';
import { linearScale, tickText } from '../drawing/linear-scale.ts';
import type { Paint } from '../drawing/palette.ts';
import { digits, group, picture, textAt, textStyle } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';

const WIDTH = 460;
const HEIGHT = 290;
const SIZE = 11;
const [LEFT, RIGHT, TOP, BOTTOM] = [44, 12, 26, 40];

/** A dot for each country: its value across, the best that it could claim up. A name that would cover other dots
 *  is left out. */
export function bestClaims(view: BestClaimsView, paint: Paint): string {
  const values = view.points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const lowest = Math.min(...view.points.map(({ claim }) => claim));
  const across = linearScale([least, Math.max(most, least + 0.01)], [LEFT + 8, WIDTH - RIGHT - 8]);
  const up = linearScale([Math.min(lowest, 0.99), 1], [HEIGHT - BOTTOM - 6, TOP + 6]);
  const dots = view.points.map(
    ({ value, claim }) =>
      `<circle cx="${digits(across.at(value))}" cy="${digits(up.at(claim))}" r="3.2"/>`,
  );
  const places = view.points.map(({ value, claim }) => ({ x: across.at(value), y: up.at(claim) }));
  const names = view.points.flatMap(({ name, named }, at): readonly string[] => {
    const own = places[at];
    if (!named || !own) return [];
    const left = own.x > WIDTH / 2;
    const far = (left ? -1 : 1) * (textWidth(name, SIZE) * 1.1 + 12);
    const [from, to] = [Math.min(own.x, own.x + far), Math.max(own.x, own.x + far)];
    const isCovered = places.some(
      ({ x, y }, other) => other !== at && x > from && x < to && Math.abs(y - own.y) < SIZE,
    );
    if (isCovered) return [];
    return [textAt(own.x + (left ? -7 : 7), own.y + 4, name, left ? 'text-anchor="end"' : '')];
  });
  return picture(
    {
      width: WIDTH,
      height: HEIGHT,
      title: view.title,
      desc: view.desc,
      kind: 'best-claims',
      body: [
        ...up.ticks.map(
          (tick) =>
            `<path d="M${LEFT} ${digits(up.at(tick))}H${WIDTH - RIGHT}" stroke="${paint.line}" stroke-width="0.7"/>`,
        ),
        `<g fill="${paint.bands.other[1]}" stroke="${paint.ink}" stroke-width="0.5">${dots.join('')}</g>`,
        group(textStyle(SIZE, paint.ink), ...names),
        group(
          textStyle(11, paint.muted, 'end'),
          ...up.ticks.map((tick) => textAt(LEFT - 6, up.at(tick) + 4, tickText(tick))),
        ),
        group(
          textStyle(11, paint.muted, 'middle'),
          ...across.ticks.map((tick) =>
            textAt(across.at(tick), HEIGHT - BOTTOM + 12, tickText(tick)),
          ),
        ),
        group(
          textStyle(11.5, paint.muted),
          textAt(LEFT, HEIGHT - 8, view.across),
          textAt(0, 13, view.up),
        ),
      ].join(''),
    },
    paint,
  );
}
