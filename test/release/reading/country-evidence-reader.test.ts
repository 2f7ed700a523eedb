import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseIndexFolder } from '../../../src/folder/index.ts';
import { bytesOf, type Files, type Issue, releaseId, textOf } from '../../../src/model/index.ts';
import {
  openRelease,
  type Release,
  readReleaseFiles,
  sealRelease,
} from '../../../src/release/index.ts';
import { manifestFile } from '../../../src/release/sealing/manifest.ts';
import { countryCode, editionId } from '../../support/edition-builder.ts';

const DIR = fileURLToPath(new URL('../../../indices/lantern-sea/', import.meta.url));
const ID = releaseId(editionId('autumn-2024'), 1);
const SEALED = await sealed();

async function sealed(): Promise<Files> {
  const folder = parseIndexFolder(await readReleaseFiles(DIR));
  if (!folder.ok) throw new Error(JSON.stringify(folder.issues));
  return sealRelease(folder.value, editionId('autumn-2024'));
}

function opened(files: Files): Release {
  const release = openRelease(files, broken);
  if (!release.ok) throw new Error(JSON.stringify(release.issues));
  return release.value;
}

function broken(issues: readonly Issue[]): never {
  throw new Error(issues.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

describe('the evidence of one country', () => {
  const release = opened(SEALED);

  test('is what the whole release says of it', () => {
    let claims = 0;
    for (const { code } of release.countries) {
      const own = release.evidenceOf(code);
      expect(own.claims).toEqual(release.claims.filter(({ country }) => country === code));
      expect(own.flows).toEqual(release.flows.filter(({ country }) => country === code));
      const cited = new Set(own.claims.flatMap(({ quotes }) => quotes));
      expect(new Set(own.quotes)).toEqual(
        new Set(release.quotes.filter(({ id }) => cited.has(id))),
      );
      claims += own.claims.length;
    }
    expect(claims).toBe(release.claims.length);
    expect(claims).toBeGreaterThan(30);
  });

  test('is counted for every country that has any', () => {
    const counted = release.countries.flatMap(({ code }) => {
      const { claims, flows } = release.evidenceOf(code);
      if (claims.length + flows.length === 0) return [];
      return [[code, { claims: claims.length, flows: flows.length }]];
    });
    expect([...release.evidenceCounts]).toEqual(counted);
  });

  test('says which countries name another, as their claims and flows do', () => {
    for (const { code } of release.countries) {
      const namers = release.countries.filter((other) => {
        const { claims, flows } = release.evidenceOf(other.code);
        const places = [
          ...claims.flatMap((one) => one.places),
          ...flows.flatMap((one) => one.legs),
        ];
        return other.code !== code && places.some(({ country }) => country === code);
      });
      expect(release.namersOf(code)).toEqual(namers.map((other) => other.code));
    }
    expect(release.namersOf(countryCode('XBR'))).not.toEqual([]);
    expect(release.namersOf(countryCode('XZZ'))).toEqual([]);
  });

  test('is empty for a country of which nothing is recorded', () => {
    expect(release.evidenceOf(countryCode('XZZ'))).toEqual({ claims: [], flows: [], quotes: [] });
  });
});

describe('a row that is not sound', () => {
  test.each([
    ['claims.csv', 'c1,XBR', 'c0,XBR', 'no id of a claim'],
    ['claims.csv', 'c1,XBR', 'c1,XAA', 'no country of this edition'],
    ['claims.csv', 'c2,XBR', 'c1,XBR', 'stands above already'],
    ['claims.csv', 'brightness', 'brightnes', 'no indicator'],
    ['claims.csv', 'brannoch-log-2024', 'crew-statement-2024', 'no such source'],
    ['claims.csv', 'q1;', 'q999;', 'no such quote'],
    ['claims.csv', 'id,country', 'id,county', 'The header should be'],
    ['flows.csv', 'c25', 'c999', 'no such claim'],
    ['quotes.csv', 'faf7f9', 'zzzzzz', 'no SHA-256'],
    ['sources.json', '"public"', '"restricted"', 'not public'],
  ])('of %s, %s made %s, is told when its country is read', (path, from, to, message) => {
    const text = textOf(SEALED.get(path) ?? new Uint8Array()) ?? '';
    expect(text).toContain(from);
    const forged = new Map([...SEALED, [path, bytesOf(text.replace(from, () => to))] as const]);
    const release = opened(forged.set('manifest.json', manifestFile(ID, forged)));
    expect(() => {
      expect(release.evidenceCounts.size).toBeGreaterThan(0);
      for (const { code } of release.countries) release.evidenceOf(code);
    }).toThrow(message);
  });
});
