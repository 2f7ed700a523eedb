import { mean, type Random, sampleDeviation } from '../../numerics/index.ts';
import type { CompositeForest } from '../run/forest.ts';

type Columns = ReadonlyMap<string, Float64Array>;

/** Fewer complete rows than this carry no line. */
const FEWEST_FOR_A_LINE = 8;

/** One draw of multiple imputation (Rubin 1987). A gap is filled from the line of the indicator on the mean of its
 *  siblings, all standardised: intercept, slope and variance are drawn from what the data leave open about
 *  them, then the number itself with its spread. Where a unit has no sibling, or too few rows have both, the
 *  number is drawn around the indicator's mean alike. Gaps of a column without two numbers stay. */
export function drawnColumns(columns: Columns, forest: CompositeForest, random: Random): Columns {
  const filled = new Map(columns);
  for (const { children } of forest.aggregates) {
    const indicators = children.filter(({ code }) => columns.has(code));
    const standard = indicators.map(({ code }) => standardised(columns.get(code), children, code));
    indicators.forEach(({ code }, at) => {
      const column = columns.get(code);
      if (!column?.some(Number.isNaN)) return;
      const siblings = standard.filter((_, other) => other !== at);
      filled.set(code, withDraws(column, meanOfRows(siblings, column.length), random));
    });
  }
  return filled;
}

function standardised(
  column: Float64Array | undefined,
  siblings: readonly { readonly code: string; readonly direction: 1 | -1 }[],
  code: string,
): Float64Array {
  const numbers = column ?? new Float64Array();
  const [middle, spread] = [mean(numbers), sampleDeviation(numbers)];
  const sign = siblings.find((sibling) => sibling.code === code)?.direction ?? 1;
  return numbers.map((x) => (spread > 0 ? (sign * (x - middle)) / spread : Number.NaN));
}

function meanOfRows(columns: readonly Float64Array[], rows: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) =>
    mean(columns.map((column) => column[row] ?? Number.NaN)),
  );
}

function withDraws(column: Float64Array, siblings: Float64Array, random: Random): Float64Array {
  const rows = [...column.keys()].filter((row) => !Number.isNaN(column[row] ?? Number.NaN));
  if (rows.length < 2) return column;
  const both = rows.filter((row) => !Number.isNaN(siblings[row] ?? Number.NaN));
  const line = both.length >= FEWEST_FOR_A_LINE ? drawnLine(both, siblings, column, random) : null;
  const level = drawnLine(rows, undefined, column, random);
  return column.map((value, row) => {
    if (!Number.isNaN(value)) return value;
    const x = siblings[row] ?? Number.NaN;
    const used = line && !Number.isNaN(x) ? line : level;
    const along = used === line ? used.slope * (x - used.middle) : 0;
    return used.height + along + used.spread * random.normal();
  });
}

interface Line {
  readonly middle: number;
  readonly height: number;
  readonly slope: number;
  readonly spread: number;
}

/** A regression line drawn from its posterior under the usual flat prior; level where there is no x. */
function drawnLine(
  rows: readonly number[],
  x: Float64Array | undefined,
  y: Float64Array,
  random: Random,
): Line {
  const n = rows.length;
  const middle = x ? mean(rows.map((row) => x[row] ?? 0)) : 0;
  const height = mean(rows.map((row) => y[row] ?? 0));
  let [xx, xy] = [0, 0];
  for (const row of rows) {
    const away = x ? (x[row] ?? 0) - middle : 0;
    xx += away * away;
    xy += away * ((y[row] ?? 0) - height);
  }
  const slope = xx > 0 ? xy / xx : 0;
  let left = 0;
  for (const row of rows) {
    const expected = height + slope * (x ? (x[row] ?? 0) - middle : 0);
    left += ((y[row] ?? 0) - expected) ** 2;
  }
  const spread = Math.sqrt(left / random.chiSquare(n - (xx > 0 ? 2 : 1)));
  return {
    middle,
    height: height + (spread / Math.sqrt(n)) * random.normal(),
    slope: xx > 0 ? slope + (spread / Math.sqrt(xx)) * random.normal() : 0,
    spread,
  };
}
