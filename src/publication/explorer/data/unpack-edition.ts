import {
  type AggregateNode,
  type Band,
  type ComponentNode,
  type Country,
  type Fraction,
  type Framework,
  type FrameworkNode,
  fraction,
  indicatorsOf,
  parseFraction,
  type RobustnessPlan,
  type Score,
} from '../../../model/index.ts';
import type { EditionScores } from '../../../scoring/index.ts';
import type { ExplorerData, PackedAggregate, PackedNode } from './explorer-data.ts';

/** The edition that was packed, without the texts of its framework. */
export function unpackEdition(data: ExplorerData): EditionScores {
  const framework = unpackFramework(data);
  const countries = data.countries.map(
    ([code, name, region]): Country => ({ code, name, continent: '', region, facts: [] }),
  );
  const spreads = new Map(
    data.spreads.map(([at, row, low, high]) => [`${at} ${row}`, { low, high }]),
  );
  const scores = indicatorsOf(framework).flatMap(({ id }, at): readonly Score[] =>
    (data.scores[at] ?? '').split(',').flatMap((steps, row): readonly Score[] => {
      const country = countries[row];
      if (!country || steps === '') return [];
      const spread = spreads.get(`${at} ${row}`);
      return [{ country: country.code, indicator: id, steps: Number(steps), ...spread }];
    }),
  );
  return { edition: data.edition, framework, countries, scores };
}

/** The plan that was packed. */
export function unpackPlan({ plan }: Pick<ExplorerData, 'plan'>): RobustnessPlan {
  const { error } = plan;
  return {
    seed: plan.seed,
    replicates: plan.replicates,
    intervalPercent: plan.interval,
    ...(error && { scoreError: { ...error, indicators: new Map(error.indicators) } }),
    weightsPercent: plan.weights,
    aggregations: plan.aggregations,
    normalisations: plan.normalisations,
    imputations: plan.imputations,
    leaveOut: plan.leaveOut,
  };
}

/** The framework that was packed, without its texts. */
export function unpackFramework({ framework: packed }: Pick<ExplorerData, 'framework'>): Framework {
  const { quadrants } = packed;
  return {
    id: packed.id,
    title: '',
    language: '',
    scale: {
      minimum: read(packed.minimum),
      maximum: read(packed.maximum),
      step: read(packed.step),
    },
    decimals: packed.decimals,
    components: packed.components.map(unpackComponent),
    headings: [],
    ...(quadrants && { quadrants: { ...quadrants, high: read(quadrants.high) } }),
    sections: [],
    smallestRegion: 1,
    yardstick: { scale: 'icd-203' },
  };
}

function unpackComponent(packed: PackedAggregate): ComponentNode {
  return {
    ...unpackAggregate(packed),
    higherIs: 'worse',
    bands: (packed.bands ?? []).map(
      ([label, below], at): Band => ({
        id: String(at),
        label,
        ...(below !== '' && { below: read(below) }),
        ours: false,
      }),
    ),
  };
}

function unpackAggregate(packed: PackedAggregate): AggregateNode {
  return {
    kind: 'aggregate',
    id: packed.id,
    name: packed.name,
    definition: '',
    weight: read(packed.weight ?? '1'),
    direction: packed.turned ? -1 : 1,
    method: packed.method ?? 'arithmetic',
    coverage: read(packed.coverage ?? '1'),
    children: packed.children.map(unpackNode),
  };
}

function unpackNode(packed: PackedNode): FrameworkNode {
  if ('children' in packed) return unpackAggregate(packed);
  return {
    kind: 'indicator',
    id: packed.id,
    name: packed.name,
    definition: '',
    questions: [],
    ...(packed.heading !== undefined && { heading: packed.heading }),
    weight: read(packed.weight ?? '1'),
    direction: packed.turned ? -1 : 1,
    since: '',
  };
}

function read(text: string): Fraction {
  return parseFraction(text) ?? fraction(1);
}
