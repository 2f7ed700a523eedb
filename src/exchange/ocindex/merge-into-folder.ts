import {
  DATA_PACKAGE,
  type Edition,
  formatDataPackage,
  formatEditionFiles,
  frameworkPath,
  INDEX_YAML,
  type IndexFolder,
  parseIndexFolder,
  SOURCES_JSON,
} from '../../folder/index.ts';
import {
  bytesOf,
  type EditionId,
  type Files,
  type Issue,
  indicatorsOf,
  isError,
  type Parsed,
  parsed,
  textOf,
} from '../../model/index.ts';
import { compareWithFolder } from './compare-with-folder.ts';
import {
  formatSources,
  frameworkFiles,
  type PlacedFiles,
  workbookSources,
} from './folder-files.ts';
import { insertEdition } from './insert-edition.ts';
import { errorAt } from './issues.ts';
import type { ReadEditions } from './read-editions.ts';

/** Adds editions to a folder that is an index already. Editions it has must hold the same scores and
 *  stay as they are; new ones get their files, an entry in `index.yaml` and their workbook in
 *  `sources.json`, put in between what stands there. Nothing is to be written when nothing is new. */
export function mergeIntoFolder(
  { editions, datasets, frameworkTexts }: ReadEditions,
  into: Files,
): Parsed<PlacedFiles> {
  const folder = parseIndexFolder(into);
  if (!folder.ok) return folder;
  const issues: Issue[] = [];
  const kept = new Set<EditionId>();
  const placed = editions.map(({ edition }): Edition => {
    const { id } = edition.description;
    const there = folder.value.editions.find(({ description }) => description.id === id);
    if (!there) return withFolderFramework(edition, folder.value, issues);
    kept.add(id);
    issues.push(...compareWithFolder(edition, there, datasets));
    return there;
  });
  const added = placed.filter(({ description }) => !kept.has(description.id));
  if (issues.some(isError)) return { ok: false, issues };
  if (added.length === 0) {
    return parsed({ files: new Map(), editions: placed, kept }, issues);
  }

  const files = new Map<string, Uint8Array>();
  let index = textOf(into.get(INDEX_YAML) ?? new Uint8Array()) ?? '';
  for (const edition of added) {
    index = insertEdition(index, folder.value.description, edition.description);
    for (const [path, bytes] of formatEditionFiles(edition)) files.set(path, bytes);
  }
  for (const [path, bytes] of frameworkFiles(frameworkTexts)) {
    if (!into.has(path)) files.set(path, bytes);
  }
  files.set(INDEX_YAML, bytesOf(index));
  const isAdded = (id: EditionId): boolean =>
    added.some(({ description }) => description.id === id);
  const hashes = new Set(
    datasets.filter(({ edition }) => isAdded(edition.id)).map(({ fileSha256 }) => fileSha256),
  );
  const used = datasets.filter(({ fileSha256 }) => hashes.has(fileSha256));
  const sources = mergedSources(into.get(SOURCES_JSON), workbookSources(used));
  if (sources !== undefined) files.set(SOURCES_JSON, bytesOf(sources));

  const together = new Map([...into, ...files]);
  const merged = parseIndexFolder(together);
  if (!merged.ok) return merged;
  files.set(DATA_PACKAGE, bytesOf(formatDataPackage(merged.value, together)));
  return parsed({ files, editions: placed, kept }, issues);
}

/** The edition under the folder's own framework file of that name, if it has one. */
function withFolderFramework(edition: Edition, folder: IndexFolder, issues: Issue[]): Edition {
  const name = edition.description.framework;
  const there = folder.editions.find(({ description }) => description.framework === name);
  if (!there) return edition;
  const ids = (one: Edition): string =>
    indicatorsOf(one.framework)
      .map(({ id }) => id)
      .sort()
      .join(' ');
  if (ids(edition) !== ids(there)) {
    issues.push(
      errorAt(
        'framework-differs',
        { file: frameworkPath(name) },
        `The folder's framework has other indicators than edition ${edition.description.id} of the workbook.`,
        'Import into a new folder, or give the framework of the folder another name.',
      ),
    );
  }
  return { ...edition, framework: there.framework, frameworkYaml: there.frameworkYaml };
}

/** `sources.json` with the entries it lacks put behind its last one; undefined when it lacks none. */
function mergedSources(
  bytes: Uint8Array | undefined,
  sources: readonly Readonly<Record<string, unknown>>[],
): string | undefined {
  const text = (bytes && textOf(bytes)) ?? '';
  const missing = sources.filter(({ id, note }) => {
    const hash = /[0-9a-f]{64}/.exec(String(note))?.[0] ?? '';
    return !text.includes(`"${String(id)}"`) && !text.includes(hash);
  });
  if (missing.length === 0) return undefined;
  const end = text.lastIndexOf(']');
  const before = text.slice(0, end).trimEnd();
  const entries = formatSources(missing).trim().slice(1, -1).trimEnd();
  if (end === -1 || before === '[') return formatSources(missing);
  return `${before},${entries}\n]\n`;
}
