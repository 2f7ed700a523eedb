import { resolve } from 'node:path';
import { type IndexFolder, parseIndexFolder, readFolderFiles } from '../folder/index.ts';
import type { Files } from '../model/index.ts';
import { issuesFailure } from './errors.ts';
import { tellIssues } from './tell-issues.ts';
import type { Surroundings } from './terminal.ts';

/** An index folder from the disk, its files beside it. */
export interface LoadedIndex {
  readonly dir: string;
  readonly folder: IndexFolder;
  readonly files: Files;
}

/** Reads the index folder named on the command line. Every issue is told; errors among them throw. */
export async function loadIndex(
  named: string,
  { cwd, terminal }: Surroundings,
): Promise<LoadedIndex> {
  const dir = resolve(cwd, named);
  const files = await readFolderFiles(dir);
  const parsed = parseIndexFolder(files);
  if (!parsed.ok) {
    tellIssues(parsed.issues, terminal);
    throw issuesFailure(parsed.issues, `assayer check ${named} lists them again.`);
  }
  return { dir, folder: parsed.value, files };
}
