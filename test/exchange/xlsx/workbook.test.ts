import { describe, expect, test } from 'vitest';
import {
  type Cell,
  readWorkbook,
  type Sheet,
  WORKBOOK_LIMITS,
} from '../../../src/exchange/xlsx/index.ts';
import { rawZip } from '../../support/raw-zip.ts';
import {
  buildWorkbook,
  type CellInput,
  workbookParts,
  zipParts,
} from '../../support/workbook-builder.ts';

function read(bytes: Uint8Array): readonly Sheet[] {
  const workbook = readWorkbook('book.xlsx', bytes);
  if (!workbook.ok) throw new Error(workbook.issues.map(({ message }) => message).join('; '));
  return workbook.value.sheets;
}

function cellsOf(...row: readonly CellInput[]): readonly (Cell | undefined)[] {
  const cells = read(buildWorkbook([{ name: 'a', rows: [row] }]))[0]?.rows.get(1);
  return row.map((_, index) => cells?.get(index + 1));
}

function refusal(bytes: Uint8Array): { readonly code: string; readonly message: string } {
  const workbook = readWorkbook('book.xlsx', bytes);
  if (workbook.ok) throw new Error('the workbook was read');
  expect(workbook.issues).toHaveLength(1);
  const [issue] = workbook.issues;
  expect(issue?.severity).toBe('error');
  expect(issue?.place.file).toBe('book.xlsx');
  expect(issue?.remedy).not.toBe('');
  return { code: issue?.code ?? '', message: issue?.message ?? '' };
}

const ONE_CELL = [{ name: 'a', rows: [['x']] }] as const;

