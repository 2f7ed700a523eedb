import type { VNode } from 'preact';
import type { IndicatorView, NodeGroup } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { Document } from '../document.tsx';
import { MeanLink, MeansTable } from '../means-table.tsx';
import { NodeTurn } from '../node-menu.tsx';
import {
  groupsPath,
  linkTo,
  mapPath,
  nodePath,
  ofAllLink,
  type PageContext,
} from '../page-context.ts';
import { Picture } from '../picture.tsx';
import { RankingTable } from '../ranking-table.tsx';
import { word } from '../words.ts';

interface IndicatorPageProps {
  readonly page: PageContext;
  readonly view: IndicatorView;
  /** How many countries hold each score, as an `<svg>` for a page and one for a phone. */
  readonly distribution?: { readonly wide: string; readonly narrow: string };
  readonly nodes: readonly NodeGroup[];
  /** Regions that have a page, by name. */
  readonly regions: ReadonlyMap<string, string>;
}

/** One indicator: what it asks, how its scores lie, every country's score, regional means. */
export function IndicatorPage({
  page,
  view,
  distribution,
  nodes,
  regions,
}: IndicatorPageProps): VNode {
  const { definition, release } = view;
  const { node } = definition;
  return (
    <Document
      page={page}
      head={{
        title: node.name,
        description: definition.definition,
        crumbs: [{ name: word('menu-methodology'), path: 'methodology.html' }, { name: node.name }],
        scripts: ['ranking'],
      }}
    >
      <header class="page-head">
        <p class="kicker">
          {word(node.kind === 'indicator' ? 'indicator-kicker' : 'aggregate-kicker', {
            edition: release.editionTitle,
          })}
        </p>
        <h1>{node.name}</h1>
        <p class="definition">{definition.definition}</p>
      </header>
      <div class="tools">
        <BesideLinks page={page} />
        <p>
          <a href={linkTo(page, mapPath(node))}>{word('map-page-of', { node: node.name })}</a>
        </p>
        {page.exists(groupsPath(node)) && (
          <p>
            <a href={linkTo(page, groupsPath(node))}>{word('groups-state')}</a>
          </p>
        )}
        {page.exists(`series/${node.id}.html`) && (
          <p>
            <a href={linkTo(page, `series/${node.id}.html`)}>
              {word('series-page-of', { node: node.name })}
            </a>
          </p>
        )}
      </div>
      <div class="two">
        <section aria-labelledby="questions">
          <h2 id="questions">{word('questions')}</h2>
          <ul class="questions">
            {definition.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <dl class="facts">
            {definition.since !== undefined && (
              <div>
                <dt>{word('since')}</dt>
                <dd>{definition.since}</dd>
              </div>
            )}
            {definition.heading !== undefined && definition.heading !== '' && (
              <div>
                <dt>{word('heading')}</dt>
                <dd>{definition.heading}</dd>
              </div>
            )}
            <div>
              <dt>{word('weight')}</dt>
              <dd>{definition.weight}</dd>
            </div>
          </dl>
        </section>
        <section aria-labelledby="distribution">
          <h2 id="distribution">{word('distribution')}</h2>
          <p class="finding">{view.map.finding}</p>
          {distribution !== undefined && (
            <Picture
              svg={distribution.wide}
              narrow={distribution.narrow}
              class="picture distribution"
              wide={word('distribution')}
            />
          )}
          {view.history.length > 0 && (
            <table class="history">
              <caption>{word('mean-history', { set: release.countrySet })}</caption>
              <thead>
                <tr>
                  {view.history.map(({ edition }) => (
                    <th key={edition} scope="col" class="number">
                      {edition}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  {view.history.map(({ edition, release: id, node: there, mean }) => (
                    <td key={edition} class="number">
                      <MeanLink
                        mean={mean}
                        of={release.countrySet}
                        href={ofAllLink(page, there, id)}
                      />
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
          )}
        </section>
      </div>
      <section aria-labelledby="countries">
        <h2 id="countries">{word('every-country')}</h2>
        <RankingTable page={page} view={view.ranking} filter />
      </section>
      {view.means.length > 0 && (
        <section aria-labelledby="means">
          <h2 id="means">{word('means')}</h2>
          <MeansTable
            page={page}
            means={view.means}
            node={node}
            scale={view.map.scale}
            regions={regions}
          />
        </section>
      )}
      <NodeTurn page={page} groups={nodes} pathOf={nodePath} current={node} />
    </Document>
  );
}
