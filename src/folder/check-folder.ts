import { compareText, type Files, type Issue, isError, sortIssues } from '../model/index.ts';
import { checkDataPackage } from './data-package/check-data-package.ts';
import type { CapturedFile } from './evidence/changed-document.ts';
import { checkDocuments } from './evidence/check-documents.ts';
import type { DocumentTexts } from './evidence/check-quotes.ts';
import { readQuotes } from './evidence/quotes-csv.ts';
import { parseIndexFolder } from './parse-index-folder.ts';
import { FileIssues } from './text/file-issues.ts';
import { readText } from './text/file-text.ts';

/** Everything to be said of an index folder, in the order of its files, and how much of it there is. */
interface FolderCheck {
  readonly issues: readonly Issue[];
  readonly errors: number;
  /** Issues by code, for a summary. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Checks an index folder as `assayer check` does: all that stands in the way of a release, all
 *  warnings, and whether `datapackage.json` fits the tables. With `documents`, every quote is compared
 *  with the document it was taken from; `captured` shows which of those has changed. */
export function checkFolder(
  files: Files,
  documents?: DocumentTexts,
  captured: readonly CapturedFile[] = [],
): FolderCheck {
  const read = parseIndexFolder(files);
  const issues = sortIssues([
    ...(read.ok ? read.warnings : read.issues),
    ...checkDataPackage(files),
    ...(documents ? quoteIssues(files, documents, captured) : []),
  ]);
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return { issues, errors: issues.filter(isError).length, counts };
}

/** Issues of all quotes of an index folder, held against `documents/`: its texts by SHA-256 and its
 *  files. What is wrong with the tables themselves is left to `parseIndexFolder`. */
export function quoteIssues(
  files: Files,
  documents: DocumentTexts,
  captured: readonly CapturedFile[],
): readonly Issue[] {
  const paths = [...files.keys()].filter((path) => /^editions\/[^/]+\/quotes\.csv$/.test(path));
  const tables = paths.sort(compareText).map((path) => {
    const unheard = new FileIssues(path);
    const text = readText(files.get(path) ?? new Uint8Array(), unheard);
    return { path, quotes: (text === undefined ? undefined : readQuotes(text, unheard, {})) ?? [] };
  });
  const cited = new Set(
    tables.flatMap(({ quotes }) => quotes.map(({ value }) => value.documentSha256)),
  );
  return tables.flatMap(({ path, quotes }) =>
    checkDocuments(quotes, path, documents, captured, cited),
  );
}
