import type { RankingGroupsView, RankingRow, RankingView } from '../../views/index.ts';
import { rangesLine, sourceLine } from '../captions.ts';
import { chartWord } from '../chart-words.ts';
import { linearScale, tickText } from '../drawing/linear-scale.ts';
import { bandColour, type Paint } from '../drawing/palette.ts';
import { type ChartOptions, digits, group, picture, textAt, textStyle } from '../drawing/svg.ts';
import { cutText, textWidth, wrapText } from '../drawing/text-width.ts';
import { rangeText } from '../range-text.ts';

const ROW = 17;
const SIZE = 11.5;
const TOP = 62;
/** Room around the picture, and between two lines of the note below it. */
const [MARGIN, NOTE] = [14, 16];
/** Most lines in a column: 193 countries stand in three. */
const MOST = 68;
/** Widths of one column that stands alone, and of one among several, with the gap between them. */
const [ALONE, AMONG, GAP] = [560, 424, 34];

/** One line of the picture: a country, or what opens a group. */
type Line = RankingRow | string;

/** Every country in the order of the view: its rank and where that may lie, a dot for its value, and a bar in the
 *  colour of its band over where the value may lie. A view with groups names each above its countries. A long
 *  ranking stands in columns on one scale. */
export function rankingRanges(
  view: RankingView | RankingGroupsView,
  paint: Paint,
  options: ChartOptions = {},
): string {
  const lines = linesOf(view);
  const columns = inColumns(lines);
  const each = Math.max(1, ...columns.map((column) => column.length));
  const room = columns.length === 1 ? ALONE : AMONG;
  const inner = columns.length * room + (columns.length - 1) * GAP;
  const title = chartWord('groups' in view ? 'ranking-groups-title' : 'ranking-title', {
    node: view.node.name,
    edition: view.release.editionTitle,
  });
  const notes = [rangesLine(view.release), sourceLine(view.release)]
    .filter((note) => note !== '')
    .flatMap((note) => wrapText(note, 11, inner));
  const foot = TOP + each * ROW + NOTE;
  const ends = endsOf(view.rows);
  const values = Math.max(
    textWidth(chartWord('value'), SIZE),
    ...view.rows.map((row) => textWidth(row.values[0]?.value ?? '', SIZE, true)),
  );
  return picture(
    {
      width: inner + 2 * MARGIN,
      height: foot + notes.length * NOTE + MARGIN,
      title,
      desc: descOf(view.rows),
      kind: 'ranking-ranges',
      body: group(
        `transform="translate(${MARGIN} ${MARGIN})"`,
        group(textStyle(16, paint.ink, 'start', true), textAt(0, 14, cutText(title, 16, inner))),
        ...columns.map((column, at) =>
          group(
            `transform="translate(${digits(at * (room + GAP))} 0)"`,
            columnMarkup(column, { width: room, values, ends, grouped: 'groups' in view }, paint),
          ),
        ),
        group(
          textStyle(11, paint.muted),
          ...notes.map((note, at) => textAt(0, foot + at * NOTE, note)),
        ),
      ),
    },
    paint,
    options,
  );
}

function linesOf(view: RankingView | RankingGroupsView): readonly Line[] {
  const valued = (rows: readonly RankingRow[]): readonly RankingRow[] =>
    rows.filter(({ values }) => values[0] !== undefined);
  if (!('groups' in view)) return valued(view.rows);
  return view.groups.flatMap(({ number, low, high, rows }): readonly Line[] => [
    chartWord(low === high ? 'ranking-group-one' : 'ranking-group', { number, low, high }),
    ...valued(rows),
  ]);
}

/** Columns of about as many lines; what opens a group does not end one. */
function inColumns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const count = Math.max(1, Math.ceil(lines.length / MOST));
  const each = Math.ceil(lines.length / count);
  const starts = Array.from({ length: count }, (_, column) => {
    const even = column * each;
    return column > 0 && typeof lines[even - 1] === 'string' ? even - 1 : even;
  });
  return starts.map((from, column) => lines.slice(from, starts[column + 1]));
}

