/** What each page shows, as plain data: a release goes in, views come out. Nothing here draws. */

export { mapView } from './map.ts';
export { pageRelease } from './page-release.ts';
export type * from './pages.ts';
export type * from './parts.ts';
export { profileView } from './profile.ts';
export type * from './profile-view.ts';
export { rankingView } from './ranking.ts';
export { type SiteReleases, siteReleases } from './site-releases.ts';
