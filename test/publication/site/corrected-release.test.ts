import { beforeAll, describe, expect, test } from 'vitest';
import { parseIndexFolder, readFolderFiles } from '../../../src/folder/index.ts';
import { bytesOf, type Files } from '../../../src/model/index.ts';
import { publishSite } from '../../../src/publication/site/index.ts';
import { type Release, readRelease, sealRelease } from '../../../src/release/index.ts';
import { bareAssets, demoFolder, MemoryDisk } from '../../support/site-fixture.ts';

const SCORES = 'editions/autumn-2024/scores.csv';
const CORRECTION =
  'edition,release,date,what,why\n' +
  'autumn-2024,autumn-2024.2,2026-11-22,First score of the table.,Typing error.\n';

interface Sealed {
  readonly release: Release;
  readonly files: Files;
}

function sealed(folder: Files, edition: string, number = 1): Sealed {
  const index = parseIndexFolder(folder);
  if (!index.ok) throw new Error(JSON.stringify(index.issues));
  const description = index.value.editions.find((one) => one.description.id === edition);
  if (!description) throw new Error(`no edition ${edition}`);
  const files = sealRelease(index.value, description.description.id, number);
  const release = readRelease(files);
  if (!release.ok) throw new Error(JSON.stringify(release.issues));
  return { release: release.value, files };
}

async function publish(disk: MemoryDisk, releases: readonly Sealed[]): Promise<void> {
  await publishSite(
    {
      releases: releases.map(({ release }) => release),
      releaseFiles: new Map(releases.map(({ release, files }) => [release.id, files])),
      assets: bareAssets(),
      software: 'test',
    },
    { disk },
  );
}

/** A page without its notice and edition switch, the places that may name later releases. */
function ownPart(html: string): string {
  return html
    .replace(/<nav class="editions".*?<\/nav>/s, '')
    .replace(/<p class="notice[^>]*>.*?<\/p>/gs, '');
}

function noticeOf(html: string): string {
  return /<p class="notice[^>]*>.*?<\/p>/s.exec(html)?.[0] ?? '';
}

let before: Map<string, Uint8Array>;
let disk: MemoryDisk;

beforeAll(async () => {
  const folder = await readFolderFiles(demoFolder('lantern-sea'));
  const corrected = new Map<string, Uint8Array>(folder)
    .set('corrections.csv', bytesOf(CORRECTION))
    .set(
      SCORES,
      bytesOf(
        new TextDecoder()
          .decode(folder.get(SCORES))
          .replace(
            /^([A-Z]{3},[\w-]+),(\d+)(.*)$/m,
            (_, cell, score, rest) => `${cell},${score === '40' ? '45' : '40'}${rest}`,
          ),
      ),
    );
  const first = [sealed(folder, 'spring-2022'), sealed(folder, 'autumn-2024')];
  disk = new MemoryDisk();
  await publish(disk, first);
  before = new Map(disk.files);
  await publish(disk, [...first, sealed(corrected, 'autumn-2024', 2)]);
});

describe('after a correction of the latest edition', () => {
  test('pages of earlier releases differ in notice and edition links alone, their numbers in nothing', () => {
    const pinned = [...before.keys()].filter((path) => /^[\w-]+\.1\//.test(path));
    expect(pinned.length).toBeGreaterThan(400);
    for (const path of pinned) {
      const [was = bytesOf(''), is = bytesOf('')] = [before.get(path), disk.files.get(path)];
      if (path.endsWith('.html')) {
        expect(ownPart(disk.text(path)), path).toBe(ownPart(new TextDecoder().decode(was)));
      } else expect(Buffer.compare(is, was), path).toBe(0);
    }
  });

  test('the superseded release says so and leads to the same page of the next', () => {
    const notice = noticeOf(disk.text('autumn-2024.1/rankings.html'));
    expect(notice).toContain('was corrected: autumn-2024.2 has taken its place');
    expect(notice).toContain('href="../autumn-2024.2/rankings.html"');
    const older = noticeOf(disk.text('spring-2022.1/rankings.html'));
    expect(older).toContain('You are reading release spring-2022.1');
    expect(older).toContain('href="../autumn-2024.2/rankings.html"');
  });

  test.each(['index.html', 'data.html', 'country/XBR.html'])(
    '%s says what was corrected, when and why',
    (path) => {
      const text = disk.text(path).replace(/<[^>]+>/g, '');
      expect(text).toContain(
        'Corrected on 22 November 2026: First score of the table. Typing error.',
      );
      expect(disk.text(`autumn-2024.1/${path}`)).not.toContain('Corrected on');
    },
  );

  test('the opening page keeps the day of publication and adds that of the correction', () => {
    expect(disk.text('index.html')).toContain(
      'Autumn 2024 · 13 December 2024 · corrected 22 November 2026',
    );
  });

  test('a map is embedded by its lasting address', () => {
    expect(disk.text('map/light.html')).toContain(
      'https://YOUR-COPY/autumn-2024.2/embed/map-light.html',
    );
  });
});
