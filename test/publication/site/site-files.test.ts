import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bytesOf } from '../../../src/model/index.ts';
import { compressedSize, folderDisk, zipSite } from '../../../src/publication/site/index.ts';
import { robotsText, sitemapText } from '../../../src/publication/site/root-files.ts';
import { treePaths } from '../../../src/publication/site/tree/tree-paths.ts';
import { siteReleases } from '../../../src/publication/views/index.ts';
import { demoFolder, MemoryDisk, publishDemo, sealedIndex } from '../../support/site-fixture.ts';

describe('a site as one ZIP', () => {
  const files = new Map([
    ['b/page.html', bytesOf('<p>page</p>')],
    ['a.csv', bytesOf('x,y\n1,2\n')],
  ]);

  test('holds every file under one folder', () => {
    const held = unzipSync(zipSite(files, 'my-index'));
    expect(Object.keys(held)).toEqual(['my-index/a.csv', 'my-index/b/page.html']);
    expect(new TextDecoder().decode(held['my-index/a.csv'])).toBe('x,y\n1,2\n');
  });

  test('is the same bytes whatever the order of the files', () => {
    const turned = new Map([...files].reverse());
    expect(Buffer.compare(zipSite(files, 's'), zipSite(turned, 's'))).toBe(0);
  });

  test('dates every file to the first day a ZIP can tell of', () => {
    const zip = zipSite(files, 's');
    const header = new DataView(zip.buffer, zip.byteOffset);
    expect(header.getUint16(10, true)).toBe(0);
    expect(header.getUint16(12, true)).toBe((0 << 9) | (1 << 5) | 1);
  });
});

describe('a folder of this machine', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'assayer-disk-'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  // Below /proc Node tries for ever to make a folder and those above it.
  test.runIf(existsSync('/proc/self'))('ends where no folder can be made', () => {
    const disk = folderDisk('/proc/assayer');
    expect(() => disk.write('country/BLR.html', 'page')).toThrow('ENOENT');
    expect(() => disk.stage('country/BLR.html', 'page')).toThrow('ENOENT');
  });

  test('takes files, lists them, and lets go of folders that are empty', () => {
    const disk = folderDisk(root);
    disk.write('a/b/c.txt', 'one');
    disk.write('a/d.txt', bytesOf('two'));
    expect([...disk.list()].sort()).toEqual(['a/b/c.txt', 'a/d.txt']);
    expect(readFileSync(join(root, 'a/b/c.txt'), 'utf8')).toBe('one');
    disk.remove('a/b/c.txt');
    expect([...disk.list()]).toEqual(['a/d.txt']);
    expect(disk.read('a/b/c.txt')).toBeUndefined();
    disk.write('a/b/c.txt', 'again');
    expect(new TextDecoder().decode(disk.read('a/b/c.txt'))).toBe('again');
  });

  test('keeps files aside until they are settled, or forgets them', () => {
    const disk = folderDisk(root);
    disk.stage('e/f.txt', 'first');
    disk.discard();
    disk.settle();
    expect(disk.read('e/f.txt')).toBeUndefined();
    disk.stage('e/f.txt', 'second');
    expect(disk.read('e/f.txt')).toBeUndefined();
    disk.settle();
    expect(readFileSync(join(root, 'e/f.txt'), 'utf8')).toBe('second');
    expect([...disk.list()].some((path) => path.startsWith('.assayer/'))).toBe(false);
  });
});

