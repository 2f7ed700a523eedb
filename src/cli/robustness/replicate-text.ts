import {
  type Configuration,
  configurationOf,
  type DrawInput,
  type Grouping,
  type ReplayedReplicate,
  replayReplicate,
} from '../../analysis/robustness/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textTable } from '../terminal/text-table.ts';

/** One replicate: what exactly it took, every weight, and what came of it. */
export function replicateText(
  input: DrawInput,
  replicate: number,
  nameOf: (code: string) => string,
  terminal: Terminal,
): string {
  const chosen = configurationOf(input, replicate);
  const declared = configurationOf(input, 'declared').weights;
  const made = replayReplicate(input, replicate);
  const weights = [...chosen.weights].map(([code, weight]) => [
    nameOf(code),
    printed(declared.get(code)),
    printed(weight),
  ]);
  return [
    `Replicate ${replicate}: missing scores ${chosen.imputation}, normalisation ${chosen.normalisation}, aggregation ${chosen.aggregation}, left out ${chosen.leftOut ?? 'none'}.`,
    textTable(['Weight', 'declared', 'drawn'], weights, terminal),
    made.failure === undefined
      ? textTable(...resultTable(input, made, nameOf), terminal)
      : `It could not be made: ${made.failure.message}\n`,
  ].join('\n');
}

function resultTable(
  { units, aggregates }: DrawInput,
  { values, ranks }: ReplayedReplicate,
  nameOf: (code: string) => string,
): readonly [readonly string[], readonly (readonly string[])[]] {
  const nodes = [...aggregates].reverse().map(({ code }) => code);
  return [
    ['', ...nodes.flatMap((code) => [nameOf(code), 'rank'])],
    units.map((unit, at) => [
      nameOf(unit),
      ...nodes.flatMap((code) => [
        printed(values.get(code)?.[at]),
        String(ranks.get(code)?.[at] || '–'),
      ]),
    ]),
  ];
}

function printed(number: number | undefined): string {
  return number === undefined || Number.isNaN(number) ? '–' : number.toFixed(4);
}

/** The same as one JSON object with full digits: choices, weights, every drawn score, values and ranks, these
 *  inside each group where groups are given. */
export function replicateJson(input: DrawInput, replicate: number, grouping?: Grouping): string {
  const chosen: Configuration = configurationOf(input, replicate);
  const made = replayReplicate(input, replicate, undefined, grouping);
  const byUnit = (column: ArrayLike<number>): Readonly<Record<string, number | null>> =>
    Object.fromEntries(
      input.units.map((unit, at) => {
        const value = column[at] ?? Number.NaN;
        return [unit, Number.isNaN(value) ? null : value];
      }),
    );
  const columns = (map: ReadonlyMap<string, ArrayLike<number>>) =>
    Object.fromEntries([...map].map(([code, column]) => [code, byUnit(column)]));
  return JSON.stringify({
    replicate,
    imputation: chosen.imputation,
    treatment: chosen.treatment,
    normalisation: chosen.normalisation,
    aggregation: chosen.aggregation,
    left_out: chosen.leftOut ?? null,
    weights: Object.fromEntries(chosen.weights),
    scores: columns(chosen.numbers),
    failure: made.failure?.message ?? null,
    values: columns(made.values),
    ranks: columns(made.ranks),
  });
}
