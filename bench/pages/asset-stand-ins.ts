import { bytesOf } from '../../src/model/index.ts';
import type { PageAssets } from '../../src/publication/components/index.ts';
import { FONT, publishedAssets, STYLE } from '../../src/publication/site/assets.ts';

/** Names of a style sheet and scripts as a site publishes them: pages only link to them, so that
 *  their bytes do not matter. */
export function assetNames(): PageAssets {
  const names = [STYLE, FONT, 'map.js', 'ranking.js', 'compare.js', 'search.js'];
  return publishedAssets(new Map(names.map((name) => [name, bytesOf(name)]))).names;
}
