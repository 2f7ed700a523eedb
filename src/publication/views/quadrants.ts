import { toNumber } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { earlierResults, quadrantsComparable } from './earlier-results.ts';
import { pageRelease } from './page-release.ts';
import type { QuadrantPoint, QuadrantsView } from './pages.ts';
import { quadrantClasses } from './quadrant-names.ts';
import { factsOf, indexOf } from './release-index.ts';
import type { SiteReleases } from './site-releases.ts';
import { countryLink, plainValue, scaleView } from './values.ts';

/** The plane of two components with every country on it; undefined where the framework draws none. */
export function quadrantsView(site: SiteReleases, release: Release): QuadrantsView | undefined {
  const index = indexOf(release);
  const rule = release.framework.quadrants;
  if (!rule) return undefined;
  const [across, up] = [factsOf(index, rule.horizontal), factsOf(index, rule.vertical)];
  const points = index.countriesByName.flatMap((country): readonly QuadrantPoint[] => {
    const x = plainValue(index, across, country.code);
    const y = plainValue(index, up, country.code);
    const quadrant = index.quadrants.get(country.code);
    if (!x || !y || quadrant === undefined) return [];
    return [
      {
        country: countryLink(country),
        region: country.region,
        x: x.value,
        y: y.value,
        horizontal: x.number,
        vertical: y.number,
        quadrant,
      },
    ];
  });
  const before = quadrantsComparable(release) ? earlierResults(release)?.quadrants : undefined;
  return {
    release: pageRelease(site, release),
    horizontal: across.link,
    vertical: up.link,
    scale: scaleView(release),
    line: toNumber(rule.high),
    quadrants: quadrantClasses(release.framework, rule).map((quadrant) => ({
      ...quadrant,
      countries: points.filter((point) => point.quadrant === quadrant.id).map((p) => p.country),
      ...(before && { before: [...before.values()].filter((id) => id === quadrant.id).length }),
    })),
    points,
  };
}
