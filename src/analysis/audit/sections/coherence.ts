import { type AuditForest, type AuditNode, meanOfSiblings } from '../input/audit-table.ts';
import { type Correlation, correlate, isSignificant } from '../measures/correlate.ts';
import type { Thresholds } from '../thresholds.ts';

/** How indicators go together with their parents, their siblings and everything else. */
export interface Coherence {
  /** Countries that the correlations rest on, at most. */
  readonly countries: number;
  readonly indicators: readonly IndicatorCoherence[];
  /** Aggregates of different components, and siblings that are aggregates, with each other. */
  readonly aggregates: readonly PairCorrelation[];
  /** Indicators of different components, and siblings, from their thresholds on. */
  readonly pairs: readonly PairCorrelation[];
  readonly flags: readonly CoherenceFlag[];
  readonly matrix: CorrelationTable;
}

/** An indicator among the others. Where its direction is −1, it is turned round, as it counts. */
export interface IndicatorCoherence {
  readonly node: string;
  readonly parent?: string;
  readonly withParent?: Correlation;
  /** With the mean of its siblings: the parent without the indicator's own part. */
  readonly withRest?: Correlation;
  /** With every aggregate that it does not stand under. */
  readonly withOthers: readonly ({ readonly other: string } & Correlation)[];
}

/** Two nodes and how they go together. */
export interface PairCorrelation extends Correlation {
  readonly a: string;
  readonly b: string;
}

/** What stands out:
 *  `mirror` strong across components; `opposite` runs with another component while its siblings run
 *  against it, or the other way round; `against` runs against its siblings; `weak` hardly goes with its
 *  parent; `elsewhere` goes more with another aggregate than with its siblings; `twice` says what a
 *  sibling says. */
export type FlagKind = 'mirror' | 'opposite' | 'against' | 'weak' | 'elsewhere' | 'twice';

/** Two nodes that stand out. */
export interface CoherenceFlag extends Correlation {
  readonly kind: FlagKind;
  readonly node: string;
  readonly other: string;
  /** Of `opposite`, how the siblings go with the other; of `elsewhere`, how the node goes with them. */
  readonly siblings?: Correlation;
  /** True where the whole interval lies beyond what raised the flag. */
  readonly firm: boolean;
}

/** Correlations of all nodes with all, in the order of the framework; null where there is none. */
export interface CorrelationTable {
  readonly nodes: readonly string[];
  readonly pearson: readonly (readonly (number | null)[])[];
  readonly spearman: readonly (readonly (number | null)[])[];
}

/** Correlates everything with everything and raises flags by the thresholds. */
export function coherenceOf(forest: AuditForest, thresholds: Thresholds): Coherence {
  const { table, indicators } = forest;
  const known = correlationLookup(table.nodes);
  const own = indicators.map((node) => indicatorCoherence(forest, node, known));
  const aggregates = aggregatePairs(forest, known);
  return {
    countries: table.units.length,
    indicators: own,
    aggregates,
    pairs: indicatorPairs(forest, known, thresholds),
    flags: [
      ...own.flatMap((one) => indicatorFlags(forest, one, thresholds)),
      ...aggregates
        .filter(({ a, b }) => forest.node(a).component !== forest.node(b).component)
        .flatMap((pair) => mirrorFlag(pair.a, pair.b, pair, thresholds)),
    ],
    matrix: correlationTable(table.nodes, known),
  };
}

type Lookup = (a: AuditNode, b: AuditNode) => Correlation;

function correlationLookup(nodes: readonly AuditNode[]): Lookup {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const made = new Map<number, Correlation>();
  return (a, b) => {
    const [x, y] = [places.get(a.id) ?? 0, places.get(b.id) ?? 0];
    const key = Math.min(x, y) * nodes.length + Math.max(x, y);
    const known = made.get(key);
    if (known) return known;
    const found = correlate(a.counted, b.counted);
    made.set(key, found);
    return found;
  };
}

function indicatorCoherence(
  forest: AuditForest,
  node: AuditNode,
  correlation: Lookup,
): IndicatorCoherence {
  const above = new Set<string>();
  for (let at = node.parent; at !== undefined; at = forest.node(at).parent) above.add(at);
  const siblings = forest.siblingsOf(node);
  const parent = node.parent === undefined ? undefined : forest.node(node.parent);
  return {
    node: node.id,
    ...(parent && { parent: parent.id, withParent: correlate(node.counted, parent.numbers) }),
    ...(siblings.length > 0 && {
      withRest: correlate(node.counted, meanOfSiblings(siblings, node.counted.length)),
    }),
    withOthers: forest.aggregates
      .filter(({ id }) => !above.has(id))
      .map((other) => ({ other: other.id, ...correlation(node, other) })),
  };
}

function indicatorFlags(
  forest: AuditForest,
  own: IndicatorCoherence,
  thresholds: Thresholds,
): readonly CoherenceFlag[] {
  return [
    ...parentFlag(own, thresholds),
    ...own.withOthers.flatMap(({ other, ...correlation }) =>
      otherFlags(forest, own, forest.node(other), correlation, thresholds),
    ),
    ...twinFlags(forest, own, thresholds),
  ];
}

