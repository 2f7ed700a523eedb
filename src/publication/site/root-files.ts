import { escapeMarkup } from '../../model/index.ts';
import type { Release } from '../../release/index.ts';
import { word } from '../components/index.ts';
import type { FeedEntry } from '../views/index.ts';
import type { TreePaths } from './tree/tree-paths.ts';

/** Pages that a search engine has no use for. */
const UNLISTED = /^(embed\/|404\.html)/;

/** Every page of every release by its lasting address. A sitemap holds whole addresses alone: a site
 *  whose address is unknown has none. */
export function sitemapText(trees: readonly TreePaths[], siteUrl: string): string {
  const entries = trees.flatMap(({ release, pages }) =>
    [...pages]
      .filter((path) => !UNLISTED.test(path))
      .map(
        (path) =>
          `<url><loc>${escapeMarkup(address(siteUrl, `${release.id}/${path}`))}</loc><lastmod>${release.date}</lastmod></url>`,
      ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

/** The releases as an Atom feed, newest first; its dates are those of the releases. */
export function feedText(
  { index, date }: Release,
  entries: readonly FeedEntry[],
  siteUrl: string | undefined,
): string {
  const updated =
    entries
      .map((entry) => entry.date)
      .sort()
      .at(-1) ?? date;
  const items = entries.map(
    (entry) =>
      `<entry><id>${feedId(index.id, entry.id)}</id><title>${escapeMarkup(entry.title)}</title>` +
      `<updated>${entry.date}T00:00:00Z</updated><link href="${escapeMarkup(address(siteUrl, entry.address))}"/>` +
      `<summary>${escapeMarkup(entry.summary)}</summary></entry>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n` +
    `<id>${feedId(index.id, 'releases')}</id><title>${escapeMarkup(word('feed-title', { index: index.title }))}</title>` +
    `<updated>${updated}T00:00:00Z</updated><author><name>${escapeMarkup(index.publisher.name)}</name></author>` +
    `<link rel="self" href="${escapeMarkup(address(siteUrl, 'feed.xml'))}"/>\n${items.join('\n')}\n</feed>\n`
  );
}

/** Everybody may read everything. */
export function robotsText(siteUrl: string | undefined): string {
  // A release says its own address: a line end in it must not become a rule.
  const lineless = siteUrl?.replace(/[\s\p{Cc}]/gu, encodeURIComponent);
  const map = lineless === undefined ? '' : `Sitemap: ${lineless}/sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}

/** A lasting name for a feed or its entry that does not depend on where the site stands. */
function feedId(index: string, name: string): string {
  return `urn:assayer:${index}:${name}`;
}

function address(siteUrl: string | undefined, path: string): string {
  return siteUrl === undefined ? path : `${siteUrl}/${path}`;
}
