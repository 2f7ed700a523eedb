import type { Edition } from '../../folder/index.ts';
import { type CountryInterval, type RobustnessRun, visible } from '../../model/index.ts';
import { grouped, groupedCount } from '../terminal/grouped-count.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textTable } from '../terminal/text-table.ts';

/** The intervals of one aggregate over the whole set of countries, best rank first. */
export function intervalTable(
  name: string,
  rows: readonly CountryInterval[],
  { countries }: Pick<Edition, 'countries'>,
  percent: number,
  terminal: Terminal,
): string {
  const names = new Map(countries.map((country) => [country.code, country.name]));
  const sorted = [...rows].sort((a, b) => a.rank - b.rank);
  return textTable(
    [name, 'rank', `${percent} % of ranks`, 'median', `${percent} % of values`, 'group'],
    sorted.map((row) => [
      names.get(row.country) ?? row.country,
      String(row.rank),
      span(row.rankLow, row.rankHigh),
      String(row.median ?? '–'),
      span(row.scoreLow, row.scoreHigh),
      String(row.group ?? '–'),
    ]),
    terminal,
  );
}

/** An interval as one JSON object with the names and the order of a row of `rank-intervals.csv`. */
export function intervalJson(row: CountryInterval): string {
  const number = (text: string | undefined): number | null =>
    text === undefined ? null : Number(text);
  return JSON.stringify({
    country: row.country,
    aggregate: row.aggregate,
    scope: row.scope.kind,
    scope_name: row.scope.name,
    rank: row.rank,
    rank_low: row.rankLow ?? null,
    rank_high: row.rankHigh ?? null,
    median: row.median ?? null,
    score_low: number(row.scoreLow),
    score_high: number(row.scoreHigh),
    group: row.group ?? null,
  });
}

function span(low: number | string | undefined, high: number | string | undefined): string {
  if (low === undefined || high === undefined) return '–';
  return low === high ? String(low) : `${low}–${high}`;
}

/** What was drawn and what failed, in sentences: the assumption stands beside its intervals. */
export function runSentences(run: RobustnessRun, why: string | undefined): readonly string[] {
  const { assumed, measured, fixed } = run.scores;
  const scores = [
    ...(measured > 0 ? [`${grouped(measured)} by the spread of their ratings`] : []),
    ...(assumed > 0 ? [`${grouped(assumed)} by assumption`] : []),
    ...(fixed > 0 ? [`${grouped(fixed)} not at all`] : []),
  ];
  const drawn =
    measured + assumed > 0 ? `Scores drawn: ${scores.join(', ')}.` : 'No score is drawn.';
  const weights =
    run.weightsPercent > 0 ? `Weights ± ${run.weightsPercent} %.` : 'No weight is drawn.';
  const choices = run.choices.filter(({ alternatives }) => alternatives.length > 1);
  return [
    `${groupedCount(run.run, 'replicate was', 'replicates were')} run of ${grouped(run.asked)} asked for, from seed ${run.seed}. ${drawn} ${weights}`,
    ...choices.map(
      ({ name, alternatives }) =>
        `${NAMES[name]}: ${alternatives.map((one) => `${one.name} in ${grouped(one.replicates)}`).join(', ')}.`,
    ),
    ...run.failures.map(
      ({ message, count, replicates }) =>
        `${groupedCount(count, 'replicate')} failed (${replicates.slice(0, 3).join(', ')}${count > 3 ? ', …' : ''}): ${message}`,
    ),
    `Values are those of the ${groupedCount(run.ownMethod, 'replicate')} made as the index itself is made. Countries of one group cannot be told apart from its first: that one ranks above each of them in fewer than ${run.apartPercent} % of the replicates.`,
    ...(why === undefined ? [] : [`Why these errors: ${visible(why)}`]),
  ];
}

const NAMES = {
  imputation: 'Missing scores',
  normalisation: 'Normalisation',
  aggregation: 'Aggregation',
  'left-out': 'Left out',
} as const;
