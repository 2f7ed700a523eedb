import { type CompositeRun, type Trend, trendsOf } from '../../analysis/composite/index.ts';
import { formatNumberCell, formatUnitTable } from '../../exchange/index.ts';
import { bytesOf, type Files, formatCsv } from '../../model/index.ts';

/** The tables of a run: `normalised.csv` with every indicator, `aggregated.csv` with every code above level 1,
 *  `ranks.csv` with all of them; `treated.csv` with every number that treatment changed where a method
 *  treats, and `trends.csv` of a panel. */
export function runTables(run: CompositeRun): Files {
  const { forest, normalised, units, values, ranks, treated } = run;
  const indicators = forest.indicators.map(({ code }) => code);
  const aggregates = forest.aggregates.map(({ node }) => node.code);
  const table = (
    codes: readonly string[],
    columns: ReadonlyMap<string, Float64Array>,
  ): Uint8Array =>
    formatUnitTable(
      units,
      codes.map((code) => ({ name: code, numbers: columns.get(code) ?? [] })),
    );
  return new Map([
    ['normalised.csv', table(indicators, normalised)],
    ['aggregated.csv', table(aggregates, values)],
    ['ranks.csv', table([...indicators, ...aggregates], ranks)],
    ...(treated.size > 0 ? [['treated.csv', treatedTable(run)] as const] : []),
    ...(isPanel(run) ? [['trends.csv', trendTable(run)] as const] : []),
  ]);
}

/** A row for every number that treatment changed: before, after, and by what. */
function treatedTable({ units, treated, filled }: CompositeRun): Uint8Array {
  const rows = [...treated].flatMap(([code, { column, transform, drawnIn }]) => {
    const drawn = new Set(drawnIn);
    const numbers = filled.get(code);
    return units.flatMap((unit, row): readonly (readonly string[])[] => {
      const [before, after] = [numbers?.[row] ?? Number.NaN, column[row] ?? Number.NaN];
      if (Number.isNaN(before) || before === after) return [];
      const by = [...(drawn.has(row) ? ['drawn-in'] : []), ...(transform ? [transform.kind] : [])];
      return [
        [
          ...[unit.code, unit.time ?? '', code, formatNumberCell(before), formatNumberCell(after)],
          by.join(' + '),
        ],
      ];
    });
  });
  return bytesOf(formatCsv([['uCode', 'Time', 'iCode', 'before', 'after', 'by'], ...rows]));
}

const TREND_HEADER = [
  ...['uCode', 'iCode', 'times', 'of', 'from', 'to', 'first', 'last'],
  ...['change', 'percent_change', 'cagr'],
];

/** A row for every unit and node of a panel. Indicators run by their numbers before gaps were filled, aggregates by
 *  their values, and only where one scale holds for all times. */
function trendTable({ method, forest, units, observed, values }: CompositeRun): Uint8Array {
  const aggregates =
    method.panel.normalise === 'apart'
      ? []
      : forest.aggregates.map(
          ({ node }) => [node.code, values.get(node.code) ?? new Float64Array()] as const,
        );
  const trends = trendsOf(new Map([...observed, ...aggregates]), units);
  return bytesOf(formatCsv([TREND_HEADER, ...trends.map(trendRow)]));
}

function trendRow(trend: Trend): readonly string[] {
  const { unit, node, times, of, from, to } = trend;
  const { first, last, change, percentChange, growth } = trend;
  return [
    ...[unit, node, String(times), String(of), from, to],
    ...[first, last, change, percentChange, growth].map(formatNumberCell),
  ];
}

function isPanel({ units }: CompositeRun): boolean {
  return new Set(units.map(({ time }) => time)).size > 1;
}

/** A value as JSON text, two blanks a level, ending in a line end. */
export function jsonFile(value: unknown): Uint8Array {
  return bytesOf(`${JSON.stringify(value, undefined, 2)}\n`);
}
