import type { WeightsView } from '../../views/index.ts';
import { linearScale } from '../drawing/linear-scale.ts';
import type { Paint } from '../drawing/palette.ts';
import { digits, group, picture, textAt, textStyle } from '../drawing/svg.ts';
import { cutText, textWidth } from '../drawing/text-width.ts';

const WIDTH = 460;
const SIZE = 12;
const ROW = 25;
const TOP = 30;

/** Two bars for each part: its weight on paper as an outline, its effective weight filled; what lies beyond
 *  the threshold is dark and printed bold. */
export function weightBars(view: WeightsView, paint: Paint): string {
  const names = Math.min(
    176,
    Math.max(...view.rows.map(({ name }) => textWidth(name, SIZE) * 1.12)),
  );
  const left = names + 12;
  const most = Math.max(
    ...view.rows.flatMap(({ intended, effective = 0 }) => [intended, effective]),
  );
  const { at } = linearScale([0, most], [left, WIDTH - 96]);
  const height = TOP + view.rows.length * ROW + 4;
  const rows = view.rows.map(({ name, intended, effective, flagged }, index) => {
    const y = TOP + index * ROW;
    const [paper, effect] = [at(intended), at(effective ?? 0)];
    const fill = flagged ? paint.family.criminality : paint.bands.other[1];
    const value = effective === undefined ? '–' : `${percent(intended)} → ${percent(effective)}`;
    return [
      `<rect x="${digits(left)}" y="${digits(y + 7)}" width="${digits(Math.max(0, effect - left))}" height="11" fill="${fill}"/>`,
      `<path d="M${digits(paper)} ${digits(y + 3)}v19" stroke="${paint.ink}" stroke-width="2"/>`,
      group(
        textStyle(SIZE, paint.ink),
        textAt(0, y + 17, cutText(name, SIZE, names / 1.08), flagged ? 'font-weight="600"' : ''),
        textAt(Math.max(paper, effect) + 7, y + 17, value, flagged ? 'font-weight="600"' : ''),
      ),
    ].join('');
  });
  return picture(
    {
      width: WIDTH,
      height,
      title: view.title,
      desc: view.desc,
      kind: 'weights',
      body: [key(view, left, paint), ...rows].join(''),
    },
    paint,
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function key({ intendedWord, effectiveWord }: WeightsView, left: number, paint: Paint): string {
  const second = left + 14 + textWidth(intendedWord, 11) * 1.2 + 26;
  return [
    `<path d="M${digits(left)} 4v14" stroke="${paint.ink}" stroke-width="2"/>`,
    `<rect x="${digits(second - 16)}" y="6" width="11" height="11" fill="${paint.bands.other[1]}"/>`,
    group(
      textStyle(11, paint.muted),
      textAt(left + 7, 15, intendedWord),
      textAt(second, 15, effectiveWord),
    ),
  ].join('');
}
