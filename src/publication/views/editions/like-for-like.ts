import type { CountryCode, Decimal, NodeId } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import {
  type LikeForLikeSeries,
  likeForLikeSeries,
  meanOfValues,
  printValue,
} from '../../../scoring/index.ts';
import { editionsUpTo, type SiteReleases } from '../releases/site-releases.ts';
import { nodeThrough } from './node-through.ts';

/** One node through all editions, computed on the indicators that all of them share. */
export interface SharedValues {
  /** One printed value an edition, oldest first; undefined where there is none. */
  readonly of: (country: CountryCode) => readonly (Decimal | undefined)[];
  /** The means of the whole set. */
  readonly means: readonly (Decimal | undefined)[];
}

/** By site, then release: neither is changed once it is made, so what is made of both holds while the site
 *  lives. */
const known = new WeakMap<SiteReleases, Map<Release, LikeForLikeSeries>>();

/** A node of `release` through the site's editions like for like. */
export function sharedValues(site: SiteReleases, release: Release, id: NodeId): SharedValues {
  const releases = editionsUpTo(site, release);
  const newest = releases.at(-1) ?? release;
  const { decimals } = newest.framework;
  const node = nodeThrough(site, release, newest, id)?.id;
  const { editions } = seriesOf(site, release, releases);
  return {
    of: (country) =>
      editions.map(({ values }) => {
        const value = node && values.get(country)?.get(node);
        return value && printValue(value, decimals);
      }),
    means: editions.map(({ values }) => {
      const all = [...values.values()].flatMap((row) => {
        const value = node && row.get(node);
        return value ? [value] : [];
      });
      const mean = meanOfValues(all);
      return mean && printValue(mean, decimals);
    }),
  };
}

function seriesOf(
  site: SiteReleases,
  release: Release,
  releases: readonly Release[],
): LikeForLikeSeries {
  const all = known.get(site) ?? new Map<Release, LikeForLikeSeries>();
  known.set(site, all);
  const series = all.get(release) ?? likeForLikeSeries(releases.map(({ scored }) => scored));
  all.set(release, series);
  return series;
}
