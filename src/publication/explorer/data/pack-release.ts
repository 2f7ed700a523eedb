import {
  type Aggregate,
  type AggregateId,
  type ComponentNode,
  type Country,
  type CountryInterval,
  type CountryQuadrant,
  compareText,
  type EditionDescription,
  type Framework,
  type FrameworkNode,
  formatFraction,
  indicatorsOf,
  type Rank,
  type ReleaseId,
  type RobustnessPlan,
  type RobustnessRun,
  type Score,
} from '../../../model/index.ts';
import { bandsOf, type ScoredEdition } from '../../../scoring/index.ts';
import type {
  ExplorerData,
  PackedAggregate,
  PackedFramework,
  PackedIndicator,
  PackedNode,
  PackedPlan,
  PublishedColumn,
  PublishedIntervals,
} from './explorer-data.ts';

/** What of a release is packed. */
export interface PackedRelease {
  readonly id: ReleaseId;
  readonly edition: Pick<EditionDescription, 'id'>;
  readonly framework: Framework;
  readonly countries: readonly Country[];
  readonly scores: readonly Score[];
  readonly aggregates: readonly Aggregate[];
  readonly ranks: readonly Rank[];
  readonly quadrants: readonly CountryQuadrant[];
  readonly scored: ScoredEdition;
  readonly robustness?: {
    readonly intervals: readonly CountryInterval[];
    readonly run: RobustnessRun;
  };
}

/** What a release says that only its pages know. */
export interface PackOptions {
  readonly plan: RobustnessPlan;
  /** Whether the index declares the plan. */
  readonly declared: boolean;
  /** Names of quadrants, by id. */
  readonly quadrants: readonly (readonly [id: string, name: string])[];
  /** Colour on the page of band `position` among `of` of a component. */
  readonly colourOf: (component: ComponentNode, position: number, of: number) => string;
}

/** Packs a release for the explorer: countries by code, everything else in framework order. */
export function packRelease(release: PackedRelease, options: PackOptions): ExplorerData {
  const { framework, edition } = release;
  const countries = [...release.countries].sort((a, b) => compareText(a.code, b.code));
  const rowOf = new Map<string, number>(countries.map(({ code }, row) => [code, row]));
  const indicators = indicatorsOf(framework);
  const placeOf = new Map<string, number>(indicators.map(({ id }, at) => [id, at]));
  const cells = indicators.map(() => countries.map(() => ''));
  const spreads: [number, number, number, number][] = [];
  for (const { country, indicator, steps, low, high } of release.scores) {
    const [at, row] = [placeOf.get(indicator), rowOf.get(country)];
    const column = at === undefined ? undefined : cells[at];
    if (at === undefined || row === undefined || !column) continue;
    column[row] = String(steps);
    if (low !== undefined && high !== undefined) spreads.push([at, row, low, high]);
  }
  const quadrantAt = new Map(options.quadrants.map(([id], at) => [id, at]));
  const ofCountry = new Map(release.quadrants.map(({ country, quadrant }) => [country, quadrant]));
  return {
    release: release.id,
    edition: edition.id,
    framework: packFramework(release, options.colourOf),
    countries: countries.map(({ code, name, region }) => [code, name, region]),
    scores: cells.map((column) => column.join(',')),
    spreads,
    published: publishedColumns(release, rowOf),
    quadrants: options.quadrants,
    published_quadrants: countries.map(
      ({ code }) => quadrantAt.get(ofCountry.get(code) ?? '') ?? -1,
    ),
    plan: packPlan(options.plan, options.declared),
  };
}

function publishedColumns(
  release: PackedRelease,
  rowOf: ReadonlyMap<string, number>,
): ExplorerData['published'] {
  const { framework, aggregates, ranks } = release;
  const published: Record<string, PublishedColumn> = {};
  for (const { id } of framework.components) {
    const values = Array.from(rowOf, () => '');
    for (const { country, aggregate, value } of aggregates) {
      if (aggregate === id) values[rowOf.get(country) ?? 0] = value;
    }
    const places = Array.from(rowOf, () => 0);
    for (const { country, aggregate, scope, rank } of ranks) {
      if (aggregate === id && scope.kind === 'world') places[rowOf.get(country) ?? 0] = rank;
    }
    const intervals = publishedIntervals(release, id, rowOf);
    published[id] = { values, ranks: places, ...(intervals && { intervals }) };
  }
  return published;
}

