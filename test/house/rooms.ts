import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A room, its one job, and the rooms it may import. `types` may be imported as types only. */
export interface Room {
  readonly path: string;
  readonly job: string;
  readonly may: readonly string[];
  readonly types?: readonly string[];
}

/** The house, in the order data flows. ARCHITECTURE.md shows this table; a test keeps the two equal. */
export const ROOMS: readonly Room[] = [
  { path: 'model', job: "the field's words as types, ids, scales, issues, plain tables", may: [] },
  { path: 'atlas', job: 'countries, names, shapes: data and look-ups', may: ['model'] },
  { path: 'folder', job: 'read, check and write an index folder', may: ['model', 'atlas'] },
  {
    path: 'scoring',
    job: 'exact scores: aggregate, round, rank, band, quadrant, change',
    may: ['model'],
  },
  {
    path: 'analysis/numerics',
    job: 'the same digits in every engine: logarithms, seeded random numbers, quantiles, matrices',
    may: [],
  },
  {
    path: 'analysis/composite',
    job: 'composite-index methods in floating point: treat, impute, normalise, weigh, aggregate',
    may: ['model', 'analysis/numerics'],
  },
  {
    path: 'analysis/robustness',
    job: 'draws: score and rank intervals, groups, what the order hangs on',
    may: ['model', 'scoring', 'analysis/numerics', 'analysis/composite'],
  },
  {
    path: 'analysis/audit',
    job: 'the statistical audit and its verdicts',
    may: ['model', 'scoring', 'analysis/numerics', 'analysis/composite', 'analysis/robustness'],
  },
  {
    path: 'narrative',
    job: 'document → sentences, mentions, hedges, claims, flows',
    may: ['model', 'atlas'],
  },
  {
    path: 'exchange',
    job: "other people's formats, in and out: workbooks, documents, bibliographies, composite tables",
    may: ['model', 'atlas', 'folder', 'scoring'],
  },
  {
    path: 'release',
    job: 'compute, seal, verify, diff',
    may: ['model', 'folder', 'scoring', 'analysis/robustness', 'exchange'],
  },
  {
    path: 'publication/views',
    job: 'what each page shows, as plain data',
    may: ['model', 'atlas', 'scoring', 'analysis/audit', 'release'],
  },
  {
    path: 'publication/charts',
    job: 'view → SVG, the same at build time, in the browser and in the PDF',
    may: ['model', 'atlas'],
    types: ['publication/views'],
  },
  {
    path: 'publication/components',
    job: 'JSX parts, design tokens, words of the interface',
    may: ['model', 'publication/charts'],
    types: ['publication/views'],
  },
  {
    path: 'publication/explorer',
    job: "the reader's own weights: what a browser computes from a release's files",
    may: ['model', 'scoring', 'analysis/robustness'],
  },
  {
    path: 'publication/site',
    job: 'view → HTML pages; writes changed files only',
    may: [
      'model',
      'atlas',
      'publication/views',
      'publication/charts',
      'publication/components',
      'publication/explorer',
      'release',
    ],
  },
  {
    path: 'publication/pdf',
    job: 'view → PDF and pictures',
    may: ['model', 'atlas', 'publication/views', 'publication/charts'],
  },
  {
    path: 'cli',
    job: 'one command, assayer',
    may: [
      'model',
      'atlas',
      'folder',
      'scoring',
      'analysis/composite',
      'analysis/robustness',
      'analysis/audit',
      'narrative',
      'exchange',
      'release',
      'publication/views',
      'publication/charts',
      'publication/components',
      'publication/site',
      'publication/pdf',
    ],
  },
];

/** One import of a source file: from which file, of what, and whether of types only. */
export interface Arrow {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;

/** Every file below a folder of the repository, as paths with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(join(ROOT, path)).isDirectory() ? filesBelow(path) : [path];
    });
}

/** The source files of the house. */
export function sourceFiles(): readonly string[] {
  return filesBelow('src').filter((file) => /\.tsx?$/.test(file));
}

/** Text of a file of the repository. */
export function readSource(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Relative imports of a source file, resolved to repository paths. */
export function arrowsOf(file: string): readonly Arrow[] {
  return [...readSource(file).matchAll(IMPORT)].flatMap(([, type, target = '']) => {
    if (!target.startsWith('.')) return [];
    const path = relative(ROOT, join(ROOT, dirname(file), target))
      .split(sep)
      .join(posix.sep);
    return [{ file, target: path, typeOnly: type !== undefined }];
  });
}

/** The room a source file stands in: the longest room path that holds it. */
export function roomOf(file: string): Room | undefined {
  return [...ROOMS]
    .sort((a, b) => b.path.length - a.path.length)
    .find(({ path }) => file.startsWith(`src/${path}/`));
}
