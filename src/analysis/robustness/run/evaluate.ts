import { type Aggregation, aggregate } from '../../composite/index.ts';
import { exponential, naturalLog, power } from '../../numerics/index.ts';
import type { CompiledAggregate, CompiledInput } from '../input/compile.ts';
import type { ReplicateFailure } from '../input/draw-input.ts';
import type { Base } from './base.ts';
import { NodeColumn } from './node-column.ts';
import { addParts, addWhole, COLUMNS_A_WALK, keepCovered, meanOfPresent } from './weighted-sums.ts';

/** Makes the aggregates at these places, each from its children, from below. The columns that it hands
 *  out hold until the next replicate; nothing is allocated for one that has no gaps.
 *
 *  Where nothing is missing and a node that nobody asked for is made like its parent, it is not made at
 *  all: its children go into the parent with the product of the shares on the way, which is exact for
 *  arithmetic means and, on logarithms, for geometric ones. */
export class Evaluator {
  /** By the places of the aggregates. */
  readonly nodes: readonly NodeColumn[];
  readonly #works: readonly NodeWork[];
  /** By aggregation, then by place. */
  readonly #methods: readonly (readonly Aggregation[])[];
  /** By aggregation, then in the order of the works. */
  readonly #folded: readonly (readonly boolean[])[];

  /** `needed` are the places to make, children first; `wanted` those that somebody asked for. */
  constructor(compiled: CompiledInput, needed: readonly number[], wanted: readonly number[]) {
    const { aggregates, units, input } = compiled;
    const works: NodeWork[] = [];
    this.nodes = aggregates.map(() => new NodeColumn(units.length));
    for (const at of needed) works.push(new NodeWork(compiled, this.nodes, works, at));
    this.#works = works;
    this.#methods = input.alternatives.aggregations.map(({ of }) =>
      aggregates.map(({ code }) => of(code)),
    );
    this.#folded = this.#methods.map((method) =>
      works.map((work) => folds(work, works, method, wanted)),
    );
  }

  /** Aggregates one replicate: undefined where that worked, else why it did not. */
  evaluate(
    base: Base,
    weightFactors: Float64Array,
    aggregation: number,
    leftOut: number,
  ): ReplicateFailure | undefined {
    const works = this.#works;
    const methods = this.#methods[aggregation];
    const folded = this.#folded[aggregation];
    if (!methods || !folded) throw new Error(`no aggregation ${aggregation}`);
    for (let nth = 0; nth < works.length; nth++) {
      const work = works[nth];
      if (!work) continue;
      work.takeChildren(weightFactors, leftOut);
      work.into.clear();
      work.folded = !base.hasGaps && (folded[nth] ?? false);
    }
    for (let nth = 0; nth < works.length; nth++) {
      const work = works[nth];
      const method = work && methods[work.at];
      if (!work || !method || work.folded || work.children.length === 0) continue;
      const failure = aggregateNode(work, base, method);
      if (failure) return failure;
    }
    return undefined;
  }
}

const NOTHING = new Float64Array();

interface Child {
  readonly place: number;
  readonly below: NodeWork | undefined;
  readonly turned: boolean;
  /** Declared weight, and the place of what it is multiplied by. */
  readonly weight: number;
  readonly draw: number;
}

/** An aggregate at work; what changes from replicate to replicate is written over. */
class NodeWork {
  readonly at: number;
  readonly compiled: CompiledInput;
  readonly node: CompiledAggregate;
  readonly into: NodeColumn;
  readonly all: readonly Child[];
  /** Those of the replicate, with their drawn and declared weights. */
  children: readonly Child[];
  readonly drawn: Float64Array;
  readonly stated: Float64Array;
  /** True where its children go into its parent. */
  folded = false;
  /** What goes into the weighted sum: the first `count` columns with their shares. */
  readonly columns: Float64Array[] = [];
  readonly shares: Float64Array;
  /** Where the columns begin in the array of the base, as long as all of them are parts of it. */
  readonly starts: Int32Array;
  allOfBase = true;
  count = 0;
  constant = 0;

