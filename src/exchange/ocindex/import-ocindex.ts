import { type Edition, INDEX_YAML } from '../../folder/index.ts';
import {
  type CountryCode,
  compareText,
  type Files,
  type Parsed,
  parsed,
  sortIssues,
} from '../../model/index.ts';
import { type Dataset, sheetsByFile } from './dataset.ts';
import { newFolderFiles } from './folder-files.ts';
import type { ImportedFile, ImportReport } from './import-report.ts';
import { mergeIntoFolder } from './merge-into-folder.ts';
import { type FrameworkTexts, readEditions } from './read-editions.ts';
import type { WorkbookFile } from './read-workbooks.ts';

/** What an import is told beside its files. */
export interface ImportOptions {
  readonly frameworks: FrameworkTexts;
  /** Only these countries; all of the workbooks when left out. */
  readonly countries?: readonly CountryCode[];
  /** Printed name of the outer scope; `World` when all countries are imported. */
  readonly countrySet?: string;
  /** Who puts the new index out; unnamed when left out, which `check` warns of. */
  readonly publisher?: string;
  /** What the folder to import into holds; empty or left out for a new one. */
  readonly into?: Files;
}

/** What an import gives: nothing has been written yet. */
export interface ImportedIndex {
  /** The editions of the workbooks, oldest first; where the folder had one already, the folder's. */
  readonly editions: readonly Edition[];
  readonly report: ImportReport;
  /** Files to write, by their paths inside the index folder. Those the folder holds and that need no
   *  change are not among them. */
  readonly files: Files;
}

/** Turns workbooks of the Global Organized Crime Index, one or several in any order, into an index
 *  folder. Every value is checked, agreed between sheets and given its provenance; published
 *  composites are recomputed and compared, never taken over. The result is the same whatever the order
 *  of the files. Gives every issue of every file instead when there is any error.
 *
 *  Into a folder that is an index already, editions it has are compared and kept, editions it lacks are
 *  added; its own texts are never changed. */
export function importOcindex(
  files: readonly WorkbookFile[],
  options: ImportOptions,
): Parsed<ImportedIndex> {
  const read = readEditions(files, options.frameworks, options.countries);
  if (!read.ok) return { ok: false, issues: sortIssues(read.issues) };
  const { datasets, editions } = read.value;
  const into = options.into ?? new Map();
  const placed = into.has(INDEX_YAML)
    ? mergeIntoFolder(read.value, into)
    : newFolderFiles(read.value, into, countrySetOf(options), options.publisher);
  if (!placed.ok) return { ok: false, issues: sortIssues([...read.warnings, ...placed.issues]) };
  const { kept, files: written } = placed.value;
  const report: ImportReport = {
    files: filesOf(datasets),
    editions: editions.map(({ edition, composites }) => ({
      edition: edition.description.id,
      countries: edition.countries.length,
      scores: edition.scores.length,
      kept: kept.has(edition.description.id),
      composites,
    })),
  };
  return parsed(
    { editions: placed.value.editions, report, files: written },
    sortIssues([...read.warnings, ...placed.warnings]),
  );
}

function countrySetOf({ countries, countrySet }: ImportOptions): string {
  return countrySet ?? (countries ? `${new Set(countries).size} countries` : 'World');
}

function filesOf(datasets: readonly Dataset[]): readonly ImportedFile[] {
  const list = [...sheetsByFile(datasets)].flatMap(([sha256, all]): readonly ImportedFile[] => {
    const [first] = all;
    if (!first) return [];
    const sheets = all
      .map(({ sheet, edition }) => ({ name: sheet, edition: edition.id }))
      .sort((a, b) => compareText(a.edition, b.edition));
    return [{ name: first.file, sha256, release: first.release.id, sheets }];
  });
  return list.sort((a, b) => compareText(a.release, b.release) || compareText(a.sha256, b.sha256));
}
