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
import type { IntervalView, NodeLink, RankIntervalView, TableColumn, TableView } from '../parts.ts';
import { phrase } from '../phrases.ts';
import { columns, nodeColumn, plainChange, rangeCells, rangeColumns } from './columns.ts';

/** One row a country: what the map and the list beside it show, with the ranges of a release that has them. */
export function mapTable({ release, node, rows }: MapView): TableView {
  const drawn = release.certainty !== undefined;
  return {
    caption: phrase('table-map', { node: node.name, edition: release.editionTitle }),
    columns: [
      ...columns('country', 'name', 'continent', 'region', 'value', 'band', 'rank'),
      ...(drawn ? RANGES : []),
    ],
    rows: rows.map(({ country, continent, region, value, band, rank, ...ranges }) => [
      country.code,
      country.name,
      continent,
      region,
      value ?? '',
      band?.label ?? '',
      rank ?? '',
      ...(drawn ? rangesOf(ranges.interval, ranges.rankInterval) : []),
    ]),
  };
}

/** Where a value and its rank may lie, and with whom it cannot be told apart. */
const RANGES: readonly TableColumn[] = [
  ...rangeColumns('low', 'high', phrase('column-value')),
  ...rangeColumns('rank_low', 'rank_high', phrase('column-rank')),
  ...columns('median_rank'),
  { id: 'group', title: phrase('column-rank_group'), numeric: true },
];

/** The cells of these columns. */
function rangesOf(
  interval: IntervalView | undefined,
  rank: RankIntervalView | undefined,
): readonly (string | number)[] {
  return [...rangeCells(interval), ...rangeCells(rank), ...[rank?.median ?? '', rank?.group ?? '']];
}

/** The table of the opening page is that of its map. */
export function homeTable({ map }: HomeView): TableView {
  return mapTable(map);
}

/** Countries in the order of the page with each of its columns, the change of the ranked node, and its ranges
 *  where the release has them. */
export function rankingTable({ release, node, columns: nodes, rows }: RankingView): TableView {
  const drawn = release.certainty !== undefined;
  return {
    caption: phrase('table-ranking', { node: node.name, edition: release.editionTitle }),
    columns: [
      ...columns('country', 'name', 'continent', 'region', 'rank', 'of', 'move'),
      ...nodes.map(({ id, name }) => nodeColumn(id, name)),
      ...columns('band', 'change', 'like_for_like', 'quadrant'),
      ...(drawn ? RANGES : []),
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
      ...(drawn ? rangesOf(values[0]?.interval, rank?.interval) : []),
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

/** One row a node, one column a country, and two more where the release has ranges. */
export function compareTable({ release, title, countries, groups }: CompareView): TableView {
  const drawn = release.certainty !== undefined;
  return {
    caption: phrase('table-compare', { title, edition: release.editionTitle }),
    columns: [
      ...columns('id', 'node'),
      ...countries.flatMap(({ code, name }) => [
        nodeColumn(code, name),
        ...(drawn ? rangeColumns(`${code}_low`, `${code}_high`, name) : []),
      ]),
    ],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ node, values }) => [
        node.id,
        node.name,
        ...values.flatMap((value) => [
          value?.value ?? '',
          ...(drawn ? rangeCells(value?.interval) : []),
        ]),
      ]),
    ),
  };
}

/** Both values and the quadrant of every country; where the release has ranges, those of the values and
 *  whether they reach over the line. */
export function quadrantsTable({
  release,
  horizontal,
  vertical,
  quadrants,
  points,
}: QuadrantsView): TableView {
  const names = new Map(quadrants.map(({ id, name }) => [id, name]));
  const drawn = release.certainty !== undefined;
  const valueColumns = ({ id, name }: NodeLink): readonly TableColumn[] => [
    nodeColumn(id, name),
    ...(drawn ? rangeColumns(`${id}_low`, `${id}_high`, name) : []),
  ];
  return {
    caption: phrase('table-quadrants', {
      horizontal: horizontal.name,
      vertical: vertical.name,
      edition: release.editionTitle,
    }),
    columns: [
      ...columns('country', 'name', 'region'),
      ...valueColumns(horizontal),
      ...valueColumns(vertical),
      ...columns('quadrant', ...(drawn ? (['unsure'] as const) : [])),
    ],
    rows: points.map(({ country, region, x, y, quadrant, xInterval, yInterval, unsure }) => [
      country.code,
      country.name,
      region,
      x,
      ...(drawn ? rangeCells(xInterval) : []),
      y,
      ...(drawn ? rangeCells(yInterval) : []),
      names.get(quadrant) ?? quadrant,
      ...(drawn ? [phrase(unsure ? 'yes' : 'no')] : []),
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
