import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  type CitationFormat,
  exportCitations,
  findDuplicates,
  formatOfFile,
  importCitations,
  type SourceDuplicate,
  sourceKeys,
} from '../../exchange/index.ts';
import {
  addSourcesJson,
  formatDataPackage,
  parseSourcesJson,
  updateFolderFiles,
} from '../../folder/index.ts';
import {
  ACCESSES,
  bytesOf,
  counted,
  EXIT,
  type Files,
  type Source,
  textOf,
} from '../../model/index.ts';
import { issuesFailure, unreadableFailure, usageFailure } from '../errors.ts';
import { type OpenIndex, openIndex } from '../files/open-index.ts';
import { readInput } from '../files/read-input.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Surroundings } from '../terminal/terminal.ts';
import type { Verb, Words } from '../verb.ts';

const REASONS: Readonly<Record<SourceDuplicate['reason'], string>> = {
  doi: 'the same DOI',
  url: 'the same address',
  title: 'nearly the same title, and the same year',
};

/** `assayer sources DIR import|export|duplicates`: bibliographies in and out of an index folder. */
export const sources: Verb = {
  name: 'sources',
  usage: 'DIR import FILE… | DIR export [FILE] | DIR duplicates',
  summary: 'import and export bibliographies, and find double sources',
  detail: [
    'Reads and writes BibTeX (.bib), RIS (.ris) and CSL-JSON (.json). What is imported is',
    'restricted until somebody says that it is public, and has no grade until somebody gives',
    'one. A source whose DOI or address the index has already is left out. Exports hold public',
    'sources, and nothing of what we think of them.',
  ],
  options: [
    { name: 'format', value: 'FORMAT', help: 'bibtex, ris or csl (default: by the ending)' },
    { name: 'access', value: 'ACCESS', help: 'of imported sources: public or restricted' },
    { name: 'all', help: 'export restricted sources too' },
  ],
  examples: [
    'assayer sources my-index import library.bib --access public',
    'assayer sources my-index export sources.ris',
    'assayer sources my-index duplicates',
  ],
  arity: { least: 2, most: 50 },
  run: async (words, surroundings) => {
    const [named = '.', task = '', ...paths] = words.positionals;
    if (task === 'import') return importInto(named, paths, words, surroundings);
    if (task === 'export') return exportFrom(named, paths, words, surroundings);
    if (task === 'duplicates' && paths.length === 0) return duplicatesOf(named, surroundings);
    throw usageFailure(
      `assayer sources has no task "${[task, ...paths].join(' ')}".`,
      'Its tasks are import FILE…, export [FILE] and duplicates.',
    );
  },
};

async function importInto(
  named: string,
  paths: readonly string[],
  words: Words,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, cwd } = surroundings;
  const stated = words.text('access') ?? 'restricted';
  const access = ACCESSES.find((known) => known === stated);
  if (!access) throw usageFailure(`There is no access "${stated}".`, 'Say public or restricted.');
  if (paths.length === 0) {
    throw usageFailure('assayer sources import needs a file.', sources.examples[0] ?? '');
  }
  const index = await openIndex(named, undefined, surroundings);
  const fresh: Source[] = [];
  const ids = new Set(index.edition.sources.map(({ id }) => String(id)));
  const keys = new Set(index.edition.sources.flatMap(sourceKeys));
  let known = 0;
  for (const path of paths) {
    const format = formatFor(path, words);
    const bytes = await readInput(cwd, path);
    const read = importCitations(bytes, basename(path), format, { access, taken: ids });
    const issues = read.ok ? read.warnings : read.issues;
    tellIssues(issues, terminal);
    if (!read.ok) throw issuesFailure(issues, 'Mend the bibliography, and import it again.');
    for (const source of read.value) {
      const own = sourceKeys(source);
      if (own.some((key) => keys.has(key))) {
        known++;
        continue;
      }
      fresh.push(source);
      ids.add(source.id);
      for (const key of own) keys.add(key);
    }
  }
  if (fresh.length > 0) {
    await updateFolderFiles(index.dir, index.files, withSources(index, fresh));
  }
  terminal.out(
    `${counted(fresh.length, 'source')} added to sources.json as ${access}${known > 0 ? `; ${known} left out, which the index has already` : ''}.\n`,
  );
  const added = new Set(fresh.map(({ id }) => id));
  tellDuplicates(
    findDuplicates([...index.edition.sources, ...fresh]).filter(({ ids }) =>
      ids.some((id) => added.has(id)),
    ),
    terminal.out,
  );
  return EXIT.ok;
}

/** `sources.json` with these behind what stands there, which stays as it is written. */
function withSources({ edition, files }: OpenIndex, fresh: readonly Source[]): Files {
  const before = files.get('sources.json');
  const text = addSourcesJson(before && textOf(before), fresh);
  const read = parseSourcesJson(text, 'sources.json');
  if (!read.ok) throw new Error(`sources.json would not be read again: ${read.issues[0]?.message}`);
  const written = new Map([...files, ['sources.json', bytesOf(text)] as const]);
  return new Map([
    ['sources.json', bytesOf(text)],
    [
      'datapackage.json',
      bytesOf(
        formatDataPackage({ description: edition.index, editions: edition.editions }, written),
      ),
    ],
  ]);
}

async function exportFrom(
  named: string,
  paths: readonly string[],
  words: Words,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, cwd } = surroundings;
  const [path, ...surplus] = paths;
  if (surplus.length > 0) {
    throw usageFailure('assayer sources export writes one file.', sources.examples[1] ?? '');
  }
  const { edition } = await openIndex(named, undefined, surroundings);
  const format = formatFor(path ?? '', words);
  const shown = edition.sources.filter(({ access }) => words.given('all') || access === 'public');
  const text = exportCitations(shown, format);
  if (path === undefined) {
    terminal.out(text);
    return EXIT.ok;
  }
  try {
    await writeFile(resolve(cwd, path), text);
  } catch (error) {
    throw unreadableFailure(path, error instanceof Error ? error.message : String(error));
  }
  const left = edition.sources.length - shown.length;
  terminal.out(
    `${counted(shown.length, 'source')} written to ${path}${left > 0 ? `; ${counted(left, 'restricted source')} left out (--all writes ${left === 1 ? 'it' : 'them'} too)` : ''}.\n`,
  );
  return EXIT.ok;
}

async function duplicatesOf(named: string, surroundings: Surroundings): Promise<number> {
  const { edition } = await openIndex(named, undefined, surroundings);
  const found = findDuplicates(edition.sources);
  tellDuplicates(found, surroundings.terminal.out);
  if (found.length === 0) surroundings.terminal.out('No source stands twice.\n');
  return found.length === 0 ? EXIT.ok : EXIT.issues;
}

function tellDuplicates(found: readonly SourceDuplicate[], write: (text: string) => void): void {
  for (const { ids, reason } of found) {
    write(`${ids.join(' and ')} are probably one source: ${REASONS[reason]}.\n`);
  }
}

function formatFor(path: string, words: Words): CitationFormat {
  const stated = words.text('format');
  const format =
    stated === undefined
      ? formatOfFile(path)
      : (['bibtex', 'ris', 'csl'] as const).find((known) => known === stated);
  if (format) return format;
  throw usageFailure(
    stated === undefined
      ? `The format of ${path === '' ? 'the export' : path} is not clear.`
      : `There is no format "${stated}".`,
    'Say --format bibtex, ris or csl, or name a file that ends in .bib, .ris or .json.',
  );
}
