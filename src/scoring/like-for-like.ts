import type {
  AggregateNode,
  ComponentNode,
  CountryCode,
  EditionId,
  Framework,
  FrameworkNode,
  IndicatorId,
  NodeId,
} from '../model/index.ts';
import { compareFractions, indicatorsOf } from '../model/index.ts';
import type { ExactValue } from './exact-value.ts';
import { sharedIndicators } from './node-origins.ts';
import { nodeValues } from './node-values.ts';
import type { ScoredEdition } from './scored-edition.ts';

/** Values of several editions on the indicators that all of them share. */
export interface LikeForLikeSeries {
  /** The shared indicators, by their ids in the newest edition. */
  readonly shared: readonly IndicatorId[];
  /** One entry an edition, in the order given. */
  readonly editions: readonly LikeForLikeEdition[];
}

/** The values of one edition; a country or node without one is absent. */
interface LikeForLikeEdition {
  readonly edition: EditionId;
  readonly values: ReadonlyMap<CountryCode, ReadonlyMap<NodeId, ExactValue>>;
}

/** Computes several editions anew on the indicators that all of them share, so that a series shows change
 *  in the world and none in the set of indicators.
 *
 *  The newest edition's framework is cut down to the shared indicators: a pillar that keeps none vanishes,
 *  and the weights that are left make up the whole. Every edition is then computed under that one
 *  framework. Indicators are followed through renamings, from each framework to the one before. The series
 *  of organized crime from 2021 on rests on ten markets, four types of actors and twelve indicators of
 *  resilience. On these the world's mean criminality rose from 4.87 in 2021 to 5.10 in 2023; on all
 *  indicators it rose to 5.03.
 *  @see METHODOLOGY "Like for like over several editions"
 *
 *  The editions come oldest first. One on a scale with other ends than the newest one's has no values. An
 *  empty list gives an empty series. */
export function likeForLikeSeries(editions: readonly ScoredEdition[]): LikeForLikeSeries {
  const newest = editions.at(-1);
  if (!newest) return { shared: [], editions: [] };
  const traces = tracesOf(editions, newest);
  const shared = new Set(
    indicatorsOf(newest.framework)
      .map(({ id }) => id)
      .filter((id) => traces.every((trace) => trace.has(id))),
  );
  const whole = shared.size === indicatorsOf(newest.framework).length;
  const framework = whole ? newest.framework : restricted(newest.framework, shared);
  return {
    shared: [...shared],
    editions: editions.map((edition, at) => ({
      edition: edition.edition,
      values: valuesUnder(framework, edition, traces[at] ?? new Map()),
    })),
  };
}

/** The framework with no other indicators than these; aggregates that keep none are left out. */
function restricted(framework: Framework, keep: ReadonlySet<IndicatorId>): Framework {
  const children = (node: AggregateNode): readonly FrameworkNode[] =>
    node.children.flatMap((child): readonly FrameworkNode[] => {
      if (child.kind === 'indicator') return keep.has(child.id) ? [child] : [];
      const left = children(child);
      return left.length > 0 ? [{ ...child, children: left }] : [];
    });
  const components = framework.components
    .map((component): ComponentNode => ({ ...component, children: children(component) }))
    .filter((component) => component.children.length > 0);
  return { ...framework, components };
}

/** True where two frameworks' scales have the same ends, whatever their steps. */
export function sameScale(a: Framework, b: Framework): boolean {
  return (
    compareFractions(a.scale.minimum, b.scale.minimum) === 0 &&
    compareFractions(a.scale.maximum, b.scale.maximum) === 0
  );
}

/** An edition's values under another framework; `trace` gives each of its indicators the edition's own id. */
function valuesUnder(
  framework: Framework,
  edition: ScoredEdition,
  trace: ReadonlyMap<IndicatorId, IndicatorId>,
): ReadonlyMap<CountryCode, ReadonlyMap<NodeId, ExactValue>> {
  if (edition.framework === framework) return edition.values;
  const values = new Map<CountryCode, ReadonlyMap<NodeId, ExactValue>>();
  if (!sameScale(edition.framework, framework)) return values;
  for (const [country, own] of edition.values) {
    const scoreOf = (indicator: IndicatorId): ExactValue | undefined => {
      const id = trace.get(indicator);
      return id === undefined ? undefined : own.get(id);
    };
    values.set(country, nodeValues(framework, scoreOf));
  }
  return values;
}

/** For each edition: id of an indicator in the newest one → its id there. */
function tracesOf(
  editions: readonly ScoredEdition[],
  newest: ScoredEdition,
): readonly ReadonlyMap<IndicatorId, IndicatorId>[] {
  const identity = indicatorsOf(newest.framework).map(({ id }) => [id, id] as const);
  let trace: ReadonlyMap<IndicatorId, IndicatorId> = new Map(identity);
  const traces = [trace];
  for (let at = editions.length - 1; at > 0; at--) {
    const [earlier, later] = [editions[at - 1], editions[at]];
    if (!earlier || !later) break;
    const step = sharedIndicators(later.framework, earlier.framework);
    const next = new Map<IndicatorId, IndicatorId>();
    for (const [id, there] of trace) {
      const before = step.get(there);
      if (before !== undefined) next.set(id, before);
    }
    trace = next;
    traces.unshift(trace);
  }
  return traces;
}
