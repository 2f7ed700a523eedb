import type { AuditForest } from '../input/audit-table.ts';
import { type PartSet, partSets } from '../input/part-sets.ts';
import { completeRows, varies } from '../measures/complete-rows.ts';
import { cronbachAlpha } from '../measures/cronbach.ts';
import { principalComponents } from '../measures/principal-components.ts';
import type { Thresholds } from '../thresholds.ts';

/** How many things each aggregate measures. */
export interface Dimensionality {
  readonly sets: readonly DimensionSet[];
}

/** A set of nodes that are meant to measure one thing. */
export interface DimensionSet {
  readonly of: string;
  readonly parts: PartSet['parts'];
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
  return { sets: partSets(forest).map((set) => dimensionSet(set, thresholds)) };
}

function dimensionSet({ whole, parts, nodes }: PartSet, thresholds: Thresholds): DimensionSet {
  const complete = completeRows(nodes.map(({ counted }) => counted));
  const kept = nodes.filter((_, at) => varies(complete[at] ?? []));
  const columns = complete.filter(varies);
  const n = complete[0]?.length ?? 0;
  const head = {
    of: whole.id,
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
