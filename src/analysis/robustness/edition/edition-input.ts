import {
  type AggregateNode,
  aggregatesOf,
  type FrameworkNode,
  indicatorsOf,
  type RobustnessPlan,
  toNumber,
} from '../../../model/index.ts';
import type { EditionScores } from '../../../scoring/index.ts';
import type { Aggregation } from '../../composite/index.ts';
import type { DrawAggregate, DrawInput, NamedAggregation } from '../input/draw-input.ts';
import { editionPreparation } from './edition-preparation.ts';
import { scoreColumns } from './score-columns.ts';

/** An edition and its plan as one input of draws. Units are country codes in the order of the edition, nodes
 *  the ids of its framework. As declared it gives the framework's own values: gaps, coverage, weights,
 *  directions and means are those of `scoring`, in floating point. */
export function editionDrawInput(edition: EditionScores, plan: RobustnessPlan): DrawInput {
  const { framework, countries } = edition;
  const columns = scoreColumns(edition, plan);
  const indicators = indicatorsOf(framework).map(({ id }, at) => ({
    code: id,
    numbers: columns.numbers[at] ?? new Float64Array(countries.length).fill(Number.NaN),
  }));
  const { minimum, maximum } = framework.scale;
  const ids = new Set<string>(indicators.map(({ code }) => code));
  return {
    seed: plan.seed,
    units: countries.map(({ code }) => code),
    indicators,
    aggregates: framework.components.flatMap(aggregatesFromBelow),
    mirror: toNumber(minimum) + toNumber(maximum),
    weightShare: plan.weightsPercent / 100,
    ...(columns.drawn && {
      error: {
        below: columns.below,
        above: columns.above,
        shared: plan.scoreError?.shared ?? 0,
      },
    }),
    alternatives: {
      preparation: editionPreparation(edition, plan),
      aggregations: aggregationsOf(edition, plan),
      leaveOut:
        plan.leaveOut === 'none'
          ? []
          : plan.leaveOut === 'each'
            ? [...ids]
            : plan.leaveOut.filter((id) => ids.has(id)),
    },
  };
}

function aggregatesFromBelow(node: FrameworkNode): readonly DrawAggregate[] {
  if (node.kind === 'indicator') return [];
  const own: DrawAggregate = {
    code: node.id,
    coverage: toNumber(node.coverage),
    children: node.children.map((child) => ({
      code: child.id,
      weight: toNumber(child.weight),
      // Scores are turned where their columns are made.
      turned: child.kind === 'aggregate' && child.direction === -1,
    })),
  };
  return [...node.children.flatMap(aggregatesFromBelow), own];
}

function aggregationsOf(
  { framework }: EditionScores,
  plan: RobustnessPlan,
): readonly NamedAggregation[] {
  const own = new Map<string, AggregateNode['method']>(
    aggregatesOf(framework).map(({ id, method }) => [id, method]),
  );
  return [
    {
      name: 'as-declared',
      of: (id): Aggregation => ({ kind: own.get(id) ?? 'arithmetic' }),
    },
    ...plan.aggregations.map(
      (kind): NamedAggregation => ({ name: kind, of: (): Aggregation => ({ kind }) }),
    ),
  ];
}
