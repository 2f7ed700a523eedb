/** What each page shows, as plain data: a release goes in, views come out. Nothing here draws. */

export type * from './audit/audit-view.ts';
export { auditView } from './audit/make-audit-view.ts';
export {
  auditInputs,
  followedAudit,
  releaseAudit,
  releaseAuditData,
  releaseAuditView,
} from './audit/release-audit.ts';
export { compareCountryView, compareRegionViews, compareView } from './compare.ts';
export { dataView } from './data-page.ts';
export { changesView } from './editions/changes.ts';
export { seriesView } from './editions/series.ts';
export { countryEvidence } from './evidence/evidence.ts';
export type * from './evidence/evidence-views.ts';
export { isNamedElsewhere } from './evidence/named-elsewhere.ts';
export { standingOf } from './evidence/standing-evidence.ts';
export { sourcesOf, strengthOf } from './evidence/strength.ts';
export {
  type ExplorerComponent,
  type ExplorerRow,
  type ExplorerView,
  explorerView,
} from './explorer.ts';
export { type FeedEntry, releaseFeed } from './feed.ts';
export { flowsTable } from './flows/flow-tables.ts';
export {
  countryFlowsView,
  flowPages,
  flowsPartView,
  flowsView,
  hasFlows,
} from './flows/flows.ts';
export type * from './flows/flows-view.ts';
export { gapsTable } from './gaps/gap-tables.ts';
export { gapsView, hasClaims } from './gaps/gaps.ts';
export type * from './gaps/gaps-view.ts';
export { homeView, nodeGroups } from './home/home.ts';
export { indicatorView } from './indicator.ts';
export { type ExplorerPlan, explorerPlan } from './intervals/explorer-plan.ts';
export type { PlanChoiceView, PlanView } from './intervals/plan-view.ts';
export { flowsData, gapsData, sourcesData } from './json/evidence-json.ts';
export * from './json/page-json.ts';
export type { Json } from './json/table-json.ts';
export { mapView } from './map.ts';
export { methodRules } from './method/method-rules.ts';
export { methodologyView } from './method/methodology.ts';
export type * from './pages.ts';
export type * from './parts.ts';
export { profileView } from './profile/profile.ts';
export type * from './profile/profile-view.ts';
export { quadrantsView } from './quadrants/quadrants.ts';
export { rankingView } from './ranking/ranking.ts';
export {
  hasRankingGroups,
  type RankingGroup,
  type RankingGroupsView,
  rankingGroupsView,
} from './ranking/ranking-groups.ts';
export { regionsOf } from './regions/region-lists.ts';
export { regionViews } from './regions/regions.ts';
export { pageRelease } from './releases/page-release.ts';
export { countriesByName } from './releases/release-index.ts';
export {
  editionsUpTo,
  releasesUpTo,
  type SiteReleases,
  siteReleases,
} from './releases/site-releases.ts';
export { searchEntries } from './search.ts';
export { sourcesTable } from './sources/source-tables.ts';
export { hasSources, sourcesView } from './sources/sources.ts';
export type * from './sources/sources-view.ts';
export { claimsTable } from './tables/claims-table.ts';
export * from './tables/country-tables.ts';
export { profileTable } from './tables/profile-table.ts';
export {
  dataTable,
  meansTable,
  methodologyTable,
} from './tables/reference-tables.ts';
