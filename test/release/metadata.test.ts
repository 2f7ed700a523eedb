import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/model/index.ts';
import { sealRelease } from '../../src/release/index.ts';
import { sha256 } from '../../src/release/sealing/sha256.ts';
import { editionId } from '../support/edition-builder.ts';
import { harbourIndex, withCorrection } from './harbour-index.ts';
import { jsonAt, linesAt, textAt } from './release-texts.ts';

const FILES = sealRelease(harbourIndex(), editionId('2022'));

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource: string; readonly fields: readonly [string] };
    }[];
  };
}

function resources(): readonly Resource[] {
  const text = textAt(FILES, 'datapackage.json');
  const descriptor: { readonly resources: readonly Resource[] } = JSON.parse(text);
  return descriptor.resources;
}

function columnOf(path: string, name: string): readonly string[] {
  const [header, ...rows] = parseCsv(textAt(FILES, path)).records;
  const at = header?.fields.findIndex(({ text }) => text === name) ?? -1;
  return rows.map(({ fields }) => fields[at]?.text ?? '');
}

describe('datapackage.json', () => {
  test('is a Data Package v2 with title, licence and publisher', () => {
    expect(jsonAt(FILES, 'datapackage.json')).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'harbours',
      version: '2022.1',
      created: '2023-03-01T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }],
      contributors: [{ title: 'Harbour Board: the Office', roles: ['publisher'] }],
    });
  });

  test('describes every CSV of the release and no other', () => {
    const csv = [...FILES.keys()].filter((path) => path.endsWith('.csv'));
    expect(
      resources()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(csv.sort());
  });

  test('gives size and hash of every table', () => {
    for (const { path, bytes, hash } of resources()) {
      const file = FILES.get(path) ?? new Uint8Array();
      expect([path, bytes, hash]).toEqual([path, file.length, `sha256:${sha256(file)}`]);
    }
  });

  test('names the columns as they stand in the header', () => {
    for (const { path, schema } of resources()) {
      expect(linesAt(FILES, path)[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  test('keys are unique, and what points elsewhere finds its row', () => {
    const all = new Map(resources().map((resource) => [resource.name, resource]));
    for (const { path, schema } of resources()) {
      const keys = schema.primaryKey.map((name) => columnOf(path, name));
      const rows = (keys[0] ?? []).map((_, at) => keys.map((column) => column[at]).join(' '));
      expect(new Set(rows).size).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = all.get(reference.resource)?.path ?? '';
        const known = new Set(columnOf(target, reference.fields[0]));
        expect(columnOf(path, fields[0]).filter((value) => !known.has(value))).toEqual([]);
      }
    }
  });

  test('cells are of the type their column names, or empty', () => {
    const patterns: Readonly<Record<string, RegExp>> = {
      integer: /^(-?\d+)?$/,
      number: /^(-?\d+(\.\d+)?)?$/,
      string: /^/,
    };
    for (const { path, schema } of resources()) {
      for (const { name, type } of schema.fields) {
        const pattern = patterns[type] ?? /$^/;
        expect(columnOf(path, name).filter((cell) => !pattern.test(cell))).toEqual([]);
      }
    }
  });
});

describe('datacite.json', () => {
  test('has what the kernel 4.5 requires, and no identifier nobody minted', () => {
    const datacite = jsonAt(FILES, 'datacite.json');
    expect(datacite).toMatchObject({
      schemaVersion: 'http://datacite.org/schema/kernel-4',
      creators: [{ name: 'Harbour Board: the Office', nameType: 'Organizational' }],
      titles: [{ title: 'Harbours, "measured", Edition 2022' }],
      publisher: { name: 'Harbour Board: the Office' },
      publicationYear: '2023',
      types: { resourceTypeGeneral: 'Dataset' },
      version: '2022.1',
      relatedIdentifiers: [],
    });
    expect(datacite).not.toHaveProperty('doi');
    expect(datacite).not.toHaveProperty('identifiers');
  });

  test('a correction is a new version of the release before', () => {
    const corrected = sealRelease(withCorrection(harbourIndex(), '2022.2'), editionId('2022'), 2);
    expect(jsonAt(corrected, 'datacite.json')).toMatchObject({
      version: '2022.2',
      publicationYear: '2023',
      relatedIdentifiers: [
        {
          relatedIdentifier: 'https://harbours.example/index/2022.1/',
          relationType: 'IsNewVersionOf',
        },
      ],
    });
  });
});

describe('dataset.jsonld', () => {
  test('is a schema.org Dataset whose files are all in the release', () => {
    const dataset: { readonly distribution: readonly { readonly contentUrl: string }[] } =
      JSON.parse(textAt(FILES, 'dataset.jsonld'));
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: '2022.1' });
    const missing = dataset.distribution.filter(({ contentUrl }) => !FILES.has(contentUrl));
    expect(missing).toEqual([]);
    expect(dataset.distribution).toHaveLength(30);
  });
});

describe('README.md', () => {
  const readme = textAt(FILES, 'README.md');

  test('names every table with every column, the way to check and the way to cite', () => {
    for (const path of [...FILES.keys()].filter((name) => /^[a-z]+\.csv$/.test(name))) {
      expect(readme).toContain(`### ${path}`);
    }
    expect(readme).toContain('| `like_for_like` | number |');
    expect(readme).toContain('## How to check it');
    expect(readme).toContain('Release 2022.1. https://harbours.example/index/2022.1/');
    expect(readme).toContain('Moves and changes are computed from Edition 2020');
  });

  test('says that the first edition has nothing to be compared with', () => {
    const first = textAt(sealRelease(harbourIndex(), editionId('2020')), 'README.md');
    expect(first).toContain('There is no edition before this one');
    expect(first).not.toContain('`previous/`:');
  });

  test('tells corrections with their day and reason', () => {
    const corrected = sealRelease(withCorrection(harbourIndex(), '2022.2'), editionId('2022'), 2);
    expect(textAt(corrected, 'README.md')).toContain(
      '- 2022.2, 2023-05-06: A score. Why: It had been read wrong.',
    );
  });
});
