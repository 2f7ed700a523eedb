import type { CompositeIndex, CompositeNode } from '../../../model/index.ts';

/** The nodes of an index with their children, every parent behind all of its children. */
export interface CompositeForest {
  readonly nodes: readonly {
    readonly node: CompositeNode;
    readonly children: readonly CompositeNode[];
  }[];
  readonly indicators: readonly CompositeNode[];
  /** Nodes above level 1. */
  readonly aggregates: readonly {
    readonly node: CompositeNode;
    readonly children: readonly CompositeNode[];
  }[];
  readonly roots: readonly CompositeNode[];
}

/** The forest that the nodes' parents tell, levels from below, in the order of the table inside a level. */
export function forestOf({ nodes }: Pick<CompositeIndex, 'nodes'>): CompositeForest {
  const children = new Map<string, CompositeNode[]>();
  for (const node of nodes) {
    if (node.parent === undefined) continue;
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  const ordered = [...nodes]
    .sort((a, b) => a.level - b.level)
    .map((node) => ({ node, children: children.get(node.code) ?? [] }));
  return {
    nodes: ordered,
    indicators: ordered.filter(({ node }) => node.level === 1).map(({ node }) => node),
    aggregates: ordered.filter(({ node }) => node.level > 1),
    roots: ordered.filter(({ node }) => node.parent === undefined).map(({ node }) => node),
  };
}
