import {
  aggregatesOf,
  type Country,
  type CountryCode,
  type CountryInterval,
  type Rank,
  type RobustnessPlan,
  type RobustnessRun,
} from '../../../model/index.ts';
import type { EditionScores } from '../../../scoring/index.ts';
import { groupsToldApart, TOLD_APART } from '../results/groups.ts';
import { rankInterval } from '../results/rank-interval.ts';
import { scoreInterval } from '../results/score-interval.ts';
import { type Draws, drawReplicates, type NodeDraws } from '../run/draw-replicates.ts';
import type { Grouping } from '../run/rank-counts.ts';
import { editionDrawInput } from './edition-input.ts';
import { scoreColumns } from './score-columns.ts';

/** Names the rules by which draws follow from a seed. Whoever changes a draw gives it another name and
 *  keeps the old one working: sealed releases are computed again from it. */
const DRAW_ENGINE = 'assayer-draws/1';

/** What a plan says of an edition: an interval for every rank, and the account of the run. */
export interface EditionRobustness {
  /** One for each of the ranks, in their order. */
  readonly intervals: readonly CountryInterval[];
  readonly run: RobustnessRun;
}

const GROUPINGS = ['world', 'continent', 'region'] as const;

/** Draws an edition by its plan. `ranks` are its published ranks in every scope; intervals stand beside
 *  them. Where the plan draws other methods too, rank intervals span all of them, and score intervals only
 *  the replicates by the index's own normalisation and aggregation: a value made otherwise is another
 *  number. Scores are printed with the framework's decimals. */
export function editionRobustness(
  edition: EditionScores,
  ranks: readonly Rank[],
  plan: RobustnessPlan,
): EditionRobustness {
  const input = editionDrawInput(edition, plan);
  const nodes = aggregatesOf(edition.framework).map(({ id }) => id);
  const draws = drawReplicates(input, {
    count: plan.replicates,
    nodes,
    groupings: [
      groupingBy(edition.countries, ({ continent }) => continent),
      groupingBy(edition.countries, ({ region }) => region),
    ],
    keepRanks: true,
    keepScores: true,
  });
  return {
    intervals: intervalsOf(edition, ranks, draws, plan),
    run: accountOf(edition, draws, plan),
  };
}

function groupingBy(countries: readonly Country[], nameOf: (country: Country) => string): Grouping {
  const names = [...new Set(countries.map(nameOf))].filter((name) => name !== '');
  return {
    groupOf: Int32Array.from(countries, (country) => names.indexOf(nameOf(country))),
    groups: names.length,
  };
}

function intervalsOf(
  { countries, framework }: EditionScores,
  ranks: readonly Rank[],
  { nodes }: Draws,
  { intervalPercent }: RobustnessPlan,
): readonly CountryInterval[] {
  const places = new Map<CountryCode, number>(countries.map(({ code }, at) => [code, at]));
  const groups = groupsOf(ranks, nodes, places);
  const scores = new Map<string, Pick<CountryInterval, 'scoreLow' | 'scoreHigh'>>();
  return ranks.map((row): CountryInterval => {
    const { country, aggregate, scope, rank } = row;
    const node = nodes.get(aggregate);
    const place = places.get(country);
    if (!node || place === undefined) return { country, aggregate, scope, rank };
    const found = rankInterval(node, place, intervalPercent, GROUPINGS.indexOf(scope.kind));
    const key = `${country} ${aggregate}`;
    const printed = scores.get(key) ?? printedScores(node, place, intervalPercent, framework);
    scores.set(key, printed);
    const group = groups.get(row);
    return {
      ...{ country, aggregate, scope, rank },
      ...(found && { rankLow: found.low, rankHigh: found.high, median: found.median }),
      ...printed,
      ...(group !== undefined && { group }),
    };
  });
}

function printedScores(
  node: NodeDraws,
  place: number,
  percent: number,
  { decimals }: EditionScores['framework'],
): Pick<CountryInterval, 'scoreLow' | 'scoreHigh'> {
  const found = scoreInterval(node, place, percent);
  if (!found) return {};
  return { scoreLow: found.low.toFixed(decimals), scoreHigh: found.high.toFixed(decimals) };
}

/** The group of every rank, groups counted inside each aggregate and scope. */
function groupsOf(
  ranks: readonly Rank[],
  nodes: Draws['nodes'],
  places: ReadonlyMap<CountryCode, number>,
): ReadonlyMap<Rank, number> {
  const lists = new Map<string, Rank[]>();
  for (const row of ranks) {
    const key = `${row.aggregate} ${row.scope.kind} ${row.scope.name}`;
    const list = lists.get(key);
    if (list) list.push(row);
    else lists.set(key, [row]);
  }
  const groups = new Map<Rank, number>();
  for (const list of lists.values()) {
    const node = nodes.get(list[0]?.aggregate ?? '');
    if (!node || node.made === 0) continue;
    const ordered = [...list].sort((a, b) => a.rank - b.rank);
    const found = groupsToldApart(
      node,
      ordered.map(({ country }) => places.get(country) ?? 0),
    );
    ordered.forEach((row, at) => {
      groups.set(row, found[at] ?? 1);
    });
  }
  return groups;
}

function accountOf(edition: EditionScores, draws: Draws, plan: RobustnessPlan): RobustnessRun {
  const { assumed, measured, fixed } = scoreColumns(edition, plan);
  const { imputation, normalisation, aggregation, leftOut } = draws.choices;
  const counted = (list: typeof imputation) =>
    list.map(({ name, count }) => ({ name, replicates: count }));
  return {
    engine: DRAW_ENGINE,
    seed: plan.seed,
    intervalPercent: plan.intervalPercent,
    apartPercent: TOLD_APART * 100,
    asked: draws.asked,
    run: draws.run,
    failures: draws.failures,
    ownMethod: draws.ownMethod,
    scores: { assumed, measured, fixed },
    weightsPercent: plan.weightsPercent,
    choices: [
      { name: 'imputation', alternatives: counted(imputation) },
      { name: 'normalisation', alternatives: counted(normalisation) },
      { name: 'aggregation', alternatives: counted(aggregation) },
      { name: 'left-out', alternatives: counted(leftOut) },
    ],
  };
}
