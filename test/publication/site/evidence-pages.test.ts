import { beforeAll, describe, expect, test } from 'vitest';
import type { Files, ReleaseId } from '../../../src/model/index.ts';
import { compressedSize, publishSite } from '../../../src/publication/site/index.ts';
import type { SiteReleases } from '../../../src/publication/views/index.ts';
import { countryCode } from '../../support/edition-builder.ts';
import {
  BELARUS,
  claim,
  claimIds,
  EVIDENCE,
  evidenceSite,
  flow,
  POLAND,
  sourceId,
  UKRAINE,
} from '../../support/evidence-site.ts';
import { bareAssets, builtAssets, MemoryDisk } from '../../support/site-fixture.ts';

async function published({ all }: SiteReleases): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const releaseFiles = new Map<ReleaseId, Files>(
    all.map(({ id, manifest }) => [
      id,
      new Map([...manifest.keys()].map((path) => [path, new Uint8Array([1])])),
    ]),
  );
  await publishSite(
    { releases: all, releaseFiles, assets: bareAssets(), software: 'test' },
    { disk },
  );
  return disk;
}

describe('pages of evidence', () => {
  let disk: MemoryDisk;
  beforeAll(async () => {
    disk = await published(evidenceSite());
  });

  test('stand in the release’s tree and at the top, with what lies beside them', () => {
    for (const folder of ['', '2021.1/']) {
      for (const path of [
        ...['flows.html', 'flows.csv', 'flows.json', 'flows.svg'],
        ...['gaps.html', 'gaps.csv', 'gaps.json', 'gaps.svg'],
        ...['sources.html', 'sources.csv', 'sources.json'],
      ]) {
        expect(disk.files.has(folder + path), folder + path).toBe(true);
      }
    }
    expect(disk.files.has('sources.svg')).toBe(false);
  });

  test('are in the menu, on the home page and in the search', () => {
    const home = disk.text('index.html');
    for (const path of ['flows.html', 'gaps.html', 'sources.html']) {
      expect(home.split(`href="${path}"`).length - 1, path).toBe(3);
      expect(disk.text('search.html')).toContain(`href="${path}"`);
    }
  });

  test('hold map, list and matrix of the same flows without any script', () => {
    const html = disk.text('flows.html');
    for (const key of ['BLR-f1', 'BLR-f2', 'BLR-f3', 'BLR-f4', 'BLR-f6', 'POL-f5']) {
      expect(html, key).toContain(`<li id="${key}"`);
    }
    expect(html).toContain('class="flow-matrix"');
    expect(html).toContain('href="country/BLR.html#claim-c1"');
    expect(html.match(/<svg/g)?.length).toBeGreaterThanOrEqual(2);
    expect(html.split(' id="leg-UKR~BLR"').length).toBe(2);
  });

  test('tell gaps in words, with the way to each claim', () => {
    const html = disk.text('gaps.html');
    expect(html).toContain('What c6 says.');
    expect(html).toContain('href="country/BLR.html#claim-c6"');
    expect(html).toContain('no claim recorded');
  });

  test('say which sources are one voice, and link to nothing that is no web address', () => {
    const html = disk.text('sources.html');
    expect(html).toContain('These 2 are one voice, “the wire”');
    expect(html).toContain('id="source-wire-one"');
    expect(html).not.toContain('javascript:');
    expect(html).toContain('ab'.repeat(32));
  });

  test('do not exist, nor are they named, where a release records nothing', async () => {
    const silent = await published(evidenceSite({}));
    const paths = [...silent.files.keys()].filter((path) =>
      /(^|\/)(flows|gaps|sources)[./]/.test(path),
    );
    expect(paths).toEqual([]);
    expect(silent.text('index.html')).not.toMatch(/flows\.html|gaps\.html|sources\.html/);
    expect(silent.text('search.html')).not.toMatch(/flows\.html|gaps\.html|sources\.html/);
  });

  test('exist one by one: claims without flows or sources have gaps alone', async () => {
    const some = await published(evidenceSite({ claims: [claim('c1')] }));
    expect(some.files.has('gaps.html')).toBe(true);
    expect(some.files.has('flows.html')).toBe(false);
    expect(some.files.has('sources.html')).toBe(false);
  });
});

describe('a release of many flows, claims and sources', () => {
  const words = 'goods cross the border at night by lorry and boat with forged papers'.split(' ');
  const codes = ['BLR', 'POL', 'UKR'] as const;
  const large = evidenceSite({
    ...EVIDENCE,
    claims: Array.from({ length: 2400 }, (_, at) =>
      claim(`c${at + 1}`, {
        country: countryCode(codes[at % 3] ?? ''),
        text: [0, 1, 2, 3, 4, 5].map((step) => words[(at * (step + 3)) % words.length]).join(' '),
        polarity: at % 5 === 0 ? 'no-information' : 'asserted',
        sources: [sourceId('wire-one'), sourceId('alone')],
      }),
    ),
    flows: Array.from({ length: 360 }, (_, at) =>
      flow(
        `f${at + 1}`,
        'arms-trafficking',
        words[at % words.length] ?? '',
        at % 2 === 0 ? [UKRAINE, BELARUS, POLAND] : [POLAND, BELARUS],
        { country: countryCode(codes[at % 3] ?? ''), claims: claimIds(`c${at + 1}`) },
      ),
    ),
  });
  const wide = { html: {}, anyHtml: 1e9, style: 1e9, script: 1e9 };
  let disk: MemoryDisk;
  beforeAll(async () => {
    disk = new MemoryDisk();
    const releaseFiles = new Map<ReleaseId, Files>(
      large.all.map(({ id, manifest }) => [
        id,
        new Map([...manifest.keys()].map((path) => [path, new Uint8Array([1])])),
      ]),
    );
    const input = { releases: large.all, releaseFiles, assets: bareAssets(), software: 'test' };
    await publishSite({ ...input, budgets: wide }, { disk });
  }, 60_000);

  test('has its flows on pages of their own, each whole, and an overview that leads to them', () => {
    const parts = [...disk.files.keys()].filter((path) => /^flows\/.*\.html$/.test(path)).sort();
    expect(parts).toEqual([
      'flows/central-europe.html',
      'flows/eastern-europe-1.html',
      'flows/eastern-europe-2.html',
    ]);
    const overview = disk.text('flows.html');
    for (const path of parts) expect(overview).toContain(`href="${path}"`);
    const listed = parts.map((path) => disk.text(path).match(/<li id="[A-Z]{3}-f\d+"/g)?.length);
    expect(listed).toEqual([120, 120, 120]);
    expect(disk.text('flows.csv').trim().split('\n')).toHaveLength(361);
  });

  test('keeps every one of these pages below 60 kB of compressed HTML', () => {
    for (const path of disk.files.keys()) {
      if (!/^(flows|gaps|sources).*\.html$/.test(path)) continue;
      expect(compressedSize(disk.text(path)), path).toBeLessThan(60_000);
    }
  });

  test('counts what would be too much to list, and leads to the words', () => {
    expect(disk.text('gaps.html')).not.toContain('goods cross');
    expect(disk.text('gaps.html')).toContain('href="country/BLR.html#claim-c1"');
    expect(disk.text('sources.html')).toContain('<span class="count">800</span>');
  });
});

describe('the script of flows', () => {
  test('weighs less than 10 kB', () => {
    const script = builtAssets().get('flows.js');
    expect(script && compressedSize(script)).toBeLessThan(10_000);
  });
});
