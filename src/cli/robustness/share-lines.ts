import {
  type DrawInput,
  type EstimatedShare,
  type FactorShift,
  leaveOneOut,
  oneAtATime,
  type VarianceAnalysis,
  varianceAnalysis,
} from '../../analysis/robustness/index.ts';
import { grouped, groupedCount } from '../terminal/grouped-count.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textTable } from '../terminal/text-table.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';

const [ROWS, REPLICATES, MOST_LEFT_OUT] = [4096, 500, 10];

/** What the ranks of one aggregate hang on: each factor alone, and its share of the variance of the mean rank
 *  shift, with the line that says whether the shares have settled; then what leaving out each node does. */
export function shareText(
  input: DrawInput,
  node: string,
  nameOf: (code: string) => string,
  terminal: Terminal,
): string {
  const alone = oneAtATime(input, node, REPLICATES);
  const found = varianceAnalysis(input, node, ROWS);
  const rows = found.factors.map((factor, at) => {
    const share = found.shares[at];
    const shift = alone.find((one) => one.factor === factor);
    return [
      factor,
      shift ? shiftAlone(shift) : '–',
      share ? estimated(share.first) : '–',
      share ? estimated(share.total) : '–',
    ];
  });
  const table = textTable(
    [nameOf(node), 'shift alone', 'share alone', 'share with others'],
    rows,
    terminal,
  );
  const sentences = [LEGEND, ...failuresAlone(alone), ...sharesSentences(found)];
  const left = leftOutTable(input, node, nameOf, terminal);
  return `${table}\n${sentences.flatMap((text) => wrapLines(text, 80)).join('\n')}\n\n${left}`;
}

const LEGEND =
  'Shift alone: how many ranks countries move on average while nothing else is drawn. Shares: what part each has in the differences of that average between replicates, with intervals of 90 %.';

/** A mean over what is left would mislead where some replicates failed. */
function shiftAlone({ meanShift, failures }: FactorShift): string {
  return failures.length > 0 ? '–' : meanShift.toFixed(2);
}

function failuresAlone(alone: readonly FactorShift[]): readonly string[] {
  return alone.flatMap(({ factor, failures, run }) =>
    failures.map(
      ({ count, message }) =>
        `With ${factor} alone ${grouped(count)} of ${groupedCount(run + sum(failures), 'replicate')} failed: ${message}`,
    ),
  );
}

function sharesSentences({
  asked,
  run,
  failures,
  converged,
  convergence,
}: VarianceAnalysis): readonly string[] {
  if (run < asked) {
    return [
      ...failures.map(({ count, message }) => `${groupedCount(count, 'run')} failed: ${message}`),
      `No shares are given: ${grouped(run)} of ${grouped(asked)} runs were made, and shares of the rest would mislead.`,
    ];
  }
  const [half, whole] = convergence.slice(-2);
  const moved = Math.max(
    ...(whole?.first ?? []).map((share, at) => Math.abs(share - (half?.first[at] ?? share))),
    ...(whole?.total ?? []).map((share, at) => Math.abs(share - (half?.total[at] ?? share))),
  );
  const move = `the second half of them moved no share by more than ${moved.toFixed(3)}.`;
  return [
    converged
      ? `The shares have settled after ${grouped(run)} runs: ${move}`
      : `The shares have not settled after ${grouped(run)} runs; read them by their intervals: ${move}`,
  ];
}

/** What leaving out each node below does, the largest shifts first. */
function leftOutTable(
  input: DrawInput,
  node: string,
  nameOf: (code: string) => string,
  terminal: Terminal,
): string {
  const shifts = [...leaveOneOut(input, node)].sort(
    (a, b) => (b.meanShift || 0) - (a.meanShift || 0),
  );
  const made = shifts.filter(({ failure }) => failure === undefined);
  const table = textTable(
    ['Without', 'mean shift', 'largest'],
    made
      .slice(0, MOST_LEFT_OUT)
      .map(({ left, meanShift, largestShift }) => [
        nameOf(left),
        meanShift.toFixed(2),
        String(largestShift),
      ]),
    terminal,
  );
  const more =
    made.length > MOST_LEFT_OUT
      ? `${made.length - MOST_LEFT_OUT} more shift the ranks less; the audit lists all.\n`
      : '';
  const failed = shifts.flatMap(({ left, failure }) =>
    failure ? [`Without ${nameOf(left)}: ${failure.message}\n`] : [],
  );
  return `${table}${more}${failed.join('')}`;
}

function sum(failures: readonly { readonly count: number }[]): number {
  return failures.reduce((total, { count }) => total + count, 0);
}

function estimated({ estimate, low, high }: EstimatedShare): string {
  return `${estimate.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
