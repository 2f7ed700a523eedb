import { type Choices, choiceNumber, choicesOf } from '../draw/choices.ts';
import { DECLARED, type Origins } from '../draw/factors.ts';
import { WeightDrawer } from '../draw/weights.ts';
import type { CompiledInput } from '../input/compile.ts';
import type { ReplicateFailure } from '../input/draw-input.ts';
import { BaseSource, type FoundBase } from './bases.ts';
import { sortDescending } from './descending-order.ts';
import type { DrawMemory } from './draw-memory.ts';
import { Evaluator } from './evaluate.ts';
import type { NodeColumn } from './node-column.ts';

/** Runs replicates one after the other. What it gives out holds until the next one. */
export class ReplicateRunner {
  /** What declared weights are multiplied by, in the order of `weighted`. */
  readonly weightFactors: Float64Array;
  /** The order of the units that was found last, the highest first, and their keys: the values of the node,
   *  or their logarithms; −∞ where there is none. */
  readonly order: Int32Array;
  readonly keys: Float64Array;
  readonly #compiled: CompiledInput;
  readonly #evaluator: Evaluator;
  readonly #bases: BaseSource;
  readonly #weights: WeightDrawer;
  readonly #wanted: readonly number[];
  readonly #memory: DrawMemory | undefined;
  /** Places of the indicators below the wanted nodes. */
  readonly #read: ReadonlySet<number>;
  /** By what is chosen, then by the place of the node. */
  readonly #known: (readonly (Int32Array | undefined)[] | undefined)[] = [];
  #starts: readonly (Int32Array | undefined)[] = [];
  #choices: Choices;
  /** The replicate that was run last; −1 for the declared index. */
  #replicate = -1;
  /** The replicate whose weights `weightFactors` holds. */
  #weighted = Number.NaN;

  /** A runner that makes the aggregates at these places and whatever stands below them. */
  constructor(compiled: CompiledInput, wanted: readonly number[], memory?: DrawMemory) {
    const rows = compiled.units.length;
    const needed = withBelow(compiled, wanted);
    this.#compiled = compiled;
    this.#memory = memory;
    this.#read = new Set(
      needed.flatMap((at) =>
        [...(compiled.aggregates[at]?.children ?? [])].filter((to) => to >= 0),
      ),
    );
    this.#evaluator = new Evaluator(compiled, needed, wanted);
    this.#bases = new BaseSource(compiled);
    this.#weights = new WeightDrawer(compiled);
    this.#choices = choicesOf(compiled, DECLARED);
    this.#wanted = wanted;
    this.weightFactors = new Float64Array(compiled.weighted.length).fill(1);
    this.order = new Int32Array(rows);
    this.keys = new Float64Array(rows);
  }

  /** What the last replicate chose. */
  get choices(): Choices {
    return this.#choices;
  }

  /** Undefined where the replicate could be made. */
  run(origins: Origins): ReplicateFailure | undefined {
    const choices = choicesOf(this.#compiled, origins);
    this.#choices = choices;
    this.#replicate = origins.scores;
    const key = choiceNumber(this.#compiled, choices);
    this.#starts = this.#known[key] ?? this.#startFrom(key, choices);
    const found = this.#find(choices, origins.scores);
    if (!found.ok) return found.failure;
    if (this.#weighted !== origins.weights) {
      this.#weights.draw(origins.weights, this.weightFactors);
      this.#weighted = origins.weights;
    }
    const { aggregation, leftOut } = choices;
    return this.#evaluator.evaluate(found.base, this.weightFactors, aggregation, leftOut);
  }

  /** The node at a place among the aggregates, as the last replicate made it. */
  node(at: number): NodeColumn {
    const node = this.#evaluator.nodes[at];
    if (!node) throw new Error(`no aggregate at ${at}`);
    return node;
  }

  /** Finds `order` and `keys` by a node of the last replicate. Sorting starts from the order that the same
   *  choices give with declared weights and scores, or from the one that is remembered of the replicate:
   *  from where it starts changes the order of equal values alone. True where keys are logarithms. */
  sortBy(at: number): boolean {
    const node = this.node(at);
    const memory = this.#replicate < 0 ? undefined : this.#memory;
    const start = memory?.orderOf(at, this.#replicate) ?? this.#starts[at];
    if (!start) throw new Error(`nobody asked for the aggregate at ${at}`);
    sortDescending(node.ordering, start, this.order, this.keys);
    memory?.keepOrder(at, this.#replicate, this.order);
    return node.ordersByLogarithm;
  }

  #find(choices: Choices, scores: number): FoundBase {
    const compiled = this.#compiled;
    return this.#memory
      ? this.#memory.find(compiled, this.#bases, choices, scores, this.#read)
      : this.#bases.find(choices, scores);
  }

  /** Runs these choices with declared weights and scores, once, for the orders of the wanted nodes. */
  #startFrom(key: number, choices: Choices): readonly (Int32Array | undefined)[] {
    const starts: Int32Array[] = [];
    const found = this.#bases.find(choices, -1);
    const { weightFactors } = this;
    weightFactors.fill(1);
    this.#weighted = DECLARED.weights;
    const made =
      found.ok && !this.#evaluator.evaluate(found.base, weightFactors, choices.aggregation, -1);
    for (const at of this.#wanted) {
      const rows = Int32Array.from(this.order.keys());
      const node = this.node(at);
      const order = rows.slice();
      if (made && node.exists) sortDescending(node.ordering, rows, order, this.keys);
      starts[at] = order;
    }
    this.#known[key] = starts;
    return starts;
  }
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
