import type { CompositeNode, CompositeUnit } from '../../../model/index.ts';
import { aggregate } from '../aggregate/aggregate.ts';
import { type AggregateMethod, type Ruled, ruleOf } from '../method/method.ts';
import { weightsOf } from '../weigh/weights-of.ts';
import { checkAggregation } from './check-aggregation.ts';
import type { CompositeForest } from './forest.ts';
import type { Problem } from './problem.ts';

/** The values of every node, the weights that were used, and what stood in the way. */
export interface AggregatedForest {
  /** By code: indicators as they came in, aggregates as they were made. */
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Weights of the children by the code of their parent, in the children's order. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  readonly problems: readonly Problem[];
}

/** Makes every aggregate from its children, from below. Where a node cannot be made, its problems are gathered and
 *  the nodes above it are not tried. */
export function aggregateForest(
  forest: CompositeForest,
  normalised: ReadonlyMap<string, Float64Array>,
  units: readonly CompositeUnit[],
  methods: Ruled<AggregateMethod>,
): AggregatedForest {
  const columns = new Map(normalised);
  const weights = new Map<string, readonly number[]>();
  const problems: Problem[] = [];
  for (const { node, children } of forest.aggregates) {
    const own = children.flatMap((child) => takenFrom(child, columns, methods) ?? []);
    if (own.length < children.length) continue;
    const { aggregation, weighting, coverage } = ruleOf(methods, node.code);
    const wrong = checkAggregation(node, children, own, units, aggregation);
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    const shares = weightsOf(children, own, weighting);
    if (!shares) {
      problems.push({
        code: 'weights-not-found',
        severity: 'error',
        node: node.code,
        message: `No weights above zero come out of ${weighting.kind} for ${node.code}: a child runs against its siblings, repeats what they say, or does not vary.`,
        remedy: 'Turn that child round or take it out, or weigh this aggregate as given or equal.',
      });
      continue;
    }
    weights.set(node.code, shares);
    const computed = children.map(({ level }) => level > 1);
    const values = aggregate(own, shares, aggregation, coverage, computed);
    const row = values.findIndex((x) => !Number.isNaN(x) && !Number.isFinite(x));
    if (row !== -1) problems.push(beyondNumbers(node.code, units[row]?.code ?? ''));
    else columns.set(node.code, values);
  }
  return { columns, weights, problems };
}

/** A child's values as its parent takes them: an aggregate of direction −1 turned round on its scale. */
function takenFrom(
  { code, level, direction }: CompositeNode,
  columns: ReadonlyMap<string, Float64Array>,
  methods: Ruled<AggregateMethod>,
): Float64Array | undefined {
  const column = columns.get(code);
  const { reversal } = ruleOf(methods, code);
  if (level === 1 || direction === 1 || !reversal) return column;
  return column?.map((x) => reversal.low + reversal.high - x);
}

function beyondNumbers(node: string, unit: string): Problem {
  return {
    code: 'value-infinite',
    severity: 'error',
    node,
    message: `${node} of ${unit} has grown beyond every number.`,
    remedy: 'Choose a scale of a sensible size.',
  };
}
