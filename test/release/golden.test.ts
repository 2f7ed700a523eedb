import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type IndexFolder, parseIndexFolder } from '../../src/folder/index.ts';
import { type Files, releaseId } from '../../src/model/index.ts';
import { differingPaths } from '../../src/release/diff/differences.ts';
import {
  listReleases,
  readRelease,
  readReleaseFiles,
  sealRelease,
  verifyRelease,
} from '../../src/release/index.ts';
import { harbourIndex, withCorrection } from './harbour-index.ts';

/* Releases sealed once and kept. A sealed release must verify for ever, so a change of the software that
   breaks one of these breaks every release that was ever published: it needs a new format, not a new
   golden. Only where an index in `indices/` was itself changed may its golden be made anew, by
   UPDATE_GOLDEN=1. `lantern-sea` and `central-eastern-europe` were sealed before those indices had claims,
   those named for claims before they had intervals; nothing gives them again. What was kept whole must
   verify all the same, and tables of numbers must be those of today: neither claims nor intervals change
   a number. */

const GOLDEN = fileURLToPath(new URL('../golden/releases/', import.meta.url));
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** Kept whole. */
const WHOLE = ['harbours', 'lantern-sea', 'lantern-sea-claims', 'lantern-sea-intervals'] as const;

describe('golden releases', () => {
  test('harbours: sealed anew they are the same bytes', async () => {
    await expectKept('harbours', withCorrection(harbourIndex(), '2022.2'), [2, 1]);
  });

  test('lantern-sea: the index in the repository gives the same bytes', async () => {
    await expectKept('lantern-sea-intervals', await indexAt('lantern-sea'), [1]);
  });

  test('central-eastern-europe: manifests and CSV tables are the same bytes', async () => {
    await expectKept(
      'central-eastern-europe-intervals',
      await indexAt('central-eastern-europe'),
      [1],
      (path) => path === 'manifest.json' || isTable(path),
    );
  });

  test.each(['central-eastern-europe', 'central-eastern-europe-claims'])(
    '%s: no table changed when more came to the index',
    async (name) => {
      const index = await indexAt('central-eastern-europe');
      for (const { description } of index.editions) {
        const id = releaseId(description.id, 1);
        const kept = await readReleaseFiles(join(GOLDEN, name, id));
        const tables = new Map([...kept].filter(([path]) => isTable(path)));
        expect(tables.size).toBeGreaterThan(8);
        const sealed = sealRelease(index, description.id, 1);
        const today = new Map([...sealed].filter(([path]) => tables.has(path)));
        expect(differingPaths(tables, today)).toEqual([]);
      }
    },
  );

  test.each(WHOLE)('%s: every kept release verifies from its folder alone', async (name) => {
    const ids = await listReleases(join(GOLDEN, name));
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      const files = await readReleaseFiles(join(GOLDEN, name, id));
      expect(verifyRelease(files)).toMatchObject({ ok: true, release: id });
      expect(readRelease(files).ok).toBe(true);
    }
  });
});

/** Every edition of the index, sealed under these numbers, is what the golden folder keeps. */
async function expectKept(
  name: string,
  index: IndexFolder,
  numbers: readonly number[],
  kept: (path: string) => boolean = () => true,
): Promise<void> {
  for (const { description } of index.editions) {
    for (const number of numbers) {
      const id = releaseId(description.id, number);
      if (number > 1 && !index.corrections.some(({ release }) => release === id)) continue;
      const sealed = sealRelease(index, description.id, number);
      const files = new Map([...sealed].filter(([path]) => kept(path)));
      const folder = join(GOLDEN, name, id);
      if (UPDATE) await keep(folder, files);
      expect(differingPaths(await readReleaseFiles(folder), files)).toEqual([]);
    }
  }
}

function isTable(path: string): boolean {
  return /^[a-z-]+\.csv$/.test(path);
}

async function indexAt(name: string): Promise<IndexFolder> {
  const dir = fileURLToPath(new URL(`../../indices/${name}/`, import.meta.url));
  const files = await readReleaseFiles(dir);
  const sources = [...files].filter(([path]) => !path.startsWith('releases/'));
  const folder = parseIndexFolder(new Map(sources));
  if (folder.ok) return folder.value;
  throw new Error(JSON.stringify(folder.issues, null, 1));
}

async function keep(folder: string, files: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
