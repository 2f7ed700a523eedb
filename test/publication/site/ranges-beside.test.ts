import { beforeAll, describe, expect, test } from 'vitest';
import { demoFolder, MemoryDisk, publishDemo, sealedIndex } from '../../support/site-fixture.ts';

const sealed = await sealedIndex(demoFolder('central-eastern-europe'));
const disk = new MemoryDisk();
/** The same site where no release declares a plan of uncertainty. */
const bare = new MemoryDisk();

beforeAll(async () => {
  const endings = ['html', 'csv', 'svg', 'js'];
  await publishDemo('central-eastern-europe', disk, { ...sealed, endings });
  await publishDemo('central-eastern-europe', bare, {
    ...sealed,
    releases: sealed.releases.map(({ robustness: _, ...release }) => release),
    endings,
  });
}, 120_000);

const PAGES = [
  'compare/BLR.html',
  'compare.html',
  'series.html',
  'quadrants.html',
  'embed/BLR.html',
] as const;
const BETWEEN_EDITIONS = 'How sure a change from one edition to the next is, ranges do not tell';

describe('ranges beside the rankings', () => {
  test.each(PAGES)('of %s say what they rest on', (path) => {
    expect(disk.text(path)).toMatch(
      /Ranges hold the middle 90 per cent of 1,000 draws\..*methodology\.html#certainty/s,
    );
  });

  test.each(['series.html', 'changes.html'])(
    'of %s do not pass for the range of a change',
    (path) => {
      expect(disk.text(path)).toContain(BETWEEN_EDITIONS);
    },
  );

  test('stand under every value of a comparison and of a series', () => {
    const count = (path: string): number =>
      disk.text(path).match(/<span class="range">[\d.]+–[\d.]+<\/span>/g)?.length ?? 0;
    expect(count('compare/BLR.html')).toBe(36 * 6);
    expect(count('series/resilience.html')).toBe(19 * 3);
    expect(count('quadrants.html')).toBe(19 * 2);
    expect(count('embed/BLR.html')).toBe(2 + 2);
  });

  test('mark on the quadrants who may lie in another one, and count them', () => {
    const html = disk.text('quadrants.html');
    expect(html).toContain('The ranges of 7 of 19 countries reach over the line');
    expect(html).toContain('8 countries · 8 in the edition before · 4 may lie in another');
    // Once in the lists, once in the table.
    expect(html.match(/title="may lie in another quadrant"/g)).toHaveLength(2 * 7);
  });

  test('are nowhere without a plan', () => {
    const pages = [...bare.files.keys()].filter((path) =>
      /^(compare|series|quadrants|changes|embed\/[A-Z]{3})\b.*\.(html|csv|svg|js)$/.test(path),
    );
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages) {
      expect(bare.text(path), path).not.toMatch(
        /class="range|Ranges|ranges do not tell|_low|low_20|"ends":\d|usual width|lines: ranges|may lie in/,
      );
    }
  });
});
