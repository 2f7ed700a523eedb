import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DISK, type FolderDisk } from '../../../src/folder/disk/folder-disk.ts';
import { updateFolderFiles, writeFolderFiles } from '../../../src/folder/index.ts';
import { bytesOf, Failure, type Files } from '../../../src/model/index.ts';
import { filesOf, folderOnDisk, textsOf } from '../../support/files.ts';

let home = '';
let dir = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'assayer-write-'));
  dir = join(home, 'index');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const OLD = filesOf({ 'index.yaml': 'old', 'editions/1/scores.csv': 'old', 'notes.txt': 'mine' });
const NEW = filesOf({
  'index.yaml': 'new',
  'editions/1/scores.csv': 'old',
  'editions/2/profiles/BLR.md': 'new',
  'frameworks/2.yaml': 'new',
});
const BOTH = {
  'editions/1/scores.csv': 'old',
  'editions/2/profiles/BLR.md': 'new',
  'frameworks/2.yaml': 'new',
  'index.yaml': 'new',
  'notes.txt': 'mine',
};

/** The real disk, of which the operation with this number fails; `count` tells how many there were. */
function failingDisk(failAt: number): { readonly disk: FolderDisk; readonly count: () => number } {
  let operations = 0;
  const step = <Result>(action: () => Promise<Result>): Promise<Result> => {
    operations++;
    if (operations === failAt) {
      return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    }
    return action();
  };
  const disk: FolderDisk = {
    ...DISK,
    mkdir: (path, above) => step(() => DISK.mkdir(path, above)),
    mkdtemp: (prefix) => step(() => DISK.mkdtemp(prefix)),
    readFile: (path) => step(() => DISK.readFile(path)),
    writeFile: (path, bytes) => step(() => DISK.writeFile(path, bytes)),
    rename: (from, to) => step(() => DISK.rename(from, to)),
  };
  return { disk, count: () => operations };
}

/** Runs with a disk that stops answering at the operation with this number, as if the process were
 *  killed there; true when it came to its end before. */
async function diesAt(
  number: number,
  run: (disk: FolderDisk) => Promise<unknown>,
): Promise<boolean> {
  let operations = 0;
  let dead = (): void => {};
  const death = new Promise<boolean>((resolve) => {
    dead = () => resolve(false);
  });
  const step = <Result>(action: () => Promise<Result>): Promise<Result> => {
    operations++;
    if (operations < number) return action();
    dead();
    return new Promise(() => {});
  };
  const disk: FolderDisk = {
    ...DISK,
    mkdir: (path, above) => step(() => DISK.mkdir(path, above)),
    mkdtemp: (prefix) => step(() => DISK.mkdtemp(prefix)),
    writeFile: (path, bytes) => step(() => DISK.writeFile(path, bytes)),
    rename: (from, to) => step(() => DISK.rename(from, to)),
  };
  return Promise.race([run(disk).then(() => true), death]);
}

