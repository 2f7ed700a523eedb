import { describe, expect, test } from 'vitest';
import { bytesOf, type Issue } from '../../../src/model/index.ts';
import { readTable } from '../../../src/release/reading/table-reader.ts';
import { COUNTRIES, RANKS, SCORES } from '../../../src/release/tables/table-definitions.ts';

const scores = (text: string) => {
  const issues: Issue[] = [];
  const rows = readTable(SCORES, 'scores.csv', bytesOf(text), issues);
  return { rows, issues };
};

describe('reading a table of a release', () => {
  test('gives cells by the name of their column', () => {
    const { rows, issues } = scores('country,indicator,score\nXAA,depth,5.5\nXAB,depth,10\n');
    expect(issues).toEqual([]);
    expect(rows.map((row) => [row.cell('country'), row.cell('score')])).toEqual([
      ['XAA', '5.5'],
      ['XAB', '10'],
    ]);
  });

  test('a header alone is a table without rows', () => {
    expect(scores('country,indicator,score\n')).toEqual({ rows: [], issues: [] });
  });

  test('a column too few, too many, or in another order is another table', () => {
    for (const header of [
      'country,score',
      'country,indicator,score,note',
      'indicator,country,score',
      '',
    ]) {
      const { rows, issues } = scores(`${header}\nXAA,depth,5.5\n`);
      expect(rows).toEqual([]);
      expect(issues.map(({ code, place }) => [code, place.line])).toEqual([['release-table', 1]]);
    }
  });

  test('every faulty row is noted at its cell, and the sound ones are read', () => {
    const { rows, issues } = scores(
      [
        'country,indicator,score',
        'XAA,depth,5.5',
        'XAB,depth',
        ',depth,3',
        'XAC,depth,1e3',
        '',
      ].join('\n'),
    );
    expect(rows).toHaveLength(1);
    expect(issues.map(({ place, message }) => [place.line, place.column, message])).toEqual([
      [3, undefined, 'The row has 2 cells, not 3.'],
      [4, 1, 'The country is empty; a string belongs here.'],
      [5, 11, 'The score is "1e3"; a number belongs here.'],
    ]);
  });

  test('numbers are plain decimals and whole numbers have no point', () => {
    const bad = ['1e5', '+1', '.5', '5.', '0x1', 'NaN', 'Infinity', '١', '1,5', '00.5', ' 1', '1 '];
    for (const cell of bad) {
      expect([
        cell,
        scores(`country,indicator,score\nXAA,depth,"${cell}"\n`).issues.length,
      ]).toEqual([cell, 1]);
    }
    const issues: Issue[] = [];
    const header = 'country,aggregate,scope,scope_name,rank,of,move';
    const row = (rank: string, move: string): string =>
      `XAA,a${rank}${move},world,W,${rank},9,${move}`;
    const text = [header, row('1', ''), row('2', '-3'), row('1.0', '0'), row('3', '+1')].join('\n');
    expect(readTable(RANKS, 'ranks.csv', bytesOf(text), issues)).toHaveLength(2);
    expect(issues.map(({ place }) => [place.line, place.column])).toEqual([
      [4, 19],
      [5, 22],
    ]);
  });

  test('a second row of the same key is noted with what it repeats', () => {
    const { rows, issues } = scores('country,indicator,score\nXAA,depth,5.5\nXAA,depth,6\n');
    expect(rows).toHaveLength(1);
    expect(issues[0]?.message).toBe('A row of XAA, depth stands above already.');
  });

  test('a cell of many lines is one cell', () => {
    const issues: Issue[] = [];
    const text = 'country,name,continent,region\nXAA,"a\nb","c, d","e ""f"""\n';
    const [row] = readTable(COUNTRIES, 'countries.csv', bytesOf(text), issues);
    expect([row?.cell('name'), row?.cell('continent'), row?.cell('region')]).toEqual([
      ...['a\nb', 'c, d', 'e "f"'],
    ]);
  });

  test('a table that is not there, or is no text, is noted once', () => {
    for (const [bytes, code] of [
      [undefined, 'release-file-missing'],
      [Uint8Array.of(0xc3, 0x28), 'release-encoding'],
    ] as const) {
      const issues: Issue[] = [];
      expect(readTable(SCORES, 'scores.csv', bytes, issues)).toEqual([]);
      expect(issues.map((issue) => issue.code)).toEqual([code]);
    }
  });

  test('every issue says how to mend it', () => {
    const { issues } = scores('x\n');
    expect(issues[0]?.remedy).toContain('Get the release again from its publisher');
  });
});
