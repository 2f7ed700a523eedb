import { type Files, type Issue, isError, sortIssues } from '../model/index.ts';
import { checkDataPackage } from './check-data-package.ts';
import { parseIndexFolder } from './parse-index-folder.ts';

/** Everything to be said of an index folder, in the order of its files, and how much of it there is. */
interface FolderCheck {
  readonly issues: readonly Issue[];
  readonly errors: number;
  /** Issues by code, for a summary. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Checks an index folder as `assayer check` does: all that stands in the way of a release, all
 *  warnings, and whether `datapackage.json` fits the tables. */
export function checkFolder(files: Files): FolderCheck {
  const read = parseIndexFolder(files);
  const issues = sortIssues([
    ...(read.ok ? read.warnings : read.issues),
    ...checkDataPackage(files),
  ]);
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return { issues, errors: issues.filter(isError).length, counts };
}
