import {
  type Framework,
  type FrameworkNode,
  type IndicatorId,
  indicatorsOf,
  type NodeId,
  type NodeOrigin,
  nodesOf,
} from '../model/index.ts';

/** The id that a node had in an earlier framework; undefined where it had none.
 *  A framework's map holds for the framework it names. Any other framework is joined by equal ids. */
export function earlierNode(
  framework: Framework,
  earlier: Framework,
  node: NodeId,
): NodeId | undefined {
  return origins(framework, earlier)(node)?.id;
}

/** The indicators that both frameworks have: id in the later one → id in the earlier one. */
export function sharedIndicators(
  framework: Framework,
  earlier: Framework,
): ReadonlyMap<IndicatorId, IndicatorId> {
  const originOf = origins(framework, earlier);
  const shared = new Map<IndicatorId, IndicatorId>();
  for (const { id } of indicatorsOf(framework)) {
    const origin = originOf(id);
    if (origin?.kind === 'indicator') shared.set(id, origin.id);
  }
  return shared;
}

/** Looks nodes of the earlier framework up by what they are called in the later one.
 *  A lookup made once serves every node. */
export function origins(
  framework: Framework,
  earlier: Framework,
): (node: NodeId) => FrameworkNode | undefined {
  const known = new Map<string, FrameworkNode>(nodesOf(earlier).map((node) => [node.id, node]));
  const map = framework.previous?.framework === earlier.id ? framework.previous : undefined;
  return (node) => {
    const origin: NodeOrigin = map?.nodes.get(node) ?? { kind: 'same' };
    if (origin.kind === 'new') return undefined;
    return known.get(origin.kind === 'renamed' ? origin.from : node);
  };
}
