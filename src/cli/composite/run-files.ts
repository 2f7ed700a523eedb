import type { CompositeRun } from '../../analysis/composite/index.ts';
import { formatUnitTable } from '../../exchange/index.ts';
import { bytesOf, type Files } from '../../model/index.ts';

/** The tables of a run: `normalised.csv` with every indicator, `aggregated.csv` with every code above level 1,
 *  `ranks.csv` with all of them. */
export function runTables({ forest, normalised, units, values, ranks }: CompositeRun): Files {
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
  ]);
}

/** A value as JSON text, two blanks a level, ending in a line end. */
export function jsonFile(value: unknown): Uint8Array {
  return bytesOf(`${JSON.stringify(value, undefined, 2)}\n`);
}
