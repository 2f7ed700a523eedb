import { readCompositeTables } from '../../exchange/index.ts';
import { askedMethod } from '../composite/asked-method.ts';
import { exportTables, importTables, writeTables } from '../composite/folder-tables.ts';
import { type Asked, recordOf } from '../composite/manifest.ts';
import { namedFile } from '../composite/named-file.ts';
import { drawnFiles, madeFiles, replayedFiles } from '../composite/task-files.ts';
import { toldParsed } from '../composite/told.ts';
import { usageFailure } from '../errors.ts';
import type { Verb, Words } from '../verb.ts';

/** `assayer composite iData iMeta`: any composite index from two tables, and index folders to and from them. */
export const composite: Verb = {
  name: 'composite',
  usage:
    'IDATA IMETA [--draw PLAN] --out DIR | IDATA IMETA --replay PARA WEIGHTS --out DIR | --export INDEX --out DIR | IDATA IMETA --into INDEX',
  summary: 'compute any composite index from two tables, or replay one',
  detail: [
    'IDATA has a row for each unit and a column for each indicator, IMETA a row for each node',
    'with its level, parent, weight and direction: the tables of the R package COINr. Writes',
    'normalised.csv, aggregated.csv, ranks.csv and method.json, which says what was asked and',
    'what was run. With --replay it runs exactly the replicates that the two further tables',
    'list and writes the ranks of the root in each as replayed-ranks.csv. --draw draws the index',
    'again and again under a plan and writes where ranks and values may lie. --export writes an',
    'edition of an index folder as such tables, with a method.yaml that makes its own values',
    'of them; --into brings them back. Whatever stands in the way is told beforehand, all of',
    'it, and nothing is written. See docs/composite.md.',
  ],
  options: [
    { name: 'out', value: 'DIR', help: 'where the tables go' },
    {
      name: 'normalise',
      value: 'HOW',
      help: 'minmax:1:100, zscore:10:2, … (default minmax:0:100)',
    },
    { name: 'aggregate', value: 'HOW', help: 'arithmetic, geometric, … (default arithmetic)' },
    { name: 'method', value: 'FILE', help: 'YAML with rules for all nodes and for single ones' },
    {
      name: 'draw',
      value: 'PLAN',
      help: 'YAML that says what is not sure: intervals of ranks and values, and what they hang on',
    },
    { name: 'replicate', value: 'N', help: 'of --draw only this replicate, counted from 0' },
    { name: 'replay', help: 'two more words follow: choices and weights of every replicate' },
    {
      name: 'root',
      value: 'CODE',
      help: 'the node that a replay ranks, where there are several roots',
    },
    { name: 'export', value: 'INDEX', help: 'write an edition of this index folder as tables' },
    { name: 'into', value: 'INDEX', help: 'bring tables back into the folder they came from' },
    {
      name: 'edition',
      value: 'EDITION',
      help: 'the edition of --export and --into (default the newest); all exports a panel',
    },
  ],
  examples: [
    'assayer composite iData.csv iMeta.csv --normalise minmax:1:100 --aggregate geometric --out made',
    'assayer composite iData.csv iMeta.csv --draw plan.yaml --out drawn',
    'assayer composite iData.csv iMeta.csv --replay para.csv para_weights.csv --out replayed',
    'assayer composite --export my-index --edition 2025 --out tables',
    'assayer composite tables/iData.csv tables/iMeta.csv --into my-index --edition 2025',
  ],
  arity: { least: 0, most: 4 },
  run: async (words, surroundings) => {
    const task = taskOf(words);
    if (task === 'export') return exportTables(words, surroundings);
    const [data, meta, ...replicates] = await Promise.all(
      words.positionals.map((name) => namedFile(name, surroundings)),
    );
    if (!data || !meta) throw new Error('two tables were read');
    const { terminal } = surroundings;
    const tables = toldParsed(readCompositeTables(data, meta), terminal);
    if (task === 'into') return importTables(tables, words, surroundings);
    const [normalise, aggregate] = [words.text('normalise'), words.text('aggregate')];
    const file = words.text('method');
    const methodFile = file === undefined ? undefined : await namedFile(file, surroundings);
    const method = askedMethod(words, methodFile, tables, terminal);
    const asked: Asked = {
      iData: recordOf(data),
      iMeta: recordOf(meta),
      ...(methodFile && { method: recordOf(methodFile) }),
      ...(normalise !== undefined && { normalise }),
      ...(aggregate !== undefined && { aggregate }),
    };
    const [choices, weights] = replicates;
    const draw = words.text('draw');
    const plan = draw === undefined ? undefined : await namedFile(draw, surroundings);
    const files = plan
      ? drawnFiles(tables, method, asked, plan, words, terminal)
      : choices && weights
        ? replayedFiles(tables, method, asked, { choices, weights }, words, terminal)
        : madeFiles(tables, method, asked, terminal);
    return writeTables(files, words, surroundings);
  },
};

type Task = 'make' | 'replay' | 'export' | 'into';

/** The options that each task listens to; others would be passed over in silence. */
const OPTIONS: Readonly<Record<Task, readonly string[]>> = {
  make: ['out', 'normalise', 'aggregate', 'method', 'draw', 'replicate'],
  replay: ['out', 'normalise', 'aggregate', 'method', 'root'],
  export: ['out', 'edition'],
  into: ['edition'],
};

const ALL_OPTIONS = [
  ...['out', 'normalise', 'aggregate', 'method', 'draw', 'replicate', 'root', 'edition'],
] as const;

/** What is asked for. Throws a usage failure where words are missing, are too many or contradict each other. */
function taskOf(words: Words): Task {
  const given = (['export', 'into', 'replay'] as const).filter((option) => words.given(option));
  const [task = 'make', second] = given;
  if (second !== undefined) {
    throw usageFailure(`--${task} and --${second} are two tasks.`, 'Ask for one at a time.');
  }
  const wanted = { make: 2, replay: 4, export: 0, into: 2 }[task];
  if (words.positionals.length !== wanted) {
    const example = { make: 0, replay: 2, export: 3, into: 4 }[task];
    throw usageFailure(
      {
        make: 'assayer composite takes two tables: iData and iMeta.',
        replay: 'A replay takes the two tables of the index and two tables of replicates.',
        export: '--export takes its folder and no further table.',
        into: '--into takes two tables: iData and iMeta.',
      }[task],
      `Example: ${composite.examples[example] ?? ''}`,
    );
  }
  for (const option of ALL_OPTIONS) {
    if (!words.given(option) || OPTIONS[task].includes(option)) continue;
    const needed = option === 'root' ? '--replay' : '--export or --into';
    throw usageFailure(
      `--${option} has no meaning ${task === 'make' ? `without ${needed}` : `beside --${task}`}.`,
      'Leave it out.',
    );
  }
  if (words.given('replicate') && !words.given('draw')) {
    throw usageFailure('--replicate has no meaning without --draw.', 'Name a plan: --draw PLAN');
  }
  if (task !== 'into' && words.text('out') === undefined) {
    throw usageFailure('assayer composite needs --out.', 'Name a folder: --out DIR');
  }
  return task;
}
