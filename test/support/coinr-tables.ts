import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/model/index.ts';
import { sharedData } from './shared-data.ts';

/** Where the independent reference numbers stand, if this machine has them. */
export const COINR = sharedData('reference/coinr-asem');

/** Why a test of these numbers does not run here. */
export const NO_COINR = 'skipped: no ../shared/data/reference/coinr-asem beside the repository';

/** A reference table by unit and column; an empty cell, `NA` and `NaN` are NaN. */
export interface ReferenceTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly at: (row: string, column: string) => number;
  readonly text: (row: string, column: string) => string;
}

/** Reads a reference table whose first column names its rows. */
export function referenceTable(name: string): ReferenceTable {
  const text = readFileSync(join(COINR ?? '', name), 'utf8');
  const [header, ...body] = parseCsv(text).records.map(({ fields }) =>
    fields.map((field) => field.text),
  );
  const columns = header ?? [];
  const byRow = new Map(body.map((fields) => [fields[0] ?? '', fields]));
  const cell = (row: string, column: string): string =>
    byRow.get(row)?.[columns.indexOf(column)] ?? '';
  const numberOf = (value: string): number => {
    if (value === '' || value === 'NA') return Number.NaN;
    return value === 'Inf' ? Number.POSITIVE_INFINITY : Number(value);
  };
  return {
    rows: [...byRow.keys()],
    columns: columns.slice(1),
    at: (row, column) => numberOf(cell(row, column)),
    text: cell,
  };
}

/** A column of a reference table. */
export function referenceColumn(table: ReferenceTable, column: string): Float64Array {
  return Float64Array.from(table.rows, (row) => table.at(row, column));
}

/** How many of two columns' numbers differ by more than 10⁻¹² × max(1, |expected|), or in being there. */
export function differing(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  let count = found.length === expected.length ? 0 : Number.POSITIVE_INFINITY;
  for (let at = 0; at < expected.length; at++) {
    const [a, b] = [found[at] ?? Number.NaN, expected[at] ?? Number.NaN];
    if (Number.isNaN(a) && Number.isNaN(b)) continue;
    if (!(a === b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b)))) count++;
  }
  return count;
}
