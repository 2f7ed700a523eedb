import type { AggregateId, NodeId } from '../../../model/index.ts';

/** What a reader has chosen. Whatever stands as published is not in the maps. */
export interface ExplorerState {
  readonly component: AggregateId;
  /** Weights beside the siblings', as decimal texts; '0' leaves a node out. */
  readonly weights: ReadonlyMap<NodeId, string>;
  readonly means: ReadonlyMap<AggregateId, Mean>;
  /** Whether scores are drawn, and whether the other ways of the plan are. */
  readonly scoreErrors: boolean;
  readonly otherWays: boolean;
  /** Percent by which every weight is drawn; the plan's where it is not chosen. */
  readonly weightsPercent: number | undefined;
  /** How many replicates are drawn; the usual number where it is not chosen. */
  readonly draws: number | undefined;
}

/** How an aggregate is made from its children. */
export type Mean = 'arithmetic' | 'geometric';

/** Everything as published. */
export function publishedState(component: AggregateId): ExplorerState {
  return {
    component,
    weights: new Map(),
    means: new Map(),
    scoreErrors: true,
    otherWays: true,
    weightsPercent: undefined,
    draws: undefined,
  };
}

const WEIGHT = /^\d{1,3}(?:\.\d{1,3})?$/;

/** A weight as a link and a field carry it, from 0 to 999.999; undefined for anything else. */
export function readWeight(text: string): string | undefined {
  return WEIGHT.test(text) ? String(Number(text)) : undefined;
}

/** The states through which a reader came, and the one that shows. */
export interface StateHistory {
  readonly states: readonly ExplorerState[];
  readonly at: number;
}

const MOST_STATES = 200;

/** Puts a new state behind the one that shows; what was undone is forgotten. */
export function pushState({ states, at }: StateHistory, state: ExplorerState): StateHistory {
  const kept = [...states.slice(0, at + 1), state].slice(-MOST_STATES);
  return { states: kept, at: kept.length - 1 };
}

/** One step back (−1) or forth (+1); the same history at its ends. */
export function stepHistory(history: StateHistory, step: -1 | 1): StateHistory {
  const at = history.at + step;
  return at < 0 || at >= history.states.length ? history : { ...history, at };
}
