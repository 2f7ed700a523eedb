import { beforeAll, describe, expect, test } from 'vitest';
import { profileView, siteReleases } from '../../../src/publication/views/index.ts';
import { countryCode } from '../../support/edition-builder.ts';
import { linksOf, saidText } from '../../support/page-markup.ts';
import { demoFolder, MemoryDisk, publishDemo, sealedIndex } from '../../support/site-fixture.ts';

const sealed = await sealedIndex(demoFolder('lantern-sea'));
const site = siteReleases(sealed.releases);
const disk = new MemoryDisk();
/** The same site where no release declares a plan of uncertainty. */
const bare = new MemoryDisk();
const UNDERMOON = 'country/XUM.html';

beforeAll(async () => {
  await publishDemo('lantern-sea', disk, { ...sealed, endings: ['html', 'csv', 'json', 'yaml'] });
  await publishDemo('lantern-sea', bare, {
    ...sealed,
    releases: sealed.releases.map(({ robustness: _, ...release }) => release),
    endings: ['html', 'csv', 'json'],
  });
}, 120_000);

/** The element that begins with this tag, up to its end. */
function partOf(html: string, begin: string, end: string): string {
  const from = html.indexOf(begin);
  expect(from, begin).toBeGreaterThanOrEqual(0);
  return html.slice(from, html.indexOf(end, from));
}

describe('the profile of a release with a plan', () => {
  const view = profileView(site, site.latest, countryCode('XUM'));
  const parts = view.components.flatMap((component) => [component, ...component.pillars]);

  test('has beside every value and every rank where it may lie', () => {
    const html = disk.text(UNDERMOON);
    for (const { definition, value, ranks } of parts) {
      const block = saidText(
        partOf(html, `<a href="#why-${definition.node.id}" title`, '</table>'),
      );
      expect(block).toContain(`${value?.value} ${value?.interval?.low}–${value?.interval?.high} `);
      for (const { of, interval } of ranks) {
        expect(interval).toBeDefined();
        expect(block).toContain(`of ${of} ${interval?.low}–${interval?.high}`);
      }
    }
  });

  test('has beside every score its range, and a whisker over its place on the scale', () => {
    const html = disk.text(UNDERMOON);
    const values = parts
      .flatMap(({ groups }) => groups)
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ value }) => value ?? []);
    expect(values.length).toBeGreaterThan(8);
    for (const { node, value, interval } of values) {
      const cell = saidText(partOf(html, `<a href="#why-${node.id}" aria-label`, '</td>'));
      expect(cell).toBe(`${value} ${interval?.low}–${interval?.high}`);
    }
    // Damp: 67.0–83.0 on a scale from 5 to 100 begins at 62 ÷ 95 and leaves 17 ÷ 95 free.
    expect(partOf(html, '<a href="#why-damp" aria-label', '</tr>')).toContain('--r:65.3% 17.9%');
  });

  test('says what its ranges rest on twice at most, a click away from all of it', () => {
    const html = disk.text(UNDERMOON);
    expect(html.match(/Ranges hold the middle 80 per cent of 1,000 draws\./g)).toHaveLength(2);
    expect(linksOf(html)).toContain('../methodology.html#certainty');
  });

  test('tells of each score whether its range is assumed or by which ratings it is measured', () => {
    const html = disk.text(UNDERMOON);
    expect(html).toContain('Where ratings are named, the range beside a score comes from them;');
    const bright = saidText(partOf(html, '<li id="why-brightness"', '</li>'));
    expect(bright).toContain('55 47.0–60.3 ratings 40–65');
    const log = saidText(partOf(html, '<li id="why-log-keeping"', '</li>'));
    expect(log).toContain('52.3–57.7');
    expect(log).not.toContain('ratings');
  });

  test('tells it in a sentence where claims stand behind the score', () => {
    const told = [...disk.files.keys()]
      .filter((path) => /^country\/\w+\.html$/.test(path))
      .flatMap((path) => disk.text(path).match(/It may lie from [^<]+/g) ?? []);
    expect(told.length).toBeGreaterThan(3);
    const kinds =
      /^It may lie from [\d.]+ to [\d.]+: (assumed, not measured|the ratings lie from [\d.]+ to [\d.]+)\.$/;
    for (const sentence of told) expect(sentence).toMatch(kinds);
  });

  test('gives the ends of every range in its table and its data', () => {
    const [columns = '', row = ''] = disk.text('country/XUM.csv').split('\n');
    expect(columns).toBe(
      'id,kind,node,heading,value,low,high,band,change,like_for_like,' +
        'world_rank,world_rank_low,world_rank_high,' +
        'continent_rank,continent_rank_low,continent_rank_high,' +
        'region_rank,region_rank_low,region_rank_high',
    );
    const [whole] = parts;
    const { low, high } = whole?.value?.interval ?? {};
    expect(row).toContain(`,${whole?.value?.value},${low},${high},`);
    const { values } = JSON.parse(disk.text('country/XUM.json'));
    expect(values[0]).toMatchObject({ low: Number(low), high: Number(high) });
    expect(values[0].world_rank_low).toBe(whole?.ranks[0]?.interval?.low);
  });
});

describe('the profile of a release without a plan', () => {
  test('has nothing of it', () => {
    const pages = [...bare.files.keys()].filter((path) => /^country\/\w+\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages) {
      const html = bare.text(path);
      expect(html, path).not.toMatch(/class="range|ranged|--r:|Ranges|ranges|It may lie/);
    }
    expect(bare.text('country/XUM.csv')).not.toMatch(/low|high/);
  });
});

describe('the methodology', () => {
  const certaintyOf = (on: MemoryDisk): string =>
    saidText(partOf(on.text('methodology.html'), '<h2 id="certainty"', '</section>'));

  test('tells what is drawn, how often and from which seed, and what a range holds', () => {
    const said = certaintyOf(disk);
    for (const sentence of [
      'drawn anew 1,000 times, by chance and from one seed (1811)',
      'within 5 points of the score',
      'Of 10 scores the lowest and the highest rating are known',
      '50 per cent of that error’s variance is common',
      'between 20 per cent less and 20 per cent more',
      'left out in 501 draws, filled with the mean of the region in 499',
      'the framework’s own in 483 draws, arithmetic means in 517',
      'none in 58 draws, and in 942 one of the indicators',
      'reached or bettered in 10 per cent of the draws',
      'in 95 per cent of the draws or more begins the next group',
      'Not one of the 1,000 draws failed.',
      'nobody measured it',
      'Both are what the pilots told us, not what we measured.',
    ]) {
      expect(said).toContain(sentence);
    }
    expect(said).not.toContain('carries no range');
    expect(said).not.toContain('Many countries lie closer together');
  });

  test('leads to the plan, the account and the ranges, which are files of the release', () => {
    const links = linksOf(disk.text('methodology.html'));
    for (const file of ['robustness.yaml', 'robustness.json', 'rank-intervals.csv']) {
      expect(links).toContain(`data/${file}`);
      expect(disk.files.has(`data/${file}`), file).toBe(true);
    }
  });

  test('says that there are no ranges where there are none', () => {
    const said = certaintyOf(bare);
    expect(said).toContain('carries no range around it');
    expect(said).toContain('Many countries lie closer together');
    expect(said).not.toContain('draw');
    expect(linksOf(bare.text('methodology.html')).join(' ')).not.toContain('robustness');
  });
});
