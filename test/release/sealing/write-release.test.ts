import { mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/model/index.ts';
import {
  formatVerifyReport,
  listReleases,
  readReleaseFiles,
  readReleaseFolder,
  sealInto,
  sealRelease,
  verifyReleaseFolder,
  writeRelease,
} from '../../../src/release/index.ts';
import { editionId } from '../../support/edition-builder.ts';
import { harbourIndex, releaseOf, withCorrection, withScore } from '../harbour-index.ts';

const YEAR = editionId('2022');
const FIRST = releaseOf('2022.1');
let dir = '';
let releases = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assayer-release-'));
  releases = join(dir, 'deep', 'releases');
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

describe('writing a release', () => {
  test('makes the folder and leaves nothing beside it', async () => {
    const files = sealRelease(harbourIndex(), YEAR);
    const outcome = await writeRelease(releases, FIRST, files);
    expect(outcome).toMatchObject({ status: 'sealed', path: join(releases, '2022.1') });
    expect(await readdir(releases)).toEqual(['2022.1']);
    expect(new Map([...(await readReleaseFiles(outcome.path))].sort())).toEqual(
      new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes)] as const).sort()),
    );
  });

  test('gives folders the rights that any new folder has', async () => {
    await writeRelease(releases, FIRST, sealRelease(harbourIndex(), YEAR));
    await mkdir(join(dir, 'plain'));
    const { mode } = await stat(join(dir, 'plain'));
    for (const folder of ['2022.1', '2022.1/profiles']) {
      expect([folder, (await stat(join(releases, folder))).mode]).toEqual([folder, mode]);
    }
  });

  test('the same bytes again are already sealed', async () => {
    const files = sealRelease(harbourIndex(), YEAR);
    await writeRelease(releases, FIRST, files);
    expect((await writeRelease(releases, FIRST, files)).status).toBe('already-sealed');
  });

  test('other bytes are refused, by name, and the sealed folder stays as it is', async () => {
    const files = sealRelease(harbourIndex(), YEAR);
    await writeRelease(releases, FIRST, files);
    const other = new Map(files).set('README.md', bytesOf('Hello\n'));
    await expect(writeRelease(releases, FIRST, other)).rejects.toMatchObject({
      name: 'ReleaseSealed',
      message: expect.stringContaining('README.md'),
      hint: expect.stringContaining('seal 2022.2'),
    });
    expect((await verifyReleaseFolder(join(releases, '2022.1'))).ok).toBe(true);
  });

  test('a write that fails leaves nothing behind', async () => {
    const broken = new Map([
      ['a', bytesOf('a file')],
      ['a/b', bytesOf('cannot stand below a file')],
    ]);
    await expect(writeRelease(releases, FIRST, broken)).rejects.toThrow('Nothing was left there');
    expect(await readdir(releases)).toEqual([]);
  });

  test('a place where no folder can be made is an error', async () => {
    await writeFile(join(dir, 'file'), 'text');
    const files = sealRelease(harbourIndex(), YEAR);
    await expect(writeRelease(join(dir, 'file'), FIRST, files)).rejects.toMatchObject({
      name: 'ReleaseFolderUnusable',
      message: expect.stringContaining('No release can be written into'),
    });
    await expect(sealInto(harbourIndex(), YEAR, join(dir, 'file'))).rejects.toMatchObject({
      name: 'ReleaseFolderUnusable',
      message: expect.stringMatching(
        /No releases can be found in .*file: a part of the path is no/,
      ),
    });
    expect(await readdir(dir)).toEqual(['file']);
  });
});

describe('two writers at once', () => {
  test('one seals, the other finds it sealed, and nothing is left beside it', async () => {
    const files = sealRelease(harbourIndex(), YEAR);
    const outcomes = await Promise.all([1, 2, 3].map(() => writeRelease(releases, FIRST, files)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      ...['already-sealed', 'already-sealed', 'sealed'],
    ]);
    expect(await readdir(releases)).toEqual(['2022.1']);
  });
});

