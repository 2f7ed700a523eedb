import { type ExplorerData, packRelease } from '../../src/publication/explorer/index.ts';
import {
  explorerPlan,
  quadrantsView,
  type SiteReleases,
} from '../../src/publication/views/index.ts';
import type { Release } from '../../src/release/index.ts';

/** A release as the explorer's page brings it to the browser, through the text of its data script. */
export function explorerData(site: SiteReleases, release: Release): ExplorerData {
  const packed = packRelease(release, {
    ...explorerPlan(release),
    quadrants: (quadrantsView(site, release)?.quadrants ?? []).map(({ id, name }) => [id, name]),
    colourOf: () => '',
  });
  return JSON.parse(JSON.stringify(packed));
}
