import type { VNode } from 'preact';
import type { QuadrantsView, TableView } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { CertaintyLine } from '../certainty-line.tsx';
import { Document } from '../document.tsx';
import { countryPath, linkTo, type PageContext, whyLink } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { Picture } from '../picture.tsx';
import { UnsureMark } from '../unsure-mark.tsx';
import { Range } from '../value.tsx';
import { WideTable } from '../wide-table.tsx';
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
      <CertaintyLine page={page} />
      <Unsure view={view} />
      <div class="quadrant-lists">
        {view.quadrants.map(({ id, name, countries, before, unsure = [] }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{name}</h2>
            <p class="count">
              {wordFor(countries.length, 'country-one', 'country-many')}
              {before !== undefined && ` · ${word('quadrant-before', { count: before })}`}
              {unsure.length > 0 && ` · ${word('quadrant-unsure-count', { count: unsure.length })}`}
            </p>
            <ul class="run">
              {countries.map((country) => (
                <li key={country.code}>
                  <a href={linkTo(page, countryPath(country.code))}>{country.name}</a>{' '}
                  <UnsureMark unsure={unsure.some(({ code }) => code === country.code)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <details class="data-table">
        <summary>{word('as-table')}</summary>
        <PointTable page={page} view={view} caption={table.caption} />
      </details>
    </Document>
  );
}

/** How many countries the draws do not hold to their quadrant. */
function Unsure({ view: { release, points } }: { view: QuadrantsView }) {
  if (!release.certainty) return null;
  const count = points.filter(({ unsure }) => unsure).length;
  const all = points.length;
  return (
    <p class="legend-line">
      {count === 0
        ? word('quadrants-sure')
        : count === 1
          ? word('quadrants-unsure-one', { all })
          : word('quadrants-unsure', { count, all })}
    </p>
  );
}

function PointTable({
  page,
  view: { horizontal, vertical, quadrants, points },
  caption,
}: {
  page: PageContext;
  view: QuadrantsView;
  caption: string;
}) {
  const names = new Map(quadrants.map(({ id, name }) => [id, name]));
  return (
    <WideTable label={caption}>
      <table class="with-ranges">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{word('country')}</th>
            <th scope="col">{word('region')}</th>
            <th scope="col" class="number">
              {horizontal.name}
            </th>
            <th scope="col" class="number">
              {vertical.name}
            </th>
            <th scope="col">{word('quadrant')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ country, region, x, y, xInterval, yInterval, quadrant, unsure }) => (
            <tr key={country.code}>
              <th scope="row">{country.name}</th>
              <td>{region}</td>
              {[
                { node: horizontal, text: x, interval: xInterval },
                { node: vertical, text: y, interval: yInterval },
              ].map(({ node, text, interval }) => (
                <td key={node.id} class="number">
                  <a
                    href={whyLink(page, country.code, node.id)}
                    aria-label={word('score-why-country', { score: text, country: country.name })}
                  >
                    {text}
                  </a>
                  <Range interval={interval} />
                </td>
              ))}
              <td>
                {names.get(quadrant) ?? quadrant} <UnsureMark unsure={unsure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
