import {
  type AggregateNode,
  add,
  compareFractions,
  divide,
  type Fraction,
  type Framework,
  type FrameworkNode,
  fraction,
  type IndicatorId,
  type NodeId,
} from '../model/index.ts';
import type { ExactValue } from './exact-value.ts';
import { arithmeticMean, geometricMean, turnedValue, type Weighted } from './means.ts';

/** Exact values of every node that has one, for one country, from the values of its indicators. */
export function nodeValues(
  framework: Framework,
  scoreOf: (indicator: IndicatorId) => ExactValue | undefined,
): ReadonlyMap<NodeId, ExactValue> {
  const values = new Map<NodeId, ExactValue>();
  const ends = add(framework.scale.minimum, framework.scale.maximum);
  const visit = (node: FrameworkNode): ExactValue | undefined => {
    const value = node.kind === 'indicator' ? scoreOf(node.id) : aggregateValue(node, ends, visit);
    if (value) values.set(node.id, value);
    return value;
  };
  for (const component of framework.components) visit(component);
  return values;
}

function aggregateValue(
  node: AggregateNode,
  ends: Fraction,
  visit: (child: FrameworkNode) => ExactValue | undefined,
): ExactValue | undefined {
  const present: Weighted[] = [];
  for (const child of node.children) {
    const value = visit(child);
    if (!value) continue;
    const turned = child.direction === 1 ? value : turnedValue(value, ends);
    present.push({ value: turned, weight: child.weight });
  }
  if (present.length === 0 || !isCovered(node, present)) return undefined;
  return node.method === 'arithmetic' ? arithmeticMean(present) : geometricMean(present);
}

function isCovered(node: AggregateNode, present: readonly Weighted[]): boolean {
  if (present.length === node.children.length) return true;
  const share = divide(totalWeight(present), totalWeight(node.children));
  return compareFractions(share, node.coverage) >= 0;
}

function totalWeight(parts: readonly { readonly weight: Fraction }[]): Fraction {
  return parts.reduce((sum, { weight }) => add(sum, weight), fraction(0));
}
