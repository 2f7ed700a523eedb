import { describe, expect, test } from 'vitest';
import { isCountryCode } from '../../../src/model/index.ts';
import { narrativeReader } from '../../../src/narrative/index.ts';
import { readAbout } from '../read.ts';
import { bundledFramework } from '../score-labels.ts';

/** `text=ISO:kind` of every mention in a sentence. */
function mentions(country: string, sentence: string): readonly string[] {
  const document = `TRADE\n${sentence}\n`;
  return readAbout(country, document).claims.flatMap(({ places }) =>
    places.map(
      ({ start, end, iso3, kind }) => `${document.slice(start, end)}=${iso3 ?? '–'}:${kind}`,
    ),
  );
}

describe('places by the words that name them', () => {
  test.each([
    [
      'KEN',
      'Arms come from the DRC and the Central African Republic.',
      ['DRC=COD:country', 'Central African Republic=CAF:country'],
    ],
    [
      'KEN',
      'Swazi and Basotho nationals sell arms from Kiev and Rangoon.',
      ['Swazi=SWZ:country', 'Basotho=LSO:country', 'Kiev=UKR:city', 'Rangoon=MMR:city'],
    ],
    [
      'KEN',
      'The Sahel, the Horn of Africa and the Golden Triangle are awash with arms.',
      ['Sahel=–:subregion', 'Horn of Africa=–:subregion', 'Golden Triangle=–:subregion'],
    ],
    [
      'MDA',
      'Arms are sold in Transnistria, and ECOWAS is far away.',
      ['Transnistria=MDA:breakaway-area', 'ECOWAS=–:bloc'],
    ],
    [
      'KEN',
      'Northern Ireland, Lake Chad and South Sudan are longer names.',
      ['Northern Ireland=GBR:subregion', 'Lake Chad=–:subregion', 'South Sudan=SSD:country'],
    ],
    [
      'KEN',
      'Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea trade arms.',
      [
        'Guinea-Bissau=GNB:country',
        'Equatorial Guinea=GNQ:country',
        'Papua New Guinea=PNG:country',
        'Guinea=GIN:country',
      ],
    ],
    ['KEN', 'Kenya’s arms go to Uganda’s north.', ['Kenya=KEN:country', 'Uganda=UGA:country']],
    [
      'KEN',
      'Turkish-made pistols and China-based dealers are common.',
      ['Turkish=TUR:country', 'China=CHN:country'],
    ],
    [
      'KEN',
      'Arms are hidden in Isiolo and in the Kerio Valley.',
      ['Isiolo=KEN:city', 'Kerio Valley=KEN:subregion'],
    ],
  ])('%s: %s', (country, sentence, expected) => {
    expect(mentions(country, sentence)).toEqual(expected);
  });
});

describe('names that mean several things', () => {
  test.each([
    ['ARM', 'Arms arrive from Georgia.', ['Georgia=GEO:country']],
    [
      'MEX',
      'Guns are bought in the US states of Texas and Georgia.',
      ['US=USA:country', 'Texas=USA:subregion', 'Georgia=USA:subregion'],
    ],
    ['DMA', 'Dominican police find few guns.', ['Dominican=DMA:country']],
    ['HTI', 'Dominican police find few guns.', ['Dominican=DOM:country']],
    ['COG', 'Congolese officers sell guns.', ['Congolese=COG:country']],
    ['UGA', 'Congolese officers sell guns.', ['Congolese=COD:country']],
    [
      'NGA',
      'Nigerien and Nigerian dealers meet in the Niger Delta.',
      ['Nigerien=NER:country', 'Nigerian=NGA:country', 'Niger Delta=NGA:subregion'],
    ],
    ['CHL', 'Guns are sold in Santiago.', ['Santiago=CHL:city']],
    ['LBY', 'Guns are sold in Tripoli.', ['Tripoli=LBY:city']],
    ['LBN', 'Guns are sold in Tripoli.', ['Tripoli=LBN:city']],
  ])('%s: %s', (country, sentence, expected) => {
    expect(mentions(country, sentence)).toEqual(expected);
  });
});

describe('names that are no places', () => {
  test.each([
    'Russian-speaking dealers sell Asian elephant ivory.',
    'Guinea fowl and Greek tortoises are traded.',
    'In a Mexican standoff both lose.',
    'A dealer named Jordan Smith sold guns in May.',
    'Parliament and the Supreme Court debated the Palermo Convention.',
    'The Sinaloa Cartel is active.',
    'On Monday the Ministry of Interior seized guns from Facebook.',
  ])('%s', (sentence) => {
    expect(mentions('KEN', sentence)).toEqual([]);
  });
});

describe("an index's own places", () => {
  test('win over the tables, and change nothing else', () => {
    const country = 'KEN';
    if (!isCountryCode(country)) throw new Error(country);
    const read = narrativeReader({
      framework: bundledFramework('organized-crime/2023'),
      country,
      places: [
        { spelling: 'the Triangle', name: 'Ilemi Triangle', kind: 'breakaway-area' },
        { spelling: 'Eastleigh', name: 'Little Mogadishu', country, kind: 'subregion' },
      ],
    });
    const { claims } = read('TRADE\nArms leave the Triangle for Eastleigh and Mombasa.\n', 'x.txt');
    expect(claims[0]?.places.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ilemi Triangle', 'breakaway-area'],
      ['Little Mogadishu', 'subregion'],
      ['Mombasa', 'city'],
    ]);
  });
});
