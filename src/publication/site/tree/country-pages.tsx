import type { Country, CountryCode } from '../../../model/index.ts';
import { locatorMap, pagePaint, printPaint, profileStems } from '../../charts/index.ts';
import { CardEmbed, ProfilePage } from '../../components/index.ts';
import {
  claimsTable,
  compareCountryView,
  isNamedElsewhere,
  type ProfileView,
  profileData,
  profileTable,
  profileView,
  standingOf,
} from '../../views/index.ts';
import { comparePage } from './compare-page.tsx';
import type { SitePage } from './site-page.ts';
import { regionCrumbs, type TreeContext } from './tree-context.ts';
import { viewPage } from './view-page.ts';

/** Profile, comparison and card of every country, in the order of their names. `texts` is equal where the
 *  same countries have texts: what another profile says of a country depends on whose text it shows. */
export function countryPages(
  context: TreeContext,
  inputs: string,
  textOf: (country: CountryCode) => string,
  texts: string,
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
    const named = isNamedElsewhere(context.site, context.release, code);
    const own = `${inputs} ${textOf(code)}${named ? ` ${texts}` : ''}`;
    return [
      profilePage(context, own, viewOf, {
        country,
        named,
        region: regions.get(country.region) ?? [],
        before: countries[index - 1],
        after: countries[index + 1],
      }),
      cardPage(context, inputs, country, viewOf),
      comparePage(context, inputs, code, () =>
        compareCountryView(context.site, context.release, code),
      ),
    ];
  });
}

interface Surroundings {
  readonly country: Country;
  /** Whether other profiles name it. */
  readonly named: boolean;
  readonly region: readonly CountryCode[];
  readonly before: Country | undefined;
  readonly after: Country | undefined;
}

/** A profile with more claims than this has the budget of a long page. */
const MANY_CLAIMS = 150;

function profilePage(
  context: TreeContext,
  inputs: string,
  view: () => ProfileView,
  { country, named, region, before, after }: Surroundings,
): SitePage {
  const { site, release } = context;
  const claims = standingOf(site, release, country.code)?.counts.claims ?? 0;
  return viewPage(context, {
    kind: claims > MANY_CLAIMS ? 'long-profile' : 'profile',
    path: `country/${country.code}.html`,
    inputs,
    view,
    html: (profile, page) => (
      <ProfilePage
        page={page}
        view={profile}
        pictures={{
          scores: profileStems(profile, pagePaint),
          place: locatorMap(context.locator(region), country, pagePaint),
        }}
        regions={regionCrumbs(context, [country.continent, country.region])}
        before={before}
        after={after}
      />
    ),
    table: profileTable,
    ...((claims > 0 || named) && { claims: claimsTable }),
    data: profileData,
    picture: (profile) => profileStems(profile, printPaint),
  });
}

function cardPage(
  context: TreeContext,
  inputs: string,
  { code }: Country,
  view: () => ProfileView,
): SitePage {
  return viewPage(context, {
    kind: 'card',
    path: `embed/${code}.html`,
    inputs,
    view,
    html: (profile, page) => <CardEmbed page={page} view={profile} />,
  });
}
