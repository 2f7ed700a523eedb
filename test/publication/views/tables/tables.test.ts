import { describe, expect, test } from 'vitest';
import type { Json, TableView } from '../../../../src/publication/views/index.ts';
import {
  changesData,
  changesTable,
  changesView,
  compareCountryView,
  compareData,
  compareTable,
  dataData,
  dataTable,
  dataView,
  homeData,
  homeTable,
  homeView,
  indicatorData,
  indicatorTable,
  indicatorView,
  meansTable,
  methodologyData,
  methodologyTable,
  methodologyView,
  profileData,
  profileTable,
  profileView,
  quadrantsData,
  quadrantsTable,
  quadrantsView,
  rankingData,
  rankingTable,
  rankingView,
  regionData,
  regionTable,
  regionViews,
  seriesData,
  seriesTable,
  seriesView,
  siteReleases,
} from '../../../../src/publication/views/index.ts';
import { plainChange } from '../../../../src/publication/views/tables/columns.ts';
import { countryCode } from '../../../support/edition-builder.ts';
import { aggregateId, indicatorId } from '../../../support/framework-builder.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';
import { lanternSite, madeUpSite } from '../../../support/sites.ts';

/** Every table and its data, for one release of a site. */
function pages(
  site: ReturnType<typeof madeUpSite>,
): readonly (readonly [string, TableView, Json])[] {
  const { latest } = site;
  const component = latest.framework.components[0]?.id ?? aggregateId('none');
  const leaf = latest.scores[0]?.indicator ?? indicatorId('none');
  const code = latest.countries[0]?.code ?? countryCode('XZZ');
  const profile = profileView(site, latest, code);
  const indicator = indicatorView(site, latest, leaf);
  const compare = compareCountryView(site, latest, code);
  const quadrants = quadrantsView(site, latest);
  const changes = changesView(site, latest);
  const [region] = regionViews(site, latest);
  const home = homeView(site, latest);
  const ranking = rankingView(site, latest, component);
  const series = seriesView(site, latest, component);
  const methodology = methodologyView(site, latest);
  const data = dataView(
    site,
    latest,
    new Map([...latest.manifest.keys()].map((path) => [path, 7])),
  );
  return [
    ['profile', profileTable(profile), profileData(profile)],
    ['home', homeTable(home), homeData(home)],
    ['ranking', rankingTable(ranking), rankingData(ranking)],
    ['indicator', indicatorTable(indicator), indicatorData(indicator)],
    ['means', meansTable(indicator), null],
    ['compare', compareTable(compare), compareData(compare)],
    ['series', seriesTable(series), seriesData(series)],
    ['methodology', methodologyTable(methodology), methodologyData(methodology)],
    ['data', dataTable(data), dataData(data)],
    ...(region ? [['region', regionTable(region), regionData(region)] as const] : []),
    ...(quadrants
      ? [['quadrants', quadrantsTable(quadrants), quadrantsData(quadrants)] as const]
      : []),
    ...(changes ? [['changes', changesTable(changes), changesData(changes)] as const] : []),
  ];
}

const drawn = siteReleases((await sealedIndex(demoFolder('lantern-sea'))).releases);

describe.each([
  ['organized crime', madeUpSite()],
  ['light-keeping', lanternSite()],
  ['light-keeping with a plan of uncertainty', drawn],
])('tables of %s', (_, site) => {
  test.each(pages(site))(
    '%s is a rectangle of titled columns, numbers where it says so',
    (_name, table) => {
      expect(table.caption).not.toBe('');
      expect(new Set(table.columns.map(({ id }) => id)).size).toBe(table.columns.length);
      expect(table.columns.every(({ title }) => title !== '')).toBe(true);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        for (const [at, cell] of row.entries()) {
          if (table.columns[at]?.numeric && cell !== '')
            expect(String(cell)).toMatch(/^-?\d+(\.\d+)?$/);
        }
      }
    },
  );

  test.each(pages(site))(
    '%s gives data that JSON can carry there and back',
    (_name, _table, data) => {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      expect(JSON.stringify(data)).not.toMatch(/NaN|undefined/);
    },
  );
});

test('a profile’s table holds every node once, parents before what they hold', () => {
  const site = madeUpSite();
  const table = profileTable(profileView(site, site.latest, countryCode('XAL')));
  expect(table.rows).toHaveLength(36);
  expect(table.rows.slice(0, 3).map(([id]) => id)).toEqual([
    'criminality',
    'markets',
    'human-trafficking',
  ]);
});

test.each([
  ['+0.25', '0.25'],
  ['−0.10', '-0.10'],
  ['0.00', '0.00'],
  [undefined, ''],
])('a program reads the change %s as "%s"', (shown, plain) => {
  expect(plainChange(shown)).toBe(plain);
});

describe('where a value and its rank may lie', () => {
  const ranges = ['low', 'high', 'rank_low', 'rank_high', 'median_rank', 'group'];
  const tablesOf = (site: ReturnType<typeof madeUpSite>): readonly TableView[] =>
    pages(site)
      .filter(([name]) => ['home', 'ranking', 'indicator', 'region'].includes(name))
      .map(([, table]) => table);

  test('ends the tables of maps, rankings, indicators and regions', () => {
    const tables = tablesOf(drawn);
    expect(tables).toHaveLength(4);
    for (const { columns } of tables) {
      expect(columns.slice(-6).map(({ id }) => id)).toEqual(ranges);
      expect(columns.slice(-6).every(({ numeric }) => numeric)).toBe(true);
    }
  });

  test('is as the release seals it', () => {
    const light = drawn.latest.framework.components[0]?.id ?? aggregateId('none');
    const { rows } = rankingTable(rankingView(drawn, drawn.latest, light));
    const first = drawn.latest.robustness?.intervals.find(
      ({ country, aggregate, scope }) =>
        country === rows[0]?.[0] && aggregate === light && scope.kind === 'world',
    );
    expect(rows[0]?.slice(-6)).toEqual([
      first?.scoreLow,
      first?.scoreHigh,
      first?.rankLow,
      first?.rankHigh,
      first?.median,
      first?.group,
    ]);
  });

  test('is explained by the data: how much of the draws a range holds, and what they rest on', () => {
    const [, , data] = pages(drawn).find(([name]) => name === 'ranking') ?? [];
    expect(data).toMatchObject({ ranges: { percent: 80, ground: 'mixed' } });
    const [, , none] = pages(madeUpSite()).find(([name]) => name === 'ranking') ?? [];
    expect(none).not.toHaveProperty('ranges');
  });

  test('is no column of a release without a plan', () => {
    for (const { columns } of tablesOf(madeUpSite())) {
      expect(columns.map(({ id }) => id).filter((id) => ranges.includes(id))).toEqual([]);
    }
  });
});
