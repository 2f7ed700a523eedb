import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, type Files } from '../../../src/model/index.ts';
import {
  type FileFault,
  formatVerifyReport,
  sealRelease,
  type VerifyReport,
  verifyRelease,
} from '../../../src/release/index.ts';
import { manifestFile } from '../../../src/release/sealing/manifest.ts';
import { sha256 } from '../../../src/release/sealing/sha256.ts';
import { editionId } from '../../support/edition-builder.ts';
import { garbage } from '../../support/garbage.ts';
import { harbourIndex, releaseOf, withCorrection, withScore } from '../harbour-index.ts';
import { textAt, withFile } from '../release-texts.ts';

const FILES = sealRelease(harbourIndex(), editionId('2022'));

function resealed(files: Files): Files {
  return new Map(files).set('manifest.json', manifestFile(releaseOf('2022.1'), files));
}

function edited(path: string, from: string, to: string): Files {
  const text = textAt(FILES, path);
  if (!text.includes(from)) throw new Error(`not in ${path}: ${from}`);
  return withFile(FILES, path, text.replace(from, to));
}

/** Path → what is wrong with it. */
function faultsOf({ differences }: VerifyReport): Readonly<Record<string, readonly FileFault[]>> {
  return Object.fromEntries(differences.map(({ path, faults }) => [path, faults]));
}

describe('verifying a sealed release', () => {
  test('an untouched one is in order, first edition, later edition and correction alike', () => {
    const folder = withCorrection(harbourIndex(), '2022.2');
    for (const files of [
      sealRelease(folder, editionId('2020')),
      FILES,
      sealRelease(folder, editionId('2022'), 2),
    ]) {
      expect(verifyRelease(files)).toMatchObject({ ok: true, issues: [], differences: [] });
    }
  });

  test('gives the hash of the manifest, which is what the publisher makes known', () => {
    const manifest = FILES.get('manifest.json') ?? new Uint8Array();
    expect(verifyRelease(FILES)).toMatchObject({
      release: '2022.1',
      files: FILES.size,
      manifestSha256: sha256(manifest),
      recomputed: true,
    });
  });

  test('does not care in which order the files come', () => {
    expect(verifyRelease(new Map([...FILES].reverse())).ok).toBe(true);
  });
});

describe('a forgery', () => {
  test('any single file with one byte more is named', () => {
    for (const path of FILES.keys()) {
      const bytes = FILES.get(path) ?? new Uint8Array();
      const files = new Map(FILES).set(path, Buffer.concat([bytes, bytesOf('\n')]));
      const report = verifyRelease(files);
      expect([path, report.ok]).toEqual([path, false]);
      const named = [
        ...report.differences,
        ...report.issues.map(({ place }) => ({ path: place.file })),
      ];
      expect(named.map((difference) => difference.path)).toContain(path);
    }
  });

  test('any single file that is gone is named', () => {
    for (const path of [...FILES.keys()].filter((name) => name !== 'manifest.json')) {
      const report = verifyRelease(withFile(FILES, path, undefined));
      expect(faultsOf(report)[path] ?? []).toContain('missing');
    }
  });

  test('a file too many is named', () => {
    expect(faultsOf(verifyRelease(withFile(FILES, 'json/extra.json', '[]\n')))).toEqual({
      'json/extra.json': ['unlisted', 'foreign'],
    });
  });

  test('a computed value under a manifest that was made to fit is found by computing it', () => {
    const report = verifyRelease(
      resealed(edited('aggregates.csv', 'XAA,trade,4.42', 'XAA,trade,4.43')),
    );
    expect(report.ok).toBe(false);
    expect(report.differences).toEqual([
      {
        path: 'aggregates.csv',
        faults: ['wrong'],
        first: {
          line: 2,
          expected: 'XAA,trade,4.42,53/12,good',
          found: 'XAA,trade,4.43,53/12,good',
        },
      },
    ]);
  });

  test('a score under a manifest that was made to fit is found by what follows from it', () => {
    const report = verifyRelease(resealed(edited('scores.csv', 'XAB,depth,7.0', 'XAB,depth,8.0')));
    const faults = faultsOf(report);
    expect(faults['aggregates.csv']).toEqual(['wrong']);
    expect(faults['json/scores.json']).toEqual(['wrong']);
    expect(faults['changes.csv']).toEqual(['wrong']);
    expect(faults['scores.csv']).toBeUndefined();
  });

  test('an edition before that was changed is found by the moves and changes', () => {
    const report = verifyRelease(
      resealed(edited('previous/scores.csv', 'XAB,depth,7.0', 'XAB,depth,3.0')),
    );
    expect(Object.keys(faultsOf(report))).toContain('changes.csv');
  });

  test('a table written otherwise, with the same values, is found too', () => {
    const lines = textAt(FILES, 'scores.csv').split('\n').slice(0, -1);
    const [header = '', ...rows] = lines;
    for (const text of [
      [header, ...rows.toReversed(), ''].join('\n'),
      [header, ...rows, ''].join('\r\n'),
      [header, ...rows, ''].join('\n').replace('5.5', '5.50'),
      `\uFEFF${[header, ...rows, ''].join('\n')}`,
    ]) {
      const report = verifyRelease(resealed(withFile(FILES, 'scores.csv', text)));
      expect(faultsOf(report)['scores.csv']).toEqual(['wrong']);
    }
  });

  test('words slipped into release.json are found', () => {
    const report = verifyRelease(
      resealed(edited('release.json', '"format"', '"secret": 1,\n  "format"')),
    );
    expect(faultsOf(report)).toEqual({ 'release.json': ['wrong'] });
  });

  test('a framework that was changed consistently is a whole other release, told by its manifest', () => {
    const forged = sealRelease(
      withScore(harbourIndex(), '2022', 'XAB', 'depth', '9.0'),
      editionId('2022'),
    );
    const report = verifyRelease(forged);
    expect(report.ok).toBe(true);
    expect(report.manifestSha256).not.toBe(verifyRelease(FILES).manifestSha256);
    expect(formatVerifyReport(report)).toContain(report.manifestSha256);
    expect(formatVerifyReport(report)).toContain('the one the publisher gives');
  });

  test('a manifest that only looks otherwise is found', () => {
    const manifest = textAt(FILES, 'manifest.json').replace('{\n', '{ \n');
    expect(faultsOf(verifyRelease(withFile(FILES, 'manifest.json', manifest)))).toEqual({
      'manifest.json': ['wrong'],
    });
  });

  test('a manifest that names a file twice, or one outside the folder, is refused', () => {
    const text = textAt(FILES, 'manifest.json');
    const twice = text.replace('"README.md"', '"CITATION.cff"');
    expect(verifyRelease(withFile(FILES, 'manifest.json', twice)).ok).toBe(false);
    const outside = text.replace('"README.md"', '"../README.md"');
    expect(faultsOf(verifyRelease(withFile(FILES, 'manifest.json', outside)))).toMatchObject({
      '../README.md': ['missing'],
      'README.md': ['unlisted'],
    });
  });
});

