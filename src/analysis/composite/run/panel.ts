import type { CompositeUnit } from '../../../model/index.ts';
import { compareText } from '../../../model/index.ts';
import { descendingRanks, descendingRanksOfGiven } from '../../numerics/index.ts';
import type { PanelMethod } from '../method/method.ts';

type Columns = ReadonlyMap<string, Float64Array>;

/** The rows of each time, times in their order: numbers and dates by size, names such as `spring-2022` as they
 *  first stand in the table. One list of all rows where there is one time. */
export function rowsByTime(units: readonly CompositeUnit[]): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  units.forEach(({ time = '' }, row) => {
    const list = rows.get(time);
    if (list) list.push(row);
    else rows.set(time, [row]);
  });
  const times = [...rows.keys()];
  const inOrder = times.every((time) => DATE.test(time)) ? times.sort(compareTimes) : times;
  return inOrder.flatMap((time) => [rows.get(time) ?? []]);
}

/** Ranks from the highest down inside each time. Numbers of indicators are ties where they are equal, computed
 *  values where rounding cannot tell them apart. */
export function ranksByTime(
  column: Float64Array,
  units: readonly CompositeUnit[],
  kind: 'given' | 'computed',
): Float64Array {
  const ranked = kind === 'given' ? descendingRanksOfGiven : descendingRanks;
  const ranks = new Float64Array(column.length).fill(Number.NaN);
  for (const rows of rowsByTime(units)) {
    const own = ranked(rows.map((row) => column[row] ?? Number.NaN));
    rows.forEach((row, at) => {
      ranks[row] = own[at] ?? Number.NaN;
    });
  }
  return ranks;
}

/** Gaps of a unit filled from its own other times: with the latest number before (`latest`, and `constant`, which
 *  takes the first number for times before it), or on the straight line between the numbers before and
 *  after (times that are numbers count by their distance, others one apart). Other gaps stay: those before
 *  the first and, on a line, behind the last number. */
export function filledOverTime(
  columns: Columns,
  units: readonly CompositeUnit[],
  fill: PanelMethod['fill'],
): Columns {
  if (fill === 'none') return columns;
  const rowsOfUnit = new Map<string, number[]>();
  for (const rows of rowsByTime(units)) {
    for (const row of rows) {
      const code = units[row]?.code ?? '';
      const list = rowsOfUnit.get(code);
      if (list) list.push(row);
      else rowsOfUnit.set(code, [row]);
    }
  }
  return new Map(
    [...columns].map(([code, column]) => {
      const filled = column.slice();
      for (const rows of rowsOfUnit.values()) fillRows(filled, rows, units, fill);
      return [code, filled];
    }),
  );
}

function fillRows(
  column: Float64Array,
  rows: readonly number[],
  units: readonly CompositeUnit[],
  fill: PanelMethod['fill'],
): void {
  const numbers = rows.map((row) => column[row] ?? Number.NaN);
  const times = rows.map((row, at) => timeNumber(units[row]?.time) ?? at);
  numbers.forEach((value, at) => {
    if (!Number.isNaN(value)) return;
    const before = numbers.findLastIndex((x, other) => other < at && !Number.isNaN(x));
    const after = numbers.findIndex((x, other) => other > at && !Number.isNaN(x));
    const row = rows[at] ?? 0;
    if (before === -1) {
      if (fill === 'constant' && after !== -1) column[row] = numbers[after] ?? Number.NaN;
    } else if (fill === 'latest' || fill === 'constant') {
      column[row] = numbers[before] ?? Number.NaN;
    } else if (after !== -1) {
      const [from, to] = [times[before] ?? 0, times[after] ?? 1];
      const [low, high] = [numbers[before] ?? 0, numbers[after] ?? 0];
      column[row] = low + ((high - low) * ((times[at] ?? 0) - from)) / (to - from);
    }
  });
}

/** A number, or the digits and hyphens of a date. */
const DATE = /^-?\d[\d.-]*$/;

function compareTimes(a: string, b: string): number {
  const [x, y] = [timeNumber(a), timeNumber(b)];
  return x !== undefined && y !== undefined ? x - y : compareText(a, b);
}

/** A time as a number; undefined where it is a word. */
export function timeNumber(time: string | undefined): number | undefined {
  return time !== undefined && /^-?\d+(\.\d+)?$/.test(time) ? Number(time) : undefined;
}
