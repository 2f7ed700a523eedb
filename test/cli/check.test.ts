import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

describe('assayer check, of audit.yaml', () => {
  test('tells unknown keys and bad thresholds with place and remedy, as assayer audit does', async () => {
    await inFolder(async (dir) => {
      await assayer(dir, ['new', 'quiet']);
      const settings = 'alpha: { value: 2, source: us }\nalphas: { value: 0.5, source: us }\n';
      writeFileSync(join(dir, 'quiet/audit.yaml'), settings);
      const checked = await assayer(dir, ['check', 'quiet', '--quick']);
      expect(checked.code).toBe(1);
      expect(checked.out).toContain(
        [
          'audit.yaml:1:17  error',
          '  2 is no threshold for alpha.',
          '  → Write a number from 0 to 1.',
          'audit.yaml:2:1  error',
          '  The key "alphas" means nothing in the audit file.',
          '  → Did you mean "alpha"?',
          '2 errors, 0 warnings',
        ].join('\n'),
      );
      const audited = await assayer(dir, ['audit', 'quiet']);
      expect(audited.code).toBe(1);
      expect(audited.err).toContain('audit.yaml:1:17  error\n  2 is no threshold for alpha.\n');
      expect(existsSync(join(dir, 'audit-2026'))).toBe(false);
    });
  });

  test('is content with settings that hold', async () => {
    await inFolder(async (dir) => {
      await assayer(dir, ['new', 'quiet']);
      writeFileSync(join(dir, 'quiet/audit.yaml'), 'alpha: { value: 0.8, source: Our board }\n');
      const { code, out } = await assayer(dir, ['check', 'quiet', '--quick']);
      expect(code).toBe(0);
      expect(out).toBe('No issues.\n');
    });
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

describe('assayer check and release, of a captured document that was changed by a letter', () => {
  test('name the file, and seal nothing until it is restored or gone', async () => {
    await inFolder(async (dir) => {
      const index = join(dir, 'index');
      cpSync(join(ROOT, 'indices/lantern-sea'), index, { recursive: true });
      const path = join(index, 'documents/notice-to-mariners-14.txt');
      const captured = readFileSync(path);
      const where = ['--edition', 'autumn-2024', '--out', 'sealed'];
      writeFileSync(path, captured.toString('utf8').replace('light', 'lignt'));
      const checked = await assayer(dir, ['check', 'index', '--quick']);
      const said = 'documents/notice-to-mariners-14.txt has changed since its 7 quotes were taken';
      expect([checked.code, `${checked.out}${checked.err}`]).toEqual([
        1,
        expect.stringContaining(said),
      ]);
      const refused = await assayer(dir, ['release', 'index', ...where]);
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(said)]);
      expect(existsSync(join(dir, 'sealed'))).toBe(false);
      rmSync(path);
      const elsewhere = await assayer(dir, ['check', 'index', '--quick', '--json']);
      expect([elsewhere.code, elsewhere.out]).toEqual([
        0,
        expect.stringContaining('"quote-document"'),
      ]);
      writeFileSync(path, captured);
      expect((await assayer(dir, ['release', 'index', ...where])).code).toBe(0);
    });
  });
});
