import { type AggregateNode, type CountryCode, compareFractions } from '../../../model/index.ts';
import type { MeanView } from '../profile/profile-view.ts';
import type { NodeFacts } from '../releases/node-facts.ts';
import { factsOf, type ReleaseIndex } from '../releases/release-index.ts';
import { valueFor } from './values.ts';

/** What an aggregate of a country is the mean of. */
export function meanView(index: ReleaseIndex, node: AggregateNode, code: CountryCode): MeanView {
  const { pillars, indicators, weighted } = partsOf(index, node);
  return {
    method: node.method,
    weighted,
    pillars: pillars.map((facts) => {
      const value = valueFor(index, facts, code)?.value;
      return { node: facts.link, ...(value !== undefined && { value }) };
    }),
    indicators: indicators.length,
    scored: indicators.filter((facts) => valueFor(index, facts, code)).length,
  };
}

interface MeanParts {
  readonly pillars: readonly NodeFacts[];
  readonly indicators: readonly NodeFacts[];
  readonly weighted: boolean;
}

/** By a release's index, of which there is one a release; neither ever changes. */
const parts = new WeakMap<ReleaseIndex, Map<AggregateNode, MeanParts>>();

function partsOf(index: ReleaseIndex, node: AggregateNode): MeanParts {
  const known = parts.get(index) ?? new Map<AggregateNode, MeanParts>();
  parts.set(index, known);
  const own = known.get(node) ?? makeParts(index, node);
  known.set(node, own);
  return own;
}

function makeParts(index: ReleaseIndex, { children }: AggregateNode): MeanParts {
  const [first] = children;
  const factsIn = (kind: AggregateNode['children'][number]['kind']) =>
    children.filter((child) => child.kind === kind).map(({ id }) => factsOf(index, id));
  return {
    pillars: factsIn('aggregate'),
    indicators: factsIn('indicator'),
    weighted: children.some(
      ({ weight }) => first !== undefined && compareFractions(weight, first.weight) !== 0,
    ),
  };
}
