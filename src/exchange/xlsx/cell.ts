/** One cell with content. `row` and `column` count from 1; `address` is `B12`.
 *  `text` is what the file holds: a number as written, a formula's last result, `#DIV/0!` of an error. */
export interface Cell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'formula' | 'date';
  readonly text: string;
}

/** One worksheet: row → column → cell, both counting from 1. A blank cell has no entry. */
export interface Sheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** Merged ranges as written: `B1:P1`. */
  readonly merged: readonly string[];
}

const ADDRESS = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Row and column of `B12`; undefined when no worksheet has such a cell. */
export function parseAddress(
  address: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = ADDRESS.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row > LAST_ROW || column > LAST_COLUMN ? undefined : { row, column };
}

/** `B12` of row 12, column 2. */
export function formatAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
