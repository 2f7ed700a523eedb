import type { CompositeRun } from '../../analysis/composite/index.ts';
import {
  compositeDrawInput,
  type Draws,
  drawReplicates,
  type Grouping,
  type VarianceAnalysis,
  varianceAnalysis,
} from '../../analysis/robustness/index.ts';
import type { CompositeTables } from '../../exchange/index.ts';
import { bytesOf, type Files, type Issue } from '../../model/index.ts';
import { replicateCsv } from '../robustness/replicate-list.ts';
import { replicateJson } from '../robustness/replicate-text.ts';
import { grouped, groupedCount } from '../terminal/grouped-count.ts';
import { checkAlternatives } from './draw-checks.ts';
import type { DrawPlan } from './draw-plan.ts';
import { factorTable, intervalTable, leftOutTable } from './draw-tables.ts';
import type { Asked, FileRecord } from './manifest.ts';
import type { MethodFile } from './method-file.ts';
import { placeProblems } from './place-problems.ts';
import { jsonFile } from './run-files.ts';

/** What draws give: the declared run, their files and lines for a person, or issues instead. */
export interface Drawn {
  readonly issues: readonly Issue[];
  readonly value?: { readonly run: CompositeRun; readonly files: Files; readonly summary: string };
}

/** Draws a composite index under a plan: `rank-intervals.csv` for every aggregate, `replicates.csv` with what each
 *  replicate takes and why it failed, `factors.csv` and `left-out.csv` for what the ranks of each root hang
 *  on, and `draws.json`, which says what was asked and what was run. */
export function drawFiles(
  tables: CompositeTables,
  said: MethodFile,
  drawn: DrawPlan,
  asked: Asked & { readonly draw: FileRecord },
): Drawn {
  const { plan, replicates } = drawn;
  const made = compositeDrawInput(tables.index, said.method, plan);
  if (!made.ok) return { issues: placeProblems(made.problems, tables, said) };
  const { input, run } = made;
  const nodes = input.aggregates.map(({ code }) => code);
  const issues = checkAlternatives(tables.index, said.method, drawn, nodes.length);
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  const draws = drawReplicates(input, {
    ...{ count: replicates, nodes, keepRanks: true, keepScores: true },
    groupings: [timesOf(run)],
  });
  const roots = run.forest.roots.map(({ code }) => code);
  const analyses = new Map<string, VarianceAnalysis>(
    drawn.sensitivityRows === 0
      ? []
      : roots.map((root) => [root, varianceAnalysis(input, root, drawn.sensitivityRows)]),
  );
  const files: Files = new Map([
    ['rank-intervals.csv', intervalTable(run, draws.nodes, drawn.intervalPercent)],
    ['replicates.csv', bytesOf(replicateCsv(input, replicates))],
    ['factors.csv', factorTable(input, roots, analyses)],
    ['left-out.csv', leftOutTable(input, roots)],
    ['draws.json', jsonFile(drawsManifest(asked, drawn, draws, analyses))],
  ]);
  const summary = [
    `\n${groupedCount(draws.run, 'replicate was', 'replicates were')} run of ${grouped(replicates)} asked for, from seed ${plan.seed}.\n`,
    ...draws.failures.map(
      ({ count, message }) => `${groupedCount(count, 'replicate')} failed: ${message}\n`,
    ),
    ...[...analyses]
      .filter(([, { run: runs, asked: wanted }]) => runs < wanted)
      .map(
        ([root, { run: runs, asked: wanted }]) =>
          `No shares of the variance of ${root} are given: ${grouped(runs)} of ${grouped(wanted)} runs were made, and shares of the rest would mislead.\n`,
      ),
  ].join('');
  return { issues, value: { run, files, summary } };
}

/** `draws.json`: what was asked of the draws and, beside it, what was run. */
function drawsManifest(
  asked: Asked & { readonly draw: FileRecord },
  { plan, replicates, intervalPercent }: DrawPlan,
  draws: Draws,
  analyses: ReadonlyMap<string, VarianceAnalysis>,
): object {
  return {
    format: 'assayer-composite-draws/1',
    asked: { ...asked, seed: plan.seed, replicates },
    run: {
      replicates: draws.run,
      failed: draws.failures.reduce((sum, { count }) => sum + count, 0),
      failures: draws.failures,
      interval_percent: intervalPercent,
      own_method: draws.ownMethod,
      choices: draws.choices,
      sensitivity: [...analyses].map(
        ([root, { rows, asked: runs, run, converged, convergence }]) => ({
          root,
          rows,
          asked: runs,
          run,
          converged,
          convergence,
        }),
      ),
    },
  };
}

/** One replicate alone as `replicate-N.json`: its exact configuration, and what came of it. */
export function replicateFiles(
  tables: CompositeTables,
  said: MethodFile,
  { plan }: DrawPlan,
  replicate: number,
): { readonly issues: readonly Issue[]; readonly value?: Files } {
  const made = compositeDrawInput(tables.index, said.method, plan);
  if (!made.ok) return { issues: placeProblems(made.problems, tables, said) };
  const text = `${replicateJson(made.input, replicate, timesOf(made.run))}\n`;
  return { issues: [], value: new Map([[`replicate-${replicate}.json`, bytesOf(text)]]) };
}

/** Units by their times, so that ranks of a panel are taken inside each. */
function timesOf({ units }: CompositeRun): Grouping {
  const times = [...new Set(units.map(({ time = '' }) => time))];
  return {
    groupOf: Int32Array.from(units, ({ time = '' }) => times.indexOf(time)),
    groups: times.length,
  };
}
