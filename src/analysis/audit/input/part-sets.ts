import type { AuditForest, AuditNode } from './audit-table.ts';

/** Nodes that are looked at together, and the aggregate that they count in. */
export interface PartSet {
  readonly whole: AuditNode;
  /** Whether they are the aggregate's parts or all indicators below it. */
  readonly parts: 'children' | 'indicators';
  readonly nodes: readonly AuditNode[];
}

/** One set for each aggregate of two parts or more, and one of all indicators for a component whose
 *  indicators stand deeper. */
export function partSets(forest: AuditForest): readonly PartSet[] {
  return forest.aggregates.flatMap((whole): readonly PartSet[] => {
    const children = forest.childrenOf(whole);
    const deeper = whole.parent === undefined && children.some(({ kind }) => kind === 'aggregate');
    return [
      ...(children.length > 1 ? [{ whole, parts: 'children' as const, nodes: children }] : []),
      ...(deeper ? [{ whole, parts: 'indicators' as const, nodes: forest.leavesOf(whole) }] : []),
    ];
  });
}
