import type { VNode } from 'preact';
import { INTERFACE_LANGUAGE } from '../language.ts';
import type { PageContext } from '../page-context.ts';
import { word } from '../words.ts';

/** What a web server shows where there is no page. It is shown at addresses of any depth: its style
 *  stands in it, and its links begin at the root of the server, where the site stands unless the
 *  index's `url` names a folder. */
export function NotFoundPage({ page }: { page: PageContext }): VNode {
  const { indexTitle } = page.release;
  const root = rootOf(page.siteUrl);
  return (
    <html lang={INTERFACE_LANGUAGE}>
      <head>
        <meta charset="utf-8" />
        <title>{word('page-title', { title: word('not-found'), index: indexTitle })}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="description" content={word('not-found-line')} />
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <a href={`${root}/index.html`}>{indexTitle}</a>
        </header>
        <main id="main">
          <p class="kicker">404</p>
          <h1>{word('not-found')}</h1>
          <p>{word('not-found-line')}</p>
          <nav aria-label={word('onward')}>
            <ul>
              <li>
                <a href={`${root}/index.html`}>{word('home')}</a>
              </li>
              <li>
                <a href={`${root}/search.html`}>{word('menu-search')}</a>
              </li>
              <li>
                <a href={`${root}/rankings.html`}>{word('menu-rankings')}</a>
              </li>
            </ul>
          </nav>
        </main>
      </body>
    </html>
  );
}

/** The folder of the server in which the site stands, without a slash at its end. */
function rootOf(siteUrl: string | undefined): string {
  return siteUrl !== undefined && URL.canParse(siteUrl)
    ? new URL(siteUrl).pathname.replace(/\/+$/, '')
    : '';
}

/** The site's own look in a few lines. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1c1b1f;--paper:#fdfcfa;--muted:#5c5a63}
@media (prefers-color-scheme:dark){:root{--ink:#ecebe7;--paper:#161518;--muted:#a9a6b0}}
body{margin:0 auto;max-width:68rem;padding:0 1.25rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,sans-serif}
header{border-top:3px solid;padding:.8rem 0}
header a,h1{font-family:"Source Serif 4",Georgia,serif}
header a{font-size:1.2rem;text-decoration:none}
a{color:inherit}
main{padding:3rem 0}
h1{font-size:2.4rem;font-weight:400;line-height:1.15;margin:.25rem 0 .75rem}
.kicker{color:var(--muted);font-size:.9rem;margin:0}
ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;list-style:none;margin:1.5rem 0 0;padding:0}
li a{display:inline-block;padding:.35rem 0}
`;
