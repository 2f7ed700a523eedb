import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvCells, formatCsv, parseCsv } from '../../src/model/index.ts';

const texts = (csv: string): readonly (readonly string[])[] =>
  parseCsv(csv).records.map(({ fields }) => fields.map(({ text }) => text));

describe('reading CSV', () => {
  test('takes LF, CRLF and a last line without an end', () => {
    expect(texts('a,b\r\n1,2\n3,4')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('skips a byte-order mark and empty lines', () => {
    expect(texts('\uFEFFa,b\n\n1,2\n\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('keeps commas, doubled quotes and line ends inside quotes', () => {
    expect(texts('"a,b","say ""no""","two\nlines"\n')).toEqual([['a,b', 'say "no"', 'two\nlines']]);
  });

  test('keeps empty fields, the last one too', () => {
    expect(texts('a,,c,\n,')).toEqual([
      ['a', '', 'c', ''],
      ['', ''],
    ]);
  });

  test('counts lines and columns from one, past quoted line ends', () => {
    const { records } = parseCsv('id,text\n1,"two\nlines",x\n2,y\n');
    expect(records.map(({ line }) => line)).toEqual([1, 2, 4]);
    const second = records[1]?.fields.map(({ line, column }) => [line, column]);
    expect(second).toEqual([
      [2, 1],
      [2, 3],
      [3, 8],
    ]);
  });

  test('points at a quote that never closes and at text after one that did', () => {
    expect(parseCsv('a\n"open').faults).toEqual([
      { line: 2, column: 1, message: 'This quoted field is never closed.' },
    ]);
    expect(parseCsv('"a"b,c').faults).toMatchObject([{ line: 1, column: 4 }]);
    expect(parseCsv('""x').faults).toMatchObject([{ line: 1, column: 3 }]);
  });

  test('finds text after a closing quote that stands under the first character of its field', () => {
    expect(parseCsv('a,"b\n1"x\n').faults).toMatchObject([{ line: 2, column: 3 }]);
  });

  test('ends on any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ') }), (text) => {
        parseCsv(text);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});

describe('writing CSV', () => {
  test('quotes only what needs it, with LF', () => {
    expect(formatCsv([['a', 1, 'b,c', 'say "no"', 'two\nlines', '']])).toBe(
      'a,1,"b,c","say ""no""","two\nlines",\n',
    );
  });

  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', ';') });
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );

  test('gives what our reader reads back', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { records, faults } = parseCsv(formatCsv(table));
        expect(faults).toEqual([]);
        expect(records.map(({ fields }) => fields.map(({ text }) => text))).toEqual(table);
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  test('gives what another reader, Papa Parse, reads back', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const read = Papa.parse<readonly string[]>(formatCsv(table), {
          newline: '\n',
          delimiter: ',',
        });
        expect(read.data.slice(0, -1)).toEqual(table);
      }),
      { numRuns: 300, seed: 13 },
    );
  });
});

describe('reading the cells of CSV alone', () => {
  const parts = fc.constantFrom(
    'a',
    'é',
    ',',
    '"',
    '""',
    '\n',
    '\r',
    '\uFEFF',
    ' ',
    '"b"',
    '"c,\n',
  );
  const anyText = fc.array(parts, { maxLength: 24 }).map((chosen) => chosen.join(''));

  test('gives the cells that the whole reader gives, or nothing where that finds a fault', () => {
    fc.assert(
      fc.property(anyText, (csv) => {
        const odd =
          parseCsv(csv).faults.length > 0 || csv.includes('\r') || csv.startsWith('\uFEFF');
        expect(csvCells(csv)).toEqual(odd ? undefined : texts(csv));
      }),
      { numRuns: 3000, seed: 20251122 },
    );
  });

  test('takes quoted commas, quotes and line ends, and a last line without an end', () => {
    expect(csvCells('a,b\n"1,5","say ""no"""\n\n"two\nlines",')).toEqual([
      ['a', 'b'],
      ['1,5', 'say "no"'],
      ['two\nlines', ''],
    ]);
  });

  test('leaves an open quote and text after a closing one to the whole reader', () => {
    expect([csvCells('a\n"b'), csvCells('"a"b\n')]).toEqual([undefined, undefined]);
  });
});
