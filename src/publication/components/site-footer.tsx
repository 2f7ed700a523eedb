import type { VNode } from 'preact';
import { MenuItems } from './masthead.tsx';
import { linkTo, type PageContext } from './page-context.ts';
import { longDate, word } from './words.ts';

/** What stands below every page: how to cite it, policy lines, licence, and the menu once more. */
export function SiteFooter({ page }: { page: PageContext }): VNode {
  const { release } = page;
  return (
    <footer class="site-footer">
      <nav id="menu" aria-label={word('footer-menu')}>
        <MenuItems page={page} />
      </nav>
      <div class="small-print">
        <p>
          {word('release-line', {
            index: release.indexTitle,
            edition: release.editionTitle,
            release: release.id,
            date: longDate(release.date),
          })}{' '}
          {word('published-by', { publisher: release.publisher })}
        </p>
        <p>
          <span class="label">{word('citation')}</span> {release.citation}
        </p>
        <p>
          <span class="label">{word('licence')}</span>{' '}
          {release.licence.url === undefined ? (
            release.licence.name
          ) : (
            <a href={release.licence.url} rel="license">
              {release.licence.name}
            </a>
          )}
        </p>
        <p>
          <a href={linkTo(page, 'methodology.html')}>{word('how-made')}</a>
        </p>
      </div>
    </footer>
  );
}

/** Disclaimer and funding, where a page's numbers or text could be taken for more than they are. */
export function PolicyLines({ page }: { page: PageContext }): VNode {
  return (
    <section class="policy" aria-label={word('disclaimer-and-funding')}>
      <p>
        <span class="label">{word('disclaimer')}</span> {page.release.disclaimer}
      </p>
      {page.release.funding !== '' && (
        <p>
          <span class="label">{word('funding')}</span> {page.release.funding}
        </p>
      )}
    </section>
  );
}
