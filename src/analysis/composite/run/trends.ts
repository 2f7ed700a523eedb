import type { CompositeUnit } from '../../../model/index.ts';
import { power } from '../../numerics/index.ts';
import { rowsByTime, timeNumber } from './panel.ts';

/** How the numbers of one unit in one node run over the times of a panel. */
export interface Trend {
  readonly unit: string;
  readonly node: string;
  /** At how many of all times the unit has a number, and how many there are. */
  readonly times: number;
  readonly of: number;
  /** The first and the last time with a number, and the numbers. */
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly last: number;
  /** last − first. */
  readonly change: number;
  /** 100 × change ÷ |first|; NaN where the first number is zero. */
  readonly percentChange: number;
  /** (last ÷ first)^(1 ÷ years) − 1, the compound annual growth rate; NaN unless times are numbers and both
   *  numbers lie above zero. */
  readonly growth: number;
}

/** The trends of these columns by node, units in the order of the table; none where there is one time only, and
 *  none of a unit with less than two numbers. */
export function trendsOf(
  columns: ReadonlyMap<string, Float64Array>,
  units: readonly CompositeUnit[],
): readonly Trend[] {
  const times = rowsByTime(units);
  if (times.length < 2) return [];
  const rowsOfUnit = new Map<string, number[]>(units.map(({ code }) => [code, []]));
  for (const row of times.flat()) rowsOfUnit.get(units[row]?.code ?? '')?.push(row);
  return [...columns].flatMap(([node, column]) =>
    [...rowsOfUnit].flatMap(([unit, rows]): readonly Trend[] => {
      const present = rows.filter((row) => !Number.isNaN(column[row] ?? Number.NaN));
      const [start, end] = [present[0], present.at(-1)];
      if (start === undefined || end === undefined || present.length < 2) return [];
      const [from = '', to = ''] = [units[start]?.time, units[end]?.time];
      const [first, last] = [column[start] ?? 0, column[end] ?? 0];
      const change = last - first;
      return [
        {
          ...{ unit, node, times: present.length, of: times.length, from, to, first, last, change },
          percentChange: first === 0 ? Number.NaN : (100 * change) / Math.abs(first),
          growth: growthOf(first, last, (timeNumber(to) ?? 0) - (timeNumber(from) ?? 0)),
        },
      ];
    }),
  );
}

function growthOf(first: number, last: number, years: number): number {
  return first > 0 && last > 0 && years > 0 ? power(last / first, 1 / years) - 1 : Number.NaN;
}
