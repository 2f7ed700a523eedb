import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareCell, csvCells, csvRowTexts, formatCsv } from '../../src/model/index.ts';

describe('rows as they stand', () => {
  test('end at line ends outside quotes', () => {
    expect(csvRowTexts('a,b\n1,"x\ny"\n2,"say ""\n"""\n3,z')).toEqual([
      'a,b',
      '1,"x\ny"',
      '2,"say ""\n"""',
      '3,z',
    ]);
    expect(csvRowTexts('')).toEqual([]);
    expect(csvRowTexts('a,b\n\n1,2\n')).toEqual(['a,b', '1,2']);
  });

  test('take a quote inside a bare cell for a character', () => {
    expect(csvRowTexts('a\n6" pipe,1\nb,2\n')).toEqual(['a', '6" pipe,1', 'b,2']);
  });

  test('of a quote that is never closed take all that follows', () => {
    expect(csvRowTexts('a\n"b\nc\n')).toEqual(['a', '"b\nc\n']);
  });

  test('read one by one give what reading the whole gives', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' '), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = formatCsv(rows);
        const oneByOne = csvRowTexts(text).map((row) => csvCells(row)?.[0]);
        expect(oneByOne).toEqual(csvCells(text));
      }),
    );
  });
});

test('a bare cell is found by its place', () => {
  expect([0, 1, 2, 3].map((place) => bareCell('c1,XAB,"a, b"', place))).toEqual([
    'c1',
    'XAB',
    '"a',
    ' b"',
  ]);
  expect(bareCell('c1', 1)).toBe('');
});
