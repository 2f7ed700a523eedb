/** An index as an audit reads it: a forest of nodes, each with a column of numbers. NaN is a missing one. */
export interface AuditTable {
  /** Codes of the countries, in the order of every column. */
  readonly units: readonly string[];
  /** Parents before children. */
  readonly nodes: readonly AuditNode[];
}

/** An indicator or an aggregate with its numbers. */
export interface AuditNode {
  readonly id: string;
  readonly name: string;
  readonly kind: 'indicator' | 'aggregate';
  /** Id of the root that it stands under; its own where it is one. */
  readonly component: string;
  readonly parent?: string;
  /** Ids, in order. */
  readonly children: readonly string[];
  /** Share of the parent's weight; 1 for a root. */
  readonly weight: number;
  /** As they are read. */
  readonly numbers: Float64Array;
  /** As they enter the parent: turned round where the direction is −1. */
  readonly counted: Float64Array;
}

/** Looks nodes up and walks between them. */
export interface AuditForest {
  readonly table: AuditTable;
  /** Throws on an id that is not there. */
  readonly node: (id: string) => AuditNode;
  readonly name: (id: string) => string;
  readonly roots: readonly AuditNode[];
  readonly indicators: readonly AuditNode[];
  readonly aggregates: readonly AuditNode[];
  readonly childrenOf: (node: AuditNode) => readonly AuditNode[];
  readonly siblingsOf: (node: AuditNode) => readonly AuditNode[];
  /** Indicators anywhere below. */
  readonly leavesOf: (node: AuditNode) => readonly AuditNode[];
  /** Product of the weights on the way up to its root. */
  readonly shareOf: (node: AuditNode) => number;
}

/** A table as a forest. */
export function auditForest(table: AuditTable): AuditForest {
  const byId = new Map(table.nodes.map((node) => [node.id, node]));
  const node = (id: string): AuditNode => {
    const found = byId.get(id);
    if (!found) throw new Error(`no such node: ${id}`);
    return found;
  };
  const childrenOf = (parent: AuditNode): readonly AuditNode[] => parent.children.map(node);
  const leavesOf = (above: AuditNode): readonly AuditNode[] =>
    above.kind === 'indicator' ? [above] : childrenOf(above).flatMap(leavesOf);
  const shareOf = (own: AuditNode): number =>
    own.parent === undefined ? 1 : own.weight * shareOf(node(own.parent));
  return {
    table,
    node,
    name: (id) => node(id).name,
    roots: table.nodes.filter(({ parent }) => parent === undefined),
    indicators: table.nodes.filter(({ kind }) => kind === 'indicator'),
    aggregates: table.nodes.filter(({ kind }) => kind === 'aggregate'),
    childrenOf,
    siblingsOf: (own) =>
      own.parent === undefined
        ? []
        : childrenOf(node(own.parent)).filter(({ id }) => id !== own.id),
    leavesOf,
    shareOf,
  };
}

/** Decimals that a mean keeps: equal means must be equal numbers, or ranks would part them by rounding. */
const GRID = 1e10;

/** The mean of some siblings by their weights, each country over those that it has; what is left of a
 *  parent without one of its children. */
export function meanOfSiblings(nodes: readonly AuditNode[], units: number): Float64Array {
  const sums = new Float64Array(units);
  const weights = new Float64Array(units);
  for (const { counted, weight } of nodes) {
    for (let at = 0; at < units; at++) {
      const number = counted[at] ?? Number.NaN;
      if (Number.isNaN(number)) continue;
      sums[at] = (sums[at] ?? 0) + weight * number;
      weights[at] = (weights[at] ?? 0) + weight;
    }
  }
  return sums.map((sum, at) =>
    weights[at] === 0 ? Number.NaN : Math.round((sum / (weights[at] ?? 1)) * GRID) / GRID,
  );
}
