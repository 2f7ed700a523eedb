import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder } from '../support/cli.ts';

const BIBTEX = `@report{wire, title = {The wire that five papers copied}, year = 2020, url = {https://example.org/wire}}
@book{example-survey, title = {Quiet nights}, author = {Roe, Jane}}
`;

/** A new index and a bibliography beside it. */
async function withIndex(work: (dir: string) => Promise<void>): Promise<void> {
  await inFolder(async (dir) => {
    expect((await assayer(dir, ['new', 'demo'])).code).toBe(0);
    writeFileSync(join(dir, 'library.bib'), BIBTEX);
    await work(dir);
  });
}

describe('assayer sources', () => {
  test('import adds what is new, restricted, under ids of its own, and keeps what stands', async () => {
    await withIndex(async (dir) => {
      const path = join(dir, 'demo/sources.json');
      const before = readFileSync(path, 'utf8');
      const { code, out, err } = await assayer(dir, ['sources', 'demo', 'import', 'library.bib']);
      expect([code, out]).toEqual([0, '2 sources added to sources.json as restricted.\n']);
      expect(err).toContain('it becomes example-survey-2');
      const after = readFileSync(path, 'utf8');
      expect(after.startsWith(before.slice(0, before.lastIndexOf('}')))).toBe(true);
      expect(JSON.parse(after)).toMatchObject([
        { id: 'example-survey' },
        { id: 'wire', type: 'report', custom: { access: 'restricted' } },
        { id: 'example-survey-2', type: 'book', author: [{ family: 'Roe', given: 'Jane' }] },
      ]);
      expect((await assayer(dir, ['check', 'demo'])).out).toContain('No issues');
    });
  });

  test('import leaves out what has a known address and says so', async () => {
    await withIndex(async (dir) => {
      const again = [
        'sources',
        'demo',
        'import',
        'library.bib',
        'library.bib',
        '--access',
        'public',
      ];
      const { out } = await assayer(dir, again);
      expect(out).toContain(
        '3 sources added to sources.json as public; 1 left out, which the index has already',
      );
    });
  });

  test('export holds public sources and none of our judgement', async () => {
    await withIndex(async (dir) => {
      await assayer(dir, ['sources', 'demo', 'import', 'library.bib', '--access', 'public']);
      const { out } = await assayer(dir, ['sources', 'demo', 'export', '--format', 'ris']);
      expect(out).toContain('TI  - The wire that five papers copied\r\n');
      expect(out).not.toContain('An invented survey');
      const written = await assayer(dir, ['sources', 'demo', 'export', 'all.bib', '--all']);
      expect(written.out).toBe('3 sources written to all.bib.\n');
      expect(readFileSync(join(dir, 'all.bib'), 'utf8')).toContain('An invented survey');
      const open = await assayer(dir, ['sources', 'demo', 'export', 'open.json']);
      expect(open.out).toBe(
        '2 sources written to open.json; 1 restricted source left out (--all writes it too).\n',
      );
    });
  });

  test('import and export work while something else in the folder is still wrong', async () => {
    await withIndex(async (dir) => {
      const edition = readdirSync(join(dir, 'demo/editions'))[0] ?? '';
      appendFileSync(join(dir, 'demo/editions', edition, 'scores.csv'), 'ZZZ,nothing,99\n');
      expect((await assayer(dir, ['check', 'demo'])).code).toBe(1);
      const added = await assayer(dir, ['sources', 'demo', 'import', 'library.bib']);
      expect([added.code, added.out]).toEqual([
        0,
        '2 sources added to sources.json as restricted.\n',
      ]);
      const held = await assayer(dir, ['sources', 'demo', 'export', 'all.bib', '--all']);
      expect(held.out).toBe('3 sources written to all.bib.\n');
    });
  });

  test('duplicates names pairs and ends with 1 where there are any', async () => {
    await withIndex(async (dir) => {
      expect((await assayer(dir, ['sources', 'demo', 'duplicates'])).code).toBe(0);
      writeFileSync(
        join(dir, 'twice.ris'),
        'TY  - RPRT\nID  - a\nTI  - A report on lamps\nPY  - 2020\nER  - \nTY  - RPRT\nID  - b\nTI  - A Report on Lamps.\nPY  - 2020\nER  - \n',
      );
      await assayer(dir, ['sources', 'demo', 'import', 'twice.ris']);
      const { code, out } = await assayer(dir, ['sources', 'demo', 'duplicates']);
      expect([code, out]).toEqual([
        1,
        'a and b are probably one source: nearly the same title, and the same year.\n',
      ]);
    });
  });

  test('a broken bibliography is told and nothing is written', async () => {
    await withIndex(async (dir) => {
      const before = readFileSync(join(dir, 'demo/sources.json'), 'utf8');
      writeFileSync(join(dir, 'broken.bib'), `${BIBTEX}@book{open, title = {`);
      const { code, err } = await assayer(dir, ['sources', 'demo', 'import', 'broken.bib']);
      expect(code).toBe(1);
      expect(err).toContain('broken.bib:3');
      expect(readFileSync(join(dir, 'demo/sources.json'), 'utf8')).toBe(before);
    });
  });

  test('a wrong command line is told', async () => {
    await withIndex(async (dir) => {
      for (const [args, message] of [
        [['sources', 'demo', 'sort'], 'has no task "sort"'],
        [['sources', 'demo', 'import'], 'needs a file'],
        [['sources', 'demo', 'import', 'x.txt'], 'The format of x.txt is not clear'],
        [['sources', 'demo', 'import', 'library.bib', '--access', 'open'], 'no access "open"'],
        [['sources', 'demo', 'export'], 'The format of the export is not clear'],
        [['sources', 'demo', 'export', 'a.bib', 'b.bib'], 'writes one file'],
      ] as const) {
        const { code, err } = await assayer(dir, args);
        expect([code, err.includes(message)], message).toEqual([2, true]);
      }
    });
  });
});
