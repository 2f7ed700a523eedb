/** Views to a site: HTML pages with their data and pictures, written where they differ. */
export { auditHtml } from './audit/audit-html.tsx';
export { keptAudits, type ReleaseAudit } from './audit/kept-audits.ts';
export { compressedSize } from './budget.ts';
export { type Kept, openKept } from './kept.ts';
export { publishSite, type SiteReport } from './publish-site.ts';
export { folderDisk, type SiteDisk } from './site-disk.ts';
export type { SiteInput } from './site-input.ts';
export { zipSite } from './zip-site.ts';
