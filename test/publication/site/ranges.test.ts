import { beforeAll, describe, expect, test } from 'vitest';
import { rankingView, siteReleases } from '../../../src/publication/views/index.ts';
import { aggregateId } from '../../support/framework-builder.ts';
import { saidText } from '../../support/page-markup.ts';
import { demoFolder, MemoryDisk, publishDemo, sealedIndex } from '../../support/site-fixture.ts';

const sealed = await sealedIndex(demoFolder('central-eastern-europe'));
const site = siteReleases(sealed.releases);
const disk = new MemoryDisk();
/** The same site where no release declares a plan of uncertainty. */
const bare = new MemoryDisk();

beforeAll(async () => {
  await publishDemo('central-eastern-europe', disk, { ...sealed, endings: ['html', 'csv', 'svg'] });
  await publishDemo('central-eastern-europe', bare, {
    ...sealed,
    releases: sealed.releases.map(({ robustness: _, ...release }) => release),
    endings: ['html', 'csv', 'svg'],
  });
}, 120_000);

/** The rows of a page's tables that begin with a country, by its name. */
function rowsOf(html: string): ReadonlyMap<string, string> {
  const rows = html.match(/<tr[ >].*?<\/tr>/gs) ?? [];
  return new Map(
    rows.flatMap((row) => {
      const name = /<th scope="row"><a href="[^"]*country\/\w+\.html">([^<]+)</.exec(row)?.[1];
      return name === undefined ? [] : [[name, saidText(row)]];
    }),
  );
}

describe('ranges of the demo', () => {
  test('stand in a ranking below every rank and every value', () => {
    const rows = rowsOf(disk.text('rankings/markets.html'));
    expect(rows.size).toBe(19);
    for (const row of rankingView(site, site.latest, aggregateId('markets')).rows) {
      const { rank, values } = row;
      const told = rows.get(row.country.name.replace('&', '&amp;')) ?? '';
      expect(told).toMatch(
        new RegExp(`^${rank?.rank} ${rank?.interval?.low}–${rank?.interval?.high} `),
      );
      for (const value of values) {
        expect(told).toContain(`${value?.interval?.low}–${value?.interval?.high}`);
      }
    }
  });

  test('stand in the list of a map below rank and value, and are said of a country as one moves to it', () => {
    for (const path of ['map/criminality.html', 'index.html']) {
      const html = disk.text(path);
      expect(rowsOf(html).get('Belarus'), path).toBe(
        '5 3–8 Belarus moderate influence 5.83 5.46–6.24',
      );
      expect(html, path).toContain(
        'data-said="Belarus, 5.83 (5.46–6.24), moderate influence, 5th of 19 (3–8)"',
      );
      expect(html, path).toContain(
        '<title>Belarus 5.83 (5.46–6.24), moderate influence; rank 5 (3–8)</title>',
      );
    }
  });

  test('of a map say what they rest on, in a frame of another site too', () => {
    const said =
      /Ranges hold the middle 90 per cent of 1,000 draws\..*methodology\.html#certainty/s;
    for (const path of [
      'index.html',
      'map/human-trafficking.html',
      'embed/map-criminality.html',
      'rankings.html',
      'groups/criminality.html',
      'indicator/human-trafficking.html',
      'region/central-eastern-europe.html',
    ]) {
      expect(disk.text(path), path).toMatch(said);
    }
  });

  test('of a region’s ranks are those among its own countries', () => {
    const known = site.latest.robustness?.intervals.find(
      ({ country, aggregate, scope }) =>
        country === 'BLR' && aggregate === 'criminality' && scope.kind === 'region',
    );
    const row = rowsOf(disk.text('region/central-eastern-europe.html')).get('Belarus');
    expect(row).toMatch(new RegExp(`^${known?.rank} ${known?.rankLow}–${known?.rankHigh} `));
  });

  test('are nowhere in the pages of a release without a plan', () => {
    const pages = [...bare.files.keys()].filter((path) =>
      /^(index|rankings|(map|rankings|indicator|region|embed)\/.*)\.html$/.test(path),
    );
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages) {
      const html = bare.text(path);
      expect(html, path).not.toMatch(/class="range|Ranges hold|groups\/|told apart/);
    }
    expect(rowsOf(bare.text('index.html')).get('Belarus')).toBe(
      '5 Belarus moderate influence 5.83',
    );
    expect(bare.text('index.html')).toContain('<title>Belarus 5.83, moderate influence</title>');
    expect(bare.text('rankings/criminality.csv')).not.toContain('rank_low');
    expect([...bare.files.keys()].filter((path) => path.includes('groups/'))).toEqual([]);
  });
});

describe('the two states of a ranking', () => {
  const switchOf = (path: string): string =>
    /<nav class="states".*?<\/nav>/s.exec(disk.text(path))?.[0] ?? '';

  test('are two pages that lead to each other without a script', () => {
    for (const path of ['rankings.html', 'rankings/criminality.html']) {
      expect(switchOf(path)).toContain('<strong aria-current="page">Ranks</strong>');
      expect(switchOf(path)).toMatch(/href="(\.\.\/)?groups\/criminality\.html">Groups that can/);
    }
    expect(switchOf('groups/criminality.html')).toContain('href="../rankings/criminality.html">');
    expect(switchOf('groups/criminality.html')).toContain(
      '<strong aria-current="page">Groups that can be told apart</strong>',
    );
  });

  test('by groups put each country below its group’s line, ranks told as a span', () => {
    const html = disk.text('groups/criminality.html');
    const bodies = (html.match(/<tbody>.*?<\/tbody>/gs) ?? []).map(saidText);
    expect(bodies).toHaveLength(5);
    expect(bodies[0]).toMatch(
      /^Group 1: Russia and one other country that the draws cannot tell from it ranks 1 to 2 1–2 Russia /,
    );
    expect(bodies[1]).toMatch(
      /^Group 2: Serbia and 3 other countries that the draws cannot tell from it ranks 3 to 6 3–6 Belarus /,
    );
    expect(rowsOf(html).get('Ukraine')).toMatch(/^1–2 Ukraine /);
  });

  test('by groups say what a group is, and what it is not', () => {
    const said = saidText(disk.text('groups/criminality.html'));
    expect(said).toContain(
      'The first of a group ranks above each of its others in fewer than 95 per cent of the draws.',
    );
    expect(said).toContain('neighbours of two groups may still be close');
  });

  test('have a picture of every country with its ranges beside them', () => {
    for (const path of ['rankings/criminality.svg', 'groups/criminality.svg']) {
      expect(disk.text(path).match(/<circle/g)).toHaveLength(19);
    }
    expect(bare.text('rankings/criminality.svg')).not.toContain('<circle');
  });

  test('lie side by side for indicators too', () => {
    expect(switchOf('groups/human-trafficking.html')).toContain(
      'href="../rankings/human-trafficking.html"',
    );
    expect(disk.text('indicator/human-trafficking.html')).toContain(
      'href="../groups/human-trafficking.html"',
    );
  });
});
