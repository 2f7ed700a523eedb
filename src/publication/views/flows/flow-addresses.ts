import type { CountryCode } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import type { FlowLineView } from '../evidence/evidence-views.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { flowPages } from './flows.ts';

/** By site, then release: the page that holds a country's flows, where they are parted. */
const known = new WeakMap<SiteReleases, Map<Release, ReadonlyMap<CountryCode, string>>>();

/** Flows of a country with the addresses of the page of this release that lists them: a part, where all
 *  flows are too many for one page. */
export function addressedFlows(
  site: SiteReleases,
  release: Release,
  code: CountryCode,
  flows: readonly FlowLineView[],
): readonly FlowLineView[] {
  const path = flows.length === 0 ? undefined : partPaths(site, release).get(code);
  if (path === undefined) return flows;
  return flows.map((flow) => ({ ...flow, address: flow.address.replace(/^[^#]*/, path) }));
}

function partPaths(site: SiteReleases, release: Release): ReadonlyMap<CountryCode, string> {
  const ofSite = known.get(site) ?? new Map<Release, ReadonlyMap<CountryCode, string>>();
  known.set(site, ofSite);
  const paths =
    ofSite.get(release) ??
    new Map(
      flowPages(site, release).flatMap((part) =>
        part.countries.map(({ code }) => [code, part.path] as const),
      ),
    );
  ofSite.set(release, paths);
  return paths;
}