  constructor(
    compiled: CompiledInput,
    nodes: readonly NodeColumn[],
    works: readonly NodeWork[],
    at: number,
  ) {
    const node = compiled.aggregates[at];
    const into = nodes[at];
    if (!node || !into) throw new Error(`no aggregate at ${at}`);
    this.at = at;
    this.compiled = compiled;
    this.node = node;
    this.into = into;
    this.all = [...node.children].map(
      (place, nth): Child => ({
        place,
        below: place < 0 ? works.find((work) => work.at === -1 - place) : undefined,
        turned: node.turned[nth] ?? false,
        weight: node.weights[nth] ?? 0,
        draw: node.draws[nth] ?? 0,
      }),
    );
    this.children = this.all;
    this.drawn = new Float64Array(this.all.length);
    this.stated = new Float64Array(this.all.length);
    const most = this.all.length + compiled.indicators.length + COLUMNS_A_WALK;
    this.shares = new Float64Array(most);
    this.starts = new Int32Array(most);
  }

  /** Takes up the children of a replicate; those of which nothing is left are none. */
  takeChildren(weightFactors: Float64Array, leftOut: number): void {
    const { all, drawn, stated } = this;
    const missing = leftOut >= 0 && all.some((child) => isGone(child, leftOut));
    this.children = missing ? all.filter((child) => !isGone(child, leftOut)) : all;
    const { children } = this;
    for (let at = 0; at < children.length; at++) {
      const child = children[at];
      if (!child) continue;
      stated[at] = child.weight;
      drawn[at] = child.weight * (weightFactors[child.draw] ?? 1);
    }
  }
}

function folds(
  { at }: NodeWork,
  works: readonly NodeWork[],
  methods: readonly Aggregation[],
  wanted: readonly number[],
): boolean {
  const parent = works.find(({ all }) => all.some(({ below }) => below?.at === at));
  const kind = methods[at]?.kind;
  if (!parent || wanted.includes(at) || methods[parent.at]?.kind !== kind) return false;
  const isTurned = parent.all.some(({ below, turned }) => below?.at === at && turned);
  return kind === 'arithmetic' || (kind === 'geometric' && !isTurned);
}

function isGone({ place, below }: Child, leftOut: number): boolean {
  return place === leftOut || (below !== undefined && below.children.length === 0);
}

function aggregateNode(
  work: NodeWork,
  base: Base,
  method: Aggregation,
): ReplicateFailure | undefined {
  const { children, into, columns, shares, starts } = work;
  let gaps = false;
  let turns = false;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (!child) continue;
    gaps ||= child.below ? child.below.into.gaps : (base.gaps[child.place] ?? false);
    turns ||= child.turned;
  }
  const geometric = method.kind === 'geometric' && !turns;
  if (gaps || !(geometric || method.kind === 'arithmetic')) {
    return aggregateAny(work, base, method, gaps);
  }
  work.count = 0;
  work.constant = 0;
  work.allOfBase = true;
  const failure = gather(work, work, base, 1, geometric, method);
  if (failure) return failure;
  // Columns of no weight fill up the last walk.
  while (work.count % COLUMNS_A_WALK !== 0) {
    shares[work.count] = 0;
    starts[work.count] = starts[0] ?? 0;
    columns[work.count++] = columns[0] ?? NOTHING;
  }
  const target = geometric ? into.fillLogs(false) : into.fillValues(false);
  if (work.allOfBase) {
    const numbers = geometric ? base.logarithms : base.numbers;
    addParts(target, numbers, starts, shares, work.count, work.constant);
  } else addWhole(target, columns, shares, work.count, work.constant);
  return undefined;
}

