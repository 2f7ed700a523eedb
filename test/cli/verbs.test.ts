import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder } from '../support/cli.ts';
import { coverSheet, datasetSheet } from '../support/ocindex-sheets.ts';
import { buildWorkbook } from '../support/workbook-builder.ts';

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

describe('from a new index to a second release', () => {
  test('new, check, score, release, verify, correct, release, diff', async () => {
    await inFolder(async (dir) => {
      const run = (...args: string[]) => assayer(dir, args);
      expect((await run('new', 'quiet')).code).toBe(0);
      expect(await run('check', 'quiet')).toMatchObject({ code: 0, out: 'No issues.\n' });

      const scored = await run('score', 'quiet', '--json');
      const rows = scored.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(rows).toHaveLength(3);
      expect(rows[0].noise.rank).toBe(1);
      expect((await run('score', 'quiet')).out).toContain('Noise');

      const sealed = await run('release', 'quiet', '--edition', '2026');
      expect(sealed.code).toBe(0);
      expect(sealed.out).toContain('Sealed release 2026.1');
      const release = join(dir, 'quiet', 'releases', '2026.1');
      expect((await run('verify', 'quiet/releases/2026.1')).code).toBe(0);

      const again = await run('release', 'quiet', '--edition', '2026');
      expect(again).toMatchObject({ code: 1, out: '' });
      expect(again.err).toContain('Already sealed');
      expect(readdirSync(join(dir, 'quiet', 'releases'))).toEqual(['2026.1']);

      edit(join(dir, 'quiet/editions/2026/scores.csv'), (text) =>
        text.replace(/^XAA,road-noise,.*$/m, 'XAA,road-noise,1.5'),
      );
      const refused = await run('release', 'quiet', '--edition', '2026');
      expect(refused.code).toBe(1);
      expect(refused.err).toContain('assayer correct');

      const noted = await run(
        'correct',
        'quiet',
        '--edition',
        '2026',
        '--what',
        'One score',
        '--why',
        'A slip',
      );
      expect(noted).toMatchObject({ code: 0 });
      expect(noted.out).toContain('2026.2');
      expect(readFileSync(join(dir, 'quiet/corrections.csv'), 'utf8')).toContain(
        '2026,2026.2,2026-01-31,One score,A slip',
      );
      expect((await run('check', 'quiet')).code).toBe(0);
      expect((await run('release', 'quiet', '--edition', '2026')).out).toContain('2026.2');
      expect((await run('verify', 'quiet/releases/2026.2')).code).toBe(0);

      const text = await run('diff', 'quiet/releases/2026.1', 'quiet/releases/2026.2');
      expect(text.code).toBe(0);
      expect(text.out).toContain('One score');
      const json = await run(
        'diff',
        'quiet/releases/2026.1',
        'quiet/releases/2026.2',
        '--format',
        'json',
      );
      expect(JSON.parse(json.out).world).toHaveLength(1);
      const csv = await run(
        'diff',
        'quiet/releases/2026.1',
        'quiet/releases/2026.2',
        '--format',
        'csv',
      );
      expect(csv.out.split('\n').length).toBeGreaterThan(2);

      edit(join(release, 'scores.csv'), (scores) =>
        scores.replace(/^XAA,road-noise,.*$/m, 'XAA,road-noise,2.5'),
      );
      const forged = await run('verify', 'quiet/releases/2026.1');
      expect(forged.code).toBe(1);
      expect(forged.out).toContain('scores.csv');
      expect(forged.out).toContain('aggregates.csv');
    });
  });

  test('no release goes among the files that an index is read from', async () => {
    await inFolder(async (dir) => {
      await assayer(dir, ['new', 'quiet']);
      for (const out of ['quiet/editions', 'quiet/editions/2026/releases', 'quiet/frameworks']) {
        const refused = await assayer(dir, ['release', 'quiet', '--edition', '2026', '--out', out]);
        expect(refused.code).toBe(2);
        expect(refused.err).toContain(`${out} lies inside the index folder, where nothing reads`);
      }
      expect(readdirSync(join(dir, 'quiet/editions'))).toEqual(['2026']);
      const site = ['publish', 'quiet', '--out', 'site', '--releases', 'quiet/editions'];
      expect((await assayer(dir, site)).code).toBe(2);
      const beside = ['release', 'quiet', '--edition', '2026', '--out', 'quiet/sealed'];
      expect((await assayer(dir, beside)).code).toBe(0);
    });
  });

  test('a correction without a change is refused, and publish says what the site does not show yet', async () => {
    await inFolder(async (dir) => {
      const run = (...args: string[]) => assayer(dir, args);
      await run('new', 'quiet');
      await run('publish', 'quiet', '--out', 'site', '--pdf', 'none', '--png', 'none');
      await run('correct', 'quiet', '--edition', '2026', '--what', 'One score', '--why', 'A slip');
      const empty = await run('release', 'quiet', '--edition', '2026');
      expect(empty).toMatchObject({ code: 1, out: '' });
      expect(empty.err).toContain('Nothing was corrected');
      expect(readdirSync(join(dir, 'quiet', 'releases'))).toEqual(['2026.1']);

      edit(join(dir, 'quiet/editions/2026/scores.csv'), (text) =>
        text.replace(/^XAA,road-noise,.*$/m, 'XAA,road-noise,1.5'),
      );
      const told = await run('publish', 'quiet', '--out', 'site', '--pdf', 'none', '--png', 'none');
      expect(told).toMatchObject({ code: 0 });
      expect(told.err).toContain('Edition 2026 has changed since 2026.1 was sealed (1 score)');
      expect((await run('release', 'quiet', '--edition', '2026')).code).toBe(0);
      const quiet = await run(
        'publish',
        'quiet',
        '--out',
        'site',
        '--pdf',
        'none',
        '--png',
        'none',
      );
      expect(quiet.err).toBe('');
    });
  });

  test('new refuses a folder that holds files', async () => {
    await inFolder(async (dir) => {
      writeFileSync(join(dir, 'mine.txt'), 'mine');
      const { code, err } = await assayer(dir, ['new', '.']);
      expect(code).toBe(3);
      expect(err).toContain('not empty');
      expect(readdirSync(dir)).toEqual(['mine.txt']);
    });
  });

  test('check lists every issue with its place and remedy and ends with 1', async () => {
    await inFolder(async (dir) => {
      await assayer(dir, ['new', 'quiet']);
      edit(
        join(dir, 'quiet/editions/2026/scores.csv'),
        (text) => `${text}XAA,nothing-known,3\nZZZ,rules,5.25\n`,
      );
      edit(join(dir, 'quiet/index.yaml'), (text) => text.replace('countries:', 'contries:'));
      const { code, out } = await assayer(dir, ['check', 'quiet']);
      expect(code).toBe(1);
      expect(out).toMatch(/scores\.csv:\d+:5 {2}error/);
      expect(out).toContain('nothing-known');
      expect(out).toContain('contries');
      expect(out).toMatch(/\d+ errors/);
      const lines = (await assayer(dir, ['check', 'quiet', '--json'])).out.trim().split('\n');
      expect(lines.every((line) => JSON.parse(line).remedy.length > 0)).toBe(true);
    });
  });

  test('release, score and publish of a folder with issues write nothing', async () => {
    await inFolder(async (dir) => {
      await assayer(dir, ['new', 'quiet']);
      edit(join(dir, 'quiet/editions/2026/scores.csv'), (text) =>
        text.replace(/^XAA,road-noise,.*$/m, 'XAA,road-noise,eleven'),
      );
      for (const args of [
        ['release', 'quiet', '--edition', '2026'],
        ['publish', 'quiet', '--out', 'site'],
        ['score', 'quiet'],
      ]) {
        const { code, err } = await assayer(dir, args);
        expect(code).toBe(1);
        expect(err).toContain('eleven');
        expect(err).toContain('nothing was written');
      }
      expect(existsSync(join(dir, 'quiet', 'releases'))).toBe(false);
      expect(existsSync(join(dir, 'site'))).toBe(false);
    });
  });

  test('import of something that is no workbook gives its issues and writes nothing', async () => {
    await inFolder(async (dir) => {
      writeFileSync(join(dir, 'book.xlsx'), 'not a workbook');
      const { code, err } = await assayer(dir, [
        'import',
        'ocindex',
        'book.xlsx',
        '--into',
        'made',
      ]);
      expect(code).toBe(1);
      expect(err).toContain('book.xlsx');
      expect(existsSync(join(dir, 'made'))).toBe(false);
    });
  });

  test('import says that the certainty of scores is assumed, and leaves a plan that stands there', async () => {
    await inFolder(async (dir) => {
      const workbook = buildWorkbook([coverSheet('2025'), datasetSheet('2025')]);
      writeFileSync(join(dir, 'book.xlsx'), workbook);
      const args = ['import', 'ocindex', 'book.xlsx', '--into', 'made'];
      const first = await assayer(dir, args);
      expect(first.err).not.toContain('error');
      expect(first.out).toMatch(/Wrote \d+ files to made\.\n.*robustness\.yaml is our assumption/);
      const mine = 'seed: 7\nreplicates: 100\nweights_percent: 10\n';
      writeFileSync(join(dir, 'made/robustness.yaml'), mine);
      const again = await assayer(dir, args);
      expect(again.out).toMatch(/made holds all of it already\.\n$/);
      expect(readFileSync(join(dir, 'made/robustness.yaml'), 'utf8')).toBe(mine);
    });
  });

  test('an edition that is not there is named with those that are', async () => {
    await inFolder(async (dir) => {
      await assayer(dir, ['new', 'quiet']);
      for (const verb of ['release', 'score']) {
        const { code, err } = await assayer(dir, [verb, 'quiet', '--edition', '1999']);
        expect(code).toBe(2);
        expect(err).toContain('It has 2026.');
      }
    });
  });
});
