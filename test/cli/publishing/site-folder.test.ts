import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder, type Ran } from '../../support/cli.ts';

const PLAIN = ['--pdf', 'none', '--png', 'none'];

/** A sealed new index in `quiet`, and a way to publish it. */
async function withIndex(
  work: (dir: string, publish: (...words: string[]) => Promise<Ran>) => Promise<void>,
): Promise<void> {
  await inFolder(async (dir) => {
    await assayer(dir, ['new', 'quiet']);
    await assayer(dir, ['release', 'quiet', '--edition', '2026']);
    await work(dir, (...words) => assayer(dir, ['publish', 'quiet', ...words, ...PLAIN]));
  });
}

describe('where a site may go', () => {
  test.each(['quiet/releases', 'quiet/releases/2026.1', 'quiet/releases/new', 'quiet/editions/x'])(
    'not into the folders of the index: %s',
    async (out) => {
      await withIndex(async (dir, publish) => {
        const { code, err } = await publish('--out', out);
        expect(code).toBe(3);
        expect(err).toContain('belongs to the index');
        expect((await assayer(dir, ['verify', 'quiet/releases/2026.1'])).code).toBe(0);
        expect(existsSync(join(dir, out, '.assayer'))).toBe(false);
      });
    },
  );

  test('not into the index folder itself, nor there by a link', async () => {
    await withIndex(async (dir, publish) => {
      symlinkSync(join(dir, 'quiet', 'releases'), join(dir, 'link'));
      const before = readdirSync(join(dir, 'quiet'));
      expect((await publish('--out', 'quiet')).code).toBe(3);
      expect((await publish('--out', 'link/2026.1')).code).toBe(3);
      expect(readdirSync(join(dir, 'quiet'))).toEqual(before);
      expect((await assayer(dir, ['verify', 'quiet/releases/2026.1'])).code).toBe(0);
    });
  });

  test('into a folder of its own inside the index folder, which checking then leaves alone', async () => {
    await withIndex(async (dir, publish) => {
      expect((await publish('--out', 'quiet/site')).code).toBe(0);
      expect((await assayer(dir, ['check', 'quiet'])).out).toBe('No issues.\n');
      expect((await publish('--out', 'quiet/site')).code).toBe(0);
    });
  });

  test('never over files that no publication wrote; nothing is sealed before that is known', async () => {
    await withIndex(async (dir, publish) => {
      mkdirSync(join(dir, 'mine'));
      writeFileSync(join(dir, 'mine', 'index.html'), 'mine');
      const words = ['--out', 'mine', '--releases', 'sealed'];
      expect(await publish(...words)).toMatchObject({
        code: 3,
        err: expect.stringContaining('not empty'),
      });
      expect(readdirSync(join(dir, 'mine'))).toEqual(['index.html']);
      expect(existsSync(join(dir, 'sealed'))).toBe(false);
    });
  });

  test('into a folder with nothing but hidden files, as a branch of Git has', async () => {
    await withIndex(async (dir, publish) => {
      mkdirSync(join(dir, 'branch', '.git'), { recursive: true });
      expect((await publish('--out', 'branch')).code).toBe(0);
      expect(existsSync(join(dir, 'branch', '.git'))).toBe(true);
    });
  });

  test('a file in the way is told, not thrown', async () => {
    await withIndex(async (dir, publish) => {
      writeFileSync(join(dir, 'file'), 'mine');
      for (const out of ['file', 'file/site']) {
        const { code, err } = await publish('--out', out);
        expect(code).toBe(3);
        expect(err).toContain('Cannot write');
      }
      expect(readFileSync(join(dir, 'file'), 'utf8')).toBe('mine');
    });
  });

  test.skipIf(process.platform !== 'linux')('a place that takes no folders is told', async () => {
    await withIndex(async (_, publish) => {
      const { code, err } = await publish('--out', '/proc/none/site');
      expect(code).toBe(3);
      expect(err).toContain('Cannot write');
    });
  });

  test('not while another publication is at work there', async () => {
    await withIndex(async (dir, publish) => {
      const both = await Promise.all([publish('--out', 'site'), publish('--out', 'site')]);
      expect(both.map(({ code }) => code).sort()).toEqual([0, 3]);
      expect(both.map(({ err }) => err).join('')).toContain('at work');
      const lock = join(dir, 'site', '.assayer', 'lock');
      expect(existsSync(lock)).toBe(false);
      writeFileSync(lock, '999999999');
      expect((await publish('--out', 'site')).code).toBe(0);
      expect(existsSync(lock)).toBe(false);
    });
  });

  test('a ZIP replaces nothing but a ZIP', async () => {
    await withIndex(async (dir, publish) => {
      const index = readFileSync(join(dir, 'quiet', 'index.yaml'), 'utf8');
      const { code, err } = await publish('--out', 'site', '--zip', 'quiet/index.yaml');
      expect(code).toBe(3);
      expect(err).toContain('is no ZIP');
      expect(readFileSync(join(dir, 'quiet', 'index.yaml'), 'utf8')).toBe(index);
      expect((await publish('--out', 'site', '--zip', '.')).code).toBe(3);
      expect((await publish('--out', 'site', '--zip', 'site.zip')).code).toBe(0);
      expect((await publish('--out', 'site', '--zip', 'site.zip')).code).toBe(0);
      expect(readdirSync(dir).sort()).toEqual(['quiet', 'site', 'site.zip']);
    });
  });
});

describe('what a releases folder may hold', () => {
  test('a release under another number is told and nothing is published', async () => {
    await withIndex(async (dir, publish) => {
      cpSync(join(dir, 'quiet/releases/2026.1'), join(dir, 'quiet/releases/2026.7'), {
        recursive: true,
      });
      const { code, err } = await publish('--out', 'site');
      expect(code).toBe(3);
      expect(err).toContain('2026.7 holds release 2026.1');
      expect(existsSync(join(dir, 'site', 'index.html'))).toBe(false);
    });
  });

  test('a release of another index is told and nothing is published', async () => {
    await withIndex(async (dir, publish) => {
      await assayer(dir, ['new', 'other']);
      await assayer(dir, ['release', 'other', '--edition', '2026', '--out', 'sealed']);
      const { code, err } = await publish('--out', 'site', '--releases', 'sealed');
      expect(code).toBe(3);
      expect(err).toContain('belongs to the index other, not to quiet');
      expect(existsSync(join(dir, 'site', 'index.html'))).toBe(false);
    });
  });
});

describe('a correction that the folder could not be read with', () => {
  test.each([
    ['control characters', 'One\u001b[31m score', 'A slip', '2026-02-01'],
    ['a day before the edition', 'One score', 'A slip', '1999-01-01'],
  ])('is refused before it is written: %s', async (_, what, why, date) => {
    await withIndex(async (dir) => {
      const words = ['--edition', '2026', '--what', what, '--why', why, '--date', date];
      const before = readFileSync(join(dir, 'quiet', 'corrections.csv'), 'utf8');
      expect((await assayer(dir, ['correct', 'quiet', ...words])).code).toBe(1);
      expect(readFileSync(join(dir, 'quiet', 'corrections.csv'), 'utf8')).toBe(before);
      expect((await assayer(dir, ['check', 'quiet'])).code).toBe(0);
    });
  });
});
