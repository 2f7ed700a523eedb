import { toNumber } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { earlierResults, quadrantsComparable } from '../editions/earlier-results.ts';
import { valueInterval } from '../intervals/value-interval.ts';
import type { QuadrantPoint, QuadrantsView } from '../pages.ts';
import type { CountryLink, IntervalView } from '../parts.ts';
import { pageRelease } from '../releases/page-release.ts';
import { factsOf, indexOf } from '../releases/release-index.ts';
import type { SiteReleases } from '../releases/site-releases.ts';
import { countryLink, plainValue, scaleView } from '../values/values.ts';
import { quadrantClasses } from './quadrant-names.ts';

/** The plane of two components with every country on it; undefined where the framework draws none. */
export function quadrantsView(site: SiteReleases, release: Release): QuadrantsView | undefined {
  const index = indexOf(release);
  const rule = release.framework.quadrants;
  if (!rule) return undefined;
  const [across, up] = [factsOf(index, rule.horizontal), factsOf(index, rule.vertical)];
  const classes = quadrantClasses(release.framework, rule);
  const scale = scaleView(release);
  const line = toNumber(rule.high);
  const points = index.countriesByName.flatMap((country): readonly QuadrantPoint[] => {
    const x = plainValue(index, across, country.code);
    const y = plainValue(index, up, country.code);
    const quadrant = index.quadrants.get(country.code);
    if (!x || !y || quadrant === undefined) return [];
    const own = classes.find(({ id }) => id === quadrant);
    const xInterval = valueInterval(release, scale, across.link.id, country.code);
    const yInterval = valueInterval(release, scale, up.link.id, country.code);
    return [
      {
        country: countryLink(country),
        region: country.region,
        x: x.value,
        y: y.value,
        horizontal: x.number,
        vertical: y.number,
        quadrant,
        ...(xInterval && { xInterval }),
        ...(yInterval && { yInterval }),
        unsure:
          reachesOver(line, own?.horizontal, xInterval) ||
          reachesOver(line, own?.vertical, yInterval),
      },
    ];
  });
  const before = quadrantsComparable(release) ? earlierResults(release)?.quadrants : undefined;
  return {
    release: pageRelease(site, release),
    horizontal: across.link,
    vertical: up.link,
    scale,
    line,
    quadrants: classes.map((quadrant) => {
      const own = points.filter((point) => point.quadrant === quadrant.id);
      return {
        ...quadrant,
        countries: linksOf(own),
        ...(release.robustness && { unsure: linksOf(own.filter(({ unsure }) => unsure)) }),
        ...(before && { before: [...before.values()].filter((id) => id === quadrant.id).length }),
      };
    }),
    points,
  };
}

/** True where an end of the interval lies on the other side of the line than its value. */
function reachesOver(
  line: number,
  side: 'low' | 'high' | undefined,
  interval: IntervalView | undefined,
): boolean {
  if (!interval || side === undefined) return false;
  return side === 'high' ? Number(interval.low) < line : Number(interval.high) >= line;
}

function linksOf(points: readonly QuadrantPoint[]): readonly CountryLink[] {
  return points.map(({ country }) => country);
}
