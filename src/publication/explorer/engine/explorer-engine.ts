import {
  type DrawInput,
  DrawMemory,
  drawReplicates,
  editionDrawInput,
  joinDraws,
} from '../../../analysis/robustness/index.ts';
import type { RobustnessPlan } from '../../../model/index.ts';
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
import { stateText } from '../state/state-link.ts';
import { LIVE_DRAWS } from './draw-numbers.ts';
import { liveResult } from './live-result.ts';
import type { LiveResult, SettledResult, WeightEffect } from './results.ts';
import { weightEffects } from './weight-effects.ts';

/** Replicates in one part of many, and in the first answer where no score has been drawn yet. */
const [PART, FEW] = [500, 100];

type Draws = ReturnType<typeof drawReplicates>;

/** Computes what a reader's weights do, by the code that computed the release. */
export class ExplorerEngine {
  readonly #data: ExplorerData;
  readonly #edition: EditionScores;
  readonly #plan: RobustnessPlan;
  #memory = new DrawMemory();
  /** Of which scores the memory is, and how many replicates of them. */
  #remembers = { key: '', count: 0 };
  #many: { readonly key: string; readonly draws: Draws } | undefined;

  constructor(data: ExplorerData) {
    this.#data = data;
    this.#edition = unpackEdition(data);
    this.#plan = unpackPlan(data);
  }

  /** How many replicates a state is drawn with. */
  drawsOf(state: ExplorerState): number {
    return ownPlan(this.#plan, state).replicates;
  }

  /** Ranks and intervals from the first replicates, as many as a slider can be followed with; undefined
   *  where no weight is left in the component. */
  live(state: ExplorerState): LiveResult | undefined {
    return this.#first(state, LIVE_DRAWS);
  }

  /** The same from very few replicates, where scores have yet to be drawn: something to look at meanwhile.
   *  Undefined where they are remembered. */
  glimpse(state: ExplorerState): LiveResult | undefined {
    const { key, count } = this.#remembers;
    return key === this.#keyOf(state) && count > FEW ? undefined : this.#first(state, FEW);
  }

  /** Ranks and intervals from all replicates of a state, a part of them a call: undefined until the last
   *  part is drawn, or where no weight is left. */
  part(state: ExplorerState): LiveResult | undefined {
    const wanted = this.drawsOf(state);
    const key = stateText(state, this.#data.release);
    const before = this.#many?.key === key ? this.#many.draws : undefined;
    const from = before?.asked ?? 0;
    const drawn = this.#draw(state, from, Math.min(PART, wanted - from));
    if (!drawn) return undefined;
    const draws = before ? joinDraws(before, drawn) : drawn;
    this.#many = draws.asked < wanted ? { key, draws } : undefined;
    return draws.asked < wanted ? undefined : this.#resultOf(draws, state);
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
    const input = this.#inputOf(state);
    if (!input) return [];
    const { framework } = ownEdition(this.#edition, state);
    return weightEffects(input, framework, state.component);
  }

  #first(state: ExplorerState, most: number): LiveResult | undefined {
    const count = Math.min(this.drawsOf(state), most);
    const key = this.#keyOf(state);
    const known = key === this.#remembers.key;
    if (!known) this.#memory = new DrawMemory();
    this.#remembers = { key, count: known ? Math.max(count, this.#remembers.count) : count };
    const draws = this.#draw(state, 0, count, this.#memory);
    return draws && this.#resultOf(draws, state);
  }

  #draw(state: ExplorerState, from: number, count: number, memory?: DrawMemory): Draws | undefined {
    const input = this.#inputOf(state);
    const nodes = [state.component];
    const options = { from, count, nodes, keepScores: true };
    return input && drawReplicates(input, { ...options, ...(memory && { memory }) });
  }

  #resultOf(draws: Draws, { component }: ExplorerState): LiveResult | undefined {
    const node = draws.nodes.get(component);
    const { intervalPercent } = this.#plan;
    const { decimals } = this.#edition.framework;
    return node && liveResult(node, draws, intervalPercent, decimals);
  }

  /** Undefined where no weight is left in the component. */
  #inputOf(state: ExplorerState): DrawInput | undefined {
    const own = ownEdition(this.#edition, state);
    if (!hasWeight(own, state.component)) return undefined;
    return editionDrawInput(own, ownPlan(this.#plan, state));
  }

  /** Drawn scores hold as long as nothing but weights and means is moved. */
  #keyOf(state: ExplorerState): string {
    const plan = ownPlan(this.#plan, state);
    const { leaveOut, imputations, normalisations } = plan;
    const drawn = [plan.scoreError !== undefined, leaveOut, imputations, normalisations];
    return [state.component, ...drawn].join(' ');
  }
}
