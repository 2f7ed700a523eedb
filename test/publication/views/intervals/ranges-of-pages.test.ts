import { describe, expect, test } from 'vitest';
import {
  changesData,
  changesView,
  compareCountryView,
  compareTable,
  quadrantsData,
  quadrantsTable,
  quadrantsView,
  type SiteReleases,
  seriesTable,
  seriesView,
  siteReleases,
} from '../../../../src/publication/views/index.ts';
import type { Release } from '../../../../src/release/index.ts';
import { aggregateId, indicatorId } from '../../../support/framework-builder.ts';
import { demoFolder, sealedIndex } from '../../../support/site-fixture.ts';

const sealed = await sealedIndex(demoFolder('central-eastern-europe'));
const demo = siteReleases(sealed.releases);
const lantern = siteReleases((await sealedIndex(demoFolder('lantern-sea'))).releases);
/** The demo as it would be if only its newest edition declared a plan of uncertainty, or none. */
const newestOnly = siteReleases(
  sealed.releases.map((release) =>
    release.edition.id === '2025' ? release : withoutPlan(release),
  ),
);
const bare = siteReleases(sealed.releases.map(withoutPlan));
const criminality = aggregateId('criminality');

function withoutPlan({ robustness: _, ...release }: Release): Release {
  return release;
}

/** The sealed row of a country’s component in one release. */
function sealedEnds(release: Release, aggregate: string, country: string): readonly unknown[] {
  const row = release.robustness?.intervals.find(
    (one) => one.aggregate === aggregate && one.country === country && one.scope.kind === 'world',
  );
  return [row?.scoreLow, row?.scoreHigh];
}

describe('a series', () => {
  test('has for every edition the ranges that its own release was sealed with', () => {
    const view = seriesView(demo, demo.latest, criminality);
    expect(view.stops).toEqual(
      demo.editions.map(({ edition, id }) => ({
        ...{ edition: edition.id, release: id, node: 'criminality' },
      })),
    );
    for (const { country, intervals } of view.lines) {
      if (!country) continue;
      expect(intervals.map((range) => [range?.low, range?.high])).toEqual(
        demo.editions.map((release) => sealedEnds(release, 'criminality', country.code)),
      );
    }
  });

  test('has none for the mean of the whole set, of which no release says how sure it is', () => {
    const [whole] = seriesView(demo, demo.latest, criminality).lines;
    expect(whole?.country).toBeUndefined();
    expect(whole?.intervals).toEqual([undefined, undefined, undefined]);
  });

  test('follows an indicator to its ranges under the name it had before', () => {
    const view = seriesView(lantern, lantern.latest, indicatorId('lamp-care'));
    expect(view.stops.map(({ node }) => node)).toEqual(['wick-trimming', 'lamp-care']);
    const brannoch = view.lines.find(({ name }) => name === 'Brannoch');
    expect(brannoch?.intervals.every((range) => range !== undefined)).toBe(true);
  });

  test('gives low and high beside the values of those editions that have a plan', () => {
    const columnsOf = (site: SiteReleases): readonly string[] =>
      seriesTable(seriesView(site, site.latest, aggregateId('resilience'))).columns.map(
        ({ id }) => id,
      );
    expect(columnsOf(newestOnly)).toEqual([
      ...['country', 'name', 'value_2021', 'value_2023', 'value_2025', 'low_2025', 'high_2025'],
    ]);
    expect(columnsOf(bare)).toEqual(['country', 'name', 'value_2021', 'value_2023', 'value_2025']);
  });
});

