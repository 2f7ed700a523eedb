import { resolve } from 'node:path';
import { type CompositeTables, exportEdition, importEdition } from '../../exchange/index.ts';
import { writeFolderFiles } from '../../folder/index.ts';
import { counted, EXIT, type Files, visible } from '../../model/index.ts';
import { findEdition } from '../files/find-edition.ts';
import { loadIndex } from '../files/load-index.ts';
import type { Surroundings } from '../terminal/terminal.ts';
import type { Words } from '../verb.ts';
import { toldParsed } from './told.ts';

/** Writes an edition of the folder of `--export` as tables into `--out`. */
export async function exportTables(words: Words, surroundings: Surroundings): Promise<number> {
  const { folder } = await loadIndex(words.text('export') ?? '.', surroundings);
  const newest = folder.editions.at(-1)?.description.id ?? '';
  const edition = findEdition(folder, words.text('edition') ?? newest);
  const { countries, scores, description } = edition;
  const size = `${counted(countries.length, 'country', 'countries')}, ${counted(scores.length, 'score')}`;
  surroundings.terminal.out(`${visible(description.title)}: ${size}.\n`);
  return writeTables(exportEdition(edition), words, surroundings);
}

/** Brings tables back into the folder of `--into`. */
export async function importTables(
  tables: CompositeTables,
  words: Words,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal } = surroundings;
  const into = words.text('into') ?? '.';
  const { folder, files, dir } = await loadIndex(into, surroundings);
  const newest = folder.editions.at(-1)?.description.id ?? '';
  const edition = findEdition(folder, words.text('edition') ?? newest);
  const imported = toldParsed(importEdition(tables, folder, edition, files), terminal);
  const { written: changed } = await writeFolderFiles(dir, imported.files);
  terminal.out(
    `${counted(imported.changed, 'score')} changed; wrote ${counted(changed.length, 'file')} to ${into}.\n`,
  );
  return EXIT.ok;
}

/** Writes tables into `--out` and says so. */
export async function writeTables(
  files: Files,
  words: Words,
  { cwd, terminal }: Surroundings,
): Promise<number> {
  const out = words.text('out') ?? '.';
  await writeFolderFiles(resolve(cwd, out), files);
  terminal.out(`\nWrote ${counted(files.size, 'file')} to ${out}.\n`);
  return EXIT.ok;
}
