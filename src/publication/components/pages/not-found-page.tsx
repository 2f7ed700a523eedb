import type { VNode } from 'preact';
import { Document } from '../document.tsx';
import { linkTo, type PageContext } from '../page-context.ts';
import { word } from '../words.ts';

/** What a web server shows where there is no page. */
export function NotFoundPage({ page }: { page: PageContext }): VNode {
  return (
    <Document
      page={page}
      head={{ title: word('not-found'), description: word('not-found-line'), crumbs: [] }}
    >
      <header class="page-head">
        <p class="kicker">404</p>
        <h1>{word('not-found')}</h1>
        <p class="deck">{word('not-found-line')}</p>
        <p>
          <a href={linkTo(page, 'index.html')}>{word('home')}</a> ·{' '}
          <a href={linkTo(page, 'search.html')}>{word('menu-search')}</a>
        </p>
      </header>
    </Document>
  );
}