describe('a folder that is no release', () => {
  test('an empty one, and one without its parts, gives issues', () => {
    expect(verifyRelease(new Map())).toMatchObject({ ok: false, files: 0, recomputed: false });
    for (const path of ['manifest.json', 'release.json', 'framework.yaml', 'scores.csv']) {
      const report = verifyRelease(withFile(FILES, path, undefined));
      expect([path, report.issues.map(({ place }) => place.file)]).toEqual([path, [path]]);
    }
  });

  test('hashes are checked even where nothing can be computed', () => {
    const files = withFile(withFile(FILES, 'framework.yaml', '{{{'), 'README.md', 'x');
    const report = verifyRelease(files);
    expect(report.recomputed).toBe(false);
    expect(faultsOf(report)).toMatchObject({
      'framework.yaml': ['changed'],
      'README.md': ['changed'],
    });
  });

  test('a framework that cannot be computed with is an issue', () => {
    const text = textAt(FILES, 'framework.yaml').replace('minimum: 1,', 'minimum: 0,');
    const report = verifyRelease(resealed(withFile(FILES, 'framework.yaml', text)));
    expect(report).toMatchObject({ ok: false, recomputed: false });
    expect(report.issues.length).toBeGreaterThan(0);
  });

  test('garbage in any file is found and never throws', () => {
    const paths = [...FILES.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...paths), garbage(), (path, bytes) => {
        fc.pre(Buffer.compare(bytes, FILES.get(path) ?? new Uint8Array()) !== 0);
        const files = new Map(FILES).set(path, bytes);
        const report = verifyRelease(path === 'manifest.json' ? files : resealed(files));
        expect(report.ok).toBe(false);
        expect(formatVerifyReport(report)).not.toMatch(/\p{Cc}(?<!\n)/u);
      }),
      { numRuns: 120, seed: 11 },
    );
  });

  test('one flipped byte anywhere is found', () => {
    const paths = [...FILES.keys()].filter((path) => (FILES.get(path)?.length ?? 0) > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (path, at, by) => {
          const bytes = Uint8Array.from(FILES.get(path) ?? []);
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ by;
          expect(verifyRelease(new Map(FILES).set(path, bytes)).ok).toBe(false);
        },
      ),
      { numRuns: 120, seed: 13 },
    );
  });
});

describe('what a person is told', () => {
  test('one line and the hash when all is well', () => {
    expect(formatVerifyReport(verifyRelease(FILES)).split('\n')[0]).toBe(
      'Release 2022.1 verifies: 42 files, each as the manifest names it and as its inputs give it.',
    );
  });

  test('the file, what is wrong with it and the first line that differs', () => {
    const files = edited('quadrants.csv', 'XAB,high-trade-high-calm', 'XAB,low-trade-low-calm');
    expect(formatVerifyReport(verifyRelease(files))).toContain(
      [
        'Release 2022.1 does not verify. One file differs.',
        '  quadrants.csv is not the file that the manifest names; is not what the inputs of the release give',
        '    line 3 should be  XAB,high-trade-high-calm',
        '    line 3 reads      XAB,low-trade-low-calm',
      ].join('\n'),
    );
  });

  test('a hostile line cannot speak to the terminal', () => {
    const files = edited('quadrants.csv', 'XAB,high-trade', 'XAB,\u001b[2J\u202e');
    const text = formatVerifyReport(verifyRelease(files));
    expect(text).toContain('\\u001b[2J\\u202e');
    expect(text).not.toContain('\u001b');
  });

  test('what could not be read is told with its place', () => {
    const text = formatVerifyReport(
      verifyRelease(edited('scores.csv', 'XAA,depth,5.5', 'XAA,depth,5.4')),
    );
    expect(text).toContain('It could not be computed again:');
    expect(text).toContain('scores.csv:2:11');
  });
});
