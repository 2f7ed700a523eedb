import { resolve } from 'node:path';
import {
  INDEX_YAML,
  type IndexFolder,
  parseIndexFolder,
  parseIndexYaml,
  readFolderFiles,
} from '../../folder/index.ts';
import { type EditionId, type Files, type Issue, textOf } from '../../model/index.ts';
import { stopAtIssues } from '../terminal/stop-at-issues.ts';
import type { Surroundings, Terminal } from '../terminal/terminal.ts';

/** An index folder from the disk, its files beside it. */
export interface LoadedIndex {
  readonly dir: string;
  readonly folder: IndexFolder;
  readonly files: Files;
  /** Untold; `assayer check` tells all of them. */
  readonly warnings: readonly Issue[];
}

/** An index by its `index.yaml`. The rest of the folder is read when it is asked for: releases that
 *  are sealed already need nothing of it. */
export interface IndexOutline {
  readonly dir: string;
  readonly id: string;
  /** Oldest first. */
  readonly editions: readonly EditionId[];
  readonly files: Files;
  /** The whole folder; tells its errors and throws where there are any. */
  readonly folder: () => IndexFolder;
}

/** Reads the index folder named on the command line. Throws on errors, which are told; warnings are left
 *  to `assayer check`. */
export async function loadIndex(
  named: string,
  { cwd, terminal }: Surroundings,
): Promise<LoadedIndex> {
  const dir = resolve(cwd, named);
  const files = await readFolderFiles(dir);
  const { folder, warnings } = parsedFolder(named, files, terminal);
  return { dir, folder, files, warnings };
}

/** Reads what the index folder named on the command line says of itself. Where `index.yaml` has an
 *  issue, the errors of the folder are told and it throws. */
export async function outlineIndex(
  named: string,
  { cwd, terminal }: Surroundings,
): Promise<IndexOutline> {
  const dir = resolve(cwd, named);
  const files = await readFolderFiles(dir);
  let read: IndexFolder | undefined;
  const folder = (): IndexFolder => {
    read ??= parsedFolder(named, files, terminal).folder;
    return read;
  };
  const bytes = files.get(INDEX_YAML);
  const outline = parseIndexYaml((bytes && textOf(bytes)) ?? '', INDEX_YAML);
  const { description, editions } = outline.ok ? outline.value : outlineOf(folder());
  return { dir, id: description.id, editions: editions.map(({ id }) => id), files, folder };
}

function outlineOf({ description, editions }: IndexFolder) {
  return { description, editions: editions.map((edition) => edition.description) };
}

function parsedFolder(
  named: string,
  files: Files,
  terminal: Terminal,
): { readonly folder: IndexFolder; readonly warnings: readonly Issue[] } {
  const parsed = parseIndexFolder(files);
  if (parsed.ok) return { folder: parsed.value, warnings: parsed.warnings };
  return stopAtIssues(parsed.issues, named, terminal);
}
