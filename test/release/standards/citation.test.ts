import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationText, releaseTitle, releaseUrl, sealRelease } from '../../../src/release/index.ts';
import { contentsOf } from '../../../src/release/sealing/seal.ts';
import { spdxId } from '../../../src/release/standards/citation.ts';
import { editionId } from '../../support/edition-builder.ts';
import { harbourIndex } from '../harbour-index.ts';
import { textAt } from '../release-texts.ts';

const CONTENTS = contentsOf(harbourIndex(), editionId('2022'), 1);
const { url: _, ...NOWHERE } = CONTENTS.index;

describe('citing a release', () => {
  test('names publisher, year, title, release and address', () => {
    expect(citationText(CONTENTS)).toBe(
      'Harbour Board: the Office (2023). Harbours, "measured", Edition 2022. Release 2022.1. https://harbours.example/index/2022.1/',
    );
  });

  test('leaves the address out where the index names none', () => {
    expect(releaseUrl({ ...CONTENTS, index: NOWHERE })).toBeUndefined();
    expect(citationText({ ...CONTENTS, index: NOWHERE })).toMatch(/Release 2022\.1\.$/);
  });

  test("takes the edition's own words where it has some, and adds the release", () => {
    const edition = { ...CONTENTS.edition, citation: 'Board, Harbours 2022.\n' };
    expect(citationText({ ...CONTENTS, edition })).toBe('Board, Harbours 2022. Release 2022.1.');
  });

  test('the title joins index and edition', () => {
    expect(releaseTitle(CONTENTS)).toBe('Harbours, "measured", Edition 2022');
  });

  test('a licence has an SPDX id only where its name is one', () => {
    expect(spdxId('CC BY 4.0')).toBe('CC-BY-4.0');
    expect(spdxId('CC-BY-SA-4.0')).toBe('CC-BY-SA-4.0');
    expect(spdxId('CC0 1.0')).toBe('CC0-1.0');
    expect(spdxId('All rights reserved')).toBeUndefined();
    expect(spdxId('CC BY 4.0 or as agreed')).toBeUndefined();
  });
});

describe('CITATION.cff', () => {
  const text = textAt(sealRelease(harbourIndex(), editionId('2022')), 'CITATION.cff');

  test('is YAML with the fields of version 1.2.0, whatever quotes and colons the texts hold', () => {
    expect(parse(text)).toEqual({
      'cff-version': '1.2.0',
      message: `Please cite this release: ${citationText(CONTENTS)}`,
      type: 'dataset',
      title: 'Harbours, "measured", Edition 2022',
      abstract: 'How well seven invented harbours work,\nin two editions.',
      authors: [{ name: 'Harbour Board: the Office', website: 'https://board.example/' }],
      version: '2022.1',
      'date-released': '2023-03-01',
      license: 'CC-BY-4.0',
      'license-url': 'https://creativecommons.org/licenses/by/4.0/',
      url: 'https://harbours.example/index/2022.1/',
    });
  });
});
