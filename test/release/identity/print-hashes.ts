import { parseIndexFolder } from '../../../src/folder/index.ts';
import { compareText, type Files } from '../../../src/model/index.ts';
import { readReleaseFiles, sealRelease } from '../../../src/release/index.ts';
import { sha256 } from '../../../src/release/sealing/sha256.ts';

/** Seals every edition of an index folder and prints the hash of each manifest, which holds the hash of
 *  every file. Arguments: the folder, and the order in which its files are handed over. */
async function main([dir = '', order = 'sorted']: readonly string[]): Promise<void> {
  const folder = parseIndexFolder(ordered(await readReleaseFiles(dir), order));
  if (!folder.ok) throw new Error(JSON.stringify(folder.issues, null, 1));
  for (const { description } of folder.value.editions) {
    for (const [path, bytes] of sealRelease(folder.value, description.id)) {
      process.stdout.write(`${description.id} ${path} ${sha256(bytes)}\n`);
    }
  }
}

/** `reversed`, or `shuffled` by the hash of each path. */
function ordered(files: Files, order: string): Files {
  const entries = [...files];
  if (order === 'reversed') return new Map(entries.reverse());
  if (order === 'sorted') return files;
  const key = (path: string): string => sha256(Buffer.from(path));
  return new Map(entries.sort(([a], [b]) => compareText(key(a), key(b))));
}

await main(process.argv.slice(2));
