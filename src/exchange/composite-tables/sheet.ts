import { type CsvRecord, counted, type Place, parseCsv, textOf } from '../../model/index.ts';
import { quoted, type TableIssues } from './table-issues.ts';

/** A file by the name that issues give it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A table with a header, its columns by name. */
export interface Sheet {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Where the name of a column stands; the header's beginning for one that is not there. */
  readonly placeOfColumn: (column: string) => Place;
}

/** A row: text without blanks around it, empty where there is no such column. */
export interface SheetRow {
  readonly text: (column: string) => string;
  readonly place: (column?: string) => Place;
}

/** Reads a CSV table. Undefined, with issues, where it cannot be read as one with these columns. */
export function readSheet(
  { name: file, bytes }: NamedBytes,
  required: readonly string[],
  issues: TableIssues,
): Sheet | undefined {
  const [header, ...body] = recordsOf(file, bytes, issues) ?? [];
  if (!header) return undefined;
  const start = { file, line: header.line, column: 1 };
  const positions = positionsIn(header, file, issues);
  const missing = required.filter((column) => !positions.has(column));
  for (const column of missing) {
    issues.error(
      'column-missing',
      start,
      `The column ${quoted(column)} is missing.`,
      'Add it to the header and to every row.',
    );
  }
  if (missing.length > 0) return undefined;
  return {
    file,
    columns: header.fields.map((field) => field.text.trim()),
    rows: body.flatMap((record) => rowOf(record, header, positions, file, issues)),
    placeOfColumn: (column) => {
      const field = header.fields[positions.get(column) ?? -1];
      return field ? { file, line: field.line, column: field.column } : start;
    },
  };
}

/** A header and at least one row; undefined, with issues, where there are none. */
function recordsOf(
  file: string,
  bytes: Uint8Array,
  issues: TableIssues,
): readonly CsvRecord[] | undefined {
  const text = textOf(bytes);
  if (text === undefined) {
    issues.error('not-utf8', { file }, 'The file is not UTF-8.', 'Save it as CSV in UTF-8.');
    return undefined;
  }
  const { records, faults } = parseCsv(text);
  for (const { line, column, message } of faults) {
    const remedy = 'Write a quote inside a quoted field twice, and close every quoted field.';
    issues.error('csv-syntax', { file, line, column }, message, remedy);
  }
  if (faults.length > 0) return undefined;
  const [header] = records;
  if (!header || records.length === 1) {
    const what = header ? 'The table has a header and no row.' : 'The table is empty.';
    issues.error('table-empty', { file, line: 1 }, what, 'Check that it is the right file.');
    return undefined;
  }
  const [only, second] = header.fields;
  if (!second && /[;\t]/.test(only?.text ?? '')) {
    issues.error(
      'separator-wrong',
      { file, line: header.line, column: 1 },
      'The columns are not separated by commas.',
      'Save the table as CSV with commas between the columns and points in numbers.',
    );
    return undefined;
  }
  return records;
}

/** Where each column stands among the fields of a record. */
function positionsIn(
  { fields }: CsvRecord,
  file: string,
  issues: TableIssues,
): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  fields.forEach((field, position) => {
    const column = field.text.trim();
    if (!positions.has(column)) positions.set(column, position);
    else if (column !== '') {
      issues.error(
        'column-double',
        { file, line: field.line, column: field.column },
        `The column ${quoted(column)} stands twice.`,
        'Keep one of the two, or give each a name of its own.',
      );
    }
  });
  return positions;
}

function rowOf(
  { line, fields }: CsvRecord,
  header: CsvRecord,
  positions: ReadonlyMap<string, number>,
  file: string,
  issues: TableIssues,
): readonly SheetRow[] {
  const start = { file, line, column: 1 };
  if (fields.length !== header.fields.length) {
    issues.error(
      'fields-wrong',
      start,
      `The row has ${counted(fields.length, 'field')}, the header ${header.fields.length}.`,
      'Add or remove commas; put a field that holds a comma in quotes.',
    );
    return [];
  }
  const at = (column: string) => fields[positions.get(column) ?? -1];
  return [
    {
      text: (column) => at(column)?.text.trim() ?? '',
      place: (column) => {
        const field = column === undefined ? undefined : at(column);
        return field ? { file, line: field.line, column: field.column } : start;
      },
    },
  ];
}
