import { type CsvRecord, csvCells, type Issue, parseCsv } from '../../model/index.ts';
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
  const [header] = records.cells;
  const names = definition.columns.map(({ name }) => name);
  if (header?.join(',') !== names.join(',')) {
    note('release-table', `The header should be ${names.join(',')}.`, 1);
    return [];
  }
  const places = new Map<string, number>(names.map((name, place) => [name, place]));
  const keyPlaces = definition.key.map((name) => places.get(name) ?? 0);
  const seen = new Set<string>();
  const rows: TableRow<Name>[] = [];
  for (let index = 1; index < records.cells.length; index++) {
    const row = new Row<Name>(records, index, places, note);
    if (!isSound(row, definition, note)) continue;
    let key = '';
    for (const place of keyPlaces) key += `${row.cells[place] ?? ''}\u0000`;
    if (seen.has(key)) {
      const told = key.slice(0, -1).replaceAll('\u0000', ', ');
      note('release-table', `A row of ${told} stands above already.`, row.record?.line);
      continue;
    }
    seen.add(key);
    rows.push(row);
  }
  return rows;
}

/** Thousands of rows are read for one that has a fault: where a row stands is found out only then. */
class Row<Name extends string> implements TableRow<Name> {
  readonly cells: readonly string[];
  readonly #records: Records;
  readonly #index: number;
  readonly #places: ReadonlyMap<string, number>;
  readonly #note: Note;

  constructor(records: Records, index: number, places: ReadonlyMap<string, number>, note: Note) {
    this.cells = records.cells[index] ?? [];
    this.#records = records;
    this.#index = index;
    this.#places = places;
    this.#note = note;
  }

  get record(): CsvRecord | undefined {
    return this.#records.placed()[this.#index];
  }

  cell(column: Name): string {
    return this.cells[this.#places.get(column) ?? 0] ?? '';
  }

  fault(column: Name, message: string): undefined {
    const place = this.#places.get(column) ?? 0;
    const { record } = this;
    return this.#note('release-value', message, record?.line, record?.fields[place]?.column);
  }
}

/** The rows of a table, its header first: their cells, and the same with the places where they stand. */
interface Records {
  readonly cells: readonly (readonly string[])[];
  readonly placed: () => readonly CsvRecord[];
}

function readRecords(
  file: string,
  bytes: Uint8Array | undefined,
  issues: Issue[],
  note: Note,
): Records | undefined {
  if (bytes === undefined) return note('release-file-missing', 'The release lacks this table.');
  const text = carriedText(file, bytes, issues);
  if (text === undefined) return undefined;
  if (isLong(bytes)) {
    const message = `The table has more than ${MOST_LINES} lines or ${MOST_CELLS} cells.`;
    return note('release-file-too-large', message);
  }
  const cells = csvCells(text);
  let known: readonly CsvRecord[] | undefined;
  const placed = () => {
    known ??= parseCsv(text).records;
    return known;
  };
  if (cells) return { cells, placed };
  const { records, faults } = parseCsv(text);
  for (const { line, column, message } of faults) note('release-table', message, line, column);
  return {
    cells: records.map(({ fields }) => fields.map((field) => field.text)),
    placed: () => records,
  };
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

function isSound<Name extends string>(
  row: Row<Name>,
  { columns }: TableDefinition,
  note: Note,
): boolean {
  const { cells } = row;
  if (cells.length !== columns.length) {
    const message = `The row has ${cells.length} cells, not ${columns.length}.`;
    note('release-table', message, row.record?.line);
    return false;
  }
  let sound = true;
  for (let place = 0; place < columns.length; place++) {
    const column = columns[place];
    if (!column) continue;
    const { name, type, required } = column;
    const text = cells[place] ?? '';
    if (text === '' ? !required : type === 'string' || PATTERN[type].test(text)) continue;
    const found = text === '' ? 'is empty' : `is ${JSON.stringify(text.slice(0, 40))}`;
    const message = `The ${name} ${found}; a ${type} belongs here.`;
    const { record } = row;
    note('release-value', message, record?.line, record?.fields[place]?.column);
    sound = false;
  }
  return sound;
}
