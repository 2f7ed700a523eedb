import { type Country, kebab, type ScopeKind } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { compareNames } from './release-index.ts';

/** A scope that has a page of its own. */
export interface RegionList {
  readonly scope: ScopeKind;
  readonly name: string;
  /** Kebab case, different from that of every other scope of the release. */
  readonly slug: string;
  readonly countries: readonly Country[];
}

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
  const slugs = new Set<string>();
  const put = (scope: ScopeKind, name: string, members: readonly Country[]): void => {
    const plain = kebab(name) || scope;
    let slug = slugs.has(plain) ? `${scope}-${plain}` : plain;
    for (let again = 2; slugs.has(slug); again++) slug = `${scope}-${plain}-${again}`;
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
