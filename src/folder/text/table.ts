import { counted, parseCsv } from '../../model/index.ts';
import { listed, quoted, withStop } from '../evidence/wording.ts';
import type { FileIssues, Spot } from './file-issues.ts';
import { cleanText } from './file-text.ts';
import { nearest, sparingly } from './nearest.ts';

/** The columns of a kind of table, in the order they are written. */
export interface TableColumns<Column extends string> {
  readonly required: readonly Column[];
  readonly optional: readonly Column[];
}

/** A table's rows, with a look-up by column instead of by position. */
export interface Table<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  /** False when rows were left out, so that what is absent cannot be told from what was unreadable. */
  readonly whole: boolean;
}

/** A row, and where it begins. */
export interface TableRow<Column extends string> {
  readonly spot: Spot;
  /** A field's text; empty where the table has no such column. */
  text(column: Column): string;
  /** The same with the blanks around it. */
  verbatim(column: Column): string;
  spotOf(column: Column): Spot;
}

/** Reads a CSV table with a header, after `cleanText`: columns by name in any order, every row as wide as the header,
 *  required columns filled. Undefined, with issues, when the header does not allow reading on. */
export function readTable<Column extends string>(
  raw: string,
  columns: TableColumns<Column>,
  issues: FileIssues,
  mayBeEmpty: readonly Column[] = [],
  verbatim: readonly Column[] = [],
): Table<Column> | undefined {
  const text = cleanText(raw, issues);
  if (text === undefined) return undefined;
  const other = otherSeparator(text, columns);
  if (other) {
    issues.error(
      'separator-wrong',
      { line: 1, column: 1 },
      `The columns are separated by ${other.name}.`,
      'Save the table with commas: as CSV, comma separated, UTF-8.',
    );
    return undefined;
  }
  const { records: read, faults } = parseCsv(text);
  for (const { line, column, message } of faults) {
    issues.error(
      'csv-syntax',
      { line, column },
      withStop(message),
      'Put a field with a comma, a quote or a line end in quotes, and write a quote inside it twice.',
    );
  }
  if (faults.length > 0) return undefined;
  const [header, ...body] = withoutTrailing(read, issues);
  if (!header) {
    issues.error(
      'table-empty',
      undefined,
      'The table is empty.',
      `Write the header first: ${columns.required.join(',')}.`,
    );
    return undefined;
  }
  const positions = readHeader(header.fields, columns, issues);
  if (!positions) return undefined;
  const filled = columns.required.filter((column) => !mayBeEmpty.includes(column));
  const kept = new Set(verbatim.map((column) => positions.get(column)));
  let whole = true;
  const rows = body.flatMap(({ line, fields }): readonly TableRow<Column>[] => {
    if (fields.length !== header.fields.length) {
      issues.error(
        'fields-wrong',
        { line, column: 1 },
        `The row has ${counted(fields.length, 'field')}, the header ${header.fields.length}.`,
        'Add or remove commas; put a field that holds a comma in quotes.',
      );
      whole = false;
      return [];
    }
    for (const [position, { text: field, line: fieldLine, column }] of fields.entries()) {
      if (field !== field.trim() && !kept.has(position)) {
        issues.error(
          'blank-around',
          { line: fieldLine, column },
          `The field ${quoted(field)} begins or ends with a blank.`,
          `Write ${quoted(field.trim())}.`,
        );
      }
    }
    const at = (column: Column) => fields[positions.get(column) ?? -1];
    const row: TableRow<Column> = {
      spot: { line, column: 1 },
      text: (column) => at(column)?.text.trim() ?? '',
      verbatim: (column) => at(column)?.text ?? '',
      spotOf: (column) => {
        const field = at(column);
        return field ? { line: field.line, column: field.column } : { line, column: 1 };
      },
    };
    for (const column of filled) {
      if (row.text(column) !== '') continue;
      issues.error(
        'field-empty',
        row.spotOf(column),
        `The ${column} of this row is empty.`,
        'Fill it in, or remove the row.',
      );
    }
    return [row];
  });
  return { rows, whole };
}

const SEPARATORS = [
  { mark: ';', name: 'semicolons' },
  { mark: '\t', name: 'tabs' },
  { mark: '|', name: 'upright strokes' },
] as const;

/** What separates the columns where it is no comma: cut there, the header has a column that is known. */
function otherSeparator(
  text: string,
  { required, optional }: TableColumns<string>,
): (typeof SEPARATORS)[number] | undefined {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll('"', '');
  const known = new Set<string>([...required, ...optional]);
  return SEPARATORS.find(({ mark }) => {
    const names = header.split(mark);
    return names.length > 1 && names.some((name) => known.has(name.trim()));
  });
}

type CsvRecords = ReturnType<typeof parseCsv>['records'];

/** The records without the empty fields that every one of them ends in; such an end is one issue, not
 *  one a line. */
function withoutTrailing(records: CsvRecords, issues: FileIssues): CsvRecords {
  const [header] = records;
  const last = header?.fields.findLastIndex(({ text }) => text !== '') ?? -1;
  const width = header?.fields.length ?? 0;
  const empty = last === -1 ? 0 : width - last - 1;
  const everywhere = records.every(
    ({ fields }) => fields.length === width && fields.slice(last + 1).every((it) => it.text === ''),
  );
  if (!header || empty === 0 || !everywhere) return records;
  issues.error(
    'fields-trailing',
    { line: header.line, column: 1 },
    `Every line ends in ${counted(empty, 'comma')} that no column needs.`,
    'Delete the empty columns at the right of the table and save it again.',
  );
  return records.map(({ line, fields }) => ({ line, fields: fields.slice(0, last + 1) }));
}

function readHeader<Column extends string>(
  fields: readonly { readonly text: string; readonly line: number; readonly column: number }[],
  { required, optional }: TableColumns<Column>,
  issues: FileIssues,
): ReadonlyMap<Column, number> | undefined {
  const known = [...required, ...optional];
  const positions = new Map<Column, number>();
  const near = sparingly((name) => nearest(name, known));
  const unknown: string[] = [];
  fields.forEach(({ text, line, column }, position) => {
    const spot = { line, column };
    const name = known.find((candidate) => candidate === text);
    if (name === undefined) {
      const suggested = near(text);
      if (suggested !== undefined) unknown.push(suggested);
      issues.error(
        'column-unknown',
        spot,
        text === '' ? 'A column has no name.' : `The table has no column ${quoted(text)}.`,
        suggested === undefined
          ? `Remove it; known columns are ${listed(known, 20)}.`
          : `Did you mean ${quoted(suggested)}?`,
      );
    } else if (positions.has(name)) {
      issues.error(
        'column-double',
        spot,
        `The column ${quoted(text)} stands twice.`,
        'Keep one of the two.',
      );
    } else {
      positions.set(name, position);
    }
  });
  const missing = required.filter((column) => !positions.has(column));
  const first = fields[0];
  for (const column of missing) {
    issues.error(
      'column-missing',
      first && { line: first.line, column: 1 },
      `The column ${quoted(column)} is missing.`,
      unknown.includes(column)
        ? 'A column of a similar name stands there; mend its name.'
        : 'Add it to the header and to every row.',
    );
  }
  return missing.length === 0 ? positions : undefined;
}