/** Puts the children of `from`, which carries this share of `work`, into the sum of `work`. */
function gather(
  work: NodeWork,
  from: NodeWork,
  base: Base,
  share: number,
  geometric: boolean,
  method: Aggregation,
): ReplicateFailure | undefined {
  const { children, drawn } = from;
  let total = 0;
  for (let at = 0; at < children.length; at++) total += drawn[at] ?? 0;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (!child) continue;
    const { below, turned, place } = child;
    let own = share * ((drawn[at] ?? 0) / total);
    if (turned) {
      work.constant += own * work.compiled.input.mirror;
      own = -own;
    }
    if (below?.folded) {
      const failure = gather(work, below, base, own, geometric, method);
      if (failure) return failure;
      continue;
    }
    if (geometric) {
      const bad = below ? below.into.notPositive() : base.notPositive(place);
      if (bad !== -1) return notPositive(from, method, child, bad);
    }
    work.shares[work.count] = own;
    if (below) work.allOfBase = false;
    else work.starts[work.count] = base.startOf(place);
    const column = below
      ? geometric
        ? below.into.logs()
        : below.into.values()
      : geometric
        ? base.logsOf(place)
        : base.column(place);
    work.columns[work.count++] = column ?? NOTHING;
  }
  return undefined;
}

/** Any method, gaps, turned children: one way for all, on columns of numbers. */
function aggregateAny(
  work: NodeWork,
  base: Base,
  method: Aggregation,
  gaps: boolean,
): ReplicateFailure | undefined {
  const { compiled, children, into } = work;
  const { coverage } = work.node;
  const stated = work.stated.subarray(0, children.length);
  const { mirror } = compiled.input;
  const columns = children.map(({ place, below, turned }) => {
    const column = below?.into.values() ?? base.column(place);
    return turned ? column.map((value) => mirror - value) : column;
  });
  const drawn = work.drawn.subarray(0, children.length);
  const domain = domainOf(method);
  if (!domain) {
    const values = aggregate(columns, [...drawn], method, 0);
    keepCovered(values, columns, stated, coverage);
    into.fillValues(gaps || values.some(Number.isNaN)).set(values);
    return undefined;
  }
  if (domain.positive) {
    for (const [at, column] of columns.entries()) {
      const bad = column.findIndex((value) => value <= 0);
      const child = children[at];
      if (bad !== -1 && child) return notPositive(work, method, child, bad);
    }
  }
  if (method.kind === 'geometric') {
    const logs = columns.map((column, at) => {
      const { place = 0, below, turned } = children[at] ?? {};
      if (turned) return column.map(domain.into);
      return (below ? below.into.logs() : base.logsOf(place)) ?? column.map(domain.into);
    });
    meanOfPresent(into.fillLogs(gaps), logs, drawn, stated, coverage);
    return undefined;
  }
  const inside =
    method.kind === 'arithmetic' ? columns : columns.map((one) => one.map(domain.into));
  const values = into.fillValues(gaps);
  meanOfPresent(values, inside, drawn, stated, coverage);
  if (method.kind !== 'arithmetic') {
    for (let row = 0; row < values.length; row++) values[row] = domain.outOf(values[row] ?? 0);
  }
  return undefined;
}

/** The numbers that a method takes the weighted mean of, and the way back from that mean. */
interface Domain {
  readonly positive: boolean;
  readonly into: (value: number) => number;
  readonly outOf: (mean: number) => number;
}

function domainOf(method: Aggregation): Domain | undefined {
  switch (method.kind) {
    case 'arithmetic':
      return { positive: false, into: same, outOf: same };
    case 'geometric':
      return { positive: true, into: naturalLog, outOf: exponential };
    case 'harmonic':
      return { positive: true, into: inverse, outOf: inverse };
    case 'power': {
      const { exponent } = method;
      if (exponent === 0) return domainOf({ kind: 'geometric' });
      return {
        positive: exponent !== 1,
        into: (value) => power(value, exponent),
        outOf: (mean) => power(mean, 1 / exponent),
      };
    }
    default:
      return undefined;
  }
}

function same(value: number): number {
  return value;
}

function inverse(value: number): number {
  return 1 / value;
}

function notPositive(
  { compiled, node }: NodeWork,
  method: Aggregation,
  { place }: Child,
  row: number,
): ReplicateFailure {
  const { units, indicators, aggregates } = compiled;
  const child = place < 0 ? aggregates[-1 - place]?.code : indicators[place];
  return {
    code: 'value-not-positive',
    message: `The ${method.kind} mean ${node.code} would take a value at or below zero from ${child}, of ${units[row]}.`,
  };
}
