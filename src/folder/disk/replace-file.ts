import { lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../model/index.ts';
import { leadsOutside, unwritable } from '../errors.ts';
import { systemCode, systemReason } from './system-reason.ts';

/** Writes one file of an index folder beside itself and renames it: whoever looks sees the old bytes or
 *  the new ones, and what was renamed is on the disk. The folder it stands in must be there. Throws a
 *  `Failure` when the disk refuses or the file is a link. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.writing-${process.pid}`);
  try {
    const there = await lstat(path).catch(() => undefined);
    if (there?.isSymbolicLink()) throw leadsOutside(path);
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    if (error instanceof Failure || systemCode(error) === undefined) throw error;
    await rm(beside, { force: true }).catch(() => undefined);
    throw unwritable(path, systemReason(error));
  }
}
