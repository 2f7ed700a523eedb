import { writeFileSync } from 'node:fs';
import type { Country, CountryCode } from '../../src/model/index.ts';
import {
  locatorMap,
  locatorOptions,
  pagePaint,
  profileStems,
} from '../../src/publication/charts/index.ts';
import english from '../../src/publication/components/locales/en.json' with { type: 'json' };
import { geometryOf } from '../../src/publication/site/tree/pictures.ts';
import {
  pageContext,
  regionCrumbs,
  type TreeContext,
  treeContext,
} from '../../src/publication/site/tree/tree-context.ts';
import { treePaths } from '../../src/publication/site/tree/tree-paths.ts';
import {
  countriesByName,
  profileView,
  type SiteReleases,
} from '../../src/publication/views/index.ts';
import type { Release } from '../../src/release/index.ts';
import { assetNames } from './asset-stand-ins.ts';
import { profileData, releaseData } from './profile-data.ts';

/** Writes all that a template needs for every profile of a site as one JSON file: the profiles with
 *  their pictures drawn, what the profiles of a release share, and the words of the interface. */
export function writeProfileData(site: SiteReleases, path: string): void {
  const assets = assetNames();
  const editions = site.editions.map(treePaths);
  const trees = site.all.map((release) =>
    treeContext({
      site,
      release,
      paths: treePaths(release),
      editions,
      assets,
      siteUrl: undefined,
      lies: () => false,
    }),
  );
  const releases = Object.fromEntries(
    trees.map((tree) => [tree.release.id, releaseData(pageContext(tree, 'country/any.html'))]),
  );
  const profiles = trees.flatMap(profilesOf);
  writeFileSync(path, JSON.stringify({ profiles, releases, words: english }));
}

function profilesOf(tree: TreeContext): readonly object[] {
  const { site, release } = tree;
  const countries = countriesByName(release);
  const byCode = new Map(release.countries.map((country) => [country.code, country]));
  return countries.flatMap(({ code }, at) => {
    const country = byCode.get(code);
    if (!country) return [];
    const view = profileView(site, release, code);
    return [
      profileData({
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
      }),
    ];
  });
}

function regionOf({ countries }: Release, { region }: Country): readonly CountryCode[] {
  return countries.filter((country) => country.region === region).map(({ code }) => code);
}
