import type { EditionId, Issue } from '../model/index.ts';
import { quoted } from './evidence/wording.ts';
import { FileIssues } from './text/file-issues.ts';
import { nearest } from './text/nearest.ts';

const TOP = [
  'index.yaml',
  'datapackage.json',
  'sources.json',
  'corrections.csv',
  'places.csv',
  'robustness.yaml',
  'audit.yaml',
];
const EDITION = [
  'countries.csv',
  'scores.csv',
  'provenance.csv',
  'claims.csv',
  'flows.csv',
  'quotes.csv',
  'ratings.csv',
];
const FREE_TEXT = /\.(md|txt|cff)$|^LICEN[CS]E$/;

/** Warnings for files that stand where the format has its own and that nothing reads, and for folders
 *  of editions that `index.yaml` does not list: a wrong name must not lose data in silence. */
export function unreadFiles(
  paths: Iterable<string>,
  editions: readonly EditionId[],
): readonly Issue[] {
  const warnings: Issue[] = [];
  const unlisted = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/');
    const [top = '', second = '', ...rest] = parts;
    if (parts.length === 1) {
      if (!FREE_TEXT.test(top)) warnings.push(...unknownFile(path, top, TOP));
    } else if (top === 'frameworks') {
      if (rest.length > 0 || !second.endsWith('.yaml')) {
        warnings.push(...warn(path, 'Framework files are named NAME.yaml.'));
      }
    } else if (top === 'editions') {
      const listed = editions.some((id) => id === second);
      if (!listed && rest.length > 0) unlisted.add(second);
      if (listed && rest.length === 1) warnings.push(...unknownFile(path, rest[0] ?? '', EDITION));
      else if (listed && (rest[0] !== 'profiles' || rest.length > 2)) {
        warnings.push(
          ...warn(path, 'Profiles stand in profiles/, other tables beside scores.csv.'),
        );
      }
    } else {
      warnings.push(...warn(path, 'Keep files that are not part of the index in documents/.'));
    }
  }
  for (const folder of unlisted) {
    const issues = new FileIssues(`editions/${folder}`);
    issues.warning(
      'edition-unlisted',
      undefined,
      `index.yaml does not list the edition ${quoted(folder)}, so it is not read.`,
      'Add it to `editions` in index.yaml, or remove the folder.',
    );
    warnings.push(...issues.list);
  }
  return warnings;
}

function unknownFile(path: string, name: string, known: readonly string[]): readonly Issue[] {
  if (known.includes(name)) return [];
  const near = nearest(name, known);
  return warn(
    path,
    near === undefined
      ? 'Keep files that are not part of the index in documents/.'
      : `Did you mean ${quoted(near)}?`,
  );
}

function warn(path: string, remedy: string): readonly Issue[] {
  const issues = new FileIssues(path);
  issues.warning('file-unknown', undefined, 'Nothing reads this file.', remedy);
  return issues.list;
}
