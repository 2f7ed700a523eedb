import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/model/index.ts';
import { type Table, tableCsv, tableJson } from '../../../src/release/tables/table.ts';
import { PORTS } from './ports.ts';

const TABLE: Table = {
  definition: PORTS,
  rows: [
    ['Ål', '3', '5.50'],
    ['a "b", c', '', '-0.05'],
    ['two\nlines', '0', ''],
  ],
};

describe('the twins of a table as text', () => {
  test('CSV begins with the header, ends every line with LF and quotes only where it must', () => {
    expect(textOf(tableCsv(TABLE))).toBe(
      'name,ships,depth\nÅl,3,5.50\n"a ""b"", c",,-0.05\n"two\nlines",0,\n',
    );
  });

  test('CSV has no byte-order mark', () => {
    expect([...tableCsv(TABLE).slice(0, 4)]).toEqual([...Buffer.from('name')]);
  });

  test('JSON keeps the digits of the CSV, so 5.50 stays 5.50, and an empty cell is null', () => {
    expect(textOf(tableJson(TABLE))).toBe(
      [
        '[',
        '{"name":"Ål","ships":3,"depth":5.50},',
        '{"name":"a \\"b\\", c","ships":null,"depth":-0.05},',
        '{"name":"two\\nlines","ships":0,"depth":null}',
        ']',
        '',
      ].join('\n'),
    );
  });

  test('JSON can be read and gives numbers for numbers', () => {
    expect(JSON.parse(textOf(tableJson(TABLE)) ?? '')).toEqual([
      { name: 'Ål', ships: 3, depth: 5.5 },
      { name: 'a "b", c', ships: null, depth: -0.05 },
      { name: 'two\nlines', ships: 0, depth: null },
    ]);
  });

  test('a table without rows is a header in CSV and an empty array in JSON', () => {
    expect(textOf(tableCsv({ ...TABLE, rows: [] }))).toBe('name,ships,depth\n');
    expect(textOf(tableJson({ ...TABLE, rows: [] }))).toBe('[]\n');
  });
});
