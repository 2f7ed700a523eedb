import {
  type Fraction,
  type FrameworkNode,
  fraction,
  parseFraction,
  type RobustnessPlan,
} from '../../../model/index.ts';
import type { EditionScores } from '../../../scoring/index.ts';
import { MOST_DRAWS, usualDraws } from '../engine/draw-numbers.ts';
import type { ExplorerState } from './explorer-state.ts';

/** The edition under the reader's weights and means, the published ones replaced. A node of which every
 *  child has no weight has none itself. */
export function ownEdition(edition: EditionScores, state: ExplorerState): EditionScores {
  const { framework } = edition;
  const components = framework.components.map((component) => ({
    ...component,
    method: state.means.get(component.id) ?? component.method,
    children: component.children.map((child) => ownNode(child, state)),
  }));
  return { ...edition, framework: { ...framework, components } };
}

/** The same without the nodes that have no weight, as exact scoring wants it; a component that nothing is
 *  left of is left out. */
export function weighedEdition(own: EditionScores): EditionScores {
  const { framework } = own;
  const components = framework.components
    .map((component) => ({ ...component, children: component.children.flatMap(weighed) }))
    .filter(({ children }) => children.length > 0);
  return { ...own, framework: { ...framework, components } };
}

/** True where at least one child of the component has a weight. */
export function hasWeight(own: EditionScores, component: string): boolean {
  const root = own.framework.components.find(({ id }) => id === component);
  return root?.children.some(({ weight }) => weight.numerator > 0n) ?? false;
}

/** The plan with what the reader switched off or chose otherwise. */
export function ownPlan(plan: RobustnessPlan, state: ExplorerState): RobustnessPlan {
  const { scoreError, ...rest } = plan;
  return {
    ...rest,
    ...(scoreError && state.scoreErrors && { scoreError }),
    replicates: Math.min(state.draws ?? usualDraws(plan), MOST_DRAWS),
    weightsPercent: state.weightsPercent ?? plan.weightsPercent,
    ...(!state.otherWays && {
      aggregations: [],
      normalisations: [],
      imputations: [],
      leaveOut: 'none',
    }),
  };
}

function ownNode(node: FrameworkNode, state: ExplorerState): FrameworkNode {
  if (node.kind === 'indicator') return { ...node, weight: ownWeight(node, state) };
  const children = node.children.map((child) => ownNode(child, state));
  const empty = children.every(({ weight }) => weight.numerator === 0n);
  return {
    ...node,
    weight: empty ? fraction(0) : ownWeight(node, state),
    method: state.means.get(node.id) ?? node.method,
    // Values inside a node that counts for nothing are made with its published weights.
    children: empty ? node.children : children,
  };
}

function ownWeight({ id, weight }: FrameworkNode, { weights }: ExplorerState): Fraction {
  return parseFraction(weights.get(id) ?? '') ?? weight;
}

function weighed(node: FrameworkNode): readonly FrameworkNode[] {
  if (node.weight.numerator === 0n) return [];
  if (node.kind === 'indicator') return [node];
  return [{ ...node, children: node.children.flatMap(weighed) }];
}