function publishedIntervals(
  { robustness }: PackedRelease,
  component: AggregateId,
  rowOf: ReadonlyMap<string, number>,
): PublishedIntervals | undefined {
  if (!robustness) return undefined;
  const { asked, run } = robustness.run;
  const [low, high, median] = [0, 1, 2].map(() => Array.from(rowOf, () => 0));
  const [valueLow, valueHigh] = [0, 1].map(() => Array.from(rowOf, () => ''));
  if (!low || !high || !median || !valueLow || !valueHigh) return undefined;
  for (const interval of robustness.intervals) {
    const row = rowOf.get(interval.country);
    if (interval.aggregate !== component || interval.scope.kind !== 'world') continue;
    if (row === undefined) continue;
    low[row] = interval.rankLow ?? 0;
    high[row] = interval.rankHigh ?? 0;
    median[row] = interval.median ?? 0;
    valueLow[row] = interval.scoreLow ?? '';
    valueHigh[row] = interval.scoreHigh ?? '';
  }
  return { low, high, median, valueLow, valueHigh, asked, run };
}

function packFramework(release: PackedRelease, colourOf: PackOptions['colourOf']): PackedFramework {
  const { framework, scored } = release;
  const { scale, quadrants } = framework;
  return {
    id: framework.id,
    minimum: formatFraction(scale.minimum),
    maximum: formatFraction(scale.maximum),
    step: formatFraction(scale.step),
    decimals: framework.decimals,
    components: framework.components.map((component): PackedAggregate => {
      const bands = bandsOf(scored, component.id);
      return {
        ...packAggregate(component),
        bands: bands.map(({ label, below }, at) => [
          label,
          below ? formatFraction(below) : '',
          colourOf(component, at, bands.length),
        ]),
      };
    }),
    headings: framework.headings.map(({ id, name }) => [id, name]),
    ...(quadrants && {
      quadrants: {
        horizontal: quadrants.horizontal,
        vertical: quadrants.vertical,
        high: formatFraction(quadrants.high),
      },
    }),
  };
}

function packNode(node: FrameworkNode): PackedNode {
  if (node.kind === 'aggregate') return packAggregate(node);
  const weight = formatFraction(node.weight);
  const packed: PackedIndicator = {
    id: node.id,
    name: node.name,
    ...(weight !== '1' && { weight }),
    ...(node.direction === -1 && { turned: true }),
    ...(node.heading !== undefined && { heading: node.heading }),
  };
  return packed;
}

function packAggregate(node: Extract<FrameworkNode, { kind: 'aggregate' }>): PackedAggregate {
  const weight = formatFraction(node.weight);
  const coverage = formatFraction(node.coverage);
  return {
    id: node.id,
    name: node.name,
    ...(weight !== '1' && { weight }),
    ...(node.direction === -1 && { turned: true }),
    ...(node.method === 'geometric' && { method: 'geometric' }),
    ...(coverage !== '1' && { coverage }),
    children: node.children.map(packNode),
  };
}

function packPlan(plan: RobustnessPlan, declared: boolean): PackedPlan {
  const { scoreError } = plan;
  return {
    declared,
    seed: plan.seed,
    replicates: plan.replicates,
    interval: plan.intervalPercent,
    ...(scoreError && {
      error: {
        steps: scoreError.steps,
        indicators: [...scoreError.indicators],
        shared: scoreError.shared,
        spread: scoreError.spread,
      },
    }),
    weights: plan.weightsPercent,
    aggregations: plan.aggregations,
    normalisations: plan.normalisations,
    imputations: plan.imputations,
    leaveOut: plan.leaveOut,
  };
}
