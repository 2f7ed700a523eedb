import type { PageContext } from '../../src/publication/components/index.ts';
import type { PageRelease, ProfileView } from '../../src/publication/views/index.ts';
import type { ProfileParts } from './profile-data.ts';

/** The profiles of a release ready to be rendered, as they pass through a JSON file: what they share
 *  stands once, and `exists` is a list of paths. */
export interface ReadyRelease {
  readonly id: string;
  readonly paths: readonly string[];
  readonly shared: PageRelease | undefined;
  readonly profiles: readonly ReadyProfile[];
}

type ReadyProfile = Omit<ProfileParts, 'page' | 'view'> & {
  readonly page: Omit<PageContext, 'release' | 'exists'>;
  readonly view: Omit<ProfileView, 'release'>;
};