describe('writing a folder to the disk', () => {
  test('makes a new folder, with the folders above it', async () => {
    const deep = join(home, 'a/b/index');
    expect(await writeFolderFiles(deep, NEW)).toEqual({
      written: [
        'editions/1/scores.csv',
        'editions/2/profiles/BLR.md',
        'frameworks/2.yaml',
        'index.yaml',
      ],
      unchanged: [],
    });
    expect(textsOf(folderOnDisk(deep))).toEqual(textsOf(NEW));
    expect(readdirSync(join(home, 'a/b'))).toEqual(['index']);
  });

  test('fills an empty folder', async () => {
    mkdirSync(dir);
    await writeFolderFiles(dir, NEW);
    expect(textsOf(folderOnDisk(dir))).toEqual(textsOf(NEW));
  });

  test('replaces what changed, keeps what it was not given and leaves nothing beside', async () => {
    await writeFolderFiles(dir, OLD);
    expect(await writeFolderFiles(dir, NEW)).toEqual({
      written: ['editions/2/profiles/BLR.md', 'frameworks/2.yaml', 'index.yaml'],
      unchanged: ['editions/1/scores.csv'],
    });
    expect(textsOf(folderOnDisk(dir))).toEqual(BOTH);
    expect(readdirSync(home)).toEqual(['index']);
  });

  test('does not touch a file with the same bytes', async () => {
    await writeFolderFiles(dir, NEW);
    const file = join(dir, 'index.yaml');
    utimesSync(file, 1000, 1000);
    await writeFolderFiles(dir, NEW);
    expect(statSync(file).mtimeMs).toBe(1_000_000);
  });

  test('writes nothing where nothing is given, but makes the folder', async () => {
    expect(await writeFolderFiles(dir, new Map())).toEqual({ written: [], unchanged: [] });
    expect(readdirSync(dir)).toEqual([]);
  });

  test('leaves a new folder whole or absent, whichever operation fails', async () => {
    const sound = failingDisk(0);
    await writeFolderFiles(join(home, 'sound'), NEW, sound.disk);
    rmSync(join(home, 'sound'), { recursive: true });
    expect(sound.count()).toBeGreaterThan(8);
    for (let failAt = 1; failAt <= sound.count(); failAt++) {
      await expect(writeFolderFiles(dir, NEW, failingDisk(failAt).disk)).rejects.toThrow(
        `${dir} cannot be written: the disk is full. Nothing was changed.`,
      );
      expect(readdirSync(home)).toEqual([]);
    }
  });

  test('leaves an old folder as it was, whichever operation fails', async () => {
    await writeFolderFiles(dir, OLD);
    const sound = failingDisk(0);
    await writeFolderFiles(dir, NEW, sound.disk);
    for (let failAt = 1; failAt <= sound.count(); failAt++) {
      rmSync(dir, { recursive: true });
      await writeFolderFiles(dir, OLD);
      await expect(writeFolderFiles(dir, NEW, failingDisk(failAt).disk)).rejects.toThrow(Failure);
      expect(textsOf(folderOnDisk(dir))).toEqual(textsOf(OLD));
      expect(readdirSync(dir).sort()).toEqual(['editions', 'index.yaml', 'notes.txt']);
      expect(readdirSync(join(dir, 'editions'))).toEqual(['1']);
      expect(readdirSync(home)).toEqual(['index']);
    }
  });

  test('never lacks a file that stood there, and has its new index.yaml last, wherever the process dies', async () => {
    const fuller = new Map([...OLD, ['zones.csv', bytesOf('old')]]);
    const newer = new Map([...NEW, ['zones.csv', bytesOf('new')]]);
    let whole = false;
    for (let dieAt = 1; !whole && dieAt < 100; dieAt++) {
      rmSync(dir, { recursive: true, force: true });
      await writeFolderFiles(dir, fuller);
      whole = await diesAt(dieAt, (disk) => writeFolderFiles(dir, newer, disk));
      const now: Readonly<Record<string, string>> = textsOf(folderOnDisk(dir));
      for (const path of fuller.keys()) expect(['old', 'new', 'mine']).toContain(now[path]);
      if (now['index.yaml'] === 'new') expect(now).toEqual({ ...BOTH, 'zones.csv': 'new' });
    }
    expect(whole).toBe(true);
  });

  test('says where the former files are when even putting them back fails', async () => {
    await writeFolderFiles(dir, OLD);
    let broken = false;
    const breaking: FolderDisk = {
      ...DISK,
      rename: async (from, to) => {
        if (broken || to.endsWith('index/index.yaml')) {
          broken = true;
          throw Object.assign(new Error('broken'), { code: 'EIO' });
        }
        return DISK.rename(from, to);
      },
    };
    const newer = new Map([...NEW, ['editions/1/scores.csv', bytesOf('new')]]);
    await expect(writeFolderFiles(dir, newer, breaking)).rejects.toMatchObject({
      name: 'FolderLeftHalfWay',
      message: `Writing ${dir} failed, and its former files could not all be put back: the disk reports an error.`,
    });
    const [staging = ''] = readdirSync(home).filter((name) => name.startsWith('.index.writing-'));
    const former = textsOf(folderOnDisk(join(home, staging)));
    expect(former['former/index.yaml']).toBe('old');
    expect(former['former/editions/1/scores.csv']).toBe('old');
  });

  test('refuses a file in the place of a folder and a folder in the place of a file', async () => {
    writeFileSync(dir, '');
    await expect(writeFolderFiles(dir, NEW)).rejects.toMatchObject({ name: 'NotAFolder' });
    rmSync(dir);
    mkdirSync(join(dir, 'index.yaml'), { recursive: true });
    await expect(writeFolderFiles(dir, NEW)).rejects.toMatchObject({ name: 'FolderUnwritable' });
    rmSync(dir, { recursive: true });
    mkdirSync(dir);
    writeFileSync(join(dir, 'editions'), '');
    await expect(writeFolderFiles(dir, NEW)).rejects.toMatchObject({ name: 'NotAFolder' });
  });

  test('does not write through links inside the folder', async () => {
    mkdirSync(join(home, 'elsewhere'));
    mkdirSync(dir);
    symlinkSync('../elsewhere', join(dir, 'frameworks'));
    await expect(writeFolderFiles(dir, NEW)).rejects.toMatchObject({ name: 'LinkLeadsOutside' });
    rmSync(join(dir, 'frameworks'));
    symlinkSync('../elsewhere/file', join(dir, 'index.yaml'));
    await expect(writeFolderFiles(dir, NEW)).rejects.toMatchObject({ name: 'LinkLeadsOutside' });
    expect(readdirSync(join(home, 'elsewhere'))).toEqual([]);
  });

  test('writes into a folder that is itself reached by a link', async () => {
    mkdirSync(join(home, 'real'));
    symlinkSync('real', dir);
    await writeFolderFiles(dir, NEW);
    expect(textsOf(folderOnDisk(join(home, 'real')))).toEqual(textsOf(NEW));
  });

  for (const path of ['../x', '/x', 'a//b', 'a/./b', 'a/../../b', '', 'a\\b', 'a\0b']) {
    test(`takes ${JSON.stringify(path)} for a programmer’s error`, async () => {
      const files: Files = new Map([[path, new Uint8Array()]]);
      await expect(writeFolderFiles(dir, files)).rejects.toThrow(`invalid path: ${path}`);
      expect(existsSync(dir)).toBe(false);
    });
  }
});

