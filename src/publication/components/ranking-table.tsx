import type { VNode } from 'preact';
import type { CountryLink, RankingRow, RankingView, ValueView } from '../views/index.ts';
import { BandKeys } from './band-keys.tsx';
import { countryPath, linkTo, type PageContext } from './page-context.ts';
import { bandStyle, Hidden, MoveMark } from './value.tsx';
import { WideTable } from './wide-table.tsx';
import { word } from './words.ts';

interface RankingTableProps {
  readonly page: PageContext;
  readonly view: RankingView;
  /** Whether to offer the controls that a script brings to life. */
  readonly filter?: boolean;
  readonly caption?: string;
}

/** Countries by rank, one value a column; a column's title leads to the ranking by that column. */
export function RankingTable({ page, view, filter = false, caption }: RankingTableProps): VNode {
  const title = caption ?? word('ranking-title', { node: view.node.name });
  const moves = view.rows.some(({ rank }) => rank?.move !== undefined);
  const quadrants = view.rows.some(({ quadrant }) => quadrant !== undefined);
  const manyRegions = view.regions.length > 1;
  return (
    <>
      <BandKeys keys={view.keys} />
      {filter && <FilterForm view={view} />}
      <WideTable label={title}>
        <table class="ranking" data-sort={word('sort-by')}>
          <caption class="hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col" class="number" data-kind="number" aria-sort="ascending">
                {word('rank')}
              </th>
              {moves && (
                <th scope="col" class="move-column">
                  {word('move')}
                </th>
              )}
              <th scope="col" data-kind="text">
                {word('country')}
              </th>
              {view.columns.map((node, index) => (
                <th key={node.id} scope="col" class="number" data-kind="number">
                  {index === 0 || !page.exists(`rankings/${node.id}.html`) ? (
                    node.name
                  ) : (
                    <a href={linkTo(page, `rankings/${node.id}.html`)}>{node.name}</a>
                  )}
                </th>
              ))}
              {manyRegions && (
                <th scope="col" data-kind="text">
                  {word('region')}
                </th>
              )}
              {quadrants && (
                <th scope="col" data-kind="text">
                  {word('quadrant')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Row
                key={row.country.code}
                page={page}
                row={row}
                moves={moves}
                quadrants={quadrants}
                manyRegions={manyRegions}
              />
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

function Row({
  page,
  row,
  moves,
  quadrants,
  manyRegions,
}: {
  page: PageContext;
  row: RankingRow;
  moves: boolean;
  quadrants: boolean;
  manyRegions: boolean;
}) {
  return (
    <tr data-region={row.region}>
      <td class="number rank">{row.rank?.rank ?? ''}</td>
      {moves && (
        <td class="move-column">
          <MoveMark move={row.rank?.move} short />
        </td>
      )}
      <th scope="row">
        <a href={linkTo(page, countryPath(row.country.code))}>{row.country.name}</a>
      </th>
      {row.values.map((value, index) => (
        <td key={value?.node.id ?? index} class="number">
          {value ? <ValueCell page={page} country={row.country} value={value} /> : <NoValue />}
        </td>
      ))}
      {manyRegions && <td>{row.region}</td>}
      {quadrants && <td>{row.quadrant}</td>}
    </tr>
  );
}

/** A value in a table of many countries: swatch, number, and the way to its reasons. */
export function ValueCell({
  page,
  country,
  value,
}: {
  page: PageContext;
  country: CountryLink;
  value: ValueView;
}): VNode {
  const { node, band } = value;
  const number = (
    <>
      {band && (
        <span
          class="tick"
          style={bandStyle(node.family, band)}
          title={band.label}
          aria-hidden="true"
        />
      )}
      {value.value}
      {band && <Hidden>, {band.label}</Hidden>}
    </>
  );
  const path = linkTo(page, countryPath(country.code));
  return <a href={`${path}#why-${node.id}`}>{number}</a>;
}

/** The place of a value that does not exist. */
export function NoValue(): VNode {
  return (
    <span class="none">
      <Hidden>{word('no-value')}</Hidden>
      <span aria-hidden="true">–</span>
    </span>
  );
}

function FilterForm({ view }: { view: RankingView }) {
  return (
    <form class="filter" hidden>
      <label>
        {word('filter-name')}
        <input type="search" name="name" autocomplete="off" />
      </label>
      {view.regions.length > 1 && (
        <label>
          {word('filter-region')}
          <select name="region">
            <option value="">{word('all-regions')}</option>
            {view.regions.map((region) => (
              <option key={region} value={region}>
                {region}
              </option>
            ))}
          </select>
        </label>
      )}
      <output data-count={word('filter-count', { shown: '{shown}', all: '{all}' })} />
    </form>
  );
}
