import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unwritableFailure, usageFailure } from '../errors.ts';

/** Writes a text as a file in UTF-8, whole or not at all; `source` is the file it was read from, which it
 *  never replaces. Throws a failure. */
export async function writeText(
  cwd: string,
  named: string,
  text: string,
  source: string,
): Promise<void> {
  const path = resolve(cwd, named);
  if (path === resolve(cwd, source)) {
    throw usageFailure(
      `${named} is the document itself; its text would replace it.`,
      'Give another name with --text.',
    );
  }
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw unwritableFailure(named, error instanceof Error ? error.message : String(error));
  }
}
