import type { NodeId } from '../../model/index.ts';
import type { ChangeSummary, ChangesView } from '../views/index.ts';
import { chartWord } from './chart-words.ts';
import type { Paint } from './drawing/palette.ts';
import {
  type ChartOptions,
  digits,
  group,
  NARROW,
  picture,
  textAt,
  textStyle,
} from './drawing/svg.ts';
import { cutText, textWidth, WIDEST_FACE } from './drawing/text-width.ts';

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
/** A phone's form: a list of rises, then one of falls, each under its heading. */
const NARROW_HEAD = 26;
const NAMES = 150;
const GAP = 10;

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
      ...(options.narrow
        ? { width: NARROW, height: 2 * (NARROW_HEAD + GAP) + (rises.length + falls.length) * ROW }
        : { width: WIDTH, height: HEAD + Math.max(1, rises.length, falls.length) * ROW + 8 }),
      title: chartWord(like ? 'change-title-like' : 'change-title', {
        node: name,
        from: view.from,
        to: view.to,
      }),
      desc: chartWord('change-desc', { rose: counts.rose, fell: counts.fell, same: counts.same }),
      kind: 'change',
      body: (options.narrow ? narrowBody : body)(summary, counts, falls, rises, paint),
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
  const all = [...falls, ...rises];
  const names = WIDEST_FACE * Math.max(0, ...all.map((bar) => textWidth(bar.name, SIZE)));
  const values = WIDEST_FACE * Math.max(0, ...all.map((bar) => textWidth(bar.text, SIZE, true)));
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

/** Rises above falls; a row is its name, its bar and its change. */
function narrowBody(
  { node }: ChangeSummary,
  counts: { readonly rose: number; readonly fell: number },
  falls: readonly ChangeBar[],
  rises: readonly ChangeBar[],
  paint: Paint,
): string {
  const all = [...falls, ...rises];
  const largest = Math.max(...all.map(({ size }) => Math.abs(size)), 0.01);
  const values = WIDEST_FACE * Math.max(0, ...all.map((bar) => textWidth(bar.text, SIZE, true)));
  const room = NARROW - NAMES - 8 - values - 8;
  const part = (heading: string, bars: readonly ChangeBar[], sign: 1 | -1, top: number): string =>
    [
      group(textStyle(13, paint.ink, 'start', true), textAt(0, top + 16, heading)),
      group(
        textStyle(SIZE, paint.ink),
        ...bars.map(({ name, text, size }, at) => {
          const y = top + NARROW_HEAD + at * ROW;
          const width = (Math.abs(size) / largest) * room;
          return [
            textAt(0, y + 13, cutText(name, SIZE, NAMES)),
            `<rect x="${NAMES + 8}" y="${y + 3}" width="${digits(width)}" height="12" fill="${colourOf(sign, node.higherIs, paint)}"/>`,
            textAt(NAMES + 8 + width + 6, y + 13, text, 'font-weight="600"'),
          ].join('');
        }),
      ),
    ].join('');
  return [
    part(chartWord('rose', { count: counts.rose }), rises, 1, 0),
    part(
      chartWord('fell', { count: counts.fell }),
      falls,
      -1,
      NARROW_HEAD + GAP + rises.length * ROW,
    ),
  ].join('');
}

/** Wine for a change to the worse, teal for one to the better; the side and the sign say it too. */
function colourOf(sign: 1 | -1, higherIs: 'worse' | 'better', paint: Paint): string {
  return (sign === 1) === (higherIs === 'worse')
    ? paint.family.criminality
    : paint.family.resilience;
}