describe('a comparison', () => {
  const [first] = demo.latest.countries;
  if (!first) throw new Error('a country expected');
  const tableOf = (site: SiteReleases) =>
    compareTable(compareCountryView(site, site.latest, first.code));

  test('gives low and high beside every country', () => {
    const { columns, rows } = tableOf(demo);
    expect(columns.map(({ id }) => id).slice(0, 5)).toEqual([
      ...['id', 'node', 'ALB', 'ALB_low', 'ALB_high'],
    ]);
    const [row] = rows;
    expect(row?.slice(3, 5)).toEqual(sealedEnds(demo.latest, 'criminality', 'ALB'));
    expect(columns).toHaveLength(2 + 6 * 3);
  });

  test('gives none where the release has no plan', () => {
    expect(tableOf(bare).columns).toHaveLength(2 + 6);
  });
});

describe('quadrants', () => {
  const view = quadrantsView(demo, demo.latest);
  if (!view) throw new Error('quadrants expected');

  test('are unsure of a country exactly where one of its ranges reaches over 5.50', () => {
    for (const point of view.points) {
      const over = (value: unknown, side: string): boolean =>
        side === 'high' ? Number(value) < 5.5 : Number(value) >= 5.5;
      const [across = '', up = ''] = ['criminality', 'resilience'].map((id) =>
        point.quadrant.includes(`high-${id}`) ? 'high' : 'low',
      );
      const expected =
        sealedEnds(demo.latest, 'criminality', point.country.code).some((end) =>
          over(end, across),
        ) || sealedEnds(demo.latest, 'resilience', point.country.code).some((end) => over(end, up));
      expect(point.unsure, point.country.name).toBe(expected);
    }
  });

  test('count those that may lie in another one, each in its own', () => {
    expect(view.quadrants.map(({ unsure }) => unsure?.map(({ name }) => name))).toEqual([
      ['Belarus', 'Bulgaria', 'Moldova', 'Montenegro'],
      ['Albania', 'North Macedonia'],
      ['Croatia'],
      [],
    ]);
    expect(quadrantsData(view)).toMatchObject({
      quadrants: [{ unsure: 4 }, { unsure: 2 }, { unsure: 1 }, { unsure: 0 }],
    });
  });

  test('tell ranges and doubt in their table', () => {
    const { columns, rows } = quadrantsTable(view);
    expect(columns.map(({ id }) => id)).toEqual([
      ...['country', 'name', 'region'],
      ...['criminality', 'criminality_low', 'criminality_high'],
      ...['resilience', 'resilience_low', 'resilience_high'],
      ...['quadrant', 'unsure'],
    ]);
    const belarus = rows.find(([code]) => code === 'BLR');
    expect(belarus?.slice(3, 6)).toEqual(['5.83', '5.46', '6.24']);
    expect(belarus?.at(-1)).toBe('yes');
    expect(rows.find(([code]) => code === 'RUS')?.at(-1)).toBe('no');
  });

  test('doubt nothing without a plan', () => {
    const plain = quadrantsView(bare, bare.latest);
    expect(plain?.points.some(({ unsure, xInterval }) => unsure || xInterval)).toBe(false);
    expect(plain?.quadrants.some((quadrant) => 'unsure' in quadrant)).toBe(false);
    expect(plain && quadrantsTable(plain).columns.map(({ id }) => id)).toEqual([
      ...['country', 'name', 'region', 'criminality', 'resilience', 'quadrant'],
    ]);
  });
});

describe('a country that changed quadrant', () => {
  const moved = demo.editions[1];
  if (!moved) throw new Error('a second edition expected');

  test('is marked where its ranges reach over the line', () => {
    const points = quadrantsView(demo, moved)?.points ?? [];
    const moves = changesView(demo, moved)?.quadrantMoves ?? [];
    expect(moves.length).toBeGreaterThan(0);
    for (const { country, unsure } of moves) {
      const point = points.find((one) => one.country.code === country.code);
      expect(unsure, country.name).toBe(point?.unsure);
    }
    const view = changesView(demo, moved);
    expect(view && JSON.stringify(changesData(view))).toContain('"unsure":');
  });

  test('is not without a plan', () => {
    const plain = changesView(bare, bare.editions[1] ?? bare.latest);
    expect(plain?.quadrantMoves.some(({ unsure }) => unsure)).toBe(false);
  });
});
