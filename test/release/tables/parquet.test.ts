import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/release/sealing/sha256.ts';
import { tableParquet } from '../../../src/release/tables/parquet.ts';
import type { Table } from '../../../src/release/tables/table.ts';
import { PORTS } from './ports.ts';

const TABLE: Table = {
  definition: PORTS,
  rows: [
    ['Ål', '3', '5.50'],
    ['Bø', '', '-0.05'],
    ['Çe', '-12', ''],
  ],
};

/** The bytes as a buffer of their own, as the reader wants them. */
function buffer(table: Table): ArrayBuffer {
  const bytes = tableParquet(table);
  const own = new ArrayBuffer(bytes.length);
  new Uint8Array(own).set(bytes);
  return own;
}

describe('the Parquet twin', () => {
  test('gives every cell back: texts, whole numbers, doubles and nulls', async () => {
    expect(await parquetReadObjects({ file: buffer(TABLE) })).toEqual([
      { name: 'Ål', ships: 3, depth: 5.5 },
      { name: 'Bø', ships: null, depth: -0.05 },
      { name: 'Çe', ships: -12, depth: null },
    ]);
  });

  test('keeps columns without rows', async () => {
    const empty = buffer({ ...TABLE, rows: [] });
    expect(await parquetReadObjects({ file: empty })).toEqual([]);
    expect(
      parquetMetadata(empty)
        .schema.map(({ name }) => name)
        .slice(1),
    ).toEqual(['name', 'ships', 'depth']);
  });

  test('a column that is always empty is all nulls', async () => {
    const rows = [['a', '', '']];
    expect(await parquetReadObjects({ file: buffer({ ...TABLE, rows }) })).toEqual([
      { name: 'a', ships: null, depth: null },
    ]);
  });

  test('a required column may not be null, an optional one may', () => {
    const schema = parquetMetadata(buffer(TABLE)).schema;
    expect(schema.slice(1).map((column) => column.repetition_type)).toEqual([
      'REQUIRED',
      'OPTIONAL',
      'OPTIONAL',
    ]);
  });

  test('names no software version, holds one row group, no compression and no statistics', () => {
    const metadata = parquetMetadata(buffer(TABLE));
    expect(metadata.created_by).toBe('assayer');
    expect(metadata.key_value_metadata).toBeUndefined();
    expect(metadata.row_groups).toHaveLength(1);
    for (const { meta_data } of metadata.row_groups[0]?.columns ?? []) {
      expect(meta_data?.codec).toBe('UNCOMPRESSED');
      expect(meta_data?.statistics).toBeUndefined();
    }
  });

  test('ten thousand rows come back in order from one row group', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`c${at % 193}`, `${at}`, '1.5']);
    const read = await parquetReadObjects({ file: buffer({ ...TABLE, rows }) });
    expect(read.map(({ ships }) => ships)).toEqual(rows.map(([, ships]) => Number(ships)));
  });

  test('its bytes are these, today and for ever', () => {
    expect(sha256(tableParquet(TABLE))).toBe(
      'c12845a0b0ea0fc731baa8449888ccd689734a7f40963d228ead29cd6261b339',
    );
  });
});
