import {
  type AggregateNode,
  add,
  aggregatesOf,
  compareFractions,
  divide,
  type Fraction,
  type FrameworkNode,
  multiply,
} from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { fractionValue, printValue } from '../../../scoring/index.ts';
import type { StepEffect } from '../pages.ts';
import { factsOf, indexOf } from '../releases/release-index.ts';

/** Decimals that tell effects apart which printed values would round to the same. */
const DECIMALS = 3;

/** What one step of the scale on one indicator does to the averages above it, where every score is
 *  present: the step times the indicator's share of the weight, and so on upwards. Under a geometric
 *  mean the effect depends on the other scores, and there is none to tell. */
export function stepEffects(release: Release): readonly StepEffect[] {
  return aggregatesOf(release.framework).flatMap((node) => {
    const indicators = node.children.filter(({ kind }) => kind === 'indicator');
    if (indicators.length === 0) return [];
    const [first = node, ...others] = indicators;
    const largest = others.reduce<FrameworkNode>(
      (most, one) => (compareFractions(one.weight, most.weight) > 0 ? one : most),
      first,
    );
    const equal = others.every(({ weight }) => compareFractions(weight, first.weight) === 0);
    const effects = effectsAbove(release, node, largest);
    return effects.length === 0
      ? []
      : [{ parent: node.name, count: indicators.length, upTo: !equal, effects }];
  });
}

function effectsAbove(
  release: Release,
  from: AggregateNode,
  indicator: FrameworkNode,
): StepEffect['effects'] {
  const index = indexOf(release);
  const effects: { readonly node: string; readonly effect: string }[] = [];
  let child: FrameworkNode = indicator;
  let effect: Fraction = release.framework.scale.step;
  for (let above: AggregateNode | undefined = from; above?.method === 'arithmetic'; ) {
    effect = multiply(effect, divide(child.weight, weightOf(above)));
    effects.push({ node: above.name, effect: printValue(fractionValue(effect), DECIMALS) });
    child = above;
    above = factsOf(index, above.id).parent;
  }
  return effects;
}

function weightOf({ children }: AggregateNode): Fraction {
  return children.map(({ weight }) => weight).reduce(add);
}
