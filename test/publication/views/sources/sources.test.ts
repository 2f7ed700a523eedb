import { describe, expect, test } from 'vitest';
import {
  hasSources,
  sourcesData,
  sourcesTable,
  sourcesView,
} from '../../../../src/publication/views/index.ts';
import { referenceView } from '../../../../src/publication/views/sources/reference.ts';
import { evidenceSite, source } from '../../../support/evidence-site.ts';

const site = evidenceSite();
const view = sourcesView(site, site.latest);

describe('the sources of a release', () => {
  test('stand in the order of references, those of one origin together', () => {
    expect(view.groups.map(({ name, sources }) => [name, sources.map(({ key }) => key)])).toEqual([
      [undefined, ['source-alone']],
      ['the wire', ['source-wire-one', 'source-wire-two']],
    ]);
    expect(view.finding).toBe('The claims rest on 3 sources of 2 independent origins.');
  });

  test('tell where each is used, country by country, with the way to each claim', () => {
    const [alone] = view.groups;
    expect(alone?.sources[0]?.uses).toEqual([
      {
        country: { code: 'BLR', name: 'Belarus' },
        claims: [{ id: 'c4', address: 'country/BLR.html#claim-c4' }],
      },
      {
        country: { code: 'POL', name: 'Poland' },
        claims: [{ id: 'c5', address: 'country/POL.html#claim-c5' }],
      },
    ]);
  });

  test('name the documents that quotes were taken from', () => {
    const [wire, second] = view.groups[1]?.sources ?? [];
    expect(wire?.documents).toEqual(['ab'.repeat(32)]);
    expect(second?.documents).toEqual([]);
  });

  test('never lead to an address that is none of the web', () => {
    expect(view.groups[0]?.sources[0]?.source.url).toBeUndefined();
    expect(JSON.stringify(sourcesData(view))).not.toContain('javascript:');
  });

  test('are counted by grade, the best first', () => {
    expect(view.grades.map(({ grade, sources }) => [grade, sources])).toEqual([
      ['B', 1],
      ['C', 1],
    ]);
  });

  test('lie in a table, one row a country that uses them', () => {
    const { rows } = sourcesTable(view);
    expect(rows.map(([id, , , , , , country, claims]) => [id, country, claims])).toEqual([
      ['alone', 'BLR', 'c4'],
      ['alone', 'POL', 'c5'],
      ['wire-one', 'BLR', 'c2; c3'],
      ['wire-two', 'BLR', 'c3'],
    ]);
    expect(rows[3]?.[1]).toBe('Writer, A. M. (9 March 2020). Second report of the wire?');
  });

  test('have no page where no claim cites any', () => {
    const silent = evidenceSite({});
    expect(hasSources(silent, silent.latest)).toBe(false);
  });
});

describe('a reference', () => {
  test('gives number, place and publisher after the title', () => {
    const [alone] = view.groups;
    expect(alone?.sources[0]?.reference).toEqual({
      before: 'Writer, A. M. (9 March 2020).',
      title: 'A report of its own',
      after: 'No. 7. Press & Sons, Minsk.',
    });
  });

  test('gives the periodical with volume, issue and pages, and the day it was read', () => {
    const article = source('paper', 'On lamps', {
      texts: new Map([
        ['title', 'On lamps'],
        ['container-title', 'Journal of Light'],
        ['volume', '12'],
        ['issue', '3'],
        ['page', '4–9'],
        ['DOI', '10.1/lamp'],
      ]),
      dates: new Map([
        ['issued', { from: [2019] }],
        ['accessed', { from: [2021, 5] }],
      ]),
    });
    expect(referenceView(article)).toEqual({
      before: 'Writer, A. M. (2019).',
      title: 'On lamps',
      after: 'In Journal of Light, 12(3), 4–9. doi:10.1/lamp. Read May 2021.',
    });
  });

  test('takes the publisher for a missing author, and says no more than is known', () => {
    const bare = source('bare', 'Untold', {
      texts: new Map([
        ['title', 'Untold'],
        ['publisher', 'The Office'],
      ]),
      names: new Map(),
      dates: new Map(),
    });
    expect(referenceView(bare)).toEqual({ before: 'The Office.', title: 'Untold', after: '' });
    const nobody = { ...bare, texts: new Map([['title', 'Untold']]) };
    expect(referenceView(nobody)).toEqual({ before: '', title: 'Untold', after: '' });
  });

  test('marks an editor who stands for an author', () => {
    const edited = source('edited', 'Papers', {
      names: new Map([['editor', [{ family: 'Rowan', given: 'E.' }, { literal: 'The Society' }]]]),
    });
    expect(referenceView(edited).before).toBe('Rowan, E. and The Society (ed.) (9 March 2020).');
  });
});
