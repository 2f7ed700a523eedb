import type { NodeId } from '../../model/index.ts';
import type { ChangeSummary, ChangesView } from '../views/index.ts';
import { chartWord } from './chart-words.ts';
import type { Paint } from './palette.ts';
import { type ChartOptions, digits, group, picture, textAt, textStyle } from './svg.ts';
import { textWidth } from './text-width.ts';

interface ChangeOptions extends ChartOptions {
  /** The aggregate to draw; the first component by default. */
  readonly node?: NodeId;
  /** Most rows on each side. 10 by default. */
  readonly most?: number;
}

interface ChangeBar {
  readonly name: string;
  readonly text: string;
  readonly size: number;
}

const WIDTH = 620;
const ROW = 19;
const SIZE = 12;
const HEAD = 48;
const AXIS = WIDTH / 2;

/** The largest falls and rises of one aggregate as bars to either side of zero; like for like where
 *  the set of its indicators changed. */
export function changeChart(view: ChangesView, paint: Paint, options: ChangeOptions = {}): string {
  const { most = 10 } = options;
  const summary =
    view.components.find(({ node }) => node.id === options.node) ?? view.components[0];
  if (!summary) throw new Error(`no aggregate changed from ${view.from} to ${view.to}`);
  const { id, name } = summary.node;
  const own = view.rows.flatMap(({ country, changes }) => {
    const change = changes.find((row) => row.id === id)?.change;
    return change ? [{ country, change }] : [];
  });
  const like = own.some(({ change }) => change.setChanged);
  const bars = own
    .flatMap(({ country, change }): readonly ChangeBar[] => {
      const text = like ? change.likeForLike : change.change;
      return text === undefined
        ? []
        : [{ name: country.name, text, size: Number(text.replace('−', '-')) }];
    })
    .sort((a, b) => b.size - a.size);
  const rises = bars.filter(({ size }) => size > 0).slice(0, most);
  const falls = bars
    .filter(({ size }) => size < 0)
    .slice(-most)
    .reverse();
  const counts = like ? summary.likeForLike : summary;
  return picture(
    {
      width: WIDTH,
      height: HEAD + Math.max(1, rises.length, falls.length) * ROW + 8,
      title: chartWord(like ? 'change-title-like' : 'change-title', {
        node: name,
        from: view.from,
        to: view.to,
      }),
      desc: chartWord('change-desc', { rose: counts.rose, fell: counts.fell, same: counts.same }),
      kind: 'change',
      body: body(summary, counts, falls, rises, paint),
    },
    paint,
    options,
  );
}

function body(
  { node }: ChangeSummary,
  counts: { readonly rose: number; readonly fell: number },
  falls: readonly ChangeBar[],
  rises: readonly ChangeBar[],
  paint: Paint,
): string {
  const largest = Math.max(...[...falls, ...rises].map(({ size }) => Math.abs(size)), 0.01);
  const names = Math.max(0, ...[...falls, ...rises].map((bar) => textWidth(bar.name, SIZE)));
  const values = Math.max(0, ...[...falls, ...rises].map((bar) => textWidth(bar.text, SIZE, true)));
  const room = Math.max(40, AXIS - names - values - 26);
  const side = (bars: readonly ChangeBar[], sign: 1 | -1): string =>
    bars
      .map(({ name, text, size }, at) => {
        const y = HEAD + at * ROW;
        const width = (Math.abs(size) / largest) * room;
        const from = sign === 1 ? AXIS + 1 : AXIS - 1 - width;
        const anchor = sign === 1 ? '' : 'text-anchor="end"';
        const after = AXIS + sign * (width + 6);
        const bold = `font-weight="600"${anchor === '' ? '' : ` ${anchor}`}`;
        return [
          `<rect x="${digits(from)}" y="${y + 3}" width="${digits(width)}" height="12" fill="${colourOf(sign, node.higherIs, paint)}"/>`,
          textAt(after, y + 13, text, bold),
          textAt(after + sign * (values + 6), y + 13, name, anchor),
        ].join('');
      })
      .join('');
  return [
    group(
      textStyle(13, paint.ink, 'start', true),
      textAt(AXIS - 8, 22, `← ${chartWord('fell', { count: counts.fell })}`, 'text-anchor="end"'),
      textAt(AXIS + 8, 22, `${chartWord('rose', { count: counts.rose })} →`),
    ),
    `<path d="M${AXIS} 34V${HEAD + Math.max(1, falls.length, rises.length) * ROW + 4}" stroke="${paint.muted}"/>`,
    group(textStyle(SIZE, paint.ink), side(falls, -1), side(rises, 1)),
  ].join('');
}

/** Wine for a change to the worse, teal for one to the better; the side and the sign say it too. */
function colourOf(sign: 1 | -1, higherIs: 'worse' | 'better', paint: Paint): string {
  return (sign === 1) === (higherIs === 'worse')
    ? paint.family.criminality
    : paint.family.resilience;
}
