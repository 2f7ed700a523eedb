import {
  type AggregateId,
  type Framework,
  type FrameworkNode,
  formatNumber,
  type NodeId,
  withDescendants,
} from '../../../model/index.ts';
import type { ExplorerState } from './explorer-state.ts';

/** A set of weights that a reader may start from. */
export type Preset =
  | { readonly kind: 'published' | 'equal-indicators' | 'equal-siblings' }
  /** Every indicator below a pillar, or under a heading, counts for nothing. */
  | { readonly kind: 'without'; readonly group: string };

/** The presets of a component, by id: `published`, `equal-indicators`, `equal-siblings`, `without:actors`. */
export function presetsOf(
  framework: Pick<Framework, 'components'>,
  component: AggregateId,
): readonly Preset[] {
  const root = framework.components.find(({ id }) => id === component);
  if (!root) return [];
  const below = withDescendants(root).slice(1);
  const pillars = below.filter(({ kind }) => kind === 'aggregate').map(({ id }) => String(id));
  const headings = below.flatMap((node) =>
    node.kind === 'indicator' && node.heading !== undefined ? [node.heading] : [],
  );
  const groups = [...new Set([...pillars, ...headings])];
  return [
    { kind: 'published' },
    { kind: 'equal-indicators' },
    ...(pillars.length > 0 ? [{ kind: 'equal-siblings' } as const] : []),
    ...(groups.length > 1 ? groups.map((group) => ({ kind: 'without', group }) as const) : []),
  ];
}

/** The state with the weights of its component set so; other components, means and draws stay. */
export function applyPreset(
  framework: Pick<Framework, 'components'>,
  state: ExplorerState,
  preset: Preset,
): ExplorerState {
  const root = framework.components.find(({ id }) => id === state.component);
  const below = root ? withDescendants(root).slice(1) : [];
  const own = new Set<NodeId>(below.map(({ id }) => id));
  const weights = new Map([...state.weights].filter(([id]) => !own.has(id)));
  const means = new Map(
    [...state.means].filter(
      ([id]) => preset.kind !== 'published' || !(own.has(id) || id === root?.id),
    ),
  );
  const gone = preset.kind === 'without' ? leavesOfGroup(below, preset.group) : new Set<NodeId>();
  for (const node of below) {
    const weight = weightIn(node, preset, gone);
    if (weight !== undefined && weight !== formatNumber(node.weight)) weights.set(node.id, weight);
  }
  return { ...state, weights, means };
}

function weightIn(
  node: FrameworkNode,
  preset: Preset,
  gone: ReadonlySet<NodeId>,
): string | undefined {
  switch (preset.kind) {
    case 'published':
      return undefined;
    case 'equal-siblings':
      return '1';
    case 'equal-indicators':
      // A pillar that weighs as many as it has indicators gives each of them the same share.
      return node.kind === 'indicator' ? '1' : String(leavesOf(node).length);
    case 'without':
      return gone.has(node.id) ? '0' : undefined;
  }
}

function leavesOf(node: FrameworkNode): readonly FrameworkNode[] {
  return withDescendants(node).filter(({ kind }) => kind === 'indicator');
}

function leavesOfGroup(below: readonly FrameworkNode[], group: string): ReadonlySet<NodeId> {
  const pillar = below.find((node) => node.kind === 'aggregate' && node.id === group);
  const leaves = pillar
    ? leavesOf(pillar)
    : below.filter((node) => node.kind === 'indicator' && node.heading === group);
  return new Set(leaves.map(({ id }) => id));
}
