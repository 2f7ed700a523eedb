import { resolve } from 'node:path';
import { commands } from './commands.ts';
import { composite } from './composite.ts';
import { explorer } from './explorer.ts';
import { formatMeasure } from './measure.ts';
import { pages } from './pages.ts';
import { pdf } from './pdf.ts';
import { measureLabels, measureReader } from './reader.ts';
import { claims, rebuild } from './rebuild.ts';
import { robustness } from './robustness.ts';
import { scoring } from './scoring.ts';
import { makeScratch } from './scratch.ts';
import { makeSetting, type Suite } from './setting.ts';
import { weight } from './weight.ts';

// `npm run bench [-- NAME]`: one line a measure; NAME runs only the measures that begin so.
// `npm run bench -- reader LABELS.jsonl TEXT`: the reader against labels of one's own.
// Ends with 1 where a bar is missed.

const reader: Suite = { names: ['reader'], run: async () => measureReader() };
const SUITES: readonly Suite[] = [
  scoring,
  robustness,
  composite,
  commands,
  pages,
  rebuild,
  claims,
  pdf,
  weight,
  explorer,
  reader,
];

const [wanted = '', ...own] = process.argv.slice(2);
const [labels, text, ...surplus] = own;
if (own.length > 0) {
  const isAsked = wanted === 'reader' && labels !== undefined && text !== undefined;
  if (!isAsked || surplus.length > 0) {
    process.stderr.write('Say npm run bench -- reader LABELS.jsonl TEXT.\n');
    process.exit(2);
  }
  try {
    // The bench runs at the root of the repository, whoever called it from where.
    const { INIT_CWD: calledFrom = '.' } = process.env;
    for (const measure of measureLabels(resolve(calledFrom, labels), resolve(calledFrom, text))) {
      process.stdout.write(`${formatMeasure(measure)}\n`);
    }
    process.exit();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  }
}

const asked = SUITES.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
if (asked.length === 0) {
  const names = SUITES.flatMap((suite) => suite.names).join(', ');
  process.stderr.write(`No measure begins with ${wanted}. There are: ${names}.\n`);
  process.exit(2);
}

const scratch = makeScratch();
try {
  const setting = makeSetting(scratch);
  const { origin } = setting.index();
  const disk = scratch.inMemory ? 'a memory disk' : 'the disk of temporary files';
  process.stdout.write(
    `Input: ${origin}. Files on ${disk}. Times are CPU seconds, user and system.\n`,
  );
  let missed = 0;
  for (const suite of asked) {
    for (const measure of await suite.run(setting)) {
      if (!measure.name.startsWith(wanted)) continue;
      process.stdout.write(`${formatMeasure(measure)}\n`);
      if (measure.met === false) missed++;
    }
  }
  if (missed > 0) process.exitCode = 1;
  process.stdout.write(missed === 0 ? 'Every bar is met.\n' : `Bars missed: ${missed}.\n`);
} finally {
  scratch.remove();
}
