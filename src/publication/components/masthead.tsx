import type { VNode } from 'preact';
import { linkTo, type PageContext, SITE_ROOT } from './page-context.ts';
import { type WordName, word } from './words.ts';

/** The main ways through a release, in reading order. */
export const SITE_MENU: readonly { readonly name: WordName; readonly path: string }[] = [
  { name: 'menu-map', path: 'index.html' },
  { name: 'menu-rankings', path: 'rankings.html' },
  { name: 'menu-compare', path: 'compare.html' },
  { name: 'menu-quadrants', path: 'quadrants.html' },
  { name: 'menu-series', path: 'series.html' },
  { name: 'menu-changes', path: 'changes.html' },
  { name: 'menu-explorer', path: 'explorer.html' },
  { name: 'menu-flows', path: 'flows.html' },
  { name: 'menu-gaps', path: 'gaps.html' },
  { name: 'menu-sources', path: 'sources.html' },
  { name: 'menu-methodology', path: 'methodology.html' },
  { name: 'menu-audit', path: 'audit.html' },
  { name: 'menu-data', path: 'data.html' },
  { name: 'menu-search', path: 'search.html' },
];

/** Title of the index, edition switch and menu; a notice where the release is not the latest. */
export function Masthead({ page }: { page: PageContext }): VNode {
  return (
    <header class="masthead">
      <div class="masthead-title">
        <a class="index-title" href={linkTo(page, 'index.html')}>
          {page.release.indexTitle}
        </a>
        <EditionSwitch page={page} />
      </div>
      <p class="menu-jumps">
        {page.exists('search.html') && (
          <a href={linkTo(page, 'search.html')}>{word('menu-search')}</a>
        )}
        <a href="#menu">{word('menu')}</a>
      </p>
      <nav class="menu" aria-label={word('menu')}>
        <MenuItems page={page} />
      </nav>
      <OlderNotice page={page} />
    </header>
  );
}

/** The menu's links; a part that this release does not have is left out. */
export function MenuItems({ page }: { page: PageContext }): VNode {
  return (
    <ul>
      {SITE_MENU.filter(({ path }) => page.exists(path)).map(({ name, path }) => (
        <li key={path}>
          <a href={linkTo(page, path)} aria-current={path === page.path ? 'page' : undefined}>
            {word(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function EditionSwitch({ page }: { page: PageContext }) {
  if (page.editions.length < 2) return null;
  return (
    <nav class="editions" aria-label={word('editions')}>
      <span aria-hidden="true">{word('edition')}</span>
      <ul>
        {page.editions.map(({ edition, title, href, current }) => (
          <li key={edition}>
            {current && <strong aria-current="true">{edition}</strong>}
            {!current && href !== undefined && (
              <a href={href} title={title}>
                {edition}
              </a>
            )}
            {!current && href === undefined && (
              <span class="absent" title={word('not-in-edition', { edition: title })}>
                {edition}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OlderNotice({ page }: { page: PageContext }) {
  const { release } = page;
  if (release.id === release.latest) return null;
  const newest = page.editions.at(-1);
  if (release.successor !== undefined) {
    const { successor } = release;
    const same = page.editions.find(({ current }) => current)?.href;
    return (
      <p class="notice superseded">
        {word('superseded-release', { release: release.id, successor })}{' '}
        <a href={same ?? `${SITE_ROOT}${successor}/index.html`}>
          {word('corrected-release', { release: successor })}
        </a>
      </p>
    );
  }
  return (
    <p class="notice">
      {word('older-release', { release: release.id, edition: release.editionTitle })}{' '}
      <a href={newest?.href ?? `${SITE_ROOT}${release.latest}/index.html`}>
        {word('latest-release', { release: release.latest })}
      </a>
    </p>
  );
}