describe('sealing into a folder', () => {
  test('seals the first release, then says that nothing changed', async () => {
    const first = await sealInto(harbourIndex(), YEAR, releases);
    expect([first.release, first.status]).toEqual(['2022.1', 'sealed']);
    const again = await sealInto(harbourIndex(), YEAR, releases);
    expect([again.release, again.status]).toEqual(['2022.1', 'already-sealed']);
  });

  test('a changed score without a correction is refused with what to do', async () => {
    await sealInto(harbourIndex(), YEAR, releases);
    const changed = withScore(harbourIndex(), '2022', 'XAB', 'depth', '6.5');
    await expect(sealInto(changed, YEAR, releases)).rejects.toMatchObject({
      name: 'ReleaseSealed',
      exitCode: 1,
      hint: expect.stringContaining('assayer correct DIR --edition 2022'),
    });
    expect(await listReleases(releases)).toEqual(['2022.1']);
  });

  test('with a correction the next release is sealed and the first stays', async () => {
    await sealInto(harbourIndex(), YEAR, releases);
    const changed = withScore(harbourIndex(), '2022', 'XAB', 'depth', '6.5');
    const corrected = withCorrection(changed, '2022.2');
    const outcome = await sealInto(corrected, YEAR, releases);
    expect([outcome.release, outcome.status]).toEqual(['2022.2', 'sealed']);
    expect((await sealInto(corrected, YEAR, releases)).status).toBe('already-sealed');
    for (const id of await listReleases(releases)) {
      expect((await verifyReleaseFolder(join(releases, id))).ok).toBe(true);
    }
  });

  test('a folder with releases of another index is refused, other editions or not', async () => {
    await sealInto(harbourIndex(), YEAR, releases);
    const index = harbourIndex();
    const other = harbourIndex({ description: { ...index.description, id: 'piers' } });
    for (const edition of [YEAR, editionId('2020')]) {
      await expect(sealInto(other, edition, releases)).rejects.toMatchObject({
        name: 'ForeignReleases',
        message: `${releases} holds release 2022.1 of the index harbours, not of piers.`,
        hint: expect.stringContaining('--out'),
      });
    }
    expect(await readdir(releases)).toEqual(['2022.1']);
  });

  test('editions count on their own', async () => {
    await sealInto(harbourIndex(), YEAR, releases);
    expect((await sealInto(harbourIndex(), editionId('2020'), releases)).release).toBe('2020.1');
  });
});

describe('reading release folders', () => {
  test('a folder that is named for another release verifies, with a warning', async () => {
    const { path } = await sealInto(harbourIndex(), YEAR, releases);
    expect(formatVerifyReport(await verifyReleaseFolder(path))).not.toContain('Warning');
    await rename(path, join(releases, '2022.7'));
    const report = await verifyReleaseFolder(join(releases, '2022.7'));
    expect(report).toMatchObject({ ok: true, release: '2022.1', folder: '2022.7' });
    expect(formatVerifyReport(report)).toContain(
      'Warning: the folder is named 2022.7 and holds release 2022.1;',
    );
  });

  test.runIf(process.platform === 'linux')('a name that is not UTF-8 is told', async () => {
    const { path } = await sealInto(harbourIndex(), YEAR, releases);
    const odd = Buffer.concat([Buffer.from(`${path}/profiles/a`), Buffer.of(0xff)]);
    await writeFile(odd, 'text');
    const report = await verifyReleaseFolder(path);
    expect(report.differences).toEqual([
      { path: 'profiles/a\uFFFD', faults: ['unlisted', 'foreign'] },
    ]);
  });

  test('lists releases by number and passes over everything else', async () => {
    for (const name of ['2022.10', '2022.9', '2020.1', '.partial-2022.1-x', 'notes', '2022.0']) {
      await mkdir(join(releases, name), { recursive: true });
    }
    await writeFile(join(releases, '2022.3'), 'a file');
    expect(await listReleases(releases)).toEqual(['2020.1', '2022.9', '2022.10']);
    expect(await listReleases(join(dir, 'nowhere'))).toEqual([]);
  });

  test('gives the release as it was sealed', async () => {
    const { path } = await sealInto(harbourIndex(), YEAR, releases);
    const release = await readReleaseFolder(path);
    expect(release.ok && release.value.id).toBe('2022.1');
  });

  test('a folder that is not there, or is a file, is a failure and no stack trace', async () => {
    await writeFile(join(dir, 'file'), 'text');
    for (const [path, reason] of [
      ['nowhere', 'does not exist'],
      ['file', 'is no folder'],
    ]) {
      await expect(readReleaseFiles(join(dir, path ?? ''))).rejects.toMatchObject({
        name: 'ReleaseFolderUnusable',
        message: expect.stringContaining(reason ?? ''),
      });
    }
  });

  test('hidden files and links do not escape the check', async () => {
    const { path } = await sealInto(harbourIndex(), YEAR, releases);
    await writeFile(join(path, '.hidden'), 'x');
    await symlink('/etc/hostname', join(path, 'link.csv'));
    const { differences } = await verifyReleaseFolder(path);
    expect(differences.map((difference) => difference.path)).toEqual(['.hidden', 'link.csv']);
  });
});
