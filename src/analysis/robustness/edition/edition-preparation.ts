import {
  type CompositeNode,
  type CompositeUnit,
  type FrameworkNode,
  indicatorsOf,
  type PlannedImputation,
  type PlannedNormalisation,
  type RobustnessPlan,
  toNumber,
} from '../../../model/index.ts';
import type { EditionScores } from '../../../scoring/index.ts';
import {
  forestOf,
  type Imputation,
  impute,
  type Normalisation,
  normalise,
  type ScaleEnds,
} from '../../composite/index.ts';
import type { Preparation, PreparedColumns } from '../input/draw-input.ts';

const REGION = 'region';

/** The planned ways of filling gaps and of spreading scores over the scale. An edition's own is to do
 *  neither: its scores are on one scale already, and its coverage rules say what a gap means. */
export function editionPreparation(
  { framework, countries }: EditionScores,
  plan: RobustnessPlan,
): Preparation {
  const ends = { low: toNumber(framework.scale.minimum), high: toNumber(framework.scale.maximum) };
  const indicators = indicatorsOf(framework).map(({ id }) => id);
  const forest = forestOf({ nodes: framework.components.flatMap((root) => nodesFrom(root)) });
  const units = countries.map(
    ({ code, name, region }): CompositeUnit => ({
      code,
      name,
      groups: new Map([[REGION, region]]),
    }),
  );
  const filled = (columns: Columns, imputation: Imputation): Columns => {
    const named = new Map(indicators.map((id, at) => [String(id), columns[at] ?? NONE]));
    const made = impute(named, units, forest, imputation);
    return indicators.map((id) =>
      (made.get(id) ?? NONE).map((x) => Math.min(ends.high, Math.max(ends.low, x))),
    );
  };
  return {
    imputations: ['none', ...plan.imputations],
    treatments: ['none'],
    normalisations: ['none', ...plan.normalisations],
    keeps: ({ imputation, normalisation }) => imputation === 0 && normalisation === 0,
    draws: ({ imputation }) => plan.imputations[imputation - 1] === 'drawn',
    prepare: (columns, choice, stream) => {
      const imputation = plan.imputations[choice.imputation - 1];
      const whole = imputation
        ? filled(columns, imputationOf(imputation, plan.seed, stream))
        : columns;
      const normalisation = plan.normalisations[choice.normalisation - 1];
      return normalisation
        ? spread(whole, indicators, normalisationOf(normalisation, ends))
        : { ok: true, columns: whole };
    },
  };
}

type Columns = readonly Float64Array[];

const NONE = new Float64Array();

function spread(
  columns: Columns,
  indicators: readonly string[],
  normalisation: Normalisation,
): PreparedColumns {
  const constant = columns.findIndex(isConstant);
  if (constant === -1) {
    const onScale = columns.map((column) => normalise(column, normalisation, { direction: 1 }));
    return { ok: true, columns: onScale };
  }
  // Releases seal this sentence: another wording would no longer verify them.
  const message = `All scores of ${indicators[constant]} are equal, so that ${normalisation.kind} cannot spread them over the scale.`;
  return { ok: false, failure: { code: 'indicator-constant', message } };
}

function imputationOf(planned: PlannedImputation, seed: number, draw: number): Imputation {
  switch (planned) {
    case 'mean':
    case 'median':
      return { kind: planned };
    case 'region-mean':
      return { kind: 'group-mean', grouping: REGION };
    case 'drawn':
      return { kind: 'drawn', seed, draw };
  }
}

/** `zscore` puts the mean on the middle of the scale and three deviations on either end. */
function normalisationOf(planned: PlannedNormalisation, ends: ScaleEnds): Normalisation {
  switch (planned) {
    case 'minmax':
    case 'rank':
      return { kind: planned, onto: ends };
    case 'zscore':
      return {
        kind: planned,
        mean: (ends.low + ends.high) / 2,
        deviation: (ends.high - ends.low) / 6,
      };
  }
}

function isConstant(column: Float64Array): boolean {
  const first = column.find((x) => !Number.isNaN(x));
  return column.every((x) => Number.isNaN(x) || x === first);
}

/** A tree of a framework as the nodes of a composite index. Scores come turned already. */
function nodesFrom(node: FrameworkNode, parent?: string): readonly CompositeNode[] {
  const children = node.kind === 'aggregate' ? node.children : [];
  const below = children.flatMap((child) => nodesFrom(child, node.id));
  const level = 1 + below.reduce((highest, child) => Math.max(highest, child.level), 0);
  const own: CompositeNode = {
    code: node.id,
    name: node.name,
    level,
    weight: toNumber(node.weight),
    direction: 1,
    ...(parent !== undefined && { parent }),
  };
  return [...below, own];
}
