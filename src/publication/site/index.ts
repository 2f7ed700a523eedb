/** Views to a site: HTML pages with their data and pictures, written where they differ. */
export { BUDGETS, type Budgets, compressedSize } from './budget.ts';
export { assetMissing, overBudget } from './errors.ts';
export {
  publishSite,
  type SiteEffects,
  type SiteInput,
  type SiteReport,
} from './publish-site.ts';
export { folderDisk, type SiteDisk } from './site-disk.ts';
export { zipSite } from './zip-site.ts';