function parentFlag(
  { node, parent, withParent, withRest }: IndicatorCoherence,
  thresholds: Thresholds,
): readonly CoherenceFlag[] {
  if (parent === undefined || !withParent || !withRest) return [];
  const against = (withRest.pearson ?? 0) < 0;
  if (against && isSignificant(withRest, thresholds.significance.value)) {
    return [{ ...withRest, kind: 'against', node, other: parent, firm: true }];
  }
  const limit = thresholds.parent_weak.value;
  if ((withParent.pearson ?? 1) >= limit) return [];
  const firm = (withParent.high ?? 1) < limit;
  return [{ ...withParent, kind: 'weak', node, other: parent, firm }];
}

/** What stands out between an indicator and an aggregate that it does not stand under. */
function otherFlags(
  forest: AuditForest,
  { node, withRest }: IndicatorCoherence,
  other: AuditNode,
  correlation: Correlation,
  thresholds: Thresholds,
): readonly CoherenceFlag[] {
  const own = forest.node(node);
  const level = thresholds.significance.value;
  if (other.component !== own.component) {
    const mirror = mirrorFlag(node, other.id, correlation, thresholds);
    const siblings = forest.siblingsOf(own);
    if (other.parent !== undefined || siblings.length === 0) return mirror;
    const theirs = correlate(meanOfSiblings(siblings, own.counted.length), other.numbers);
    return [...mirror, ...oppositeFlag(node, other.id, correlation, theirs, level)];
  }
  const rest = withRest?.pearson;
  if (!withRest || rest === undefined || (correlation.pearson ?? 0) <= rest) return [];
  if (!isSignificant(correlation, level)) return [];
  const firm = (correlation.low ?? 0) > (withRest.high ?? 1);
  return [{ ...correlation, kind: 'elsewhere', node, other: other.id, siblings: withRest, firm }];
}

/** Siblings that say the same; of each two the one that comes first by its id tells it. */
function twinFlags(
  forest: AuditForest,
  { node }: IndicatorCoherence,
  thresholds: Thresholds,
): readonly CoherenceFlag[] {
  const own = forest.node(node);
  const limit = thresholds.redundant.value;
  return forest.siblingsOf(own).flatMap((sibling): readonly CoherenceFlag[] => {
    const correlation = correlate(own.counted, sibling.counted);
    if ((correlation.pearson ?? 0) < limit || own.id >= sibling.id) return [];
    const firm = (correlation.low ?? 0) >= limit;
    return [{ ...correlation, kind: 'twice', node, other: sibling.id, firm }];
  });
}

/** Either coefficient may raise it: one for the numbers, one for their order. */
function mirrorFlag(
  node: string,
  other: string,
  { n, pearson, spearman, p, low, high }: Correlation,
  thresholds: Thresholds,
): readonly CoherenceFlag[] {
  const limit = thresholds.across_components.value;
  if (pearson === undefined || spearman === undefined) return [];
  if (Math.max(Math.abs(pearson), Math.abs(spearman)) < limit) return [];
  const firm = pearson < 0 ? (high ?? 0) <= -limit : (low ?? 0) >= limit;
  const ends = low === undefined || high === undefined ? {} : { low, high };
  return [
    {
      kind: 'mirror',
      node,
      other,
      n,
      pearson,
      spearman,
      ...(p !== undefined && { p }),
      ...ends,
      firm,
    },
  ];
}

function oppositeFlag(
  node: string,
  other: string,
  own: Correlation,
  siblings: Correlation,
  level: number,
): readonly CoherenceFlag[] {
  const opposite = (own.pearson ?? 0) * (siblings.pearson ?? 0) < 0;
  if (!opposite || !isSignificant(own, level) || !isSignificant(siblings, level)) return [];
  return [{ ...own, kind: 'opposite', node, other, siblings, firm: true }];
}

function aggregatePairs(forest: AuditForest, correlation: Lookup): readonly PairCorrelation[] {
  const { aggregates } = forest;
  return aggregates.flatMap((a, at) =>
    aggregates
      .slice(at + 1)
      .filter((b) => a.component !== b.component || a.parent === b.parent)
      .map((b) => ({ a: a.id, b: b.id, ...correlation(a, b) })),
  );
}

function indicatorPairs(
  { indicators }: AuditForest,
  correlation: Lookup,
  thresholds: Thresholds,
): readonly PairCorrelation[] {
  return indicators.flatMap((a, at) =>
    indicators.slice(at + 1).flatMap((b) => {
      const across = a.component !== b.component;
      if (!across && a.parent !== b.parent) return [];
      const found = correlation(a, b);
      const limit = (across ? thresholds.across_components : thresholds.redundant).value;
      const size = across ? Math.abs(found.pearson ?? 0) : (found.pearson ?? 0);
      return size >= limit ? [{ a: a.id, b: b.id, ...found }] : [];
    }),
  );
}

function correlationTable(nodes: readonly AuditNode[], correlation: Lookup): CorrelationTable {
  const table = (of: 'pearson' | 'spearman') =>
    nodes.map((a) => nodes.map((b) => correlation(a, b)[of] ?? null));
  return {
    nodes: nodes.map(({ id }) => id),
    pearson: table('pearson'),
    spearman: table('spearman'),
  };
}
