import { constants, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../model/index.ts';
import { unreadableFailure } from '../errors.ts';

/** A real workbook has a third of a megabyte. */
const MOST_BYTES = 64 * 2 ** 20;

/** Bytes of a file named on the command line. Pipes, devices and files beyond every workbook are refused
 *  before a byte is read. Throws an unreadable failure. */
export async function readInput(cwd: string, name: string): Promise<Uint8Array> {
  try {
    // A pipe that nobody writes to would let the opening wait for ever.
    const file = await open(resolve(cwd, name), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await file.stat();
      if (found.isDirectory()) throw unreadableFailure(name, 'it is a folder');
      if (!found.isFile()) throw unreadableFailure(name, 'it is no file');
      if (found.size > MOST_BYTES) {
        throw unreadableFailure(name, 'larger than any workbook or profile');
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw unreadableFailure(name, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}