describe('cells of a workbook', () => {
  test('a number keeps the digits it is written with', () => {
    const [cell, half] = cellsOf({ number: '4.4000000000000004' }, 5.5);
    expect(cell).toEqual({
      address: 'A1',
      row: 1,
      column: 1,
      kind: 'number',
      text: '4.4000000000000004',
    });
    expect(half?.text).toBe('5.5');
  });

  test('texts come from the shared strings, from the cell itself and from the runs of rich text', () => {
    const [shared, inline, rich] = cellsOf(
      'A & B',
      { inline: ' <b> ' },
      { runs: ['Non', '-state'] },
    );
    expect([shared?.text, inline?.text, rich?.text]).toEqual(['A & B', ' <b> ', 'Non-state']);
    expect([shared?.kind, inline?.kind, rich?.kind]).toEqual(['text', 'text', 'text']);
  });

  test('an escaped character of a text is what it stands for', () => {
    expect(cellsOf('one_x000A_two')[0]?.text).toBe('one\ntwo');
  });

  test('a formula is known as one and shows its last result', () => {
    const [number, text] = cellsOf(
      { formula: 'SUM(B1:B3)', value: 5.5 },
      { formula: 'A1&"x"', value: 'ax' },
    );
    expect([number?.kind, number?.text]).toEqual(['formula', '5.5']);
    expect([text?.kind, text?.text]).toEqual(['formula', 'ax']);
  });

  test('errors, truth values and dates are known as what they are', () => {
    const cells = cellsOf(
      { error: '#DIV/0!' },
      { boolean: true },
      { day: '2021-05-05' },
      { number: '44321', style: 1 },
      { number: '5', style: 2 },
    );
    expect(cells.map((cell) => cell?.kind)).toEqual(['error', 'boolean', 'date', 'date', 'number']);
    expect(cells[0]?.text).toBe('#DIV/0!');
  });

  test('a value of a number cell that is no number is text', () => {
    expect(cellsOf({ number: '5,5' })[0]?.kind).toBe('text');
    expect(cellsOf({ number: 'Infinity' })[0]?.kind).toBe('text');
    expect(cellsOf({ number: '0x10' })[0]?.kind).toBe('text');
  });

  test('cells without content, and cells that are not there, are blank', () => {
    const sheets = read(
      buildWorkbook(ONE_CELL, {
        parts: {
          'xl/worksheets/sheet1.xml':
            '<worksheet><sheetData><row r="2"><c r="B2" s="1"/><c r="C2"><v/></c><c r="E2"><v>1</v></c></row></sheetData></worksheet>',
        },
      }),
    );
    expect([...(sheets[0]?.rows.get(2)?.keys() ?? [])]).toEqual([5]);
  });

  test('rows and cells without an address follow the one before', () => {
    const sheets = read(
      buildWorkbook(ONE_CELL, {
        parts: {
          'xl/worksheets/sheet1.xml':
            '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      }),
    );
    expect(sheets[0]?.rows.get(3)?.get(3)?.address).toBe('C3');
    expect(sheets[0]?.rows.get(4)?.get(1)?.address).toBe('A4');
  });

  test('sheets come in the order of their tabs with their merged ranges', () => {
    const sheets = read(
      buildWorkbook([
        { name: 'Cover & title', rows: [[null, 'T']], merged: ['B1:P1', 'B2:P2'] },
        { name: '2025_dataset', rows: [] },
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Cover & title', '2025_dataset']);
    expect(sheets[0]?.merged).toEqual(['B1:P1', 'B2:P2']);
    expect(sheets[1]?.rows.size).toBe(0);
  });

  test('cells far out keep their addresses', () => {
    const sheets = read(
      buildWorkbook(ONE_CELL, {
        parts: {
          'xl/worksheets/sheet1.xml':
            '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
        },
      }),
    );
    expect(sheets[0]?.rows.get(1_048_576)?.get(16_384)?.text).toBe('1');
  });
});

describe('files that are no workbook', () => {
  test('an empty file is refused', () => {
    expect(refusal(new Uint8Array()).code).toBe('workbook-empty');
  });

  test('plain text, a PDF and a page of HTML are refused', () => {
    for (const text of ['country,score\n', '%PDF-1.7\n', '<!doctype html>', 'P']) {
      expect(refusal(new TextEncoder().encode(text)).code).toBe('workbook-foreign');
    }
  });

  test('an old or encrypted workbook is told apart', () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(refusal(old).code).toBe('workbook-encrypted');
  });

  test('an archive without a workbook is refused', () => {
    expect(refusal(zipParts({ 'readme.xml': '<a/>' })).code).toBe('workbook-foreign');
    const other = zipParts({ ...workbookParts(ONE_CELL), 'xl/workbook.xml': '<document/>' });
    expect(refusal(other).code).toBe('workbook-foreign');
  });

  test('a workbook cut short is refused at every length', () => {
    const whole = buildWorkbook(ONE_CELL);
    for (let length = 1; length < whole.length; length += 13) {
      expect(readWorkbook('book.xlsx', whole.slice(0, length)).ok).toBe(false);
    }
    expect(refusal(whole.slice(0, whole.length - 1)).code).toBe('workbook-truncated');
  });

  test('a flipped bit inside a part is found by its checksum', () => {
    const whole = buildWorkbook(ONE_CELL);
    const text = new TextDecoder('latin1').decode(whole);
    const at = text.indexOf('xl/sharedStrings.xml') + 'xl/sharedStrings.xml'.length + 12;
    const bent = Uint8Array.from(whole);
    bent[at] = (bent[at] ?? 0) ^ 8;
    expect(readWorkbook('book.xlsx', bent).ok).toBe(false);
  });
});

describe('hostile workbooks', () => {
  const parts = workbookParts(ONE_CELL);
  const megabyte = new Uint8Array(1024 * 1024);

  test('a file that unpacks to more than 300 times its size is refused', () => {
    const bomb = zipParts({ ...parts, 'xl/media/zeros.bin': new Uint8Array(8 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(refusal(bomb).code).toBe('workbook-too-large');
  });

  test('a file that declares a huge part is refused before anything is unpacked', () => {
    const bytes = rawZip([{ name: 'xl/workbook.xml', data: megabyte, declaredSize: 0xfffffffe }]);
    expect(refusal(bytes).code).toBe('workbook-too-large');
  });

  test('a part that unpacks to more than it declares is refused', () => {
    const data = Uint8Array.from({ length: 5000 }, (_, index) => (index * index) % 251);
    const bytes = rawZip([{ name: 'xl/workbook.xml', data, declaredSize: 100 }]);
    expect(refusal(bytes).code).toBe('workbook-unsafe');
    const bomb = rawZip([{ name: 'xl/workbook.xml', data: megabyte, declaredSize: 100 }]);
    expect(refusal(bomb).code).toBe('workbook-too-large');
  });

  test('a part that unpacks to less than it declares is refused', () => {
    const bytes = rawZip([
      { name: 'xl/workbook.xml', data: megabyte.subarray(0, 10), declaredSize: 11 },
    ]);
    expect(refusal(bytes).code).toBe('workbook-unsafe');
  });

  test('more than 200 entries are refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: WORKBOOK_LIMITS.entries }, (_, index) => [`xl/a${index}.xml`, '<a/>']),
    );
    expect(refusal(zipParts({ ...parts, ...many })).code).toBe('workbook-too-large');
  });

  test('two entries of one name are refused, upper and lower case being the same', () => {
    const data = new TextEncoder().encode('<a/>');
    const bytes = rawZip([
      { name: 'xl/workbook.xml', data },
      { name: 'XL/Workbook.xml', data },
    ]);
    expect(refusal(bytes).code).toBe('workbook-unsafe');
  });

  test('an entry whose two headers give different names is refused', () => {
    const data = new TextEncoder().encode('<a/>');
    const bytes = rawZip([{ name: 'xl/workbook.xml', localName: 'xl/workbooK.xml', data }]);
    expect(refusal(bytes).code).toBe('workbook-unsafe');
  });

  test('encrypted entries and unusual ways of packing are refused', () => {
    const data = new TextEncoder().encode('<a/>');
    expect(refusal(rawZip([{ name: 'a.xml', data, flags: 1 }])).code).toBe('workbook-encrypted');
    expect(refusal(rawZip([{ name: 'a.xml', data, method: 12 }])).code).toBe('workbook-damaged');
  });

  test('names that leave the package are never parts', () => {
    for (const path of [
      '../xl/workbook.xml',
      '/xl/workbook.xml',
      'xl/../xl/workbook.xml',
      'C:/workbook.xml',
    ]) {
      const { 'xl/workbook.xml': workbook = '', ...others } = parts;
      expect(refusal(zipParts({ ...others, [path]: workbook })).code).toBe('workbook-foreign');
    }
  });

  test('a sheet that lies outside the package is never followed', () => {
    const outside = buildWorkbook(ONE_CELL, {
      parts: {
        'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
          'Target="worksheets/sheet1.xml"',
          'Target="https://example.org/sheet1.xml" TargetMode="External"',
        ),
      },
    });
    expect(read(outside)).toEqual([]);
  });

  test('a document type is refused, so entities cannot grow', () => {
    const laughs =
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const bytes = buildWorkbook(ONE_CELL, { parts: { 'xl/sharedStrings.xml': laughs } });
    expect(refusal(bytes).code).toBe('workbook-unsafe');
  });

  test('an entity that XML does not have is refused', () => {
    const bytes = buildWorkbook(ONE_CELL, {
      parts: { 'xl/sharedStrings.xml': '<sst><si><t>&toString;</t></si></sst>' },
    });
    expect(refusal(bytes).code).toBe('workbook-damaged');
  });

  test('elements nested too deep and elements with too many attributes are refused', () => {
    const deep = `${'<a>'.repeat(65)}${'</a>'.repeat(65)}`;
    const broad = `<a ${Array.from({ length: 65 }, (_, index) => `a${index}=""`).join(' ')}/>`;
    for (const sheet of [deep, broad]) {
      const bytes = buildWorkbook(ONE_CELL, { parts: { 'xl/worksheets/sheet1.xml': sheet } });
      expect(refusal(bytes).code).toBe('workbook-unsafe');
    }
  });

  test.each([
    ['a cell that stands twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a row that stands twice', '<row r="1"/><row r="1"/>'],
    ['a row above the one before', '<row r="2"/><row r="1"/>'],
    ['a cell in a row of another number', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a cell with an address no sheet has', '<row r="1"><c r="AAAA1"><v>1</v></c></row>'],
    ['a row with a number no sheet has', '<row r="0"/>'],
    ['a text that the workbook lacks', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['XML that is not well-formed', '<row r="1">'],
  ])('%s is refused', (_, data) => {
    const bytes = buildWorkbook(ONE_CELL, {
      parts: {
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>`,
      },
    });
    expect(refusal(bytes).code).toBe('workbook-damaged');
  });

  test('a part that is not UTF-8 is refused', () => {
    const bytes = buildWorkbook(ONE_CELL, {
      parts: { 'xl/sharedStrings.xml': Uint8Array.from([0x3c, 0xff, 0xfe, 0x3e]) },
    });
    expect(refusal(bytes).code).toBe('workbook-damaged');
  });

  test('a sheet without its part is refused by name', () => {
    const bytes = buildWorkbook(ONE_CELL, { parts: { 'xl/worksheets/sheet1.xml': null } });
    expect(refusal(bytes).message).toContain('The sheet a is missing');
  });

  test('two sheets of one name are refused', () => {
    const twice = [...ONE_CELL, { name: 'A', rows: [] }];
    expect(refusal(buildWorkbook(twice)).code).toBe('workbook-unsafe');
  });
});
