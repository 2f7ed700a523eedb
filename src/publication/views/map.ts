import type { NodeId } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { mapFinding } from './home/findings.ts';
import { valueInterval } from './intervals/value-interval.ts';
import type { MapRow, MapView } from './pages.ts';
import { indicatorRanks } from './ranking/indicator-ranks.ts';
import { pageRelease } from './releases/page-release.ts';
import { factsOf, indexOf } from './releases/release-index.ts';
import type { SiteReleases } from './releases/site-releases.ts';
import { rankIn } from './values/ranks.ts';
import { countryLink, plainValue, scaleView } from './values/values.ts';

/** The value of one node in every country, by country name. Throws when there is no such node. */
export function mapView(site: SiteReleases, release: Release, id: NodeId): MapView {
  const index = indexOf(release);
  const facts = factsOf(index, id);
  const scale = scaleView(release);
  const rows = index.countriesByName.map((country): MapRow => {
    const plain = plainValue(index, facts, country.code);
    const interval = plain && valueInterval(release, scale, id, country.code);
    const rank =
      facts.node.kind === 'indicator'
        ? indicatorRanks(release, id).get(country.code)
        : rankIn(index, id, country.code, 'world');
    return {
      country: countryLink(country),
      continent: country.continent,
      region: country.region,
      ...plain,
      ...(rank && { rank: rank.rank }),
      ...(interval && { interval }),
      ...(rank?.interval && { rankInterval: rank.interval }),
    };
  });
  return {
    release: pageRelease(site, release),
    node: facts.link,
    scale,
    bands: facts.bands,
    finding: mapFinding(facts.link, facts.bands, rows),
    rows,
  };
}