/** The lowest and the highest number that any value has or may have. */
function endsOf(rows: readonly RankingRow[]): readonly [number, number] {
  const numbers = rows.flatMap(({ values: [value] }) =>
    value ? [value.number, Number(value.interval?.low ?? value.value), highOf(value)] : [],
  );
  return numbers.length === 0 ? [0, 1] : [Math.min(...numbers), Math.max(...numbers)];
}

function highOf({ value, interval }: NonNullable<RankingRow['values'][number]>): number {
  return Number(interval?.high ?? value);
}

/** What the columns of one picture share: their width and that of printed values, the ends of the scale, and
 *  whether groups stand in them. */
interface ColumnLayout {
  readonly width: number;
  readonly values: number;
  readonly ends: readonly [number, number];
  readonly grouped: boolean;
}

function columnMarkup(
  lines: readonly Line[],
  { width, values, ends, grouped }: ColumnLayout,
  paint: Paint,
): string {
  const [rank, range] = [24, 76];
  const names = width === ALONE ? 170 : 136;
  const left = range + 8 + names + 8;
  const right = width - values - 4;
  const { at: x, ticks } = linearScale(ends, [left + 4, right - 8], width === ALONE ? 8 : 5);
  const bottom = TOP + lines.length * ROW;
  const bars = new Map<string, string>();
  const texts: string[] = [];
  const ranges: string[] = [];
  let dots = '';
  lines.forEach((line, at) => {
    const y = TOP + at * ROW + ROW / 2;
    const base = y + 4;
    if (typeof line === 'string') {
      texts.push(textAt(0, base, line, 'font-weight="600"'));
      return;
    }
    const [value] = line.values;
    if (!value) return;
    const fill = value.band
      ? bandColour(paint, value.node.family, value.band.position, value.band.of)
      : paint.noData;
    if (value.interval) {
      const [from, to] = [x(Number(value.interval.low)), x(Number(value.interval.high))];
      bars.set(
        fill,
        `${bars.get(fill) ?? ''}M${digits(from)} ${digits(y - 4)}h${digits(to - from)}v8h${digits(from - to)}z`,
      );
    }
    dots += `<circle cx="${digits(x(value.number))}" cy="${digits(y)}" r="3"/>`;
    if (line.rank) {
      if (!grouped) texts.push(textAt(rank, base, String(line.rank.rank), 'text-anchor="end"'));
      const interval = line.rank.interval;
      if (interval) ranges.push(textAt(range, base, rangeText(interval)));
    }
    texts.push(
      textAt(range + 8, base, cutText(line.country.name, SIZE, names)),
      textAt(width, base, value.value, 'text-anchor="end" font-weight="600"'),
    );
  });
  return [
    ...ticks.map(
      (tick) =>
        `<path d="M${digits(x(tick))} ${TOP - 4}V${digits(bottom)}" stroke="${paint.line}" stroke-width="0.7"/>`,
    ),
    group(
      textStyle(10.5, paint.muted, 'middle'),
      ...ticks.map((tick) => textAt(x(tick), TOP - 10, tickText(tick))),
    ),
    group(
      textStyle(10.5, paint.muted, 'end'),
      textAt(range, TOP - 10, chartWord(grouped ? 'range-of-ranks' : 'rank-and-range')),
      textAt(width, TOP - 10, chartWord('value')),
    ),
    ...[...bars].map(
      ([fill, d]) => `<path d="${d}" fill="${fill}" stroke="${paint.muted}" stroke-width="0.5"/>`,
    ),
    group(`fill="${paint.ink}" stroke="${paint.paper}" stroke-width="1.2"`, dots),
    group(textStyle(SIZE, paint.ink), ...texts),
    group(textStyle(10.5, paint.muted, 'end'), ...ranges),
  ].join('');
}

function descOf(rows: readonly RankingRow[]): string {
  const valued = rows.flatMap(({ country, values: [value] }) =>
    value ? [{ name: country.name, value: value.value, number: value.number }] : [],
  );
  const ordered = [...valued].sort((a, b) => b.number - a.number);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return '';
  return chartWord('ranking-desc', {
    first: first.name,
    high: first.value,
    last: last.name,
    low: last.value,
  });
}
