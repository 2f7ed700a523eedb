import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, Table } from './table.ts';

const PHYSICAL = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** The table as Parquet: one row group, dictionary pages, no compression, no statistics.
 *  Every choice a writer could make for itself is made here, so that the bytes stay what they are. */
export function tableParquet({ definition, rows }: Table): Uint8Array {
  const columnData = definition.columns.map((column, at) => {
    const data = rows.map((row) => parquetCell(row[at] ?? '', column));
    const empty = data.every((cell) => cell === null);
    return {
      name: column.name,
      type: PHYSICAL[column.type],
      nullable: !column.required,
      // A dictionary without an entry is one that some readers stumble over.
      encoding: empty ? ('PLAIN' as const) : ('RLE_DICTIONARY' as const),
      offsetIndex: false,
      data,
    };
  });
  const buffer = parquetWriteBuffer({
    columnData,
    codec: 'UNCOMPRESSED',
    statistics: false,
    rowGroupSize: Math.max(rows.length, 1),
    pageSize: 1 << 30,
    createdBy: 'assayer',
  });
  return new Uint8Array(buffer);
}

function parquetCell(text: string, { type }: Column): string | number | null {
  if (text === '') return null;
  return type === 'string' ? text : Number(text);
}
