import type { CompositeIndex, CompositeNode } from '../../src/model/index.ts';

/** What is said of a node in a short form: its parent, and what differs from 1. */
export interface ShortNode {
  readonly parent?: string;
  readonly weight?: number;
  readonly direction?: 1 | -1;
  readonly target?: number;
  readonly denominator?: string;
}

/** An index of columns by indicator and of nodes in a short form; levels are counted from below. */
export function compositeIndex(
  columns: Readonly<Record<string, readonly number[]>>,
  nodes: Readonly<Record<string, ShortNode>>,
  groups: readonly string[] = [],
): CompositeIndex {
  const codes = Object.keys(nodes);
  const level = (code: string): number => {
    const below = codes.filter((other) => nodes[other]?.parent === code).map(level);
    return 1 + Math.max(0, ...below);
  };
  const rows = Object.values(columns)[0]?.length ?? 0;
  return {
    units: Array.from({ length: rows }, (_, row) => ({
      code: `u${row}`,
      name: `Unit ${row}`,
      groups: new Map(groups[row] === undefined ? [] : [['Group', groups[row] ?? '']]),
    })),
    nodes: codes
      .map(
        (code): CompositeNode => ({
          name: code,
          weight: 1,
          direction: 1,
          ...nodes[code],
          code,
          level: level(code),
        }),
      )
      .sort((a, b) => a.level - b.level),
    columns: new Map(Object.entries(columns).map(([code, x]) => [code, Float64Array.from(x)])),
  };
}
