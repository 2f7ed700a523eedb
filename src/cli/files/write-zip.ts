import { open, rename, rm, writeFile } from 'node:fs/promises';
import { systemCode, systemReason } from '../../folder/index.ts';
import { notZipFailure, unwritableFailure } from '../errors.ts';

/** Writes the whole site as one file, whole or not at all. Throws where a file stands that is no ZIP. */
export async function writeZip(path: string, named: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    if (!(await isFree(path))) throw notZipFailure(named);
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (systemCode(error) === undefined) throw error;
    throw unwritableFailure(named, systemReason(error));
  }
}

/** True where nothing stands yet, or a ZIP. */
async function isFree(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0);
      return bytesRead === 2 && buffer[0] === 0x50 && buffer[1] === 0x4b;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return true;
    throw error;
  }
}
