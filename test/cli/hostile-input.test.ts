import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assayer, inFolder } from '../support/cli.ts';

const IMPORT = ['import', 'ocindex'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not reach a terminal
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const EVIL = 'evil\u001b[31m\u202e\r';

describe('files given to import', () => {
  test.skipIf(process.platform === 'win32')('a pipe is refused and not waited for', async () => {
    await inFolder(async (dir) => {
      execFileSync('mkfifo', [join(dir, 'pipe.xlsx')]);
      const { code, err } = await assayer(dir, [...IMPORT, 'pipe.xlsx', '--into', 'index']);
      expect(code).toBe(3);
      expect(err).toContain('pipe.xlsx: it is no file');
    });
  });

  test.skipIf(!existsSync('/dev/zero'))('a device without end is refused', async () => {
    await inFolder(async (dir) => {
      const { code, err } = await assayer(dir, [...IMPORT, '/dev/zero', '--into', 'index']);
      expect(code).toBe(3);
      expect(err).toContain('/dev/zero: it is no file');
    });
  });

  test('a huge file is refused before it is read', async () => {
    await inFolder(async (dir) => {
      writeFileSync(join(dir, 'huge.xlsx'), 'PK');
      truncateSync(join(dir, 'huge.xlsx'), 3 * 2 ** 30);
      const { code, err } = await assayer(dir, [...IMPORT, 'huge.xlsx', '--into', 'index']);
      expect(code).toBe(3);
      expect(err).toContain('larger than any workbook');
    });
  });

  test('a folder and a file that is not there are told', async () => {
    await inFolder(async (dir) => {
      const folder = await assayer(dir, [...IMPORT, '.', '--into', 'index']);
      expect(folder).toMatchObject({ code: 3, err: expect.stringContaining('it is a folder') });
      const missing = await assayer(dir, [...IMPORT, 'no.xlsx', '--into', 'index']);
      expect(missing).toMatchObject({ code: 3, err: expect.stringContaining('no such file') });
      expect(readdirSync(dir)).toEqual([]);
    });
  });
});

describe.skipIf(process.platform === 'win32')(
  'what a hostile name or text does to a terminal',
  () => {
    test('the name of a workbook is written out', async () => {
      await inFolder(async (dir) => {
        writeFileSync(join(dir, `${EVIL}.xlsx`), 'PK');
        const { err } = await assayer(dir, [...IMPORT, `${EVIL}.xlsx`, '--into', 'index']);
        expect(err).toContain('evil\\u001b[31m\\u202e\\u000d.xlsx');
        expect(err).not.toMatch(CONTROL);
      });
    });

    test('names of files inside an index folder are written out in issues and failures', async () => {
      await inFolder(async (dir) => {
        await assayer(dir, ['new', 'quiet']);
        writeFileSync(join(dir, 'quiet', `${EVIL}\nfake.csv  error`), 'x');
        const { out } = await assayer(dir, ['check', 'quiet']);
        expect(out).toContain('evil\\u001b[31m');
        expect(out).not.toMatch(CONTROL);
        expect(out).not.toMatch(/^fake/m);
        mkdirSync(join(dir, 'quiet', 'profiles'));
        execFileSync('mkfifo', [join(dir, 'quiet', 'profiles', EVIL)]);
        const { code, err } = await assayer(dir, ['check', 'quiet']);
        expect(code).toBe(3);
        expect(err).not.toMatch(CONTROL);
      });
    });
  },
);

test('names of countries are written out in the table of scores', async () => {
  await inFolder(async (dir) => {
    await assayer(dir, ['new', 'quiet']);
    const table = join(dir, 'quiet', 'editions', '2026', 'countries.csv');
    const text = readFileSync(table, 'utf8').replaceAll('Example Hills', 'Hills \u202b');
    writeFileSync(table, text);
    const { code, out } = await assayer(dir, ['score', 'quiet']);
    expect(code).toBe(0);
    expect(out).toContain('Hills \\u202b');
    expect(out).not.toMatch(CONTROL);
  });
});
