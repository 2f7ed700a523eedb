import type { VNode } from 'preact';
import type {
  CountryLink,
  RankingGroup,
  RankingGroupsView,
  RankingRow,
  RankingView,
  ValueView,
} from '../views/index.ts';
import { BandKeys } from './band-keys.tsx';
import { CertaintyLine } from './certainty-line.tsx';
import { said } from './evidence/said.tsx';
import { countryPath, linkTo, type PageContext } from './page-context.ts';
import { bandStyle, Hidden, MoveMark, Range, rangeText } from './value.tsx';
import { WideTable } from './wide-table.tsx';
import { word } from './words.ts';

interface RankingTableProps {
  readonly page: PageContext;
  readonly view: RankingView | RankingGroupsView;
  /** Whether to offer the controls that a script brings to life. */
  readonly filter?: boolean;
  readonly caption?: string;
}

/** Countries by rank, or by the groups that a view has, one value a column with its range below it; a column's
 *  title leads to the ranking by that column. */
export function RankingTable({ page, view, filter = false, caption }: RankingTableProps): VNode {
  const title = caption ?? word('ranking-title', { node: view.node.name });
  const grouped = 'groups' in view;
  const columns: Columns = {
    grouped,
    moves: !grouped && view.rows.some(({ rank }) => rank?.move !== undefined),
    quadrants: view.rows.some(({ quadrant }) => quadrant !== undefined),
    manyRegions: view.regions.length > 1,
  };
  return (
    <>
      <BandKeys keys={view.keys} />
      <Ranges page={page} view={view} />
      {filter && <FilterForm view={view} />}
      <WideTable label={title}>
        <table class="ranking" data-sort={word('sort-by')}>
          <caption class="hidden">{title}</caption>
          <Titles page={page} view={view} columns={columns} />
          {grouped ? (
            <Groups page={page} view={view} columns={columns} />
          ) : (
            <tbody>
              {view.rows.map((row) => (
                <Row key={row.country.code} page={page} row={row} columns={columns} />
              ))}
            </tbody>
          )}
        </table>
      </WideTable>
    </>
  );
}

/** Which columns stand beside the values. */
interface Columns {
  readonly grouped: boolean;
  readonly moves: boolean;
  readonly quadrants: boolean;
  readonly manyRegions: boolean;
}

/** What the ranges in the table are; nothing where it has none. */
function Ranges({ page, view }: { page: PageContext; view: RankingView }) {
  const drawn = view.rows.some(({ rank, values }) => rank?.interval ?? values[0]?.interval);
  if (!drawn) return null;
  return (
    <div class="ranges">
      <p>{word('groups' in view ? 'ranges-below-value' : 'ranges-below')}</p>
      <CertaintyLine page={page} />
    </div>
  );
}

function Titles({
  page,
  view,
  columns: { grouped, moves, quadrants, manyRegions },
}: {
  page: PageContext;
  view: RankingView;
  columns: Columns;
}) {
  return (
    <thead>
      <tr>
        {grouped ? (
          <th scope="col" class="number">
            {word('group-span')}
          </th>
        ) : (
          <th scope="col" class="number" data-kind="number" aria-sort="ascending">
            {word('rank')}
          </th>
        )}
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
              said(page, node.name)
            ) : (
              <a href={linkTo(page, `rankings/${node.id}.html`)}>{said(page, node.name)}</a>
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
  );
}

/** One part of the table a group, below a line that says what holds it together. */
function Groups({
  page,
  view: { groups, others, columns: nodes },
  columns,
}: {
  page: PageContext;
  view: RankingGroupsView;
  columns: Columns;
}) {
  const width = 2 + nodes.length + Number(columns.manyRegions) + Number(columns.quadrants);
  return (
    <>
      {groups.map((group) => (
        <tbody key={group.number}>
          <tr class="group">
            <th scope="rowgroup" colSpan={width}>
              <span class="group-title">
                {groupTitle(group)} <span class="count">{spanTitle(group)}</span>
              </span>
            </th>
          </tr>
          {group.rows.map((row) => (
            <Row key={row.country.code} page={page} row={row} columns={columns} group={group} />
          ))}
        </tbody>
      ))}
      {others.length > 0 && (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colSpan={width}>
              {word('group-none')}
            </th>
          </tr>
          {others.map((row) => (
            <Row key={row.country.code} page={page} row={row} columns={columns} />
          ))}
        </tbody>
      )}
    </>
  );
}

function groupTitle({ number, first, rows }: RankingGroup): string {
  const others = rows.length - 1;
  const name = others === 0 ? 'group-alone' : others === 1 ? 'group-pair' : 'group-more';
  return word(name, { number, first: first.name, count: others });
}

function spanTitle({ low, high }: RankingGroup): string {
  return word(low === high ? 'group-rank' : 'group-ranks', { low, high });
}

function Row({
  page,
  row: { country, region, rank, values, quadrant },
  columns: { grouped, moves, quadrants, manyRegions },
  group,
}: {
  page: PageContext;
  row: RankingRow;
  columns: Columns;
  group?: RankingGroup;
}) {
  return (
    <tr data-region={region}>
      {grouped ? (
        <td class="number rank">{group && spanText(group)}</td>
      ) : (
        <td class="number rank">
          {rank?.rank ?? ''}
          <Range interval={rank?.interval} />
        </td>
      )}
      {moves && (
        <td class="move-column">
          <MoveMark move={rank?.move} short />
        </td>
      )}
      <th scope="row">
        <a href={linkTo(page, countryPath(country.code))}>{country.name}</a>
      </th>
      {values.map((value, index) => (
        <td key={value?.node.id ?? index} class="number">
          {value ? <ValueCell page={page} country={country} value={value} /> : <NoValue />}
          <Range interval={value?.interval} />
        </td>
      ))}
      {manyRegions && <td>{region}</td>}
      {quadrants && <td>{quadrant}</td>}
    </tr>
  );
}

/** `5–18`, or a single rank. */
function spanText({ low, high }: RankingGroup): string {
  return low === high ? String(low) : rangeText({ low, high });
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
