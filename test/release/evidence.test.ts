import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIndexFolder } from '../../src/folder/index.ts';
import { bytesOf, type Files, textOf } from '../../src/model/index.ts';
import {
  readRelease,
  readReleaseFiles,
  sealRelease,
  verifyRelease,
} from '../../src/release/index.ts';
import { editionId } from '../support/edition-builder.ts';
import { harbourIndex } from './harbour-index.ts';

const DIR = fileURLToPath(new URL('../../indices/lantern-sea/', import.meta.url));
const SEALED = sealRelease(await lantern(), editionId('autumn-2024'));

async function lantern() {
  const folder = parseIndexFolder(await readReleaseFiles(DIR));
  if (!folder.ok) throw new Error(JSON.stringify(folder.issues));
  return folder.value;
}

function textAt(path: string): string {
  return textOf(SEALED.get(path) ?? new Uint8Array()) ?? '';
}

function changed(path: string, from: string, to: string): Files {
  const text = textAt(path);
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return new Map([...SEALED, [path, bytesOf(text.replace(from, () => to))] as const]);
}

describe('the evidence of a release', () => {
  test('stands in tables with their twins, in sources.json and in the data package', () => {
    for (const name of ['claims', 'flows', 'quotes']) {
      for (const path of [`${name}.csv`, `json/${name}.json`, `parquet/${name}.parquet`]) {
        expect(SEALED.has(path), path).toBe(true);
      }
    }
    const { resources } = JSON.parse(textAt('datapackage.json'));
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['claims.csv', 'flows.csv', 'quotes.csv', 'sources.json']),
    );
    const claims = resources.find(({ name }: { name: string }) => name === 'claims');
    expect(claims.schema.foreignKeys.map(({ fields }: { fields: string[] }) => fields[0])).toEqual([
      'country',
      'indicator',
    ]);
    expect(textAt('README.md')).toContain('### claims.csv');
    expect(textAt('dataset.jsonld')).toContain('parquet/flows.parquet');
  });

  test('is read as it was confirmed', async () => {
    const read = readRelease(SEALED);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const [, edition] = (await lantern()).editions;
    const confirmed = edition?.claims.filter(({ status }) => status === 'confirmed') ?? [];
    expect(read.value.claims.map(({ id }) => id)).toEqual(confirmed.map(({ id }) => id));
    for (const claim of read.value.claims.filter(({ withheld }) => !withheld)) {
      expect(claim).toEqual(confirmed.find(({ id }) => id === claim.id));
    }
    expect(read.value.claims.filter(({ withheld }) => withheld).map(({ text }) => text)).toEqual([
      'Undermoon has, in effect, no reserve light.',
    ]);
    expect(read.value.flows).toEqual(edition?.flows.filter(({ status }) => status === 'confirmed'));
    expect(read.value.quotes.every(({ exact }) => exact !== '')).toBe(true);
  });

  test('leaves no trace in a release that has none', () => {
    const files = sealRelease(harbourIndex(), editionId('2022'));
    expect([...files.keys()].filter((path) => /claims|flows|quotes|sources/.test(path))).toEqual(
      [],
    );
    const read = readRelease(files);
    expect(read).toMatchObject({
      ok: true,
      value: { claims: [], flows: [], quotes: [], sources: [] },
    });
  });

  test.each([
    ['claims.csv', 'c1,XBR', 'c0,XBR', 'no id of a claim'],
    ['claims.csv', 'c1,XBR', 'c1,XAA', 'no country of this edition'],
    ['claims.csv', 'the-lamp', 'the-lump', 'no section'],
    ['claims.csv', 'brightness', 'brightnes', 'no indicator'],
    ['claims.csv', 'asserted', 'insisted', 'no polarity'],
    ['claims.csv', 'evidenced', 'proven', 'no class of confidence'],
    ['claims.csv', 'brannoch-log-2024', 'crew-statement-2024', 'no such source'],
    ['claims.csv', 'q1;', 'q999;', 'no such quote'],
    ['flows.csv', ' > ', ' ', 'at least two legs'],
    ['flows.csv', 'c25', 'c999', 'no such claim'],
    ['quotes.csv', 'brannoch-log-2024', 'nobody', 'no such source'],
    ['quotes.csv', 'faf7f9', 'zzzzzz', 'no SHA-256'],
    ['sources.json', '"public"', '"restricted"', 'not public'],
  ])('%s with %s made %s is told', (path, from, to, message) => {
    const { ok, issues } = verifyRelease(changed(path, from, to));
    expect(ok).toBe(false);
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
  });

  test('changed by a forger is found, whatever he writes, 150 times', () => {
    const paths = fc.constantFrom('claims.csv', 'flows.csv', 'quotes.csv', 'sources.json');
    const scrap = fc.constantFrom(
      ',',
      '"',
      '\n',
      'c1',
      '; ',
      ' > ',
      '{',
      '(BLR)',
      '\u0000',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(paths, fc.double({ min: 0, max: 1, noNaN: true }), scrap, (path, share, text) => {
        const before = textAt(path);
        const at = Math.floor(share * before.length);
        const forged = `${before.slice(0, at)}${text}${before.slice(at)}`;
        expect(verifyRelease(new Map([...SEALED, [path, bytesOf(forged)] as const])).ok).toBe(
          false,
        );
      }),
      { seed: 9, numRuns: 150 },
    );
  });
});
