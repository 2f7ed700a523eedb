import { readFileSync } from 'node:fs';
import { ProfilePage } from '../../src/publication/components/index.ts';
import { placePage, renderPage } from '../../src/publication/site/render.ts';
import { folderDisk } from '../../src/publication/site/site-disk.ts';
import { SiteWriter } from '../../src/publication/site/site-writer.ts';
import type { ReadyRelease } from './ready-release.ts';

const [data = '', out = ''] = process.argv.slice(2);

const releases: readonly ReadyRelease[] = JSON.parse(readFileSync(data, 'utf8'));
const writer = new SiteWriter(folderDisk(out), { inputs: new Map(), files: new Set() }, ['html']);
for (const { id, paths, shared: release, profiles } of releases) {
  if (!release) continue;
  const pages = new Set(paths);
  const exists = (path: string): boolean => pages.has(path);
  for (const { page, view, ...rest } of profiles) {
    const html = renderPage(
      <ProfilePage page={{ ...page, release, exists }} view={{ ...view, release }} {...rest} />,
    );
    writer.put(`${id}/${page.path}`, placePage(html, 2));
  }
}
writer.finish();
