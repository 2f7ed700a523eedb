import type { CompositeRun } from '../../analysis/composite/index.ts';
import {
  compositeDrawInput,
  type DrawInput,
  drawReplicates,
  groupsToldApart,
  leaveOneOut,
  type NodeDraws,
  oneAtATime,
  rankInterval,
  scoreInterval,
  type VarianceAnalysis,
  varianceAnalysis,
} from '../../analysis/robustness/index.ts';
import { type CompositeTables, formatNumberCell } from '../../exchange/index.ts';
import { bytesOf, counted, type Files, formatCsv, type Issue } from '../../model/index.ts';
import { replicateCsv } from '../robustness/replicate-list.ts';
import { replicateJson } from '../robustness/replicate-text.ts';
import { checkAlternatives } from './draw-checks.ts';
import type { DrawPlan } from './draw-plan.ts';
import type { Asked, FileRecord } from './manifest.ts';
import type { MethodFile } from './method-file.ts';
import { placeProblems } from './place-problems.ts';
import { jsonFile } from './run-files.ts';

/** Replicates that are drawn for each factor alone. */
const ALONE = 500;

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
  const failed = draws.failures.reduce((sum, { count }) => sum + count, 0);
  const manifest = {
    format: 'assayer-composite-draws/1',
    asked: { ...asked, seed: plan.seed, replicates },
    run: {
      replicates: draws.run,
      failed,
      failures: draws.failures,
      interval_percent: drawn.intervalPercent,
      own_method: draws.ownMethod,
      choices: draws.choices,
      sensitivity: [...analyses].map(([root, { rows, run: runs, converged, convergence }]) => ({
        ...{ root, rows, asked: rows * (analyses.get(root)?.factors.length ?? 0) + 2 * rows },
        ...{ run: runs, converged, convergence },
      })),
    },
  };
  const files: Files = new Map([
    ['rank-intervals.csv', intervalTable(run, draws.nodes, drawn.intervalPercent)],
    ['replicates.csv', bytesOf(replicateCsv(input, replicates))],
    ['factors.csv', factorTable(input, roots, analyses)],
    ['left-out.csv', leftOutTable(input, roots)],
    ['draws.json', jsonFile(manifest)],
  ]);
  const summary = [
    `\n${counted(draws.run, 'replicate was', 'replicates were')} run of ${replicates} asked for, from seed ${plan.seed}.\n`,
    ...draws.failures.map(
      ({ count, message }) => `${counted(count, 'replicate')} failed: ${message}\n`,
    ),
  ].join('');
  return { issues, value: { run, files, summary } };
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
  const text = `${replicateJson(made.input, replicate)}\n`;
  return { issues: [], value: new Map([[`replicate-${replicate}.json`, bytesOf(text)]]) };
}

/** Units by their times, so that ranks of a panel are taken inside each. */
function timesOf({ units }: CompositeRun): {
  readonly groupOf: Int32Array;
  readonly groups: number;
} {
  const times = [...new Set(units.map(({ time = '' }) => time))];
  return {
    groupOf: Int32Array.from(units, ({ time = '' }) => times.indexOf(time)),
    groups: times.length,
  };
}

const INTERVAL_HEADER = [
  ...['uCode', 'Time', 'iCode', 'rank', 'rank_low', 'rank_high', 'median'],
  ...['value', 'value_low', 'value_high', 'group'],
];

function intervalTable(
  run: CompositeRun,
  nodes: ReadonlyMap<string, NodeDraws>,
  percent: number,
): Uint8Array {
  const rows = [...nodes].flatMap(([code, node]) => {
    const ranks = run.ranks.get(code) ?? new Float64Array();
    const values = run.values.get(code) ?? new Float64Array();
    const groups = groupsByTime(run, node, ranks);
    return run.units.map((unit, row) => {
      const places = rankInterval(node, row, percent, 1);
      const scores = scoreInterval(node, row, percent);
      const numbers = [places?.low, places?.high, places?.median, values[row]];
      return [
        ...[unit.code, unit.time ?? '', code, cell(ranks[row])],
        ...[...numbers, scores?.low, scores?.high, groups.get(row)].map(cell),
      ];
    });
  });
  return bytesOf(formatCsv([INTERVAL_HEADER, ...rows]));
}

/** The group of every unit with a rank, counted inside each time. */
function groupsByTime(
  { units }: CompositeRun,
  node: NodeDraws,
  ranks: Float64Array,
): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  for (const time of new Set(units.map((unit) => unit.time))) {
    const ranked = [...units.keys()]
      .filter((row) => units[row]?.time === time && !Number.isNaN(ranks[row] ?? Number.NaN))
      .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
    groupsToldApart(node, ranked).forEach((group, at) => {
      groups.set(ranked[at] ?? 0, group);
    });
  }
  return groups;
}

function factorTable(
  input: DrawInput,
  roots: readonly string[],
  analyses: ReadonlyMap<string, VarianceAnalysis>,
): Uint8Array {
  const header = [
    ...['root', 'factor', 'shift_alone', 'largest_alone', 'failed_alone'],
    ...['first', 'first_low', 'first_high', 'total', 'total_low', 'total_high'],
  ];
  const rows = roots.flatMap((root) => {
    const shares = new Map(analyses.get(root)?.shares.map((share) => [share.factor, share]));
    return oneAtATime(input, root, ALONE).map(({ factor, run, meanShift, largestShift }) => {
      const { first, total } = shares.get(factor) ?? {};
      const alone = run < ALONE ? [undefined, undefined] : [meanShift, largestShift];
      const estimates = [first, total].flatMap((one) => [one?.estimate, one?.low, one?.high]);
      return [root, factor, ...[...alone, ALONE - run, ...estimates].map(cell)];
    });
  });
  return bytesOf(formatCsv([header, ...rows]));
}

function leftOutTable(input: DrawInput, roots: readonly string[]): Uint8Array {
  const rows = roots.flatMap((root) =>
    leaveOneOut(input, root).map(({ left, meanShift, largestShift, failure }) => [
      ...[root, left, cell(meanShift), cell(largestShift), failure?.message ?? ''],
    ]),
  );
  return bytesOf(
    formatCsv([['root', 'left_out', 'mean_shift', 'largest_shift', 'failure'], ...rows]),
  );
}

function cell(number: number | undefined): string {
  return formatNumberCell(number ?? Number.NaN);
}
