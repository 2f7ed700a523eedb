import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolderFiles } from '../../../src/folder/index.ts';
import { Failure } from '../../../src/model/index.ts';
import { textsOf } from '../../support/files.ts';

let home = '';
let dir = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'assayer-read-'));
  dir = join(home, 'index');
  put('index.yaml', 'id: demo\n');
  put('editions/2026/scores.csv', 'country\n');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
}

async function failureOf(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`no failure: ${String(error)}`);
  expect(error.exitCode).toBe(3);
  return `${error.name}: ${error.message.replaceAll(home, '~')}`;
}

const BOUNDS = { files: 4, bytesOfFile: 100, bytes: 150, depth: 3 };

describe('reading a folder from the disk', () => {
  test('gives every file by its path with forward slashes, in order', async () => {
    const files = await readFolderFiles(dir);
    expect([...files.keys()]).toEqual(['editions/2026/scores.csv', 'index.yaml']);
    expect(textsOf(files)['index.yaml']).toBe('id: demo\n');
  });

  test('leaves out documents, releases and names that begin with a dot', async () => {
    put('documents/secret.pdf', 'private');
    put('releases/2026.1/scores.csv', 'sealed');
    put('.git/config', 'private');
    put('editions/.2026.swp', 'private');
    expect([...(await readFolderFiles(dir)).keys()]).toEqual([
      'editions/2026/scores.csv',
      'index.yaml',
    ]);
  });

  test('reads documents and releases that stand deeper, because there they are not the format’s', async () => {
    put('editions/releases/x.csv', 'x');
    expect([...(await readFolderFiles(dir)).keys()]).toContain('editions/releases/x.csv');
  });

  test('says that the folder is missing, a file, or behind a file', async () => {
    expect(await failureOf(readFolderFiles(join(home, 'none')))).toBe(
      'FolderMissing: There is no folder ~/none.',
    );
    expect(await failureOf(readFolderFiles(join(dir, 'index.yaml')))).toBe(
      'NotAFolder: ~/index/index.yaml is no folder.',
    );
    expect(await failureOf(readFolderFiles(join(dir, 'index.yaml/x')))).toBe(
      'NotAFolder: ~/index/index.yaml/x is no folder.',
    );
  });

  test('follows a link to the folder, and links to files inside it', async () => {
    symlinkSync(dir, join(home, 'link'));
    symlinkSync('index.yaml', join(dir, 'same.yaml'));
    const files = await readFolderFiles(join(home, 'link'));
    expect(textsOf(files)['same.yaml']).toBe('id: demo\n');
  });

  test('refuses links that lead outside, to folders, to nothing and in circles', async () => {
    writeFileSync(join(home, 'secret.txt'), 'secret');
    const link = join(dir, 'link.csv');
    const outcome: string[] = [];
    for (const target of ['../secret.txt', 'editions', 'nothing', 'link.csv']) {
      symlinkSync(target, link);
      outcome.push(await failureOf(readFolderFiles(dir)));
      rmSync(link);
    }
    const leads = 'is a link to a folder or to something outside the index folder.';
    expect(outcome).toEqual([
      `LinkLeadsOutside: ~/index/link.csv ${leads}`,
      `LinkLeadsOutside: ~/index/link.csv ${leads}`,
      'FolderUnreadable: ~/index/link.csv cannot be read: it is not there.',
      'FolderUnreadable: ~/index/link.csv cannot be read: its links lead in a circle.',
    ]);
  });

  test.skipIf(process.platform === 'win32')('refuses a socket without waiting on it', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(dir, 'socket.csv'), listening));
    expect(await failureOf(readFolderFiles(dir))).toBe(
      'NotAFile: ~/index/socket.csv is neither a file nor a folder.',
    );
    server.close();
  });

  test('stops at too many files, too large ones, too much in all and too deep', async () => {
    put('a.csv', 'x'.repeat(101));
    expect(await failureOf(readFolderFiles(dir, BOUNDS))).toBe(
      'FolderTooLarge: ~/index holds a file of 101 bytes, a.csv.',
    );
    put('a.csv', 'x'.repeat(90));
    put('b.csv', 'x'.repeat(90));
    expect(await failureOf(readFolderFiles(dir, BOUNDS))).toBe(
      'FolderTooLarge: ~/index holds more than 150 bytes.',
    );
    put('a.csv', '');
    put('b.csv', '');
    put('c.csv', '');
    expect(await failureOf(readFolderFiles(dir, BOUNDS))).toBe(
      'FolderTooLarge: ~/index holds more than 4 files.',
    );
    rmSync(join(dir, 'c.csv'));
    put('1/2/3/4/d.csv', '');
    expect(await failureOf(readFolderFiles(dir, BOUNDS))).toBe(
      'FolderTooLarge: ~/index holds folders more than 3 deep.',
    );
  });
});
