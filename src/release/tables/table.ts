import { bytesOf, formatCsv } from '../../model/index.ts';

/** A whole number is an `integer`; a `number` is a decimal as printed. */
export type ColumnType = 'string' | 'integer' | 'number';

/** One column: `required` says that no row leaves it empty. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly description: string;
}

/** A table as every twin of it is written: name, meaning, columns in order, and what makes a row unique. */
export interface TableDefinition {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
}

/** A definition and its rows; a cell is the printed text, empty where there is no value. */
export interface Table {
  readonly definition: TableDefinition;
  readonly rows: readonly (readonly string[])[];
}

/** The table as CSV: header first, LF line ends, UTF-8 without a byte-order mark. */
export function tableCsv({ definition, rows }: Table): Uint8Array {
  const header = definition.columns.map((column) => column.name);
  return bytesOf(formatCsv([header, ...rows]));
}

/** The table as a JSON array, one object a line. Numbers stand as the decimal text of the CSV,
 *  so `5.50` stays `5.50`; an empty cell is null. */
export function tableJson({ definition, rows }: Table): Uint8Array {
  const columns = definition.columns.map(({ name, type }) => ({ key: JSON.stringify(name), type }));
  const lines = rows.map((row) => {
    const members = columns.map(({ key, type }, at) => `${key}:${jsonCell(row[at] ?? '', type)}`);
    return `{${members.join(',')}}`;
  });
  return bytesOf(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}

function jsonCell(text: string, type: ColumnType): string {
  if (text === '') return 'null';
  return type === 'string' ? JSON.stringify(text) : text;
}
