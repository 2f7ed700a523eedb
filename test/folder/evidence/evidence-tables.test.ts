import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuoteText, parseQuoteText } from '../../../src/folder/evidence/quote-text.ts';
import {
  formatClaimsCsv,
  formatFlowsCsv,
  formatPlacesCsv,
  formatQuotesCsv,
  formatSourcesJson,
  parseClaimsCsv,
  parseFlowsCsv,
  parsePlacesCsv,
  parseQuotesCsv,
  parseSourcesJson,
} from '../../../src/folder/index.ts';
import type { Parsed } from '../../../src/model/index.ts';
import { shippedFramework } from '../../support/release-fixture.ts';

const framework = shippedFramework('2021');
const HASH = '4c'.repeat(32);

function soundOf<Value>(read: Parsed<Value>): Value {
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.value;
}

const CLAIMS =
  `id,status,country,section,indicator,text,places,roles,actors,polarity,confidence,cue,period,sources,quotes
c2,confirmed,BLR,people,human-trafficking,"Belarus is a source, and more.",Belarus (BLR); Brest (city; BLR),Belarus: source; Belarus: destination,criminal-networks,asserted,appears,appears to,since 2011,wire,q1; q10
c10,suggested,BLR,,,"He said: ""No.""",,,,no-information,not_assessable,,,,
c1,rejected,UKR,trade,arms-trafficking,Arms come by Transnistria.,"Transnistria (breakaway-area, MDA); Sahel (subregion); European Union (bloc); border villages",border villages: transit,,denied,asserted,,,wire; paper,
`.replace('Brest (city; BLR)', 'Brest');

describe('claims.csv', () => {
  test('is read into claims by country, then number', () => {
    const claims = soundOf(parseClaimsCsv(CLAIMS, 'claims.csv', { framework }));
    expect(claims.map(({ id }) => id)).toEqual(['c2', 'c10', 'c1']);
    expect(claims[0]).toEqual({
      id: 'c2',
      status: 'confirmed',
      country: 'BLR',
      section: 'people',
      indicator: 'human-trafficking',
      text: 'Belarus is a source, and more.',
      places: [{ name: 'Belarus', kind: 'country', country: 'BLR' }, { name: 'Brest' }],
      roles: [
        { place: 'Belarus', role: 'source' },
        { place: 'Belarus', role: 'destination' },
      ],
      actors: ['criminal-networks'],
      polarity: 'asserted',
      confidence: 'appears',
      cue: 'appears to',
      period: 'since 2011',
      sources: ['wire'],
      quotes: ['q1', 'q10'],
    });
    expect(claims[2]?.places).toEqual([
      { name: 'Transnistria', kind: 'breakaway-area', country: 'MDA' },
      { name: 'Sahel', kind: 'subregion' },
      { name: 'European Union', kind: 'bloc' },
      { name: 'border villages' },
    ]);
  });

  test('is written as it is read', () => {
    const claims = soundOf(parseClaimsCsv(CLAIMS, 'claims.csv', { framework }));
    const text = formatClaimsCsv([...claims].reverse());
    expect(text.split('\n')).toHaveLength(5);
    expect(soundOf(parseClaimsCsv(text, 'claims.csv', { framework }))).toEqual(claims);
    expect(formatClaimsCsv(soundOf(parseClaimsCsv(text, 'c', { framework })))).toBe(text);
  });

  test('loses no place to a sign that parts lists', () => {
    const [claim] = soundOf(parseClaimsCsv(CLAIMS, 'claims.csv', { framework }));
    if (!claim) throw new Error('a claim expected');
    const places = [{ name: 'A; B > C', kind: 'city' as const }, { name: 'Georgia (US)' }];
    const text = formatClaimsCsv([{ ...claim, places, text: 'Two\nlines.' }]);
    const [again] = soundOf(parseClaimsCsv(text, 'claims.csv', { framework }));
    expect(again?.places).toEqual([{ name: 'A B C', kind: 'city' }, { name: 'Georgia (US)' }]);
    expect(again?.text).toBe('Two lines.');
  });
});

describe('flows.csv', () => {
  const text = `id,status,country,indicator,commodity,legs,confidence,claims
f2,confirmed,BLR,arms-trafficking,arms,"Ukraine (UKR) > Chernihiv (city, UKR) > Belarus (BLR)",indicated,c5
f1,suggested,UKR,arms-trafficking,arms,conflict zones > Ukraine (UKR),likely,
`;

  test('is read with its legs in order and written as it is read', () => {
    const flows = soundOf(parseFlowsCsv(text, 'flows.csv', { framework }));
    expect(flows[0]).toEqual({
      id: 'f2',
      status: 'confirmed',
      country: 'BLR',
      indicator: 'arms-trafficking',
      commodity: 'arms',
      legs: [
        { name: 'Ukraine', kind: 'country', country: 'UKR' },
        { name: 'Chernihiv', kind: 'city', country: 'UKR' },
        { name: 'Belarus', kind: 'country', country: 'BLR' },
      ],
      confidence: 'indicated',
      claims: ['c5'],
    });
    expect(formatFlowsCsv(flows)).toBe(text);
  });

  test('takes arrows as well, and countries by name alone', () => {
    const arrows = text.replace(
      '"Ukraine (UKR) > Chernihiv (city, UKR) > Belarus (BLR)"',
      '"Ukraine → Chernihiv (city, UKR) → Belarus"',
    );
    expect(formatFlowsCsv(soundOf(parseFlowsCsv(arrows, 'flows.csv', { framework })))).toBe(text);
  });
});

