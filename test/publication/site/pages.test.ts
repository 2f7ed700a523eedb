import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { idsOf, linksOf, markupFaults } from '../../support/page-markup.ts';
import { MemoryDisk, publishDemo } from '../../support/site-fixture.ts';

describe.each(['central-eastern-europe', 'lantern-sea'])('every page of %s', (index) => {
  const disk = new MemoryDisk();
  let pages: readonly string[];
  const ids = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    await publishDemo(index, disk);
    pages = [...disk.files.keys()].filter((path) => path.endsWith('.html'));
    for (const path of pages) ids.set(path, idsOf(disk.text(path)));
  }, 60_000);

  test('is well formed, with ids that stand once', () => {
    const faults = pages.flatMap((path) =>
      markupFaults(disk.text(path)).map((fault) => `${path}: ${fault}`),
    );
    expect(pages.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });

  test('links to nothing that does not exist, anchors included', () => {
    const broken: string[] = [];
    for (const path of pages) {
      for (const link of linksOf(disk.text(path))) {
        if (/^(https?:|data:|mailto:)/.test(link)) continue;
        const [place = '', anchor] = link.split('#');
        const file = place.split('?')[0] ?? '';
        const folder = file.startsWith('/') ? '' : posix.dirname(path);
        const target = file === '' ? path : posix.join(folder, file.replace(/^\//, ''));
        if (!disk.files.has(target)) broken.push(`${path} → ${link}`);
        else if (anchor && anchor !== 'main' && !ids.get(target)?.has(anchor)) {
          broken.push(`${path} → ${link} (no such place)`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test('has a language, one main heading, one main landmark, a description and a canonical link', () => {
    for (const path of pages) {
      const html = disk.text(path);
      expect(html, path).toMatch(/<html lang="en"/);
      expect(html.match(/<h1[ >]/g)?.length, path).toBe(1);
      expect(html.match(/<main[ >]/g)?.length, path).toBe(1);
      expect(html, path).toMatch(/<meta name="description" content="[^"]+"/);
      if (path.endsWith('404.html')) continue;
      expect(html, path).toMatch(/<link rel="canonical" href="[^"]+"/);
    }
  });

  test('that is shown for a missing one works at any depth: own style, links from the root', () => {
    const html = disk.text('404.html');
    expect(html).toContain('<style>');
    const links = linksOf(html).filter((link) => !link.startsWith('data:'));
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !link.startsWith('/'))).toEqual([]);
  });

  test('asks no other server for anything', () => {
    const foreign = pages.filter((path) =>
      /<(?:script|img|iframe|link rel="stylesheet")[^>]*(?:src|href)="(?:https?:)?\/\//.test(
        disk.text(path),
      ),
    );
    expect(foreign).toEqual([]);
  });

  test('of the latest release is a copy of the numbered one but for the way to the top', () => {
    const latest = pages.filter((path) => !/^[^/]+\.\d+\//.test(path));
    const release = /<link rel="canonical" href="\.\/([^/]+)\//.exec(disk.text('index.html'))?.[1];
    const bare = (html: string): string => html.replace(/"(\.\.?\/)+/g, '"');
    expect(latest.length).toBeGreaterThan(50);
    for (const path of latest) {
      expect(bare(disk.text(path)), path).toBe(bare(disk.text(`${release}/${path}`)));
    }
  });
});

describe('the profile of a country', () => {
  const disk = new MemoryDisk();
  beforeAll(async () => {
    await publishDemo('central-eastern-europe', disk, { endings: ['html'] });
  }, 60_000);

  test('holds no script but its record for search engines', () => {
    const scripts = disk.text('country/BLR.html').match(/<script[^>]*>/g);
    expect(scripts).toEqual(['<script type="application/ld+json">']);
  });

  test('leads from every score to its reasons', () => {
    const html = disk.text('country/BLR.html');
    const whys = new Set(linksOf(html).filter((link) => link.startsWith('#why-')));
    expect(whys.size).toBe(32 + 4);
    expect([...whys].filter((link) => !idsOf(html).has(link.slice(1)))).toEqual([]);
    const scores = [...html.matchAll(/<td class="number"><a href="(#[\w-]+)"/g)];
    expect(scores.map(([, link]) => link)).toHaveLength(32);
  });

  test.each([
    ['index.html', 2 * 19],
    ['map/cocaine-trade.html', 2 * 19],
    ['rankings.html', 19 * 4],
    ['quadrants.html', 19 * 2],
  ])('is opened at the reasons from every score of %s', (path, scores) => {
    const links = linksOf(disk.text(path)).filter((link) => link.includes('#why-'));
    expect(links).toHaveLength(scores);
    const dead = links.filter((link) => {
      const [page = '', why = ''] = link.split('#');
      return !idsOf(disk.text(page.replace(/^\.\.?\//, ''))).has(why);
    });
    expect(dead).toEqual([]);
  });

  test('says which edition its text is of, and nothing where it is its own', () => {
    expect(disk.text('2025.1/country/BLR.html')).toContain('Text of edition 2021');
    expect(disk.text('2023.1/country/BLR.html')).toContain('Text of edition 2021');
    expect(disk.text('2025.1/country/BLR.html')).toContain(
      'It was written about the scores of 2021.',
    );
    expect(disk.text('2021.1/country/BLR.html')).not.toContain('Text of edition 2021');
  });

  test('says plainly where there is no text', () => {
    expect(disk.text('country/POL.html')).toContain('The index has no text on Poland.');
  });

  test('says without text where each score was read', () => {
    const html = disk.text('country/POL.html').replace(/<[^>]*>/g, ' ');
    expect(html).toContain('Read from sheet 2025_dataset of the file 0bdfe8943de5…');
    expect(
      disk
        .text('country/POL.html')
        .match(
          /<li id="why-[\w-]+">[^<]+<b>[\d.]+<\/b> <span class="range">[\d.–]+<\/span>, [A-Z]+\d+<\/li>/g,
        ),
    ).toHaveLength(32);
  });

  test('marks a change between sets of indicators as not like for like and gives both numbers', () => {
    const html = disk
      .text('2023.1/country/BLR.html')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(html).toMatch(/Change since 2021 \+0\.79 ≠ not like for like , like for like \+0\.41/);
    expect(html).toMatch(
      /Extortion and protection racketeering 4\.0 3\.32–4\.68 moderate influence new/,
    );
  });

  test('ends with disclaimer and funding', () => {
    const html = disk.text('country/BLR.html');
    expect(html).toContain('This is a demonstration of software.');
    expect(html).toContain('This demonstration has no funder.');
  });
});

test('the opening page names every country and links every map', async () => {
  const disk = new MemoryDisk();
  await publishDemo('central-eastern-europe', disk, { endings: ['html'] });
  const html = disk.text('index.html');
  const named = [...html.matchAll(/href="country\/([A-Z]{3})\.html"/g)].map(([, code]) => code);
  expect(new Set(named).size).toBe(19);
  const maps = linksOf(html).filter((link) => link.startsWith('map/'));
  expect(new Set(maps).size).toBe(36);
}, 60_000);