describe('links inside a site', () => {
  let root: string;
  let elsewhere: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'assayer-disk-'));
    elsewhere = mkdtempSync(join(tmpdir(), 'assayer-elsewhere-'));
    writeFileSync(join(elsewhere, 'BLR.html'), 'mine');
  });
  afterEach(() => {
    for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true, force: true });
  });

  test('to a folder are refused before anything is written through them', () => {
    symlinkSync(elsewhere, join(root, 'country'));
    const disk = folderDisk(root);
    const refused = expect.objectContaining({ name: 'LinkInSite' });
    expect(() => disk.stage('country/BLR.html', 'page')).toThrow(refused);
    expect(() => disk.stage('country/deep/BLR.html', 'page')).toThrow(refused);
    expect(() => disk.write('country/BLR.html', 'page')).toThrow(refused);
    expect(() => disk.remove('country/BLR.html')).toThrow(refused);
    expect(readFileSync(join(elsewhere, 'BLR.html'), 'utf8')).toBe('mine');
  });

  test('in place of what publishing keeps for itself are refused, and nothing there is removed', () => {
    mkdirSync(join(elsewhere, 'staged'));
    symlinkSync(elsewhere, join(root, '.assayer'));
    expect(() => folderDisk(root).discard()).toThrow('is a link');
    expect(readdirSync(elsewhere).sort()).toEqual(['BLR.html', 'staged']);
  });

  test('to a file are replaced, and what they lead to is left', () => {
    for (const name of ['a.html', 'a.html.unfinished', 'b.html']) {
      symlinkSync(join(elsewhere, 'BLR.html'), join(root, name));
    }
    const disk = folderDisk(root);
    disk.write('a.html', 'page');
    disk.stage('b.html', 'page');
    disk.settle();
    expect(['a.html', 'b.html'].map((name) => readFileSync(join(root, name), 'utf8'))).toEqual([
      ...['page', 'page'],
    ]);
    expect(readFileSync(join(elsewhere, 'BLR.html'), 'utf8')).toBe('mine');
  });

  test('may lead to the site itself', () => {
    symlinkSync(elsewhere, join(root, 'site'));
    folderDisk(join(root, 'site')).write('country/BLR.html', 'page');
    expect(readFileSync(join(elsewhere, 'country/BLR.html'), 'utf8')).toBe('page');
  });
});

test('an address over two lines gives robots no rule', () => {
  expect(robotsText('https://index.example\nDisallow: /')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://index.example%0ADisallow:%20//sitemap.xml\n',
  );
});

describe('files at the top of a site', () => {
  let input: Awaited<ReturnType<typeof sealedIndex>>;
  const disk = new MemoryDisk();
  beforeAll(async () => {
    input = await sealedIndex(demoFolder('central-eastern-europe'));
    await publishDemo('central-eastern-europe', disk, { ...input, endings: ['html'] });
  }, 60_000);

  test('the feed lists the releases newest first, dated as they were published', () => {
    const feed = disk.text('feed.xml');
    expect([...feed.matchAll(/<entry><id>([^<]+)<\/id>/g)].map(([, id]) => id)).toEqual([
      'urn:assayer:central-eastern-europe:2025.1',
      'urn:assayer:central-eastern-europe:2023.1',
      'urn:assayer:central-eastern-europe:2021.1',
    ]);
    expect(feed).toContain('<updated>2025-11-10T00:00:00Z</updated>');
    expect(feed).toContain('<updated>2021-09-28T00:00:00Z</updated>');
  });

  test('the sitemap lists every page of every release once, frames and the missing page left out', () => {
    const all = siteReleases(input.releases);
    const site = input.releases.map((release) => treePaths(all, release));
    const text = sitemapText(site, 'https://index.example');
    const places = [...text.matchAll(/<loc>https:\/\/index\.example\/([^<]+)<\/loc>/g)].map(
      ([, place]) => place ?? '',
    );
    const pages = [...disk.files.keys()].filter(
      (path) => /^\d{4}\.\d\/.*\.html$/.test(path) && !/\/(embed\/|404)/.test(path),
    );
    expect([...places].sort()).toEqual([...pages].sort());
  });

  test('a site whose address is unknown has no sitemap', () => {
    expect(disk.files.has('sitemap.xml')).toBe(false);
  });

  test('robots may read everything', () => {
    expect(disk.text('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });
});

test('the size of a page is what a reader loads', () => {
  expect(compressedSize('a'.repeat(10_000))).toBeLessThan(40);
  expect(compressedSize('')).toBeGreaterThan(0);
});
