import type { CompositeRun } from '../../analysis/composite/index.ts';
import {
  type DrawInput,
  groupsToldApart,
  leaveOneOut,
  type NodeDraws,
  oneAtATime,
  rankInterval,
  scoreInterval,
  type VarianceAnalysis,
} from '../../analysis/robustness/index.ts';
import { formatNumberCell } from '../../exchange/index.ts';
import { bytesOf, formatCsv } from '../../model/index.ts';

/** Replicates that are drawn for each factor alone. */
const ALONE = 500;

const INTERVAL_HEADER = [
  ...['uCode', 'Time', 'iCode', 'rank', 'rank_low', 'rank_high', 'median'],
  ...['value', 'value_low', 'value_high', 'group'],
];

/** Where rank and value of every unit by every aggregate may lie in so many percent of the replicates. */
export function intervalTable(
  run: CompositeRun,
  nodes: ReadonlyMap<string, NodeDraws>,
  percent: number,
): Uint8Array {
  const rows = [...nodes].flatMap(([code, node]) => {
    const ranks = run.ranks.get(code) ?? new Float64Array();
    const values = run.values.get(code) ?? new Float64Array();
    const groups = groupsByTime(run, node, ranks);
    return run.units.map((unit, row) => {
      const ranked = rankInterval(node, row, percent, 1);
      const valued = scoreInterval(node, row, percent);
      const numbers = [ranked?.low, ranked?.high, ranked?.median, values[row]];
      return [
        ...[unit.code, unit.time ?? '', code, cell(ranks[row])],
        ...[...numbers, valued?.low, valued?.high, groups.get(row)].map(cell),
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

/** What the ranks of each root hang on: each factor alone, and its shares where a variance analysis was made. */
export function factorTable(
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

/** What leaving out each node does to the ranks of each root, in positions. */
export function leftOutTable(input: DrawInput, roots: readonly string[]): Uint8Array {
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
