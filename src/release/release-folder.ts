import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compareText,
  type Files,
  isReleaseId,
  type Parsed,
  type ReleaseId,
  releaseParts,
} from '../model/index.ts';
import { folderUnusable } from './errors.ts';
import { readRelease } from './read.ts';
import type { Release } from './release.ts';
import { type VerifyReport, verifyRelease } from './verify.ts';

/** What a release folder may hold at most; far above any real one. */
const MOST_FILES = 20_000;
const MOST_BYTES = 1_000_000_000;

/** Every file of a release folder, hidden ones too. Links are not followed: each counts as a file
 *  without bytes, so that verifying names it. Throws ReleaseFolderUnusable. */
export async function readReleaseFiles(dir: string): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const walk = async (folder: string, prefix: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = `${prefix}${entry.name}`;
      const full = join(folder, entry.name);
      if (entry.isDirectory()) {
        await walk(full, `${path}/`);
        continue;
      }
      if (entry.isFile()) bytes += (await lstat(full)).size;
      if (bytes > MOST_BYTES || files.size >= MOST_FILES) {
        throw folderUnusable(dir, 'holds more than a release ever does');
      }
      files.set(path, entry.isFile() ? await readFile(full) : new Uint8Array());
    }
  };
  try {
    await walk(dir, '');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason =
      error.code === 'ENOENT'
        ? 'does not exist'
        : error.code === 'ENOTDIR'
          ? 'is no folder'
          : `cannot be read (${error.code})`;
    throw folderUnusable(dir, reason);
  }
  return files;
}

/** A release from its folder, or every issue that stands in the way. Throws ReleaseFolderUnusable. */
export async function readReleaseFolder(dir: string): Promise<Parsed<Release>> {
  return readRelease(await readReleaseFiles(dir));
}

/** Checks a release folder; see `verifyRelease`. Throws ReleaseFolderUnusable. */
export async function verifyReleaseFolder(dir: string): Promise<VerifyReport> {
  return verifyRelease(await readReleaseFiles(dir));
}

/** The releases sealed in a folder, by edition, then number; none where the folder does not exist. */
export async function listReleases(releasesDir: string): Promise<readonly ReleaseId[]> {
  let entries: readonly { readonly name: string; isDirectory(): boolean }[];
  try {
    entries = await readdir(releasesDir, { withFileTypes: true });
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    if (!isSystemError(error)) throw error;
    throw folderUnusable(releasesDir, `cannot be read (${error.code})`);
  }
  const ids: ReleaseId[] = [];
  for (const entry of entries) {
    if (entry.isDirectory() && isReleaseId(entry.name)) ids.push(entry.name);
  }
  return ids.sort((a, b) => {
    const [partsA, partsB] = [releaseParts(a), releaseParts(b)];
    return compareText(partsA.edition, partsB.edition) || partsA.number - partsB.number;
  });
}

/** True for an error that the operating system gave, with its code. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
