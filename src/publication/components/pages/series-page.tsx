import type { VNode } from 'preact';
import { type EditionId, nameOfEdition } from '../../../model/index.ts';
import type { NodeGroup, SeriesView } from '../../views/index.ts';
import { CertaintyLine, EditionsApart } from '../certainty-line.tsx';
import { Document } from '../document.tsx';
import { NodeMenu } from '../node-menu.tsx';
import { NodeTools } from '../node-tools.tsx';
import type { PageContext } from '../page-context.ts';
import { Picture } from '../picture.tsx';
import { word } from '../words.ts';
import { SeriesTable } from './series-table.tsx';

/** One node over all editions, a line a country; `series.html` takes the first component. */
export function SeriesPage({
  page,
  view,
  svg,
  narrow,
  nodes,
}: {
  page: PageContext;
  view: SeriesView;
  svg: string;
  /** The same for a phone. */
  narrow: string;
  nodes: readonly NodeGroup[];
}): VNode {
  const { node } = view;
  const title = word('series-title', { node: node.name });
  const nameOf = (edition: EditionId) => nameOfEdition(edition, view.release.editions);
  const names = view.editions.map(nameOf);
  return (
    <Document
      page={page}
      head={{
        title,
        description: word('series-description', {
          node: node.name,
          first: names[0] ?? '',
          last: names.at(-1) ?? '',
        }),
        crumbs:
          page.path === 'series.html'
            ? [{ name: word('menu-series') }]
            : [{ name: word('menu-series'), path: 'series.html' }, { name: node.name }],
      }}
    >
      <header class="page-head">
        <p class="kicker">
          {word('series-kicker', {
            first: names[0] ?? '',
            last: names.at(-1) ?? '',
          })}
        </p>
        <h1>{title}</h1>
        {view.breaks.length > 0 && (
          <p class="deck">
            {word('series-break', { editions: view.breaks.map(nameOf).join(', ') })}
          </p>
        )}
      </header>
      <NodeTools page={page} node={node} />
      <Picture svg={svg} narrow={narrow} class="picture series" wide={title} />
      <CertaintyLine page={page} />
      <EditionsApart drawn={view.lines.some((line) => line.intervals.some(Boolean))} />
      <section aria-labelledby="table">
        <h2 id="table">{word('as-table')}</h2>
        <SeriesTable page={page} view={view} />
      </section>
      <section aria-labelledby="every">
        <h2 id="every">{word('every-series')}</h2>
        <NodeMenu
          page={page}
          groups={nodes}
          pathOf={({ id }) => `series/${id}.html`}
          current={node}
          label={word('every-series')}
        />
      </section>
    </Document>
  );
}
