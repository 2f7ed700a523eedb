import { parseRobustnessYaml } from '../../folder/index.ts';
import {
  type CountryCode,
  type CountryInterval,
  type Files,
  type Issue,
  isError,
  once,
  parseFraction,
  type Rank,
  type RobustnessChoice,
  type RobustnessFailure,
  type RobustnessPlan,
  type RobustnessRun,
  type Score,
  stepsOf,
} from '../../model/index.ts';
import { ROBUSTNESS_PLAN, ROBUSTNESS_RUN } from '../sealing/format.ts';
import { releaseIssue } from '../sealing/release-issues.ts';
import { carriedText } from '../tables/carried-text.ts';
import { RANK_INTERVALS, SPREADS } from '../tables/table-definitions.ts';
import type { ReleaseHead } from './contents-reader.ts';
import { JsonFields } from './json-fields.ts';
import { partTable } from './parted-table.ts';
import { scopeOf } from './results-reader.ts';
import { readTable } from './table-reader.ts';

const CHOICES: readonly RobustnessChoice['name'][] = [
  'imputation',
  'normalisation',
  'aggregation',
  'left-out',
];

/** The plan that a release carries; undefined where it has none, or none that can be read. Its indicators
 *  are those of the whole index, so that they are not held against one framework. */
export function readPlan(
  files: Files,
  issues: Issue[],
): { readonly plan: RobustnessPlan; readonly yaml: string } | undefined {
  const bytes = files.get(ROBUSTNESS_PLAN);
  const yaml = bytes && carriedText(ROBUSTNESS_PLAN, bytes, issues);
  if (yaml === undefined) return undefined;
  const read = parseRobustnessYaml(yaml, ROBUSTNESS_PLAN);
  if (read.ok) return { plan: read.value, yaml };
  for (const issue of read.issues) if (isError(issue)) issues.push(issue);
  return undefined;
}

/** Scores with the low and high that the release carries for them. */
export function withSpreads(
  files: Files,
  scores: readonly Score[],
  { framework }: Pick<ReleaseHead, 'framework'>,
  issues: Issue[],
): readonly Score[] {
  const file = `${SPREADS.name}.csv`;
  if (!files.has(file)) return scores;
  const spreads = new Map<string, { readonly low: number; readonly high: number }>();
  for (const row of readTable(SPREADS, file, files.get(file), issues)) {
    const steps = (column: 'low' | 'high'): number | undefined => {
      const value = parseFraction(row.cell(column));
      return value && stepsOf(value, framework.scale);
    };
    const [low, high] = [steps('low'), steps('high')];
    if (low === undefined) row.fault('low', 'This is not on the scale.');
    else if (high === undefined) row.fault('high', 'This is not on the scale.');
    else spreads.set(`${row.cell('country')} ${row.cell('indicator')}`, { low, high });
  }
  return scores.map((score) => ({
    ...score,
    ...spreads.get(`${score.country} ${score.indicator}`),
  }));
}

/** The intervals as the release prints them, a row for every rank. */
export function readIntervals(
  files: Files,
  ranks: readonly Rank[],
  issues: Issue[],
): readonly CountryInterval[] {
  return intervalsIn(files.get(INTERVALS), ranks, issues);
}

/** The intervals of one country at a time: a page asks for one of many, and a table of all takes a hundred
 *  times as long to read. */
export function countryIntervals(
  files: Files,
  ranks: () => readonly Rank[],
  part: <Value>(read: (issues: Issue[]) => Value) => () => Value,
): (country: CountryCode) => readonly CountryInterval[] {
  const bytes = files.get(INTERVALS);
  const parted = part(
    (issues) => bytes && partTable(carriedText(INTERVALS, bytes, issues) ?? '', 0),
  );
  const ranksOf = once(() => byCountry(ranks()));
  return (country) =>
    part((issues) =>
      intervalsIn(parted()?.tableOf([country]), ranksOf().get(country) ?? [], issues),
    )();
}

