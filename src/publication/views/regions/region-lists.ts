import { type Country, kebab, type ScopeKind } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { compareNames } from '../releases/release-index.ts';

/** A scope that has a page of its own. */
export interface RegionList {
  readonly scope: ScopeKind;
  readonly name: string;
  /** Kebab case, at most 80 characters and a number; different from that of every other scope of the
   *  release and, however letters are cased, from the code of every country: each names a page. */
  readonly slug: string;
  readonly countries: readonly Country[];
}

const LONGEST_SLUG = 80;

/** By release: a release is never changed once it is read, so what is made of it holds while it lives. */
const known = new WeakMap<Release, readonly RegionList[]>();

/** The whole set, then the continents, then the regions, each kind by name. A region that makes up
 *  the same countries under the same name as a continent, or as the whole set, has one page only. */
export function regionsOf(release: Release): readonly RegionList[] {
  const lists = known.get(release) ?? makeLists(release);
  known.set(release, lists);
  return lists;
}

function makeLists({ countries, index }: Release): readonly RegionList[] {
  const lists: RegionList[] = [];
  const slugs = new Set<string>(countries.map(({ code }) => code.toLowerCase()));
  const put = (scope: ScopeKind, name: string, members: readonly Country[]): void => {
    const plain = cut(kebab(name)) || scope;
    const scoped = cut(`${scope}-${plain}`);
    let slug = slugs.has(plain) ? scoped : plain;
    for (let again = 2; slugs.has(slug); again++) slug = `${scoped}-${again}`;
    slugs.add(slug);
    lists.push({ scope, name, slug, countries: members });
  };
  put('world', index.countrySet, countries);
  for (const scope of ['continent', 'region'] as const) {
    const names = [...new Set(countries.map((country) => country[scope]))].sort(compareNames);
    for (const name of names) {
      put(
        scope,
        name,
        countries.filter((country) => country[scope] === name),
      );
    }
  }
  return lists;
}

function cut(slug: string): string {
  return slug.slice(0, LONGEST_SLUG).replace(/-$/, '');
}
