import { bytesOf, formatCsv } from '../../model/index.ts';

/** A column of a table that is written: its name and a number for each row, NaN for an empty cell. */
export interface NumberColumn {
  readonly name: string;
  readonly numbers: ArrayLike<number>;
}

/** A table of units as CSV: `uCode`, `Time` where units have one, then the columns. Numbers have the fewest digits
 *  that read back as the same double; UTF-8 without a byte-order mark, lines end in LF. */
export function formatUnitTable(
  units: readonly { readonly code: string; readonly time?: string }[],
  columns: readonly NumberColumn[],
): Uint8Array {
  const times = new Set(units.map(({ time }) => time)).size > 1;
  const header = ['uCode', ...(times ? ['Time'] : []), ...columns.map(({ name }) => name)];
  const rows = units.map(({ code, time }, row) => [
    code,
    ...(times ? [time ?? ''] : []),
    ...columns.map(({ numbers }) => formatNumberCell(numbers[row] ?? Number.NaN)),
  ]);
  return bytesOf(formatCsv([header, ...rows]));
}

/** A number of a table: the fewest digits that read back as the same double, empty for NaN. */
export function formatNumberCell(value: number): string {
  return Number.isNaN(value) ? '' : String(value === 0 ? 0 : value);
}
