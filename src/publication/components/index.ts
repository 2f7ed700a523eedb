/** Pages as JSX over views: design tokens, words of the interface, parts and whole documents. */
export {
  type Beside,
  besidePath,
  type Crumb,
  type EditionPage,
  groupsPath,
  type PageAssets,
  type PageContext,
  type PageScript,
  SITE_ROOT,
} from './page-context.ts';
export { AuditPage } from './pages/audit-page.tsx';
export { CardEmbed } from './pages/card-embed.tsx';
export { ChangesPage } from './pages/changes-page.tsx';
export { CompareIndexPage, ComparePage } from './pages/compare-page.tsx';
export { DataPage, pythonExample, rExample } from './pages/data-page.tsx';
export { ExplorerPage } from './pages/explorer-page.tsx';
export { FlowsPage } from './pages/flows-page.tsx';
export { GapsPage } from './pages/gaps-page.tsx';
export { HomePage } from './pages/home-page.tsx';
export { IndicatorPage } from './pages/indicator-page.tsx';
export { MapEmbed, MapPage } from './pages/map-page.tsx';
export { MethodologyPage } from './pages/methodology-page.tsx';
export { NotFoundPage } from './pages/not-found-page.tsx';
export { ProfilePage } from './pages/profile-page.tsx';
export { QuadrantsPage } from './pages/quadrants-page.tsx';
export { RankingPage } from './pages/ranking-page.tsx';
export { RegionPage } from './pages/region-page.tsx';
export { ReleaseAuditPage } from './pages/release-audit-page.tsx';
export { SearchPage } from './pages/search-page.tsx';
export { SeriesPage } from './pages/series-page.tsx';
export { seriesLinks } from './pages/series-table.tsx';
export { SourcesPage } from './pages/sources-page.tsx';
export { tokenStyles } from './tokens.ts';
export { word } from './words.ts';
