import type { VNode } from 'preact';
import type { NodeGroup, RankingGroupsView, RankingView } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { Document } from '../document.tsx';
import { NodeMenu } from '../node-menu.tsx';
import { groupsPath, linkTo, mapPath, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { RankingTable } from '../ranking-table.tsx';
import { type WordName, word } from '../words.ts';

interface RankingPageProps {
  readonly page: PageContext;
  /** Countries by rank, or by groups that can be told apart. */
  readonly view: RankingView | RankingGroupsView;
  readonly nodes: readonly NodeGroup[];
  /** Regions that have a page, by name. */
  readonly regions: ReadonlyMap<string, string>;
}

/** Every country by its value of one node, in one of two states, each with an address of its own: by ranks, or by
 *  groups. The page `rankings.html` takes the first component. */
export function RankingPage({ page, view, nodes, regions }: RankingPageProps): VNode {
  const { node, release } = view;
  const grouped = 'groups' in view;
  const title = word(grouped ? 'groups-title' : 'ranking-title', { node: node.name });
  return (
    <Document
      page={page}
      head={{
        title,
        description: word(grouped ? 'groups-description' : 'ranking-description', {
          node: node.name,
          set: release.countrySet,
          edition: release.editionTitle,
        }),
        crumbs:
          page.path === 'rankings.html'
            ? [{ name: word('menu-rankings') }]
            : [
                { name: word('menu-rankings'), path: 'rankings.html' },
                ...(grouped ? [{ name: node.name, path: `rankings/${node.id}.html` }] : []),
                { name: grouped ? word('groups-state') : node.name },
              ],
        scripts: ['ranking'],
      }}
    >
      <PageHead
        kicker={word('ranking-kicker', { edition: release.editionTitle })}
        title={title}
        deck={word(deckOf(view))}
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
      <StateSwitch page={page} view={view} />
      {grouped && (
        <p class="groups-meaning">{word('groups-meaning', { percent: view.apartPercent })}</p>
      )}
      <RankingTable page={page} view={view} filter caption={title} />
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

function deckOf(view: RankingView | RankingGroupsView): WordName {
  if ('groups' in view) return 'groups-deck';
  return view.node.higherIs === 'worse' ? 'rank-note-worse' : 'rank-note-better';
}

/** The two states of a ranking, the one that is shown without a link; nothing where the release does
 *  not say which countries can be told apart. */
function StateSwitch({ page, view }: { page: PageContext; view: RankingView }) {
  const { node } = view;
  if (!page.exists(groupsPath(node))) return null;
  const states = [
    { name: 'ranks-state', path: `rankings/${node.id}.html`, shown: !('groups' in view) },
    { name: 'groups-state', path: groupsPath(node), shown: 'groups' in view },
  ] as const;
  return (
    <nav class="states" aria-label={word('ranks-switch')}>
      <ul>
        {states.map(({ name, path, shown }) => (
          <li key={name}>
            {shown ? (
              <strong aria-current="page">{word(name)}</strong>
            ) : (
              <a href={linkTo(page, path)}>{word(name)}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
