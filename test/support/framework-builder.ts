import {
  type AggregateId,
  type AggregateNode,
  type Band,
  type ComponentNode,
  type Framework,
  type FrameworkId,
  type FrameworkNode,
  fraction,
  type IndicatorId,
  type IndicatorNode,
  isAggregateId,
  isFrameworkId,
  isIndicatorId,
  parseFraction,
} from '../../src/model/index.ts';

type Options<Node> = Partial<Omit<Node, 'kind' | 'id' | 'children' | 'weight' | 'coverage'>> & {
  readonly weight?: string;
  readonly coverage?: string;
};

/** An indicator with the fewest words; weights are written as in a framework file. */
export function indicator(id: string, options: Options<IndicatorNode> = {}): IndicatorNode {
  const { weight = '1', coverage: _, ...rest } = options;
  return {
    kind: 'indicator',
    id: indicatorId(id),
    name: id,
    definition: '',
    questions: [],
    direction: 1,
    since: '',
    ...rest,
    weight: exact(weight),
  };
}

export function aggregate(
  id: string,
  children: readonly FrameworkNode[],
  options: Options<AggregateNode> = {},
): AggregateNode {
  const { weight = '1', coverage = '1', ...rest } = options;
  return {
    kind: 'aggregate',
    id: aggregateId(id),
    name: id,
    definition: '',
    direction: 1,
    method: 'arithmetic',
    children,
    ...rest,
    weight: exact(weight),
    coverage: exact(coverage),
  };
}

export function component(
  id: string,
  children: readonly FrameworkNode[],
  options: Options<ComponentNode> = {},
): ComponentNode {
  const { higherIs = 'worse', bands = quarterBands(), ...rest } = options;
  return { ...aggregate(id, children, rest), higherIs, bands };
}

/** A framework on the scale 1 to 10 in half points with two decimals, unless told otherwise. */
export function framework(
  components: readonly ComponentNode[],
  options: Partial<Omit<Framework, 'components' | 'id'>> & { readonly id?: string } = {},
): Framework {
  const { id = 'test/1', ...rest } = options;
  return {
    id: frameworkId(id),
    title: 'Test',
    language: 'en',
    scale: { minimum: fraction(1), maximum: fraction(10), step: fraction(1, 2) },
    decimals: 2,
    headings: [],
    sections: [],
    smallestRegion: 5,
    yardstick: { scale: 'icd-203' },
    ...rest,
    components,
  };
}

/** Bands below 4, 6 and 8 and from 8 on. */
export function quarterBands(): readonly Band[] {
  return [
    { id: 'little', label: 'little', below: fraction(4), ours: true },
    { id: 'moderate', label: 'moderate', below: fraction(6), ours: true },
    { id: 'significant', label: 'significant', below: fraction(8), ours: true },
    { id: 'severe', label: 'severe', ours: true },
  ];
}

export function aggregateId(id: string): AggregateId {
  if (isAggregateId(id)) return id;
  throw new Error(`no id of an aggregate: ${id}`);
}

export function indicatorId(id: string): IndicatorId {
  if (isIndicatorId(id)) return id;
  throw new Error(`no id of an indicator: ${id}`);
}

export function frameworkId(id: string): FrameworkId {
  if (isFrameworkId(id)) return id;
  throw new Error(`no id of a framework: ${id}`);
}

function exact(text: string): Framework['scale']['step'] {
  const value = parseFraction(text);
  if (!value) throw new Error(`no fraction: ${text}`);
  return value;
}
