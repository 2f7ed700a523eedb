import { describe, expect, test } from 'vitest';
import {
  compareCountryView,
  compareRegionViews,
  dataView,
  homeView,
  indicatorView,
  methodologyView,
  quadrantsView,
  regionViews,
  releaseFeed,
  searchEntries,
} from '../../../src/publication/views/index.ts';
import { nearestCountries } from '../../../src/publication/views/profile/nearest.ts';
import { countryCode } from '../../support/edition-builder.ts';
import { aggregateId, indicatorId } from '../../support/framework-builder.ts';
import { lanternSite, madeUpSite } from '../../support/sites.ts';

const site = madeUpSite();
const { latest } = site;
const lantern = lanternSite();

describe('the opening page', () => {
  const view = homeView(site, latest);

  test('maps the first component and offers every node in groups', () => {
    expect(view.map.node.id).toBe('criminality');
    const groups = view.nodes.map(({ title, nodes }) => [title, nodes.length]);
    expect(groups.slice(0, 3)).toEqual([
      ['Criminality', 3],
      ['Resilience', 1],
      ['People', 3],
    ]);
    expect(view.nodes.flatMap(({ nodes }) => nodes)).toHaveLength(36);
  });

  test('says what the numbers say, in whole sentences', () => {
    expect(view.findings.slice(0, 3)).toEqual([
      '7 countries are assessed on 32 indicators, scored from 1 to 10.',
      'Made-up lands: the mean of “Criminality” is 5.47, against 5.42 in 2023.',
      'The highest value of “Criminality” is 5.83, in Dunmere; the lowest is 5.27, in Goldwater.',
    ]);
    expect(view.findings.at(-1)).toBe(
      'One of 7 countries shows high criminality and low resilience.',
    );
    expect(view.findings.every((sentence) => /^[A-Z0-9].*\.$/.test(sentence))).toBe(true);
  });

  test('tells changes like for like where the set of indicators is not the same', () => {
    const findings = homeView(site, site.editions[1] ?? latest).findings.join(' ');
    expect(findings).toContain('These changes of “Criminality” are like for like');
    expect(findings).not.toContain('These changes of “Resilience”');
  });

  test('leaves out what an index does not have', () => {
    const findings = homeView(lantern, lantern.latest).findings.join(' ');
    expect(findings).not.toMatch(/shows? high/);
    expect(
      homeView(lantern, lantern.editions[0] ?? lantern.latest).findings.join(' '),
    ).not.toContain('since');
  });
});

describe('an indicator', () => {
  const view = indicatorView(site, latest, indicatorId('human-trafficking'));

  test('counts the countries at every score of the scale, empty ones too', () => {
    expect(view.distribution).toHaveLength(19);
    expect(view.distribution[0]).toEqual({ score: '1.0', countries: 1 });
    expect(view.distribution[1]).toEqual({ score: '1.5', countries: 0 });
    expect(view.distribution.reduce((sum, { countries }) => sum + countries, 0)).toBe(7);
  });

  test('has the mean of the whole set: (6 + 9 + 12 + 15 + 18 + 2 + 5) half points over 7, so 4.79', () => {
    expect(view.mean).toBe('4.79');
    expect(view.means[0]).toMatchObject({ scope: 'world', name: 'Made-up lands', countries: 7 });
  });

  test('follows its mean through the editions that score it', () => {
    expect(view.history.map(({ edition }) => edition)).toEqual(['2021', '2023', '2025']);
    const young = indicatorView(site, latest, indicatorId('financial-crimes'));
    expect(young.history.map(({ edition }) => edition)).toEqual(['2023', '2025']);
  });
});

describe('regions', () => {
  const views = regionViews(site, latest);

  test('are the whole set, the continents and the regions, each with an address of its own', () => {
    expect(views.map(({ scope, slug }) => [scope, slug])).toEqual([
      ['world', 'made-up-lands'],
      ['continent', 'main'],
      ['region', 'north'],
      ['region', 'south'],
    ]);
  });

  test('too small for a mean say so and rank nobody', () => {
    const south = views.at(-1);
    expect(south?.means).toBeUndefined();
    expect(south?.note).toBe(
      'South has 2 countries in this index. A mean and ranks are given from 5 countries on.',
    );
    expect(south?.ranking.rows.map(({ rank }) => rank)).toEqual([undefined, undefined]);
  });

  test('large enough rank their own countries among themselves', () => {
    const north = views.find(({ name }) => name === 'North');
    expect(north?.means).toHaveLength(36);
    expect(north?.ranking.rows.map(({ rank }) => rank?.of)).toEqual([5, 5, 5, 5, 5]);
    expect(north?.ranking.rows[0]?.rank).toMatchObject({ scope: 'region', scopeName: 'North' });
  });
});

describe('comparisons', () => {
  test('are one a region, with every value of every country', () => {
    const views = compareRegionViews(site, latest);
    expect(views.map(({ slug, countries }) => [slug, countries.length])).toEqual([
      ['north', 5],
      ['south', 2],
    ]);
    const rows = views[0]?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows).toHaveLength(36);
    expect(rows.every(({ values }) => values.length === 5)).toBe(true);
  });

  test('set a country beside the five nearest, itself first', () => {
    const view = compareCountryView(site, latest, countryCode('XCA'));
    expect(view.countries).toHaveLength(6);
    expect(view.countries[0]?.code).toBe('XCA');
    expect(view.choices).toHaveLength(7);
  });

  test('nearness is the same from both sides and never the country itself', () => {
    for (const { code } of latest.countries) {
      const codes = nearestCountries(latest, code).map((country) => country.code);
      expect(codes).not.toContain(code);
      expect(new Set(codes).size).toBe(5);
    }
  });
});

