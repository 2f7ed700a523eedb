import type { VNode } from 'preact';
import type { SearchEntry } from '../../views/index.ts';
import { Document } from '../document.tsx';
import { linkTo, type PageContext } from '../page-context.ts';
import { type WordName, word } from '../words.ts';

const KINDS: readonly (readonly [kind: SearchEntry['kind'], title: WordName])[] = [
  ['country', 'countries'],
  ['region', 'regions'],
  ['indicator', 'indicators'],
  ['page', 'pages'],
];

/** Everything that has a page, by name; a script filters it, without one it is an index to read. */
export function SearchPage({
  page,
  entries,
}: {
  page: PageContext;
  entries: readonly SearchEntry[];
}): VNode {
  const absent = entries.filter(({ kind }) => kind === 'unassessed');
  return (
    <Document
      page={page}
      head={{
        title: word('menu-search'),
        description: word('search-description', { index: page.release.indexTitle }),
        crumbs: [{ name: word('menu-search') }],
        scripts: ['search'],
      }}
    >
      <header class="page-head">
        <h1>{word('search-title')}</h1>
      </header>
      <form class="search-form" hidden>
        <label>
          {word('search-label')}
          <input type="search" name="q" autocomplete="off" spellcheck={false} />
        </label>
        <output
          data-none={word('search-none')}
          data-count={word('search-count', { count: '{count}' })}
          data-choose={word('search-choose', { count: '{count}' })}
          aria-live="polite"
        />
      </form>
      {absent.length > 0 && (
        <ul class="unassessed" hidden>
          {absent.map(({ name, also }) => (
            <li key={name} data-name={name} data-also={also.join('|')}>
              {word('not-assessed', { country: name })}
            </li>
          ))}
        </ul>
      )}
      {KINDS.map(([kind, title]) => {
        const found = entries.filter((entry) => entry.kind === kind && page.exists(entry.address));
        return (
          found.length > 0 && (
            <section key={kind} class="entries" aria-labelledby={`kind-${kind}`}>
              <h2 id={`kind-${kind}`}>{word(title)}</h2>
              <ul class="columns">
                {found.map(({ name, address, also }) => (
                  <li key={address} data-also={also.length > 0 ? also.join('|') : undefined}>
                    <a href={linkTo(page, address)}>{name}</a>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Document>
  );
}
