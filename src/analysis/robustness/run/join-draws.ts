import type { CountedChoices, CountedName } from './choice-counts.ts';
import type { Draws } from './draw-replicates.ts';
import type { FailureCount } from './failure-counts.ts';

/** Two neighbouring parts of the same replicates as one, such as two workers drew them: all counts, and
 *  every interval, are those of drawing them at once. The draws of `first` take up those of `second`. */
export function joinDraws(first: Draws, second: Draws): Draws {
  for (const [code, node] of first.nodes) {
    const other = second.nodes.get(code);
    if (!other) throw new Error(`no draws of ${code}`);
    node.join(other);
  }
  return {
    units: first.units,
    asked: first.asked + second.asked,
    run: first.run + second.run,
    failures: joinFailures([...first.failures, ...second.failures]),
    choices: joinChoices(first.choices, second.choices),
    ownMethod: first.ownMethod + second.ownMethod,
    nodes: first.nodes,
  };
}

function joinFailures(all: readonly FailureCount[]): readonly FailureCount[] {
  const joined = new Map<string, FailureCount>();
  for (const failure of all) {
    const known = joined.get(failure.message);
    joined.set(failure.message, {
      ...failure,
      count: (known?.count ?? 0) + failure.count,
      replicates: [...(known?.replicates ?? []), ...failure.replicates].slice(0, 10),
    });
  }
  return [...joined.values()].sort(
    (a, b) => b.count - a.count || (a.replicates[0] ?? 0) - (b.replicates[0] ?? 0),
  );
}

function joinChoices(first: CountedChoices, second: CountedChoices): CountedChoices {
  const joined = (key: keyof CountedChoices): readonly CountedName[] =>
    first[key].map(({ name, count }, at) => ({
      name,
      count: count + (second[key][at]?.count ?? 0),
    }));
  return {
    imputation: joined('imputation'),
    treatment: joined('treatment'),
    normalisation: joined('normalisation'),
    aggregation: joined('aggregation'),
    leftOut: joined('leftOut'),
  };
}
