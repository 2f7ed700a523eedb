import { SITE_ROOT } from '../../src/publication/components/index.ts';
import { placePage } from '../../src/publication/site/render.ts';

/** The way from a profile, two folders down, to a path at the top of the site. */
export function fromProfile(path: string): string {
  return placePage(path.startsWith(SITE_ROOT) ? path : `${SITE_ROOT}${path}`, 2);
}
