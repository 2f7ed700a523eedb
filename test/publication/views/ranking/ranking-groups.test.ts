import { describe, expect, test } from 'vitest';
import { nodesOf } from '../../../../src/model/index.ts';
import {
  hasRankingGroups,
  homeView,
  mapView,
  rankingGroupsView,
  rankingView,
  regionViews,
  siteReleases,
} from '../../../../src/publication/views/index.ts';
import { aggregateId, indicatorId } from '../../../support/framework-builder.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';
import { madeUpSite } from '../../../support/sites.ts';

const demo = siteReleases((await sealedIndex(demoFolder('central-eastern-europe'))).releases);
const lantern = siteReleases((await sealedIndex(demoFolder('lantern-sea'))).releases);
const bare = madeUpSite();
const criminality = aggregateId('criminality');

describe('a ranking by groups that can be told apart', () => {
  const view = rankingGroupsView(demo, demo.latest, criminality);

  test('holds the groups that the release seals, each with the span of its ranks and its first', () => {
    expect(
      view.groups.map(({ number, low, high, first, rows }) => [
        number,
        low,
        high,
        first.code,
        rows.length,
      ]),
    ).toEqual([
      [1, 1, 2, 'RUS', 2],
      [2, 3, 6, 'SRB', 4],
      [3, 7, 9, 'BGR', 3],
      [4, 10, 15, 'HRV', 6],
      [5, 16, 18, 'CZE', 4],
    ]);
  });

  test('stands by name inside a group, group after group', () => {
    expect(view.groups[1]?.rows.map(({ country }) => country.name)).toEqual([
      'Belarus',
      'Bosnia and Herzegovina',
      'Montenegro',
      'Serbia',
    ]);
    expect(view.rows).toEqual(view.groups.flatMap(({ rows }) => rows));
    expect(view.rows).toHaveLength(19);
  });

  test('is of the same countries and values as the ranking by ranks', () => {
    const byCode = (a: string, b: string): number => (a < b ? -1 : 1);
    const codes = ({ rows }: Pick<typeof view, 'rows'>): readonly string[] =>
      rows.map(({ country }) => country.code).sort(byCode);
    const ranking = rankingView(demo, demo.latest, criminality);
    expect(codes(view)).toEqual(codes(ranking));
    expect(view.columns).toEqual(ranking.columns);
  });

  test('says how sure an order must be: what the draws were asked', () => {
    expect(view.apartPercent).toBe(95);
  });

  test('of countries that share the best rank of a group the first by code leads it', () => {
    for (const { id } of nodesOf(demo.latest.framework)) {
      const { groups } = rankingGroupsView(demo, demo.latest, id);
      for (const { low, first, rows } of groups) {
        const best = rows.filter(({ rank }) => rank?.rank === low).map(({ country }) => country);
        expect(first.code).toBe(best.map(({ code }) => String(code)).sort()[0]);
      }
    }
  });

  test('keeps those without a value apart from every group', () => {
    const { groups, others, rows } = rankingGroupsView(
      lantern,
      lantern.latest,
      indicatorId('masonry'),
    );
    const grouped = groups.reduce((sum, group) => sum + group.rows.length, 0);
    expect(grouped + others.length).toBe(rows.length);
    expect(others.every(({ rank }) => rank?.interval === undefined)).toBe(true);
  });

  test('is there for every node of a release with a plan, and for none without', () => {
    const has = (site: typeof demo): readonly boolean[] =>
      nodesOf(site.latest.framework).map((node) => hasRankingGroups(site.latest, node));
    expect(new Set(has(demo))).toEqual(new Set([true]));
    expect(new Set(has(bare))).toEqual(new Set([false]));
    expect(() => rankingGroupsView(bare, bare.latest, criminality)).toThrow(
      'release without a plan of uncertainty: 2025.1',
    );
  });
});

describe('the ranges of a map', () => {
  test('are those of the ranking by the same node', () => {
    for (const id of [criminality, indicatorId('human-trafficking')]) {
      const ranking = new Map(
        rankingView(demo, demo.latest, id).rows.map((row) => [row.country.code, row]),
      );
      for (const row of mapView(demo, demo.latest, id).rows) {
        const same = ranking.get(row.country.code);
        expect(row.interval).toEqual(same?.values[0]?.interval);
        expect(row.interval).toBeDefined();
        expect(row.rankInterval).toEqual(same?.rank?.interval);
        expect(row.rankInterval).toBeDefined();
      }
    }
  });

  test('are nowhere without a plan', () => {
    const { rows } = mapView(bare, bare.latest, criminality);
    expect(rows.some(({ interval, rankInterval }) => interval ?? rankInterval)).toBe(false);
  });
});

test('a region’s ranks have the ranges of the region, not of the whole set', () => {
  const region = regionViews(demo, demo.latest).find(({ scope }) => scope === 'region');
  const known = demo.latest.robustness?.intervals ?? [];
  for (const { country, rank } of region?.ranking.rows ?? []) {
    const row = known.find(
      (one) =>
        one.country === country.code &&
        one.aggregate === criminality &&
        one.scope.kind === 'region',
    );
    expect(rank?.scope).toBe('region');
    expect(rank?.interval).toMatchObject({ low: row?.rankLow, high: row?.rankHigh });
  }
  expect(region?.ranking.rows.length).toBeGreaterThan(5);
});

describe('the opening page', () => {
  test('says from whom the draws cannot tell the first', () => {
    expect(homeView(demo, demo.latest).findings).toContain(
      'By “Criminality” the draws cannot tell Russia from Ukraine.',
    );
  });

  test('says nothing of it without a plan', () => {
    expect(homeView(bare, bare.latest).findings.join(' ')).not.toContain('draws');
  });
});