describe('quotes.csv', () => {
  test('keeps blanks at the ends and every character of the passage', () => {
    const [source] = soundOf(parseSourcesJson('[{"id":"wire","type":"report"}]', 'sources.json'));
    const [id] = soundOf(
      parseQuotesCsv(
        `id,source,document_sha256,exact,prefix,suffix,start,end,access\nq1,wire,${HASH},a,,,0,1,public\n`,
        'quotes.csv',
      ),
    );
    if (!source || !id) throw new Error('a quote expected');
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, fc.nat(1000), (exact, prefix, suffix, start) => {
        const quote = { ...id, exact, prefix, suffix, start, end: start + exact.length };
        expect(soundOf(parseQuotesCsv(formatQuotesCsv([quote]), 'quotes.csv'))).toEqual([quote]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('writes line ends and backslashes so that a row stays a line', () => {
    expect(formatQuoteText('a\r\nb\\n\t\f')).toBe('a\\r\\nb\\\\n\\t\\u000c');
    expect(parseQuoteText('a\\r\\nb\\\\n\\t\\u000c')).toBe('a\r\nb\\n\t\f');
    expect(parseQuoteText('a\\x')).toBeUndefined();
    expect(parseQuoteText('a\\')).toBeUndefined();
  });
});

describe('sources.json', () => {
  const items = [
    {
      id: 'wire',
      type: 'article-newspaper',
      title: 'Arms & “coal”',
      volume: 3,
      author: [
        { family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van' },
        { literal: 'Wire' },
      ],
      issued: {
        'date-parts': [
          [2020, 5],
          ['2020', 6],
        ],
      },
      accessed: { raw: '2021-02-03' },
      submitted: { literal: 'in spring' },
      custom: { reliability: 'C', reason: 'Copied.', independence: 'g1', access: 'public' },
      'x-private': 'kept out',
    },
    { id: 'bare', type: 'document' },
  ];

  test('is read as CSL-JSON with our judgement, restricted unless it says otherwise', () => {
    const [wire, bare] = soundOf(parseSourcesJson(JSON.stringify(items), 'sources.json'));
    expect(wire).toEqual({
      id: 'wire',
      type: 'article-newspaper',
      texts: new Map([
        ['title', 'Arms & “coal”'],
        ['volume', '3'],
      ]),
      names: new Map([['author', [{ family: 'van Gogh', given: 'V.' }, { literal: 'Wire' }]]]),
      dates: new Map<string, unknown>([
        ['issued', { from: [2020, 5], to: [2020, 6] }],
        ['accessed', { from: [2021, 2, 3] }],
        ['submitted', { from: [], literal: 'in spring' }],
      ]),
      reliability: 'C',
      reason: 'Copied.',
      independence: 'g1',
      access: 'public',
    });
    expect(bare?.access).toBe('restricted');
  });

  test('is written with its keys in one order, and reads the same again', () => {
    const sources = soundOf(parseSourcesJson(JSON.stringify(items), 'sources.json'));
    const text = formatSourcesJson(sources);
    expect(soundOf(parseSourcesJson(text, 'sources.json'))).toEqual(sources);
    expect(text).not.toContain('x-private');
    expect(formatSourcesJson([])).toBe('[]\n');
  });
});

describe('places.csv', () => {
  const text =
    'spelling,name,kind,country\nthe Rock,Tuppence Rock,subregion,\nBurma,Myanmar,country,MMR\nRangoon,Yangon,city,MMR\n';

  test('is read in its order and written as it is read', () => {
    const places = soundOf(parsePlacesCsv(text, 'places.csv'));
    expect(places[0]).toEqual({ spelling: 'the Rock', name: 'Tuppence Rock', kind: 'subregion' });
    expect(formatPlacesCsv(places)).toBe(text);
  });

  test('tells claims what a bare name stands for, by spelling and by name', () => {
    const places = soundOf(parsePlacesCsv(text, 'places.csv'));
    const flow = `id,status,country,indicator,commodity,legs,confidence,claims\nf1,suggested,BLR,arms-trafficking,arms,Rangoon > Tuppence Rock > Burma,likely,\n`;
    const [read] = soundOf(parseFlowsCsv(flow, 'flows.csv', { framework, places }));
    expect(read?.legs).toEqual([
      { name: 'Yangon', kind: 'city', country: 'MMR' },
      { name: 'Tuppence Rock', kind: 'subregion' },
      { name: 'Myanmar', kind: 'country', country: 'MMR' },
    ]);
  });
});
