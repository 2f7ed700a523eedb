import { describe, expect, test } from 'vitest';
import { levelledNodes } from '../../../src/exchange/composite-tables/index-codes.ts';
import { isMissing, numberOf } from '../../../src/exchange/composite-tables/number-cell.ts';
import { TableIssues } from '../../../src/exchange/composite-tables/table-issues.ts';
import {
  formatUnitTable,
  readCompositeTables,
  readReplicates,
} from '../../../src/exchange/index.ts';
import { parseFramework } from '../../../src/folder/index.ts';
import { bytesOf } from '../../../src/model/index.ts';
import { readSource } from '../../house/rooms.ts';
import { SMALL_DATA, SMALL_META } from '../../support/composite-tables.ts';

const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) });

function small() {
  const read = readCompositeTables(file('iData.csv', SMALL_DATA), file('iMeta.csv', SMALL_META));
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value;
}

describe('iData and iMeta', () => {
  test('are read as units, nodes from below and columns of numbers', () => {
    const { index } = small();
    expect(index.units[2]).toEqual({
      code: 'CCC',
      name: 'Cland',
      groups: new Map([['Group', 'south']]),
    });
    expect(index.nodes.map(({ code, level }) => `${code}${level}`).join()).toBe(
      'a1,b1,c1,d1,P2,Q2,R3',
    );
    expect(index.nodes[3]).toEqual({
      code: 'd',
      name: 'Fourth',
      level: 1,
      parent: 'Q',
      weight: 1,
      direction: -1,
    });
    expect([...(index.columns.get('b') ?? [])]).toEqual([10, 20, 40]);
  });

  test('know the place of every part', () => {
    const { placeOfColumn, placeOfNode, placeOfUnit } = small();
    expect(placeOfNode('b', 'Weight')).toEqual({ file: 'iMeta.csv', line: 3, column: 14 });
    expect(placeOfUnit(1, 'b')).toEqual({ file: 'iData.csv', line: 3, column: 19 });
    expect(placeOfColumn('c')).toEqual({ file: 'iData.csv', line: 1, column: 23 });
  });

  test('numbers are digits with a point, whatever else JavaScript would take', () => {
    const issues = new TableIssues();
    const read = (text: string) => numberOf(text, { file: 'x' }, issues);
    expect([read('1.5'), read('-.5'), read('1e-3'), read('+2.')]).toEqual([1.5, -0.5, 0.001, 2]);
    expect(issues.list).toEqual([]);
    expect(
      [read('0x10'), read('1_000'), read('1 000'), read('١'), read('1e')].every(Number.isNaN),
    ).toBe(true);
    expect(issues.list.map(({ code }) => code)).toEqual(
      Array.from({ length: 5 }, () => 'number-bad'),
    );
    expect(['', 'NA', 'na', ' '].map(isMissing)).toEqual([true, true, false, false]);
  });
});

describe('tables of replicates', () => {
  test('belong together by their order where neither names a replicate', () => {
    const { index } = small();
    const read = readReplicates(
      file('p.csv', 'norm\nn_minmax\nn_zscore\n'),
      file('w.csv', 'a,b,c,d,P,Q,R\n1,2,3,4,5,6,7\n7,6,5,4,3,2,1\n'),
      index,
    );
    if (!read.ok) throw new Error(read.issues[0]?.message);
    expect(read.value.map(({ id, norm }) => `${id} ${norm}`)).toEqual(['1 n_minmax', '2 n_zscore']);
    expect(read.value[1]?.weights.get('b')).toBe(6);
    expect(read.value[1]?.agg).toBeUndefined();
  });

  test('of different lengths do not', () => {
    const { index } = small();
    const weights = file('w.csv', 'a,b,c,d,P,Q,R\n1,1,1,1,1,1,1\n');
    const read = readReplicates(file('p.csv', 'norm\nn_minmax\nn_zscore\n'), weights, index);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.issues.map(({ code }) => code)).toContain('replicate-unknown');
  });
});

test('a table of units has the shortest digits that read back, an empty cell for a gap and no minus zero', () => {
  const table = formatUnitTable(
    [{ code: 'A' }, { code: 'B, C' }, { code: 'D' }],
    [{ name: 'x', numbers: [0.1 + 0.2, Number.NaN, -0] }],
  );
  expect(new TextDecoder().decode(table)).toBe('uCode,x\nA,0.30000000000000004\n"B, C",\nD,0\n');
});

test('a branch that is shorter than its sister reaches their parent through rows of its own', () => {
  const path = 'indices/lantern-sea/frameworks/2022.yaml';
  const framework = parseFramework(readSource(path), path);
  if (!framework.ok) throw new Error(framework.issues[0]?.message);
  const rows = new Map(levelledNodes(framework.value).map((row) => [row.code, row]));
  expect(rows.get('seaways')).toMatchObject({
    level: 2,
    parent: 'seaways.3',
    weight: { numerator: 1n },
  });
  expect(rows.get('seaways.3')).toMatchObject({ level: 3, parent: 'light_keeping' });
  expect(rows.get('seaways.3')?.weight).toMatchObject({ numerator: 1n, denominator: 5n });
  for (const { level, parent } of rows.values()) {
    if (parent !== undefined) expect(rows.get(parent)?.level).toBe(level + 1);
  }
});
