import { type CompositeUnit, compareText } from '../../../model/index.ts';
import { mean, median, seededRandom } from '../../numerics/index.ts';
import type { Imputation } from '../method/method.ts';
import { imputationWord } from '../method/method-words.ts';
import type { CompositeForest } from '../run/forest.ts';
import { drawnColumns } from './drawn.ts';

type Columns = ReadonlyMap<string, Float64Array>;

/** The indicators' columns, each with its gaps filled by its own rule. */
export function imputeByRule(
  columns: Columns,
  units: readonly CompositeUnit[],
  forest: CompositeForest,
  imputationOf: (code: string) => Imputation,
): Columns {
  const made = new Map<string, Columns>();
  return new Map(
    [...columns].map(([code, column]) => {
      const imputation = imputationOf(code);
      const word = imputationWord(imputation);
      const filled = made.get(word) ?? impute(columns, units, forest, imputation);
      made.set(word, filled);
      return [code, filled.get(code) ?? column];
    }),
  );
}

/** The indicators' columns with their gaps filled; numbers that are there stay as they are. A group without any
 *  number leaves its gaps open. */
export function impute(
  columns: Columns,
  units: readonly CompositeUnit[],
  forest: CompositeForest,
  imputation: Imputation,
): Columns {
  switch (imputation.kind) {
    case 'none':
      return columns;
    case 'mean':
      return mapped(columns, (column) => filled(column, everyone(units), mean));
    case 'median':
      return mapped(columns, (column) => filled(column, everyone(units), median));
    case 'group-mean':
    case 'group-median': {
      const groups = units.map((unit) => unit.groups.get(imputation.grouping) ?? '');
      const middle = imputation.kind === 'group-mean' ? mean : median;
      return mapped(columns, (column) => filled(column, groups, middle));
    }
    case 'drawn':
      return inOrderOfCodes(columns, units, (sorted) =>
        drawnColumns(sorted, forest, seededRandom(imputation.seed, imputation.draw)),
      );
  }
}

/** Changes columns whose units stand by their codes, so that the order of a table changes no draw. */
function inOrderOfCodes(
  columns: Columns,
  units: readonly CompositeUnit[],
  change: (columns: Columns) => Columns,
): Columns {
  const order = [...units.keys()].sort((a, b) => compareUnits(units[a], units[b]));
  const sorted = mapped(columns, (column) => column.map((_, at) => column[order[at] ?? 0] ?? 0));
  return mapped(change(sorted), (column) => {
    const back = new Float64Array(column.length);
    order.forEach((row, at) => {
      back[row] = column[at] ?? Number.NaN;
    });
    return back;
  });
}

function compareUnits(a: CompositeUnit | undefined, b: CompositeUnit | undefined): number {
  return compareText(a?.code ?? '', b?.code ?? '') || compareText(a?.time ?? '', b?.time ?? '');
}

function mapped(columns: Columns, change: (column: Float64Array) => Float64Array): Columns {
  return new Map([...columns].map(([code, column]) => [code, change(column)]));
}

function everyone(units: readonly CompositeUnit[]): readonly string[] {
  return units.map(() => '');
}

/** Each gap filled with the middle of the numbers in its group. */
function filled(
  column: Float64Array,
  groups: readonly string[],
  middle: (numbers: Float64Array) => number,
): Float64Array {
  if (!column.some(Number.isNaN)) return column;
  const middles = new Map<string, number>();
  const middleOf = (group: string): number => {
    const known = middles.get(group) ?? middle(column.filter((_, row) => groups[row] === group));
    middles.set(group, known);
    return known;
  };
  return column.map((value, row) => (Number.isNaN(value) ? middleOf(groups[row] ?? '') : value));
}
