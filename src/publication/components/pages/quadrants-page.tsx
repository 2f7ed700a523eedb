import type { VNode } from 'preact';
import type { QuadrantsView, TableView } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { Document } from '../document.tsx';
import { countryPath, linkTo, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { Picture } from '../picture.tsx';
import { PlainTable, whyLinks } from '../wide-table.tsx';
import { word, wordFor } from '../words.ts';

/** Where each country lies on the plane of two components, and which of the four fields that is. */
export function QuadrantsPage({
  page,
  view,
  svg,
  narrow,
  table,
}: {
  page: PageContext;
  view: QuadrantsView;
  svg: string;
  /** The same for a phone. */
  narrow: string;
  table: TableView;
}): VNode {
  const { release, horizontal, vertical } = view;
  const title = word('quadrants-title', { horizontal: horizontal.name, vertical: vertical.name });
  return (
    <Document
      page={page}
      head={{
        title,
        description: word('quadrants-description', {
          horizontal: horizontal.name,
          vertical: vertical.name,
          edition: release.editionTitle,
        }),
        crumbs: [{ name: word('menu-quadrants') }],
      }}
    >
      <PageHead
        kicker={word('quadrants-kicker', { edition: release.editionTitle })}
        title={title}
        deck={word('quadrants-deck', { line: view.line.toFixed(view.scale.decimals) })}
      />
      <div class="tools">
        <BesideLinks page={page} />
      </div>
      <Picture svg={svg} narrow={narrow} class="picture plane" wide={title} />
      <div class="quadrant-lists">
        {view.quadrants.map(({ id, name, countries, before }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{name}</h2>
            <p class="count">
              {wordFor(countries.length, 'country-one', 'country-many')}
              {before !== undefined && ` · ${word('quadrant-before', { count: before })}`}
            </p>
            <ul class="run">
              {countries.map((country) => (
                <li key={country.code}>
                  <a href={linkTo(page, countryPath(country.code))}>{country.name}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <details class="data-table">
        <summary>{word('as-table')}</summary>
        <PlainTable
          table={table}
          without={['country']}
          linkOf={whyLinks(page, (column) =>
            [horizontal.id, vertical.id].find((id) => id === column),
          )}
        />
      </details>
    </Document>
  );
}
