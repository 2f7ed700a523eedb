import { join } from 'node:path';
import type { Files, ReleaseId } from '../../src/model/index.ts';
import { folderDisk } from '../../src/publication/site/site-disk.ts';
import { planSite } from '../../src/publication/site/site-plan.ts';
import { SiteWriter } from '../../src/publication/site/site-writer.ts';
import {
  listReleases,
  type Release,
  readRelease,
  readReleaseFiles,
} from '../../src/release/index.ts';
import { assetNames } from './asset-stand-ins.ts';

const [releasesDir = '', out = ''] = process.argv.slice(2);

const files = new Map<ReleaseId, Files>();
const releases: Release[] = [];
for (const id of await listReleases(releasesDir)) {
  const held = await readReleaseFiles(join(releasesDir, id));
  const parsed = readRelease(held);
  if (!parsed.ok) throw new Error(`${id} cannot be read`);
  files.set(id, held);
  releases.push(parsed.value);
}
const trees = planSite(
  { releases, releaseFiles: files, assets: new Map(), software: 'bench' },
  assetNames(),
);
const writer = new SiteWriter(folderDisk(out), { inputs: new Map(), files: new Set() }, ['html']);
for (const { release, pages } of trees) {
  for (const page of pages) {
    if (page.kind === 'profile') writer.putPage(page, [`${release.id}/`], () => {});
  }
}
writer.finish();
