import { type CsvRecord, type Issue, parseCsv } from '../../model/index.ts';
import { type ReleaseIssueCode, releaseIssue } from '../sealing/release-issues.ts';
import { carriedText } from '../tables/carried-text.ts';
import type { Column, ColumnType, TableDefinition } from '../tables/table.ts';

/** A table whose column names the compiler knows. */
type NamedTable<Name extends string> = TableDefinition & {
  readonly columns: readonly Column<Name>[];
};

/** One row of a table as read. */
export interface TableRow<Name extends string> {
  readonly cell: (column: Name) => string;
  /** Notes an issue about this row and answers undefined. */
  readonly fault: (column: Name, message: string) => undefined;
}

type Note = (code: ReleaseIssueCode, message: string, line?: number, column?: number) => undefined;

const PATTERN: Readonly<Record<Exclude<ColumnType, 'string'>, RegExp>> = {
  integer: /^-?(0|[1-9]\d{0,8})$/,
  number: /^-?(0|[1-9]\d{0,17})(\.\d{1,18})?$/,
};

/** Far above any real table: 250 countries with 400 indicators have 100 000 scores. */
const MOST_LINES = 500_000;
const MOST_CELLS = 4_000_000;
const [LINE_FEED, COMMA] = [0x0a, 0x2c];

/** Reads a table that must have exactly these columns. Rows that break its rules are left out and noted. */
export function readTable<Name extends string>(
  definition: NamedTable<Name>,
  file: string,
  bytes: Uint8Array | undefined,
  issues: Issue[],
): readonly TableRow<Name>[] {
  const note: Note = (code, message, line, column) => {
    const place = line === undefined ? { file } : { file, line, ...(column && { column }) };
    issues.push(releaseIssue(code, place, message));
    return undefined;
  };
  const records = readRecords(file, bytes, issues, note);
  if (records === undefined) return [];
  const [header, ...body] = records;
  const names = definition.columns.map(({ name }) => name);
  if (header?.fields.map(({ text }) => text).join(',') !== names.join(',')) {
    note('release-table', `The header should be ${names.join(',')}.`, 1);
    return [];
  }
  const at = new Map<string, number>(names.map((name, place) => [name, place]));
  const keyPlaces = definition.key.map((name) => at.get(name) ?? 0);
  const seen = new Set<string>();
  const rows: TableRow<Name>[] = [];
  for (const record of body) {
    if (!isSound(record, definition, note)) continue;
    const { line, fields } = record;
    let key = '';
    for (const place of keyPlaces) key += `${fields[place]?.text ?? ''}\u0000`;
    if (seen.has(key)) {
      const cells = key.slice(0, -1).replaceAll('\u0000', ', ');
      note('release-table', `A row of ${cells} stands above already.`, line);
      continue;
    }
    seen.add(key);
    rows.push({
      cell: (column) => fields[at.get(column) ?? 0]?.text ?? '',
      fault: (column, message) =>
        note('release-value', message, line, fields[at.get(column) ?? 0]?.column),
    });
  }
  return rows;
}

function readRecords(
  file: string,
  bytes: Uint8Array | undefined,
  issues: Issue[],
  note: Note,
): readonly CsvRecord[] | undefined {
  if (bytes === undefined) return note('release-file-missing', 'The release lacks this table.');
  const text = carriedText(file, bytes, issues);
  if (text === undefined) return undefined;
  if (isLong(bytes)) {
    const message = `The table has more than ${MOST_LINES} lines or ${MOST_CELLS} cells.`;
    return note('release-file-too-large', message);
  }
  const { records, faults } = parseCsv(text);
  for (const { line, column, message } of faults) note('release-table', message, line, column);
  return records;
}

/** True where a table of honest size in bytes is all line ends or commas: each costs a hundred times its byte. */
function isLong(bytes: Uint8Array): boolean {
  if (bytes.length <= MOST_LINES) return false;
  let [lines, commas] = [0, 0];
  for (const byte of bytes) {
    if (byte === LINE_FEED) lines++;
    else if (byte === COMMA) commas++;
  }
  return lines > MOST_LINES || lines + commas > MOST_CELLS;
}

function isSound({ line, fields }: CsvRecord, { columns }: TableDefinition, note: Note): boolean {
  if (fields.length !== columns.length) {
    note('release-table', `The row has ${fields.length} cells, not ${columns.length}.`, line);
    return false;
  }
  let sound = true;
  for (let place = 0; place < columns.length; place++) {
    const column = columns[place];
    const field = fields[place];
    if (!column) continue;
    const { name, type, required } = column;
    const text = field?.text ?? '';
    if (text === '' ? !required : type === 'string' || PATTERN[type].test(text)) continue;
    const found = text === '' ? 'is empty' : `is ${JSON.stringify(text.slice(0, 40))}`;
    note('release-value', `The ${name} ${found}; a ${type} belongs here.`, line, field?.column);
    sound = false;
  }
  return sound;
}
