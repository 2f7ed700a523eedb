import type { VNode } from 'preact';
import type { NodeGroup, RankingView } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { Document } from '../document.tsx';
import { NodeMenu } from '../node-menu.tsx';
import { linkTo, mapPath, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { RankingTable } from '../ranking-table.tsx';
import { word } from '../words.ts';

interface RankingPageProps {
  readonly page: PageContext;
  readonly view: RankingView;
  readonly nodes: readonly NodeGroup[];
  /** Regions that have a page, by name. */
  readonly regions: ReadonlyMap<string, string>;
}

/** Every country by its value of one node; the page `rankings.html` takes the first component. */
export function RankingPage({ page, view, nodes, regions }: RankingPageProps): VNode {
  const { node, release } = view;
  const title = word('ranking-title', { node: node.name });
  return (
    <Document
      page={page}
      head={{
        title,
        description: word('ranking-description', {
          node: node.name,
          set: release.countrySet,
          edition: release.editionTitle,
        }),
        crumbs:
          page.path === 'rankings.html'
            ? [{ name: word('menu-rankings') }]
            : [{ name: word('menu-rankings'), path: 'rankings.html' }, { name: node.name }],
        scripts: ['ranking'],
      }}
    >
      <PageHead
        kicker={word('ranking-kicker', { edition: release.editionTitle })}
        title={title}
        deck={word(node.higherIs === 'worse' ? 'rank-note-worse' : 'rank-note-better')}
      />
      <div class="tools">
        <BesideLinks page={page} />
        <p>
          <a href={linkTo(page, mapPath(node))}>{word('map-page-of', { node: node.name })}</a>
        </p>
        {page.exists('audit.html') && (
          <p>
            <a href={linkTo(page, 'audit.html')}>{word('audit-link')}</a>
          </p>
        )}
      </div>
      <RankingTable page={page} view={view} filter />
      {regions.size > 0 && (
        <nav aria-labelledby="by-region">
          <h2 id="by-region">{word('by-region')}</h2>
          <ul class="columns">
            {[...regions].map(([name, path]) => (
              <li key={path}>
                <a href={linkTo(page, path)}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <section aria-labelledby="rankings">
        <h2 id="rankings">{word('every-ranking')}</h2>
        <NodeMenu
          page={page}
          groups={nodes}
          pathOf={({ id }) => `rankings/${id}.html`}
          current={node}
          label={word('every-ranking')}
        />
      </section>
    </Document>
  );
}
