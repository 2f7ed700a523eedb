import { writeFileSync } from 'node:fs';
import type { Country, CountryCode } from '../../src/model/index.ts';
import {
  locatorMap,
  locatorOptions,
  pagePaint,
  profileStems,
} from '../../src/publication/charts/index.ts';
import english from '../../src/publication/components/locales/en.json' with { type: 'json' };
import { geometryOf, locatorOf } from '../../src/publication/site/tree/pictures.ts';
import {
  pageContext,
  regionCrumbs,
  type TreeContext,
  treeContext,
} from '../../src/publication/site/tree/tree-context.ts';
import { treePaths } from '../../src/publication/site/tree/tree-paths.ts';
import {
  type ComponentView,
  countriesByName,
  type IndicatorCellView,
  type IntervalView,
  type PillarView,
  profileView,
  releaseAudit,
  type SiteReleases,
} from '../../src/publication/views/index.ts';
import type { Release } from '../../src/release/index.ts';
import { assetNames } from './asset-stand-ins.ts';
import { type ProfileParts, profileData, releaseData } from './profile-data.ts';

/** Writes what the pages of every profile of a site are made from, ready computed and drawn, once for
 *  each side. `own` holds views and pictures, as our pages take them; `peer` the same with every text
 *  composed and every link resolved, so that a template has only to lay it out. */
export function writeProfileData(site: SiteReleases, own: string, peer: string): void {
  const assets = assetNames();
  const editions = site.editions.map((release) => treePaths(site, release));
  const trees = site.all.map((release) =>
    treeContext({
      site,
      release,
      paths: treePaths(site, release),
      editions,
      assets,
      siteUrl: undefined,
      locator: locatorOf,
      audit: (one) => releaseAudit(site, one),
      lies: () => false,
    }),
  );
  const parts = trees.map(profilesOf);
  writeFileSync(
    own,
    JSON.stringify(
      trees.map((tree, at) => readyRelease(tree, parts[at] ?? [])),
      unseen,
    ),
  );
  const releases = Object.fromEntries(
    trees.map((tree) => [tree.release.id, releaseData(pageContext(tree, 'country/any.html'))]),
  );
  const profiles = parts.flat().map(profileData);
  writeFileSync(peer, JSON.stringify({ profiles, releases, words: english }));
}

/** A `ReadyRelease` without what its profiles do not show. What they share stands once. */
function readyRelease({ release, paths }: TreeContext, parts: readonly ProfileParts[]): object {
  return {
    id: release.id,
    paths: [...paths.pages],
    shared: parts[0]?.page.release,
    profiles: parts.map(
      ({
        page: { release: _, exists: __, ...page },
        view: { release: ___, ...view },
        ...rest
      }) => ({
        page,
        view: {
          ...view,
          components: view.components.map((component) => ({
            ...seenPart(component),
            pillars: component.pillars.map(seenPart),
          })),
        },
        ...rest,
      }),
    ),
  };
}

function seenPart(part: ComponentView | PillarView): object {
  return {
    ...part,
    groups: part.groups.map(({ title, indicators }) => ({
      title,
      indicators: indicators.map(seenCell),
    })),
  };
}

/** Of an indicator's frame its name alone; of its band what gives colour and words. */
function seenCell({ definition: { node }, value }: IndicatorCellView): object {
  if (!value) return { definition: { node } };
  const { node: _, band, interval, ...seen } = value;
  const kept = band && { label: band.label, position: band.position, of: band.of };
  return { definition: { node }, value: { ...seen, band: kept, interval: seenRange(interval) } };
}

/** Of a range its ends, its place, and the ratings behind it. */
function seenRange(interval: IntervalView | undefined): object | undefined {
  if (!interval) return undefined;
  const { ground: _, ...seen } = interval;
  return seen;
}

/** The framework's prose and the place of its nodes stand on other pages, edges of bands in pictures. */
function unseen(key: string, value: unknown): unknown {
  if (key === 'definition' && typeof value === 'string') return undefined;
  return UNSEEN.has(key) ? undefined : value;
}

const UNSEEN: ReadonlySet<string> = new Set([
  ...['questions', 'heading', 'parent', 'weight', 'since', 'bands', 'number', 'below', 'readings'],
  ...['median', 'group'],
]);

function profilesOf(tree: TreeContext): readonly ProfileParts[] {
  const { site, release } = tree;
  const countries = countriesByName(release);
  const byCode = new Map(release.countries.map((country) => [country.code, country]));
  return countries.flatMap(({ code }, at) => {
    const country = byCode.get(code);
    if (!country) return [];
    const view = profileView(site, release, code);
    return [
      {
        page: pageContext(tree, `country/${code}.html`, ['csv', 'json', 'svg']),
        view,
        pictures: {
          scores: profileStems(view, pagePaint),
          place: locatorMap(
            geometryOf(regionOf(release, country), locatorOptions),
            country,
            pagePaint,
          ),
        },
        regions: regionCrumbs(tree, [country.continent, country.region]),
        before: countries[at - 1],
        after: countries[at + 1],
      },
    ];
  });
}

function regionOf({ countries }: Release, { region }: Country): readonly CountryCode[] {
  return countries.filter((country) => country.region === region).map(({ code }) => code);
}
