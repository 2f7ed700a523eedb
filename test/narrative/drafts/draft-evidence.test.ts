import { describe, expect, test } from 'vitest';
import { isSourceId } from '../../../src/model/index.ts';
import {
  type DraftedEvidence,
  draftEvidence,
  narrativeReader,
} from '../../../src/narrative/index.ts';
import { countryCode } from '../../support/edition-builder.ts';
import { bundledFramework } from '../score-labels.ts';

const framework = bundledFramework('organized-crime/2023');
const country = countryCode('GHA');
const read = narrativeReader({ framework, country });

function drafted(text: string): DraftedEvidence {
  const source = 'notes';
  if (!isSourceId(source)) throw new Error('a source');
  return draftEvidence(read(text, 'notes.txt'), text, {
    ...{ country, countryName: 'Ghana', framework, source, access: 'public' },
    documentSha256: 'ab'.repeat(32),
    next: { claim: 7, flow: 3, quote: 20 },
  });
}

const PEOPLE = '# People\n\n';

describe('drafts of what a document says', () => {
  test('begin with no sign that a spreadsheet would obey', () => {
    const { claims } = drafted(`${PEOPLE}=-@ Women are taken to Lebanon by gangs of the port.\n`);
    expect(claims.map(({ text }) => text)).toEqual([
      'Women are taken to Lebanon by gangs of the port.',
    ]);
  });

  test('have ids from the first free number, a quote for each claim', () => {
    const { claims, flows, quotes } = drafted(
      `${PEOPLE}Women are taken to Lebanon. It is not known how many return.\n`,
    );
    expect(claims.map(({ id, quotes: own }) => [id, ...own])).toEqual([
      ['c7', 'q20'],
      ['c8', 'q21'],
    ]);
    expect(flows.map(({ id, claims: told }) => [id, ...told])).toEqual([['f3', 'c7']]);
    expect(quotes.map(({ start, end, exact }) => [start, end, exact])).toEqual([
      [10, 37, 'Women are taken to Lebanon.'],
      [38, 70, 'It is not known how many return.'],
    ]);
    expect(claims.every(({ status }) => status === 'suggested')).toBe(true);
  });

  test('tell one way once, however many claims tell of it', () => {
    const { flows } = drafted(
      `${PEOPLE}Women are taken from Ghana to Lebanon. Girls are taken from Ghana to Lebanon.\n`,
    );
    expect(flows.map(({ claims, legs }) => [claims, legs])).toEqual([
      [
        ['c7', 'c8'],
        [
          { name: 'Ghana', kind: 'country', country: 'GHA' },
          { name: 'Lebanon', kind: 'country', country: 'LBN' },
        ],
      ],
    ]);
  });

  test('leave a way out that comes back, and say how many', () => {
    for (const text of [
      'Arms are smuggled from Ghana by way of Togo to Ghana.',
      'Arms are smuggled from Togo to Ghana and back to Togo.',
    ]) {
      const { flows } = drafted(`# Trade\n\n${text}\n`);
      for (const { legs } of flows) {
        expect(new Set(legs.map(({ name }) => name)).size).toBe(legs.length);
      }
    }
  });

  test('put sentences under the sections of the framework, in its order and with their marks', () => {
    const { narrative } = drafted(
      '# Drugs\n\nCocaine arrives at Tema.\n\nHeroin does too.\n\n# People\n\nWomen are taken to Lebanon. This report was funded by a grant of a foundation.\n',
    );
    expect(narrative).toEqual([
      { section: 'people', paragraphs: ['Women are taken to Lebanon.[^c9]'] },
      {
        section: 'drugs',
        paragraphs: ['Cocaine arrives at Tema.[^c7]', 'Heroin does too.[^c8]'],
      },
    ]);
  });

  test('place what stands under no heading by what it is about', () => {
    const { narrative, unplaced } = drafted('Cocaine from Brazil arrives at the port of Tema.\n');
    expect(narrative.map(({ section }) => section)).toEqual(['drugs']);
    expect(unplaced).toBe(0);
  });

  test('keep passages whole where letters have two units, and words on one line', () => {
    const letters = `The group ${'𝔄'.repeat(40)} is known to the police`;
    const { quotes, claims } = drafted(
      `${PEOPLE}${letters}. Women are\ntaken to Lebanon. ${letters}.\n`,
    );
    const claim = claims.find(({ text }) => text.includes('Lebanon'));
    expect(claim?.text).toBe('Women are taken to Lebanon.');
    for (const { prefix, suffix, exact, start, end } of quotes) {
      expect(end - start).toBe(exact.length);
      expect(`${prefix}${suffix}`).not.toMatch(/\p{Cs}/u);
    }
  });

  test('carry no marks of the document over into the profile', () => {
    const { narrative, claims } = drafted(`${PEOPLE}Women are taken to Lebanon.[^3] [^c1]\n`);
    expect(narrative[0]?.paragraphs.join(' ')).toMatch(/^Women are taken to Lebanon\.\[\^c7\]/);
    expect(claims[0]?.text).not.toContain('[^');
  });

  test('name places that no table holds, each once', () => {
    const { guessed } = drafted(
      '# Trade\n\nArms are landed in Harrowgate-on-Bic. Fuel comes in by Harrowgate-on-Bic.\n',
    );
    expect(guessed.map(({ name, country: host }) => [name, host])).toEqual([
      ['Harrowgate-on-Bic', 'GHA'],
    ]);
  });
});
