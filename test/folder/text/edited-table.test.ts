import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editClaimsCsv, parseClaimsCsv, parseFramework } from '../../../src/folder/index.ts';
import { editedTable } from '../../../src/folder/text/edited-table.ts';
import { parseCsv } from '../../../src/model/index.ts';
import { ROOT } from '../../support/cli.ts';

const COLUMNS = ['id', 'word', 'note'];

describe('rows put into a table', () => {
  test('replace the row of their id, or stand behind the last', () => {
    const text = 'id,word,note\na,one,\nb,two,x\n';
    const rows = [
      ['b', 'zwei', 'y, z'],
      ['c', 3, ''],
    ];
    expect(editedTable(text, COLUMNS, rows)).toBe('id,word,note\na,one,\nb,zwei,"y, z"\nc,3,\n');
  });

  test.each([
    [
      'columns in the order of the header',
      'note,id,word\nx,a,one\n',
      'note,id,word\nx,a,one\nn,b,w\n',
    ],
    ['line ends of Windows', 'id,word,note\r\na,one,x\r\n', 'id,word,note\r\na,one,x\r\nb,w,n\r\n'],
    ['no line end at the end', 'id,word,note\na,one,x', 'id,word,note\na,one,x\nb,w,n\n'],
    ['a byte-order mark', '\uFEFFid,word,note\na,one,x\n', '\uFEFFid,word,note\na,one,x\nb,w,n\n'],
    ['a header alone', 'id,word,note\n', 'id,word,note\nb,w,n\n'],
    [
      'empty lines',
      'id,word,note\n\na,"o\n\nne",x\n\n',
      'id,word,note\n\na,"o\n\nne",x\n\nb,w,n\n',
    ],
  ])('a table with %s keeps them', (_, text, expected) => {
    expect(editedTable(text, COLUMNS, [['b', 'w', 'n']])).toBe(expected);
  });

  test('the row replaced ends as it did, and needless quotes elsewhere stay', () => {
    const text = 'id,word,note\r\n"a","one","x"\r\nb,two,\r\n\r\nc,three,"z"';
    expect(editedTable(text, COLUMNS, [['b', 'zwei', '']])).toBe(
      'id,word,note\r\n"a","one","x"\r\nb,zwei,\r\n\r\nc,three,"z"',
    );
    expect(editedTable(text, COLUMNS, [['c', 'drei', '']])).toBe(
      'id,word,note\r\n"a","one","x"\r\nb,two,\r\n\r\nc,drei,',
    );
  });

  test('without a table make one', () => {
    expect(editedTable(undefined, COLUMNS, [['a', 'one', '']])).toBe('id,word,note\na,one,\n');
    expect(editedTable('', COLUMNS, [])).toBe('id,word,note\n');
  });

  test('leave every other field as it was, whatever it holds', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é') });
    const body = fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(body, fc.nat(5), (cells, at) => {
        const rows = cells.map(([word, note], index) => [`r${index}`, word, note]);
        const text = editedTable(undefined, COLUMNS, rows);
        const id = `r${at}`;
        const fields = (table: string) =>
          parseCsv(table).records.map((record) => record.fields.map((one) => one.text));
        const edited = fields(editedTable(text, COLUMNS, [[id, 'new', '']]));
        const others = (table: readonly (readonly string[])[]) =>
          table.filter(([first]) => first !== id);
        expect(others(edited)).toEqual(others(fields(text)));
        expect(edited.filter(([first]) => first === id)).toEqual([[id, 'new', '']]);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('a claim confirmed changes one line of claims.csv', () => {
    const text = shipped('editions/autumn-2024/claims.csv');
    const framework = parseFramework(shipped('frameworks/2024.yaml'), '2024.yaml');
    if (!framework.ok) throw new Error('2024.yaml is not sound');
    const read = parseClaimsCsv(text, 'claims.csv', { framework: framework.value });
    if (!read.ok) throw new Error('claims.csv is not sound');
    expect(editClaimsCsv(text, read.value)).toBe(text);
    const [claim] = read.value;
    if (!claim) throw new Error('no claim');
    const edited = editClaimsCsv(text, [{ ...claim, status: 'rejected' }]).split('\n');
    const changed = text.split('\n').flatMap((line, at) => (line === edited[at] ? [] : [at]));
    expect(changed).toHaveLength(1);
    expect(edited[changed[0] ?? 0]).toMatch(/^c1,rejected,/);
  });
});

function shipped(path: string): string {
  return readFileSync(join(ROOT, 'indices/lantern-sea', path), 'utf8');
}
