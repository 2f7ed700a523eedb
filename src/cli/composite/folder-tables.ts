import { resolve } from 'node:path';
import {
  type CompositeTables,
  exportEdition,
  exportPanel,
  importEdition,
} from '../../exchange/index.ts';
import { type Edition, writeFolderFiles } from '../../folder/index.ts';
import { counted, EXIT, type Files, toNumber, visible } from '../../model/index.ts';
import { usageFailure } from '../errors.ts';
import { findEdition } from '../files/find-edition.ts';
import { loadIndex } from '../files/load-index.ts';
import { requireOutsideIndex } from '../files/outside-index.ts';
import { groupedCount } from '../terminal/grouped-count.ts';
import type { Surroundings } from '../terminal/terminal.ts';
import type { Words } from '../verb.ts';
import { toldParsed } from './told.ts';

/** Writes an edition of the folder of `--export` as tables into `--out`, or all of them as a panel. */
export async function exportTables(words: Words, surroundings: Surroundings): Promise<number> {
  const { folder, dir } = await loadIndex(words.text('export') ?? '.', surroundings);
  requireOutsideIndex(dir, words.text('out') ?? '.', surroundings.cwd, 'tables');
  const newest = folder.editions.at(-1)?.description.id ?? '';
  const asked = words.text('edition') ?? newest;
  if (asked === 'all') return exportAll(folder.editions, words, surroundings);
  const edition = findEdition(folder, asked);
  const { countries, scores, description } = edition;
  const size = `${counted(countries.length, 'country', 'countries')}, ${groupedCount(scores.length, 'score')}`;
  surroundings.terminal.out(`${visible(description.title)}: ${size}.\n`);
  return writeTables(exportEdition(edition), words, surroundings);
}

async function exportAll(
  editions: readonly Edition[],
  words: Words,
  surroundings: Surroundings,
): Promise<number> {
  const [first] = editions;
  const other = editions.find(
    ({ framework }) => first && scaleOf(framework) !== scaleOf(first.framework),
  );
  if (first && other) {
    const ids = [first, other].map(({ description }) => description.id);
    throw usageFailure(
      `The editions ${ids.join(' and ')} have different scales, and a panel has one.`,
      'Export them one by one.',
    );
  }
  const countries = new Set(editions.flatMap((one) => one.countries.map(({ code }) => code)));
  const scores = editions.reduce((sum, one) => sum + one.scores.length, 0);
  const size = `${counted(countries.size, 'country', 'countries')}, ${groupedCount(scores, 'score')}`;
  surroundings.terminal.out(`${counted(editions.length, 'edition')}: ${size}.\n`);
  return writeTables(exportPanel(editions), words, surroundings);
}

function scaleOf({ scale }: Edition['framework']): string {
  return [scale.minimum, scale.maximum, scale.step].map(toNumber).join(' ');
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
    `${groupedCount(imported.changed, 'score')} changed; wrote ${counted(changed.length, 'file')} to ${into}.\n${imported.untraced > 0 ? `${groupedCount(imported.untraced, 'score')} changed from what was read in a file: provenance.csv no longer says where from.\n` : ''}`,
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
