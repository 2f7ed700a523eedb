import { type Choices, choiceNumber, choicesOf } from '../draw/choices.ts';
import { DECLARED, type Origins } from '../draw/factors.ts';
import { weightDrawer } from '../draw/weights.ts';
import type { CompiledInput } from '../input/compile.ts';
import type { ReplicateFailure } from '../input/draw-input.ts';
import { baseSource } from './bases.ts';
import { sortDescending } from './descending-order.ts';
import { evaluator } from './evaluate.ts';
import type { NodeColumn } from './node-column.ts';

/** Runs replicates one after the other. What it gives out holds until the next one. */
export interface ReplicateRunner {
  /** Undefined where the replicate could be made. */
  readonly run: (origins: Origins) => ReplicateFailure | undefined;
  /** What the last replicate chose, and the factors of its weights in the order of `weighted`. */
  readonly choices: () => Choices;
  readonly weightFactors: Float64Array;
  /** The node at a place among the aggregates, as the last replicate made it. */
  readonly node: (at: number) => NodeColumn;
  /** The order of the units by a node of the last replicate, the highest first, with their keys. */
  readonly orderOf: (at: number) => { readonly order: Int32Array; readonly keys: Float64Array };
}

/** A runner that makes these aggregates and whatever stands below them. */
export function replicateRunner(
  compiled: CompiledInput,
  wanted: readonly number[],
): ReplicateRunner {
  const needed = withBelow(compiled, wanted);
  const { evaluate, nodes } = evaluator(compiled, needed, wanted);
  const baseOf = baseSource(compiled);
  const drawWeights = weightDrawer(compiled);
  const weightFactors = new Float64Array(compiled.weighted.length).fill(1);
  const rows = compiled.units.length;
  const keys = new Float64Array(rows);
  const order = new Int32Array(rows);
  const starts: (Int32Array | undefined)[] = [];
  let last = choicesOf(compiled, DECLARED);

  const runOnce = (origins: Origins, choices: Choices): ReplicateFailure | undefined => {
    const found = baseOf(choices, origins.scores);
    if (!found.ok) return found.failure;
    drawWeights(origins.weights, weightFactors);
    return evaluate(found.base, weightFactors, choices.aggregation, choices.leftOut);
  };
  const nodeAt = (at: number): NodeColumn => {
    const node = nodes[at];
    if (!node) throw new Error(`no aggregate at ${at}`);
    return node;
  };
  /** The order in the first replicate that chose the same, from which others differ little. */
  const startOrder = (at: number): Int32Array => {
    const key = choiceNumber(compiled, last) * nodes.length + at;
    const known = starts[key];
    if (known) return known;
    const made = Int32Array.from({ length: rows }, (_, row) => row);
    sortDescending(nodeAt(at).ordering.column, made, keys);
    starts[key] = made;
    return made;
  };
  return {
    run: (origins) => {
      last = choicesOf(compiled, origins);
      return runOnce(origins, last);
    },
    choices: () => last,
    weightFactors,
    node: nodeAt,
    orderOf: (at) => {
      order.set(startOrder(at));
      sortDescending(nodeAt(at).ordering.column, order, keys);
      return { order, keys };
    },
  };
}

/** These aggregates and all below them, children first. */
function withBelow({ aggregates }: CompiledInput, wanted: readonly number[]): readonly number[] {
  const needed = new Set<number>();
  const add = (at: number): void => {
    needed.add(at);
    for (const place of aggregates[at]?.children ?? []) if (place < 0) add(-1 - place);
  };
  for (const at of wanted) add(at);
  return [...needed].sort((a, b) => a - b);
}
