import type { AuditForest, AuditNode } from '../input/audit-table.ts';
import { completeRows, varies } from '../measures/complete-rows.ts';
import { cronbachAlpha } from '../measures/cronbach.ts';
import { principalComponents } from '../measures/principal-components.ts';
import { listOf, percent, printed, say, sayCount } from '../report/say.ts';
import { type Advice, type Finding, gradeOf, type SectionDraft } from '../report/section.ts';
import type { Thresholds } from '../thresholds.ts';

/** How many things each aggregate measures. */
export interface Dimensionality {
  /** One for each aggregate of two parts or more, and one for all indicators of a component whose
   *  indicators stand deeper. */
  readonly sets: readonly DimensionSet[];
}

/** A set of nodes that are meant to measure one thing. */
export interface DimensionSet {
  readonly of: string;
  /** Whether it is the aggregate's parts or all indicators below it. */
  readonly parts: 'children' | 'indicators';
  readonly items: readonly string[];
  /** Left out because all their numbers are equal. */
  readonly constant: readonly string[];
  /** Countries that have all of them. */
  readonly n: number;
  readonly missing?: 'too few countries' | 'too few indicators';
  /** True where there are fewer countries for each item than the threshold asks. */
  readonly few: boolean;
  readonly components: readonly {
    readonly eigenvalue: number;
    readonly share: number;
    readonly cumulative: number;
    /** In the order of the items; of the first three components. */
    readonly loadings?: readonly number[];
  }[];
  /** Components above the threshold. */
  readonly above: number;
  readonly alpha?: number;
  /** Alpha of the others. */
  readonly alphaWithout: readonly { readonly node: string; readonly alpha: number }[];
}

const TOLD_LOADINGS = 3;

/** Principal components and Cronbach's alpha of every aggregate. */
export function dimensionalityOf(forest: AuditForest, thresholds: Thresholds): Dimensionality {
  const sets = forest.aggregates.flatMap((node): readonly DimensionSet[] => {
    const children = forest.childrenOf(node);
    const leaves = forest.leavesOf(node);
    const deeper = node.parent === undefined && children.some(({ kind }) => kind === 'aggregate');
    return [
      ...(children.length > 1 ? [dimensionSet(node, 'children', children, thresholds)] : []),
      ...(deeper ? [dimensionSet(node, 'indicators', leaves, thresholds)] : []),
    ];
  });
  return { sets };
}

function dimensionSet(
  { id }: AuditNode,
  parts: DimensionSet['parts'],
  nodes: readonly AuditNode[],
  thresholds: Thresholds,
): DimensionSet {
  const whole = completeRows(nodes.map(({ counted }) => counted));
  const kept = nodes.filter((_, at) => varies(whole[at] ?? []));
  const columns = whole.filter(varies);
  const n = whole[0]?.length ?? 0;
  const head = {
    of: id,
    parts,
    items: kept.map((node) => node.id),
    constant: nodes.filter((node) => !kept.includes(node)).map((node) => node.id),
    n,
    few: n < thresholds.countries_per_indicator.value * nodes.length,
  };
  if (n < 3 || columns.length < 2) {
    const missing = n < 3 ? 'too few countries' : 'too few indicators';
    return { ...head, missing, components: [], above: 0, alphaWithout: [] };
  }
  const found = principalComponents(columns);
  let cumulative = 0;
  const components = found.map(({ eigenvalue, share, loadings }, at) => {
    cumulative += share;
    return { eigenvalue, share, cumulative, ...(at < TOLD_LOADINGS && { loadings }) };
  });
  const alpha = cronbachAlpha(columns);
  return {
    ...head,
    components,
    above: components.filter(({ eigenvalue }) => eigenvalue > thresholds.eigenvalue.value).length,
    ...(Number.isFinite(alpha) && { alpha }),
    alphaWithout: kept.flatMap((node, at) => {
      const without = cronbachAlpha(columns.filter((_, other) => other !== at));
      return Number.isFinite(without) ? [{ node: node.id, alpha: without }] : [];
    }),
  };
}

/** The same in words. */
export function dimensionalitySection(
  forest: AuditForest,
  thresholds: Thresholds,
): SectionDraft<Dimensionality> {
  const data = dimensionalityOf(forest, thresholds);
  // Two parts make no pattern of their own; how they go together stands under coherence.
  const told = data.sets.filter(
    ({ parts, items, constant }) => parts === 'children' && items.length + constant.length > 2,
  );
  const tested = told.filter(({ missing, few }) => missing === undefined && !few);
  const findings: Finding[] = [];
  const advice: Advice[] = [];
  for (const set of tested) {
    const name = forest.name(set.of);
    const [first] = set.components;
    const { alpha } = set;
    if (first && first.share < thresholds.first_share.value && set.above > 1) {
      findings.push({
        code: 'dimension-several',
        grade: 'caution',
        about: [set.of],
        text: say('dimension-several', { name, above: set.above, share: percent(first.share) }),
      });
      advice.push({ about: [set.of], text: say('advise-several', { name }) });
    }
    if (alpha !== undefined && alpha < thresholds.alpha.value) {
      findings.push({
        code: 'dimension-alpha',
        grade: 'caution',
        about: [set.of],
        text: say('dimension-alpha', {
          name,
          alpha: printed(alpha),
          least: printed(thresholds.alpha.value, 1),
        }),
      });
      const better = betterWithout(set);
      if (better.length > 0) {
        advice.push({
          about: better,
          text: say('advise-alpha', { name, names: listOf(better.map(forest.name)) }),
        });
      }
    }
  }
  const untested = told.filter((set) => !tested.includes(set));
  const limits = untested.map(({ of, n, items, constant, missing }) =>
    missing === 'too few indicators'
      ? say('dimension-too-few-indicators', { name: forest.name(of) })
      : say('dimension-too-few', {
          name: forest.name(of),
          n,
          items: items.length + constant.length,
          asked: thresholds.countries_per_indicator.value * (items.length + constant.length),
        }),
  );
  return {
    verdict:
      tested.length === 0
        ? { grade: 'unknown', text: say('dimension-unknown') }
        : {
            grade: gradeOf(findings),
            text:
              findings.length === 0
                ? say('dimension-sound', {
                    names: listOf(
                      tested.map(({ of, components, alpha }) =>
                        say('dimension-numbers', {
                          name: forest.name(of),
                          share: percent(components[0]?.share ?? 0),
                          alpha: printed(alpha),
                        }),
                      ),
                    ),
                  })
                : sayCount(
                    new Set(findings.flatMap(({ about }) => about)).size,
                    'dimension-odd-one',
                    'dimension-odd-many',
                    { of: tested.length },
                  ),
          },
    findings,
    advice,
    limits: [...limits, say('dimension-formative')],
    data,
  };
}

/** Items without which the others would agree better, by more than rounding in the second digit. */
function betterWithout({ alpha, alphaWithout }: DimensionSet): readonly string[] {
  return alphaWithout
    .filter((one) => alpha !== undefined && one.alpha > alpha + 0.01)
    .map(({ node }) => node);
}
