import {
  type Edition,
  formatIndexFolder,
  frameworkPath,
  type IndexFolder,
  ROBUSTNESS_YAML,
  SOURCES_JSON,
} from '../../folder/index.ts';
import {
  bytesOf,
  compareText,
  type EditionId,
  type Files,
  type Issue,
  type Parsed,
  parsed,
  sameBytes,
} from '../../model/index.ts';
import { ASSUMED_PLAN } from './assumed-plan.ts';
import { type Dataset, sheetsByFile } from './dataset.ts';
import { importedDescription, workbookSource } from './index-texts.ts';
import { errorAt } from './issues.ts';
import type { FrameworkTexts, ReadEditions } from './read-editions.ts';

/** Files that an import would write, and what the folder will hold then. */
export interface PlacedFiles {
  readonly files: Files;
  /** The editions of the import as the folder will have them, oldest first. */
  readonly editions: readonly Edition[];
  /** Those of them that the folder had already. */
  readonly kept: ReadonlySet<EditionId>;
}

/** Every file of a new index folder. A file that stands there already with other content is an issue; a plan
 *  of robustness that does is its owner's and stays. */
export function newFolderFiles(
  { editions, datasets, frameworkTexts }: ReadEditions,
  into: Files,
  countrySet: string,
  publisher: string | undefined,
): Parsed<PlacedFiles> {
  const folder: IndexFolder = {
    description: importedDescription(countrySet, publisher),
    editions: editions.map(({ edition }) => edition),
    corrections: [],
    sources: [],
    places: [],
  };
  const others = new Map(frameworkFiles(frameworkTexts));
  others.set(SOURCES_JSON, bytesOf(formatSources(workbookSources(datasets))));
  if (!into.has(ROBUSTNESS_YAML)) others.set(ROBUSTNESS_YAML, bytesOf(ASSUMED_PLAN));
  const files = formatIndexFolder(folder, others);
  const issues: Issue[] = [];
  for (const [path, bytes] of files) {
    const there = into.get(path);
    if (!there || sameBytes(there, bytes)) continue;
    issues.push(
      errorAt(
        'file-in-the-way',
        { file: path },
        'The folder holds this file but no index.yaml.',
        'Import into an empty folder, or into one that is an index.',
      ),
    );
  }
  return parsed({ files, editions: folder.editions, kept: new Set() }, issues);
}

/** The framework files of some editions, and of those they map back to. */
export function frameworkFiles(texts: FrameworkTexts): Files {
  return new Map([...texts].map(([name, text]) => [frameworkPath(name), bytesOf(text)]));
}

/** CSL-JSON entries of the workbooks, the oldest release first. */
export function workbookSources(
  datasets: readonly Dataset[],
): readonly Readonly<Record<string, unknown>>[] {
  return [...sheetsByFile(datasets)]
    .sort(
      ([hashA, [a]], [hashB, [b]]) =>
        compareText(a?.release.id ?? '', b?.release.id ?? '') || compareText(hashA, hashB),
    )
    .flatMap(([sha256, sheets]) => {
      const [first] = sheets;
      const names = sheets.map(({ sheet }) => sheet).sort(compareText);
      return first ? [workbookSource(first.release, sha256, names)] : [];
    });
}

/** `sources.json`, one entry after the other, indented by two. */
export function formatSources(sources: readonly Readonly<Record<string, unknown>>[]): string {
  return `${JSON.stringify(sources, undefined, 2)}\n`;
}
