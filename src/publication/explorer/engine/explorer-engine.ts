import {
  DrawMemory,
  drawReplicates,
  editionDrawInput,
  rankInterval,
} from '../../../analysis/robustness/index.ts';
import type { AggregateId, RobustnessPlan } from '../../../model/index.ts';
import {
  bandReader,
  type EditionScores,
  editionQuadrants,
  printValue,
  scoreEdition,
} from '../../../scoring/index.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { unpackEdition, unpackPlan } from '../data/unpack-edition.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { hasWeight, ownEdition, ownPlan, weighedEdition } from '../state/own-edition.ts';
import { digestOf } from './digest.ts';
import type { LiveResult, SettledResult, WeightEffect } from './results.ts';
import { weightEffects } from './weight-effects.ts';

/** Replicates at most: as many as are drawn between two moves of a slider. */
export const MOST_DRAWS = 1000;

/** Computes what a reader's weights do, by the code that computed the release. */
export class ExplorerEngine {
  readonly #data: ExplorerData;
  readonly #edition: EditionScores;
  readonly #plan: RobustnessPlan;
  #memory = new DrawMemory();
  #remembers = '';

  constructor(data: ExplorerData) {
    this.#data = data;
    this.#edition = unpackEdition(data);
    this.#plan = unpackPlan(data);
  }

  /** How many replicates are drawn. */
  get draws(): number {
    return Math.min(this.#plan.replicates, MOST_DRAWS);
  }

  /** Ranks and intervals; undefined where no weight is left in the component. */
  live(state: ExplorerState): LiveResult | undefined {
    const own = ownEdition(this.#edition, state);
    const { component } = state;
    if (!hasWeight(own, component)) return undefined;
    const plan = ownPlan(this.#plan, state);
    const input = editionDrawInput(own, plan);
    const draws = drawReplicates(input, {
      count: this.draws,
      nodes: [component],
      memory: this.#memoryFor(component, plan),
    });
    const node = draws.nodes.get(component);
    if (!node) return undefined;
    const countries = input.units.length;
    const [low, high, median] = [0, 1, 2].map(() => new Uint16Array(countries));
    if (!low || !high || !median) return undefined;
    for (let at = 0; at < countries; at++) {
      const found =
        node.declaredRanks[at] === 0 ? undefined : rankInterval(node, at, plan.intervalPercent);
      low[at] = found?.low ?? 0;
      high[at] = found?.high ?? 0;
      median[at] = found?.median ?? 0;
    }
    const { declaredValues: values, declaredRanks: ranks } = node;
    return {
      ...{ values, ranks, low, high, median },
      asked: draws.asked,
      run: draws.run,
      digest: digestOf([ranks, low, high]),
    };
  }

  /** Exact digits, bands and quadrants, as a release would print them. */
  settled(state: ExplorerState): SettledResult {
    const { countries, quadrants } = this.#data;
    const scored = scoreEdition(weighedEdition(ownEdition(this.#edition, state)));
    const { decimals, components, quadrants: rule } = scored.framework;
    const component = components.find(({ id }) => id === state.component);
    const bandOf = component && bandReader(scored, component.id);
    const placed = new Map(
      rule &&
        components.some(({ id }) => id === rule.horizontal) &&
        components.some(({ id }) => id === rule.vertical)
        ? editionQuadrants(scored).map(({ country, quadrant }) => [country, quadrant])
        : [],
    );
    const values = countries.map(([code]) => scored.values.get(code)?.get(state.component));
    return {
      values: values.map((value) => (value ? printValue(value, decimals) : '')),
      bands: values.map((value) => Number((value && bandOf?.(value)?.id) ?? -1)),
      quadrants: countries.map(([code]) => quadrants.findIndex(([id]) => id === placed.get(code))),
    };
  }

  /** What each weight alone does to the ranks. */
  effects(state: ExplorerState): readonly WeightEffect[] {
    const own = ownEdition(this.#edition, state);
    if (!hasWeight(own, state.component)) return [];
    const input = editionDrawInput(own, ownPlan(this.#plan, state));
    return weightEffects(input, own.framework, state.component);
  }

  /** Drawn scores hold as long as nothing but weights and means is moved. */
  #memoryFor(component: AggregateId, plan: RobustnessPlan): DrawMemory {
    const key = [
      component,
      plan.scoreError !== undefined,
      plan.leaveOut,
      plan.imputations,
      plan.normalisations,
    ].join(' ');
    if (key !== this.#remembers) this.#memory = new DrawMemory();
    this.#remembers = key;
    return this.#memory;
  }
}
