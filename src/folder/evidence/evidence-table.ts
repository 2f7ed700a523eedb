import { formatCsv, type Parsed, parsed } from '../../model/index.ts';
import { editedTable } from '../text/edited-table.ts';
import { FileIssues } from '../text/file-issues.ts';
import { cleanText } from '../text/file-text.ts';
import { readTable, type TableRow } from '../text/table.ts';
import type { Placed } from './evidence-fields.ts';

/** One table of evidence: its columns, how a row of it is read and how a value is written. */
export interface EvidenceTable<Value, Column extends string, Rules> {
  /** In the order they are written; the first is `id`. */
  readonly columns: readonly Column[];
  readonly mayBeEmpty: readonly Column[];
  /** Columns in which blanks at either end count. */
  readonly verbatim?: readonly Column[];
  readonly compare: (a: Value, b: Value) => number;
  /** Begins to read a table; each row gives a value, or undefined where its issues leave none. */
  readonly rowReader: (
    issues: FileIssues,
    rules: Rules,
  ) => (row: TableRow<Column>) => Value | undefined;
  readonly cells: (value: Value) => readonly (string | number)[];
}

/** Reads a table on its own: its values in order, or the complete list of issues. */
export function parseEvidence<Value, Column extends string, Rules>(
  table: EvidenceTable<Value, Column, Rules>,
  text: string,
  file: string,
  rules: Rules,
): Parsed<readonly Value[]> {
  const issues = new FileIssues(file);
  const rows = readEvidenceRows(table, text, issues, rules);
  return parsed(
    rows?.map(({ value }) => value),
    issues.list,
  );
}

/** The same, gathering issues; each value with its place in the file. */
export function readEvidenceRows<Value, Column extends string, Rules>(
  { columns, mayBeEmpty, verbatim = [], compare, rowReader }: EvidenceTable<Value, Column, Rules>,
  raw: string,
  issues: FileIssues,
  rules: Rules,
): readonly Placed<Value, Column>[] | undefined {
  const text = cleanText(raw, issues);
  const known = { required: columns, optional: [] };
  const table =
    text === undefined ? undefined : readTable(text, known, issues, mayBeEmpty, verbatim);
  if (!table) return undefined;
  const read = rowReader(issues, rules);
  const placed = table.rows.flatMap((row): readonly Placed<Value, Column>[] => {
    const value = read(row);
    return value === undefined ? [] : [{ value, spot: row.spot, spotOf: row.spotOf }];
  });
  return [...placed].sort((a, b) => compare(a.value, b.value));
}

/** Writes a whole table, its rows in order. */
export function formatEvidence<Value, Column extends string, Rules>(
  { columns, compare, cells }: EvidenceTable<Value, Column, Rules>,
  values: readonly Value[],
): string {
  return formatCsv([columns, ...[...values].sort(compare).map(cells)]);
}

/** A table as it is written with these rows put in: in the place of the row with the same id, else
 *  behind the last. All other rows keep every byte. Without a text the table is new. */
export function editedEvidence<Value, Column extends string, Rules>(
  { columns, cells }: EvidenceTable<Value, Column, Rules>,
  text: string | undefined,
  values: readonly Value[],
): string {
  return editedTable(text, columns, values.map(cells));
}
