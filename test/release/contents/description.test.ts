import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  type EditionDescription,
  fraction,
  type IndexDescription,
  type Issue,
  isAggregateId,
  textOf,
} from '../../../src/model/index.ts';
import type { ReleaseContents } from '../../../src/release/contents/contents.ts';
import { descriptionFile } from '../../../src/release/contents/description.ts';
import { readDescription } from '../../../src/release/reading/description-reader.ts';
import { contentsOf } from '../../../src/release/sealing/seal.ts';
import { editionId } from '../../support/edition-builder.ts';
import { harbourIndex, withCorrection } from '../harbour-index.ts';

const TRADE = 'trade';
if (!isAggregateId(TRADE)) throw new Error('no aggregate');

const EDITION: EditionDescription = {
  id: editionId('2022'),
  title: 'Édition "2022"',
  framework: '2022',
  period: { from: '2022-01-01', to: '2022-12-31' },
  published: '2023-03-01',
  citation: 'Board, 2022',
  note: 'Line one.\nLine two.',
  bands: new Map([
    [
      TRADE,
      [
        { id: 'poor', label: 'poor', below: fraction(9, 2), ours: false },
        { id: 'good', label: 'good', ours: true },
      ],
    ],
  ]),
};
const CONTENTS: ReleaseContents = {
  ...contentsOf(withCorrection(harbourIndex(), '2022.2'), editionId('2022'), 2),
  edition: EDITION,
};

/** What comes back, with its issues. */
function read(text: string) {
  const issues: Issue[] = [];
  return { description: readDescription(bytesOf(text), issues), issues };
}

const TEXT = textOf(descriptionFile(CONTENTS)) ?? '';

describe('release.json', () => {
  test('comes back as it was written: bands, notes, corrections and all', () => {
    const { description, issues } = read(TEXT);
    expect(issues).toEqual([]);
    expect(description).toEqual({
      id: '2022.2',
      date: '2023-05-06',
      index: CONTENTS.index,
      edition: EDITION,
      previous: CONTENTS.previous?.edition,
      corrections: CONTENTS.corrections,
    });
  });

  test('what the index leaves out stays out', () => {
    const { url: _, contact: __, ...rest } = CONTENTS.index;
    const index: IndexDescription = { ...rest, publisher: { name: 'P' }, licence: { name: 'L' } };
    const { previous: ___, ...alone } = CONTENTS;
    const text = textOf(descriptionFile({ ...alone, index })) ?? '';
    expect(text).not.toContain('"contact"');
    expect(text).not.toContain('"previous"');
    expect(read(text).description?.index).toEqual(index);
  });

  test('a band edge stands as an exact number', () => {
    expect(TEXT).toContain('"below": "9/2"');
  });

  test.each([
    ['"date": "2023-05-06"', '"date": "6 May 2023"', '"date" should be a day, not "6 May 2023".'],
    [
      '"from": "2022-01-01"',
      '"from": "2022-13-99"',
      '"edition.period.from" should be a day, not "2022-13-99".',
    ],
    ['"languages": [', '"languages": [7,', '"index.languages" should be a list of texts.'],
    ['"below": "9/2"', '"below": "1/0"', '"edition.bands.trade[0].below" should be a number.'],
    ['"ours": false', '"ours": "no"', '"edition.bands.trade[0].ours" should be true or false.'],
    ['"name": "CC BY 4.0"', '"nom": "CC BY 4.0"', '"index.licence.name" should be a text.'],
    ['"corrections": [', '"corrections": [5,', '"corrections[0]" should be an object.'],
    ['"trade": [', '"Trade!": [', '"edition.bands.Trade!" is no component.'],
    [
      '"release": "2022.2"',
      '"release": "2022"',
      '"release" should be a release such as 2023.1, not "2022".',
    ],
  ])('%s as %s is an issue with its path', (from, to, message) => {
    expect(TEXT).toContain(from);
    expect(read(TEXT.replace(from, to)).issues.map((issue) => issue.message)).toContain(message);
  });

  test('every gap is told at once', () => {
    const broken = TEXT.replace('"title": "Harbours', '"Title": "Harbours')
      .replace('"funding"', '"Funding"')
      .replace('"published"', '"Published"');
    expect(read(broken).issues.map(({ message }) => message)).toEqual([
      '"index.title" should be a text.',
      '"index.funding" should be a text.',
      '"edition.published" should be a text.',
    ]);
  });

  test('names of the language’s own objects are no members', () => {
    const { issues } = read('{"__proto__": {"release": "2022.1"}, "constructor": 1}');
    expect(issues.map(({ message }) => message)).toContain('"release" should be a text.');
  });

  test.each(['', 'null', '[]', '7', '{', '"text"', '{"a":1}x'])('%j is no description', (text) => {
    const { description, issues } = read(text);
    expect(description).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['release-json']);
  });
});
