import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolders } from '../../../src/folder/index.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assayer-folders-'));
});

afterEach(() => rm(dir, { recursive: true, force: true }));

describe('making a folder and those on the way to it', () => {
  test('gives the first it made, and nothing where all stood', async () => {
    expect(await makeFolders(join(dir, 'a/b/c'))).toBe(join(dir, 'a'));
    expect((await stat(join(dir, 'a/b/c'))).isDirectory()).toBe(true);
    expect(await makeFolders(join(dir, 'a/b/d'))).toBe(join(dir, 'a/b/d'));
    expect(await makeFolders(join(dir, 'a/b'))).toBeUndefined();
  });

  test('two that make the same at once do not disturb each other', async () => {
    const made = await Promise.all([1, 2, 3].map(() => makeFolders(join(dir, 'x/y'))));
    expect(made).toHaveLength(3);
    expect((await stat(join(dir, 'x/y'))).isDirectory()).toBe(true);
  });

  test('a file on the way, or in its place, is an error and stays', async () => {
    await writeFile(join(dir, 'file'), 'text');
    await expect(makeFolders(join(dir, 'file'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(makeFolders(join(dir, 'file/a'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  test.runIf(existsSync('/proc/self'))(
    'a place that lets nothing be made in it is an error and no endless trying',
    async () => {
      await expect(makeFolders('/proc/assayer/a')).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});
