import type { Country, CountryCode } from '../../../model/index.ts';
import {
  compareChart,
  locatorMap,
  locatorOptions,
  pagePaint,
  printPaint,
  profileStems,
} from '../../charts/index.ts';
import { CardEmbed, ComparePage, ProfilePage } from '../../components/index.ts';
import {
  type CompareView,
  compareCountryView,
  compareData,
  compareTable,
  type ProfileView,
  profileData,
  profileTable,
  profileView,
} from '../../views/index.ts';
import { jsonText, renderPage } from '../render.ts';
import { geometryOf } from './pictures.ts';
import { once, pathsWith, type SitePage } from './site-page.ts';
import { csvText, pageContext, regionCrumbs, type TreeContext } from './tree-context.ts';

/** Profile, comparison and card of every country, in the order of their names. */
export function countryPages(
  context: TreeContext,
  inputs: string,
  textOf: (country: CountryCode) => string,
): readonly SitePage[] {
  const countries = [...context.release.countries].sort((a, b) => order(a) - order(b));
  const regions = new Map<string, CountryCode[]>();
  for (const { code, region } of countries) {
    const codes = regions.get(region) ?? [];
    regions.set(region, codes);
    codes.push(code);
  }
  function order({ code }: Country): number {
    return context.countryOrder.get(code) ?? 0;
  }
  return countries.flatMap((country, index) => {
    const { code } = country;
    const viewOf = (): ProfileView => profileView(context.site, context.release, code);
    const own = `${inputs} ${textOf(code)}`;
    return [
      profilePage(context, own, viewOf, {
        country,
        region: regions.get(country.region) ?? [],
        before: countries[index - 1],
        after: countries[index + 1],
      }),
      cardPage(context, inputs, country, viewOf),
      comparePage(context, inputs, country),
    ];
  });
}

interface Surroundings {
  readonly country: Country;
  readonly region: readonly CountryCode[];
  readonly before: Country | undefined;
  readonly after: Country | undefined;
}

function profilePage(
  context: TreeContext,
  inputs: string,
  viewOf: () => ProfileView,
  { country, region, before, after }: Surroundings,
): SitePage {
  const path = `country/${country.code}.html`;
  const page = pageContext(context, path, ['csv', 'json', 'svg']);
  return {
    kind: 'profile',
    path,
    inputs: `${inputs} ${page.beside.join()}`,
    paths: pathsWith(path, ['csv', 'json', 'svg']),
    make: (view = once(viewOf)) =>
      new Map([
        [
          path,
          () =>
            renderPage(
              <ProfilePage
                page={page}
                view={view()}
                pictures={{
                  scores: profileStems(view(), pagePaint),
                  place: locatorMap(geometryOf(region, locatorOptions), country, pagePaint),
                }}
                regions={regionCrumbs(context, [country.continent, country.region])}
                before={before}
                after={after}
              />,
            ),
        ],
        [`country/${country.code}.csv`, () => csvText(profileTable(view()))],
        [`country/${country.code}.json`, () => jsonText(profileData(view()))],
        [`country/${country.code}.svg`, () => profileStems(view(), printPaint)],
      ]),
  };
}

function cardPage(
  context: TreeContext,
  inputs: string,
  { code }: Country,
  viewOf: () => ProfileView,
): SitePage {
  const path = `embed/${code}.html`;
  const page = pageContext(context, path);
  return {
    kind: 'card',
    path,
    inputs,
    paths: pathsWith(path, []),
    make: () => new Map([[path, () => renderPage(<CardEmbed page={page} view={viewOf()} />)]]),
  };
}

function comparePage(context: TreeContext, inputs: string, { code }: Country): SitePage {
  const path = `compare/${code}.html`;
  const page = pageContext(context, path, ['csv', 'json', 'svg']);
  const viewOf = (): CompareView => compareCountryView(context.site, context.release, code);
  return {
    kind: 'compare',
    path,
    inputs: `${inputs} ${page.beside.join()}`,
    paths: pathsWith(path, ['csv', 'json', 'svg']),
    make: (view = once(viewOf)) =>
      new Map([
        [
          path,
          () =>
            renderPage(
              <ComparePage page={page} view={view()} svg={compareChart(view(), pagePaint)} />,
            ),
        ],
        [`compare/${code}.svg`, () => compareChart(view(), printPaint)],
        [`compare/${code}.csv`, () => csvText(compareTable(view()))],
        [`compare/${code}.json`, () => jsonText(compareData(view()))],
      ]),
  };
}
