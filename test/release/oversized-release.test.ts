import { describe, expect, test } from 'vitest';
import { bytesOf, type Files } from '../../src/model/index.ts';
import { readRelease, sealRelease, verifyRelease } from '../../src/release/index.ts';
import { manifestFile } from '../../src/release/sealing/manifest.ts';
import { editionId } from '../support/edition-builder.ts';
import { harbourIndex, releaseOf } from './harbour-index.ts';
import { textAt, withFile } from './release-texts.ts';

const FILES = sealRelease(harbourIndex(), editionId('2022'));

/** A forger's: the manifest names what stands there. */
function forged(path: string, bytes: Uint8Array): Files {
  const files = new Map(FILES).set(path, bytes);
  return files.set('manifest.json', manifestFile(releaseOf('2022.1'), files));
}

function said(files: Files): readonly string[] {
  return verifyRelease(files).issues.map(
    ({ code, place, message }) => `${place.file} ${code}: ${message}`,
  );
}

describe('a file larger than any of its kind', () => {
  const huge = bytesOf(`${textAt(FILES, 'scores.csv')}${'XAA,depth,5.5\n'.repeat(2_500_000)}`);

  test('is named with its size and the limit, and not read', () => {
    const message = `The file has ${huge.length} bytes; files of its kind have at most 32000000.`;
    const expected = [`scores.csv release-file-too-large: ${message}`];
    expect(said(forged('scores.csv', huge))).toEqual(expected);
    const release = readRelease(forged('scores.csv', huge));
    expect(release.ok ? [] : release.issues.map(({ code }) => code)).toEqual([
      'release-file-too-large',
    ]);
  });

  test('the limit holds for every kind of file that is read', () => {
    for (const path of ['framework.yaml', 'release.json', 'manifest.json', 'profiles/XAA.md']) {
      const bytes = new Uint8Array(9_000_000).fill(0x20);
      const codes = verifyRelease(new Map(FILES).set(path, bytes)).issues.map(({ code }) => code);
      expect([path, codes]).toEqual([path, ['release-file-too-large']]);
    }
  });

  test('a table of nothing but line ends, or commas, is not read either', () => {
    for (const [byte, count] of [
      ['\n', 600_000],
      [',', 5_000_000],
    ] as const) {
      expect(said(forged('scores.csv', bytesOf(byte.repeat(count))))).toEqual([
        'scores.csv release-file-too-large: The table has more than 500000 lines or 4000000 cells.',
      ]);
    }
  });

  test('a computed table that goes on is shown by its first line too many', () => {
    const path = 'quadrants.csv';
    const files = withFile(FILES, path, `${textAt(FILES, path)}${'XAA,x\n'.repeat(1_000_000)}`);
    const [difference] = verifyRelease(files).differences;
    expect(difference).toMatchObject({ path, first: { expected: '', found: 'XAA,x' } });
  });
});

describe('a JSON file nested deep', () => {
  test('is an issue before it is parsed', () => {
    for (const text of ['['.repeat(1_000_000), '{"a":'.repeat(33), `{"a\\"":${'['.repeat(32)}`]) {
      expect(said(forged('release.json', bytesOf(text)))).toEqual([
        'release.json release-json: Lists and objects stand more than 32 deep inside each other.',
      ]);
    }
  });

  test('brackets inside texts are no depth', () => {
    const text = JSON.stringify({ a: `\\"${'['.repeat(100)}` });
    expect(said(forged('release.json', bytesOf(text))).join()).not.toContain('deep');
  });
});

describe('a folder that breaks its seal', () => {
  test('is told by its seal alone when it is read', () => {
    const release = readRelease(withFile(FILES, 'scores.csv', 'nothing of a table'));
    expect(release.ok ? [] : release.issues.map(({ code }) => code)).toEqual([
      'release-file-changed',
    ]);
  });

  test('has as many issues as it likes', () => {
    const rows = Array.from({ length: 200_001 }, (_, row) => `X${row},none,5.5`).join('\n');
    const files = forged('scores.csv', bytesOf(`country,indicator,score\n${rows}\n`));
    expect(verifyRelease(files).issues.length).toBeGreaterThan(200_000);
  });
});