describe('writing what was made from files as they were read', () => {
  test('takes the place of files that stand as they were read', async () => {
    await writeFolderFiles(dir, OLD);
    await updateFolderFiles(dir, OLD, NEW);
    expect(textsOf(folderOnDisk(dir))).toEqual(BOTH);
  });

  test.each([
    ['changed', 'index.yaml'],
    ['added', 'frameworks/2.yaml'],
  ])('writes nothing where somebody else has %s %s since', async (_, path) => {
    await writeFolderFiles(dir, OLD);
    await writeFolderFiles(dir, filesOf({ [path]: 'theirs' }));
    const theirs = textsOf(folderOnDisk(dir));
    await expect(updateFolderFiles(dir, OLD, NEW)).rejects.toMatchObject({
      title: 'Changed meanwhile',
      message: expect.stringContaining(path),
    });
    expect(textsOf(folderOnDisk(dir))).toEqual(theirs);
    expect(readdirSync(home)).toEqual(['index']);
  });

  test('writes nothing where somebody else has removed a file since', async () => {
    await writeFolderFiles(dir, OLD);
    rmSync(join(dir, 'index.yaml'));
    await expect(updateFolderFiles(dir, OLD, NEW)).rejects.toThrow('index.yaml has changed');
    expect(existsSync(join(dir, 'index.yaml'))).toBe(false);
  });

  test('a document that is kept already is no change of somebody else', async () => {
    await writeFolderFiles(dir, filesOf({ 'index.yaml': 'old', 'documents/a.txt': 'earlier' }));
    await updateFolderFiles(dir, OLD, filesOf({ 'documents/a.txt': 'later' }));
    expect(textsOf(folderOnDisk(dir))).toMatchObject({ 'documents/a.txt': 'later' });
  });
});
