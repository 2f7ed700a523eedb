import {
  type DrawInput,
  type EstimatedShare,
  oneAtATime,
  varianceAnalysis,
} from '../../analysis/robustness/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textTable } from '../terminal/text-table.ts';

const [ROWS, REPLICATES] = [512, 500];

/** What the ranks of one aggregate hang on: each factor alone, and its share of the variance of the mean rank
 *  shift, with the line that says whether the shares have settled. */
export function shareText(
  input: DrawInput,
  node: string,
  name: string,
  terminal: Terminal,
): string {
  const alone = new Map(
    oneAtATime(input, node, REPLICATES).map((shift) => [shift.factor, shift.meanShift]),
  );
  const found = varianceAnalysis(input, node, ROWS);
  const rows = found.factors.map((factor, at) => {
    const share = found.shares[at];
    return [
      factor,
      (alone.get(factor) ?? Number.NaN).toFixed(2),
      share ? estimated(share.first) : '–',
      share ? estimated(share.total) : '–',
    ];
  });
  const table = textTable(
    [name, 'shift alone', 'share alone (90 %)', 'share with others (90 %)'],
    rows,
    terminal,
  );
  const settled = found.converged
    ? `The shares have settled after ${found.run} runs.`
    : `The shares have not settled after ${found.run} runs; read them by their intervals.`;
  const failures = found.failures.map(({ count, message }) => `${count} runs failed: ${message}`);
  return [table, ...(found.run < found.asked ? failures : [settled]), ''].join('\n');
}

function estimated({ estimate, low, high }: EstimatedShare): string {
  return `${estimate.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