describe('quadrants', () => {
  test('count every country once, and set the edition before beside it', () => {
    const view = quadrantsView(site, latest);
    expect(view?.line).toBe(5.5);
    expect(view?.quadrants.map(({ id }) => id)).toEqual([
      'high-criminality-low-resilience',
      'low-criminality-low-resilience',
      'low-criminality-high-resilience',
      'high-criminality-high-resilience',
    ]);
    const sum = (counts: readonly number[] = []) => counts.reduce((a, b) => a + b, 0);
    expect(sum(view?.quadrants.map(({ countries }) => countries.length))).toBe(7);
    expect(sum(view?.quadrants.map(({ before = 0 }) => before))).toBe(7);
  });

  test('have nothing before in the first edition, and are none where the framework draws none', () => {
    const first = quadrantsView(site, site.editions[0] ?? latest);
    expect(first?.quadrants.every(({ before }) => before === undefined)).toBe(true);
    expect(quadrantsView(lantern, lantern.latest)).toBeUndefined();
  });
});

describe('methodology and data', () => {
  test('put every band into words', () => {
    expect(methodologyView(site, latest).bands[0]).toMatchObject({
      ours: true,
      bands: [
        'below 4: none or little influence',
        'from 4, below 6: moderate influence',
        'from 6, below 8: significant influence',
        'from 8: severe influence',
      ],
    });
  });

  test('take the bands that an edition sets anew', () => {
    const view = methodologyView(lantern, lantern.latest);
    expect(view.bands[0]?.ours).toBe(false);
    expect(view.bands[0]?.bands[0]).toBe('below 40: dim');
  });

  test('list files with what they hold, releases newest first', () => {
    const view = dataView(
      site,
      latest,
      new Map([
        ['scores.csv', 321],
        ['profiles/XNO.md', 12],
      ]),
    );
    expect(view.files).toEqual([
      {
        path: 'profiles/XNO.md',
        what: 'The text of a country profile',
        bytes: 12,
        sha256: 'cd'.repeat(32),
      },
      {
        path: 'scores.csv',
        what: 'Every score: country, indicator, score',
        bytes: 321,
        sha256: 'ab'.repeat(32),
      },
    ]);
    expect(view.releases.map(({ id }) => id)).toEqual(['2025.1', '2023.1', '2021.1']);
    expect(view.codebook).toHaveLength(36);
  });
});

describe('downloads', () => {
  test('are all described, whatever a release holds', () => {
    const tables = ['scores', 'facts', 'claims', 'flows', 'quotes', 'provenance', 'quadrants'];
    const paths = [
      ...tables.flatMap((name) => [`${name}.csv`, `${name}.json`, `${name}.parquet`]),
      ...['release.json', 'framework.yaml', 'sources.json', 'dataset.jsonld', 'datacite.json'],
      ...['datapackage.json', 'CITATION.cff', 'README.md', 'profiles/XNO.md'],
      ...['previous/framework.yaml', 'previous/countries.csv', 'previous/scores.csv'],
    ];
    const manifest = new Map(paths.map((path) => [path, 'ab'.repeat(32)]));
    const sizes = new Map(paths.map((path, at) => [path, at]));
    const { files } = dataView(site, { ...latest, manifest }, sizes);
    expect(files.filter(({ what }) => what === '').map(({ path }) => path)).toEqual([]);
    expect(files.find(({ path }) => path === 'sources.json')?.what).toContain('public sources');
  });

  test('have a true size or are refused', () => {
    expect(() => dataView(site, latest, new Map())).toThrow('file without a size');
  });
});

describe('search and feed', () => {
  test('find countries by name, code and other names, nodes, regions and pages', () => {
    const entries = searchEntries(site, latest, (code) => (code === 'XAL' ? ['Alder Land'] : []));
    expect(entries[0]).toEqual({
      kind: 'country',
      name: 'Aldermark',
      address: 'country/XAL.html',
      also: ['xal', 'alder land'],
    });
    const addresses = entries.map(({ address }) => address);
    expect(addresses).toContain('indicator/heroin-trade.html');
    expect(addresses).toContain('rankings/markets.html');
    expect(addresses).toContain('region/north.html');
    expect(addresses).toContain('quadrants.html');
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('offer no page that is not there', () => {
    const first = lantern.editions[0] ?? lantern.latest;
    const addresses = searchEntries(lantern, first).map(({ address }) => address);
    expect(addresses).not.toContain('quadrants.html');
    expect(addresses).not.toContain('changes.html');
  });

  test('tell of releases, newest first', () => {
    expect(releaseFeed(site)[0]).toEqual({
      id: '2025.1',
      title: 'Edition 2025, release 2025.1',
      date: '2025-10-01',
      summary: 'A made-up index: 7 countries, with scores, ranks and changes.',
      address: '2025.1/index.html',
    });
  });
});

test('an aggregate can stand on the page of a node, without a distribution', () => {
  expect(indicatorView(site, latest, aggregateId('markets')).distribution).toEqual([]);
});
