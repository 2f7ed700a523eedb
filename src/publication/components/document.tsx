import type { ComponentChildren, VNode } from 'preact';
import { jsonLdText } from './json-ld.ts';
import { INTERFACE_LANGUAGE } from './language.ts';
import { Masthead } from './masthead.tsx';
import {
  besideLink,
  besidePath,
  type Crumb,
  lastingAddress,
  type PageContext,
  type PageScript,
  SITE_ROOT,
} from './page-context.ts';
import { SiteFooter } from './site-footer.tsx';
import { word } from './words.ts';

/** What the head of a page says of it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The way down to this page, the index itself left out: names and paths, the page itself last. */
  readonly crumbs: readonly Crumb[];
  /** Records for search engines, beside the breadcrumbs. */
  readonly records?: readonly object[];
  readonly scripts?: readonly PageScript[];
  /** A script beside the page that only holds data. */
  readonly dataScript?: string;
}

interface DocumentProps {
  readonly page: PageContext;
  readonly head: PageHead;
  /** `wide` for tables and maps, `embed` for a page inside another site: no masthead, no footer, and links that
   *  leave the frame. */
  readonly layout?: 'page' | 'embed';
  readonly children: ComponentChildren;
}

/** A whole page: head, masthead, one main landmark, footer. Complete without scripts. */
export function Document({ page, head, layout = 'page', children }: DocumentProps): VNode {
  return (
    <html lang={INTERFACE_LANGUAGE} class={layout}>
      <Head page={page} head={head} layout={layout} />
      <body>
        {layout === 'page' && (
          <a class="skip" href="#main">
            {word('skip-to-content')}
          </a>
        )}
        {layout === 'page' && <Masthead page={page} />}
        <main id="main">
          {layout === 'page' && <Crumbs page={page} crumbs={head.crumbs} />}
          {children}
        </main>
        {layout === 'page' && <SiteFooter page={page} />}
      </body>
    </html>
  );
}

function Head({ page, head, layout }: Required<Pick<DocumentProps, 'page' | 'head' | 'layout'>>) {
  const { release } = page;
  const title =
    head.title === release.indexTitle
      ? head.title
      : word('page-title', { title: head.title, index: release.indexTitle });
  const asset = (name: string): string => `${SITE_ROOT}assets/${name}`;
  const records =
    layout === 'page' ? [...(head.records ?? []), breadcrumbRecord(page, head.crumbs)] : [];
  return (
    <head>
      <meta charset="utf-8" />
      {layout === 'embed' && <base target="_top" />}
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={head.description} />
      <link rel="canonical" href={lastingAddress(page, page.path)} />
      <link rel="icon" href={ICON} />
      <link rel="stylesheet" href={asset(page.assets.style)} />
      {layout === 'page' && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={word('feed-title', { index: release.indexTitle })}
          href={`${SITE_ROOT}feed.xml`}
        />
      )}
      {page.beside.includes('csv') && (
        <link rel="alternate" type="text/csv" href={besideLink(page.path, 'csv')} />
      )}
      {page.beside.includes('json') && (
        <link rel="alternate" type="application/json" href={besideLink(page.path, 'json')} />
      )}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={release.indexTitle} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      {page.siteUrl !== undefined && (
        <meta property="og:url" content={lastingAddress(page, page.path)} />
      )}
      {page.siteUrl !== undefined && page.beside.includes('png') && (
        <meta property="og:image" content={lastingAddress(page, besidePath(page.path, 'png'))} />
      )}
      {page.beside.includes('png') && <meta name="twitter:card" content="summary_large_image" />}
      {records.length > 0 && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: jsonLdText(records) }}
        />
      )}
      {head.dataScript !== undefined && <script defer src={head.dataScript} />}
      {head.scripts?.map((name) => {
        const file = page.assets.scripts[name];
        return file === undefined ? null : <script key={name} defer src={asset(file)} />;
      })}
    </head>
  );
}

function Crumbs({ page, crumbs }: { page: PageContext; crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  const up = page.path.includes('/') ? '../' : '';
  return (
    <nav class="crumbs" aria-label={word('breadcrumbs')}>
      <ol>
        <li>
          <a href={`${up}index.html`}>{word('home')}</a>
        </li>
        {crumbs.map(({ name, path }) => (
          <li key={name}>
            {path === undefined ? (
              <span aria-current="page">{name}</span>
            ) : (
              <a href={`${up}${path}`}>{name}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function breadcrumbRecord(page: PageContext, crumbs: readonly Crumb[]): object {
  const steps = [{ name: page.release.indexTitle, path: 'index.html' }, ...crumbs];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(path === undefined || page.siteUrl === undefined
        ? {}
        : { item: lastingAddress(page, path) }),
    })),
  };
}

/** A pair of scales in one path; a data address, so that no page asks for a favicon. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%225%22 fill=%22%231c1b1f%22/%3E%3Cpath d=%22M16 6v19M10 26h12M6 10l20-2M6 10l-3 8h6zM26 8l-3 8h6z%22 fill=%22none%22 stroke=%22%23fdfcfa%22 stroke-width=%222%22 stroke-linejoin=%22round%22/%3E%3C/svg%3E';
