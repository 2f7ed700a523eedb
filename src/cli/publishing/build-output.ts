import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../../model/index.ts';
import { unreadableFailure } from '../errors.ts';

/** Style sheet, browser scripts and font as the build left them. Throws where there is no build. */
export async function builtAssets(packageRoot: string): Promise<Files> {
  const folder = join(packageRoot, 'build', 'assets');
  const names = await readdir(folder).catch(() => {
    throw unreadableFailure(folder, 'the package is not built');
  });
  const assets = new Map<string, Uint8Array>();
  for (const name of names.sort()) assets.set(name, await readFile(join(folder, name)));
  return assets;
}

/** Path of the bundled program that worker threads run. */
export function pdfWorker(packageRoot: string): string {
  return join(packageRoot, 'build', 'pdf-worker.mjs');
}

/** SHA-256 of the bundled command line, so that pages made by another build are made again. */
export async function buildDigest(packageRoot: string): Promise<string> {
  const program = await readFile(join(packageRoot, 'build', 'assayer.mjs'));
  return createHash('sha256').update(program).digest('hex');
}
