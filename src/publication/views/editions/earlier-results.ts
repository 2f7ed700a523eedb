import type { AggregateId, CountryCode, Decimal, NodeId } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { editionQuadrants, regionMeans } from '../../../scoring/index.ts';

/** What the edition before came to, as far as pages set it beside this one. */
export interface EarlierResults {
  readonly quadrants: ReadonlyMap<CountryCode, string>;
  /** Means of the whole set, under the ids of the edition before. */
  readonly means: ReadonlyMap<NodeId, Decimal>;
}

/** By release: a release is never changed once it is read, so what is made of it holds while it lives. */
const known = new WeakMap<Release, EarlierResults>();

/** Results of the edition a release is compared with; undefined where there is none. */
export function earlierResults(release: Release): EarlierResults | undefined {
  const { previous } = release;
  if (!previous) return undefined;
  const results = known.get(release) ?? {
    quadrants: new Map(
      editionQuadrants(previous).map(({ country, quadrant }) => [country, quadrant]),
    ),
    means: new Map(
      regionMeans(previous, release.index.countrySet)
        .filter(({ scope }) => scope.kind === 'world')
        .map(({ id, mean }) => [id, mean]),
    ),
  };
  known.set(release, results);
  return results;
}

/** True where both editions draw the same quadrants, so that their counts can stand side by side. */
export function quadrantsComparable({ framework, previous }: Release): boolean {
  const [now, before] = [framework.quadrants, previous?.framework.quadrants];
  const same = (a: AggregateId, b: AggregateId): boolean => a === b;
  return (
    now !== undefined &&
    before !== undefined &&
    same(now.horizontal, before.horizontal) &&
    same(now.vertical, before.vertical)
  );
}
