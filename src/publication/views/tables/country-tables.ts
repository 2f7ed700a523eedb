import { nameOfEdition } from '../../../model/index.ts';
import type {
  ChangesView,
  CompareView,
  HomeView,
  IndicatorView,
  MapView,
  QuadrantsView,
  RankingView,
  RegionView,
  SeriesView,
} from '../pages.ts';
import type { TableView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import { columns, nodeColumn, plainChange } from './columns.ts';

/** One row a country: what the map and the list beside it show. */
export function mapTable({ release, node, rows }: MapView): TableView {
  return {
    caption: phrase('table-map', { node: node.name, edition: release.editionTitle }),
    columns: columns('country', 'name', 'continent', 'region', 'value', 'band', 'rank'),
    rows: rows.map(({ country, continent, region, value, band, rank }) => [
      country.code,
      country.name,
      continent,
      region,
      value ?? '',
      band?.label ?? '',
      rank ?? '',
    ]),
  };
}

/** The table of the opening page is that of its map. */
export function homeTable({ map }: HomeView): TableView {
  return mapTable(map);
}

/** Countries in rank order with every column of the page and the change of the ranked node. */
export function rankingTable({ release, node, columns: nodes, rows }: RankingView): TableView {
  return {
    caption: phrase('table-ranking', { node: node.name, edition: release.editionTitle }),
    columns: [
      ...columns('country', 'name', 'continent', 'region', 'rank', 'of', 'move'),
      ...nodes.map(({ id, name }) => nodeColumn(id, name)),
      ...columns('band', 'change', 'like_for_like', 'quadrant'),
    ],
    rows: rows.map(({ country, continent, region, rank, values, quadrant }) => [
      country.code,
      country.name,
      continent,
      region,
      rank?.rank ?? '',
      rank?.of ?? '',
      rank?.move ?? '',
      ...values.map((value) => value?.value ?? ''),
      values[0]?.band?.label ?? '',
      plainChange(values[0]?.change?.change),
      plainChange(values[0]?.change?.likeForLike),
      quadrant ?? '',
    ]),
  };
}

/** The table of an indicator's page is its ranking. */
export function indicatorTable({ ranking }: IndicatorView): TableView {
  return rankingTable(ranking);
}

/** The countries of a region in rank order. */
export function regionTable({ release, name, ranking }: RegionView): TableView {
  return {
    ...rankingTable(ranking),
    caption: phrase('table-region', {
      region: name,
      edition: release.editionTitle,
      node: ranking.node.name,
    }),
  };
}

/** One row a node, one column a country. */
export function compareTable({ release, title, countries, groups }: CompareView): TableView {
  return {
    caption: phrase('table-compare', { title, edition: release.editionTitle }),
    columns: [
      ...columns('id', 'node'),
      ...countries.map(({ code, name }) => nodeColumn(code, name)),
    ],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ node, values }) => [
        node.id,
        node.name,
        ...values.map((value) => value?.value ?? ''),
      ]),
    ),
  };
}

/** Both values and the quadrant of every country. */
export function quadrantsTable({
  release,
  horizontal,
  vertical,
  quadrants,
  points,
}: QuadrantsView): TableView {
  const names = new Map(quadrants.map(({ id, name }) => [id, name]));
  return {
    caption: phrase('table-quadrants', {
      horizontal: horizontal.name,
      vertical: vertical.name,
      edition: release.editionTitle,
    }),
    columns: [
      ...columns('country', 'name', 'region'),
      nodeColumn(horizontal.id, horizontal.name),
      nodeColumn(vertical.id, vertical.name),
      ...columns('quadrant'),
    ],
    rows: points.map(({ country, region, x, y, quadrant }) => [
      country.code,
      country.name,
      region,
      x,
      y,
      names.get(quadrant) ?? quadrant,
    ]),
  };
}

/** Countries and the whole set by edition, as published and like for like. */
export function seriesTable({ table }: SeriesView): TableView {
  return table;
}

/** One row a country: the change of every aggregate, as published and like for like. */
export function changesTable({ release, components, rows, ...ends }: ChangesView): TableView {
  const from = nameOfEdition(ends.from, release.editions);
  const to = nameOfEdition(ends.to, release.editions);
  return {
    caption: phrase('table-changes', { from, to }),
    columns: [
      ...columns('country', 'name', 'region'),
      ...components.flatMap(({ node: { id, name } }) => [
        nodeColumn(id, phrase('change-of', { node: name, edition: from })),
        nodeColumn(
          `${id}_like_for_like`,
          phrase('like-for-like-of', { node: name, edition: from }),
        ),
      ]),
    ],
    rows: rows.map(({ country, region, changes }) => [
      country.code,
      country.name,
      region,
      ...components.flatMap(({ node }) => {
        const change = changes.find(({ id }) => id === node.id)?.change;
        return [plainChange(change?.change), plainChange(change?.likeForLike)];
      }),
    ]),
  };
}
