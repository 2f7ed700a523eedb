import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder, ROOT } from '../support/cli.ts';

/** Works on a copy of the demonstration with a document read into the edition of 2021. */
async function withDrafts(work: (dir: string) => Promise<void>): Promise<void> {
  await inFolder(async (dir) => {
    cpSync(join(ROOT, 'indices/central-eastern-europe'), join(dir, 'index'), { recursive: true });
    const text = 'DRUGS\nHeroin is moved from Iran to Moldova. Cannabis is grown near Chisinau.\n';
    writeFileSync(join(dir, 'notes.txt'), text);
    const where = ['--country', 'MDA', '--into', 'index', '--edition', '2021'];
    expect((await assayer(dir, ['read', 'notes.txt', ...where])).code).toBe(0);
    await work(dir);
  });
}

describe('assayer check, of suggestions', () => {
  test('notes once a country how many decisions are left, and the command that asks for them', async () => {
    await withDrafts(async (dir) => {
      const { code, out } = await assayer(dir, ['check', 'index', '--quick']);
      expect(code).toBe(0);
      expect(out).toContain(
        [
          'editions/2021/claims.csv  note',
          '  3 decisions left for Moldova: 2 claims and 1 flow.',
          '  → assayer review index --country MDA --edition 2021',
        ].join('\n'),
      );
      expect(out.match(/decisions? left/g)).toHaveLength(1);
      expect(out).toContain('1 note for editors');
    });
  });

  test('notes nothing where all is decided', async () => {
    const { out } = await assayer(ROOT, ['check', 'indices/central-eastern-europe', '--quick']);
    expect(out).not.toContain('left for');
  });
});

describe('a verb that needs a sound folder', () => {
  test.each([
    [['release', 'index', '--edition', '2021']],
    [['score', 'index']],
    [['read', 'notes.txt', '--country', 'MDA', '--into', 'index', '--edition', '2021']],
  ])('tells errors, and of warnings only how many there are: %j', async (args) => {
    await withDrafts(async (dir) => {
      const table = join(dir, 'index/editions/2021/claims.csv');
      const rows = readFileSync(table, 'utf8').replace(/^(c1,[^,]*),BLR,/m, '$1,B1R,');
      writeFileSync(table, rows);
      const checked = await assayer(dir, ['check', 'index', '--quick', '--json']);
      const all = checked.out.split('\n').filter((line) => line !== '');
      expect(all.some((line) => line.includes('"severity":"warning"'))).toBe(true);
      const { code, err } = await assayer(dir, args);
      expect(code).toBe(1);
      expect(err).toContain('claims.csv:2');
      expect(err).not.toContain('  warning\n');
      expect(err).toMatch(/assayer check index lists them(?: again| and \d+ warnings?)\.\n$/);
    });
  });
});
