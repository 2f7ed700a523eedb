import type { VNode } from 'preact';
import type { RegionView, ScaleView } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { Document } from '../document.tsx';
import { listLink, MeanLink, meterStyle } from '../means-table.tsx';
import { type Crumb, linkTo, nodePath, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { RankingTable } from '../ranking-table.tsx';
import { Hidden } from '../value.tsx';
import { WideTable } from '../wide-table.tsx';
import { type WordName, word, wordFor } from '../words.ts';

interface RegionPageProps {
  readonly page: PageContext;
  readonly view: RegionView;
  readonly scale: ScaleView;
  readonly above: readonly Crumb[];
  /** The regions inside, where this is a wider one. */
  readonly inside: readonly Crumb[];
}

const KINDS: Readonly<Record<RegionView['scope'], WordName>> = {
  world: 'scope-world',
  continent: 'scope-continent',
  region: 'scope-region',
};

/** One region: its means, and its countries by rank. */
export function RegionPage({ page, view, scale, above, inside }: RegionPageProps): VNode {
  const { release, means, ranking } = view;
  return (
    <Document
      page={page}
      head={{
        title: view.name,
        description: word('region-description', {
          region: view.name,
          countries: wordFor(view.countries, 'country-one', 'country-many'),
          edition: release.editionTitle,
        }),
        crumbs: [...above, { name: view.name }],
        scripts: ['ranking'],
      }}
    >
      <PageHead
        kicker={word(KINDS[view.scope], { edition: release.editionTitle })}
        title={view.name}
        deck={view.note ?? wordFor(view.countries, 'country-one', 'country-many')}
      />
      <div class="tools">
        <BesideLinks page={page} />
        {page.exists(`compare/${view.slug}.html`) && (
          <p>
            <a href={linkTo(page, `compare/${view.slug}.html`)}>{word('compare-these')}</a>
          </p>
        )}
      </div>
      <RankingTable page={page} view={ranking} />
      {inside.length > 0 && (
        <nav aria-labelledby="inside">
          <h2 id="inside">{word('regions-inside')}</h2>
          <ul class="columns">
            {inside.map(({ name, path }) => (
              <li key={name}>
                {path === undefined ? name : <a href={linkTo(page, path)}>{name}</a>}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {means !== undefined && (
        <section aria-labelledby="means">
          <h2 id="means">{word('means')}</h2>
          <WideTable label={word('means')}>
            <table class="means">
              <caption class="hidden">{word('means')}</caption>
              <thead>
                <tr>
                  <th scope="col">{word('node')}</th>
                  <th scope="col" class="number">
                    {word('mean')}
                  </th>
                  <th scope="col">
                    <Hidden>{word('place-on-scale')}</Hidden>
                  </th>
                </tr>
              </thead>
              <tbody>
                {means.map(({ node, mean, number }) => (
                  <tr key={node.id} class={`kind-${node.kind}`}>
                    <th scope="row">
                      <a href={linkTo(page, nodePath(node))}>{node.name}</a>
                    </th>
                    <td class="number">
                      <MeanLink
                        mean={mean}
                        of={view.name}
                        href={listLink(page, view.scope, node, `region/${view.slug}.html`)}
                      />
                    </td>
                    <td>
                      <span
                        class="meter"
                        aria-hidden="true"
                        style={meterStyle(number, scale, node)}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        </section>
      )}
    </Document>
  );
}