function intervalsIn(
  table: Uint8Array | undefined,
  ranks: readonly Rank[],
  issues: Issue[],
): readonly CountryInterval[] {
  const known = new Map(ranks.map((rank) => [keyOf(rank), rank]));
  return readTable(RANK_INTERVALS, INTERVALS, table, issues).flatMap(
    (row): readonly CountryInterval[] => {
      const scope = scopeOf(row, row.cell('scope_name'));
      const rank =
        scope && known.get(`${row.cell('country')} ${row.cell('aggregate')} ${scope.kind}`);
      if (!rank) return row.fault('country', 'There is no such rank.') ?? [];
      const number = (column: 'rank_low' | 'rank_high' | 'median' | 'group') => {
        const text = row.cell(column);
        return text === '' ? undefined : Number(text);
      };
      const [rankLow, rankHigh] = [number('rank_low'), number('rank_high')];
      const [median, group] = [number('median'), number('group')];
      const [scoreLow, scoreHigh] = [row.cell('score_low'), row.cell('score_high')];
      const { country, aggregate } = rank;
      const place = { country, aggregate, scope: rank.scope, rank: Number(row.cell('rank')) };
      const isWhole = rankLow !== undefined && rankHigh !== undefined && median !== undefined;
      if (isWhole && scoreLow !== '' && scoreHigh !== '' && group !== undefined) {
        // Nearly every row; parts that may be missing take ten times as long to put together.
        return [{ ...place, rankLow, rankHigh, median, scoreLow, scoreHigh, group }];
      }
      return [
        {
          ...place,
          ...(rankLow !== undefined && { rankLow }),
          ...(rankHigh !== undefined && { rankHigh }),
          ...(median !== undefined && { median }),
          ...(scoreLow !== '' && { scoreLow }),
          ...(scoreHigh !== '' && { scoreHigh }),
          ...(group !== undefined && { group }),
        },
      ];
    },
  );
}

const INTERVALS = `${RANK_INTERVALS.name}.csv`;

function byCountry(ranks: readonly Rank[]): ReadonlyMap<CountryCode, readonly Rank[]> {
  const lists = new Map<CountryCode, Rank[]>();
  for (const rank of ranks) {
    const list = lists.get(rank.country);
    if (list) list.push(rank);
    else lists.set(rank.country, [rank]);
  }
  return lists;
}

function keyOf({ country, aggregate, scope }: Rank): string {
  return `${country} ${aggregate} ${scope.kind}`;
}

/** The account of the run; undefined, with issues, where it cannot be read. */
export function readRun(files: Files, issues: Issue[]): RobustnessRun | undefined {
  const bytes = files.get(ROBUSTNESS_RUN);
  if (!bytes) {
    const message = 'The release lacks the account of its draws.';
    issues.push(releaseIssue('release-file-missing', { file: ROBUSTNESS_RUN }, message));
    return undefined;
  }
  const fields = JsonFields.read(ROBUSTNESS_RUN, bytes, issues);
  const engine = fields?.text('engine');
  const scores = fields?.fields('scores');
  if (!fields || engine === undefined || !scores) return undefined;
  const count = (key: string, of: JsonFields = fields): number => of.count(key) ?? 0;
  return {
    engine,
    seed: count('seed'),
    intervalPercent: count('interval_percent'),
    apartPercent: count('apart_percent'),
    asked: count('asked'),
    run: count('run'),
    failures: fields.list('failures').map(failureFrom),
    ownMethod: count('own_method'),
    scores: {
      assumed: count('assumed', scores),
      measured: count('measured', scores),
      fixed: count('fixed', scores),
    },
    weightsPercent: count('weights_percent'),
    choices: fields.list('choices').flatMap(choiceFrom),
  };
}

function failureFrom(fields: JsonFields): RobustnessFailure {
  return {
    code: fields.text('code') ?? '',
    message: fields.text('message') ?? '',
    count: fields.count('count') ?? 0,
    replicates: fields.counts('replicates'),
  };
}

function choiceFrom(fields: JsonFields): readonly RobustnessChoice[] {
  const text = fields.text('name');
  const name = CHOICES.find((known) => known === text);
  if (!name) return fields.fault('name', 'is no choice of replicates') ?? [];
  const alternatives = fields.list('alternatives').map((alternative) => ({
    name: alternative.text('name') ?? '',
    replicates: alternative.count('replicates') ?? 0,
  }));
  return [{ name, alternatives }];
}
