import { createHash } from 'node:crypto';
import { compareText, type Framework, type Issue, type Parsed, parsed } from '../../model/index.ts';
import { readWorkbook } from '../xlsx/index.ts';
import type { Dataset } from './dataset.ts';
import { type DatasetSheet, findDatasets } from './find-datasets.ts';
import { errorAt, warningAt } from './issues.ts';
import type { PublishedEdition } from './published-editions.ts';
import { readDataset } from './read-dataset.ts';

/** A file as it came from a disk; `name` is what issues and reports call it. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads every sheet of scores of every file, whatever order the files come in.
 *  Gives the datasets, or all issues of all files. `frameworkOf` gives the framework of an edition. */
export function readWorkbooks(
  files: readonly WorkbookFile[],
  frameworkOf: (edition: PublishedEdition) => Framework,
): Parsed<readonly Dataset[]> {
  const issues: Issue[] = [];
  const datasets: Dataset[] = [];
  const hashes = new Map<string, string>();
  if (files.length === 0) {
    issues.push(
      errorAt('files-missing', { file: '' }, 'No workbook was given.', 'Name at least one file.'),
    );
  }
  for (const { name: file, bytes } of [...files].sort((a, b) => compareText(a.name, b.name))) {
    const fileSha256 = createHash('sha256').update(bytes).digest('hex');
    const earlier = hashes.get(fileSha256);
    if (earlier !== undefined) {
      const message = `The file is the same as ${earlier}.`;
      issues.push(warningAt('file-double', { file }, message, 'It is read once.'));
      continue;
    }
    hashes.set(fileSha256, file);
    const workbook = readWorkbook(file, bytes);
    if (!workbook.ok) {
      issues.push(...workbook.issues);
      continue;
    }
    const found = findDatasets(file, workbook.value);
    issues.push(...found.issues);
    const release = newestOf(found.datasets);
    if (!release) continue;
    for (const { sheet, edition } of found.datasets) {
      const place = { file, sheet: sheet.name };
      const read = readDataset(sheet, place, frameworkOf(edition));
      issues.push(...read.issues);
      datasets.push({ ...place, fileSha256, release, edition, rows: read.rows });
    }
  }
  return parsed(datasets, issues);
}

/** The newest edition among some sheets: the release that their workbook is. */
function newestOf(datasets: readonly DatasetSheet[]): PublishedEdition | undefined {
  const editions = datasets.map(({ edition }) => edition);
  return editions.sort((a, b) => compareText(a.id, b.id)).at(-1);
}
