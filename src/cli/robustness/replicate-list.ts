import { type DrawInput, replicateList } from '../../analysis/robustness/index.ts';
import { formatCsv } from '../../model/index.ts';

const CHOICES = [
  ...['rep', 'imputation', 'treatment', 'normalisation', 'aggregation', 'left_out', 'failure'],
];

/** Every replicate of a plan as CSV: what it takes, why it could not be made where that is so, and the weight of
 *  every node below a component in a column of the node's id. Numbers have the fewest digits that read
 *  back. */
export function replicateCsv(input: DrawInput, count: number): string {
  const { weighted, replicates } = replicateList(input, count);
  const rows = replicates.map((one) => [
    ...[String(one.replicate), one.imputation, one.treatment, one.normalisation],
    ...[one.aggregation, one.leftOut ?? 'none', one.failure?.message ?? ''],
    ...[...one.weights].map(String),
  ]);
  return formatCsv([[...CHOICES, ...weighted], ...rows]);
}

/** The same as one JSON object a line. */
export function replicateJsonLines(input: DrawInput, count: number): string {
  const { weighted, replicates } = replicateList(input, count);
  return replicates
    .map((one) => {
      const weights = Object.fromEntries(weighted.map((code, at) => [code, one.weights[at]]));
      return `${JSON.stringify({
        replicate: one.replicate,
        imputation: one.imputation,
        treatment: one.treatment,
        normalisation: one.normalisation,
        aggregation: one.aggregation,
        left_out: one.leftOut ?? null,
        failure: one.failure?.message ?? null,
        weights,
      })}\n`;
    })
    .join('');
}
