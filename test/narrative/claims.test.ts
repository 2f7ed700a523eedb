import { describe, expect, test } from 'vitest';
import { CONFIDENCE_CLASSES } from '../../src/model/index.ts';
import { narrativeReader } from '../../src/narrative/index.ts';
import { component, framework, indicator } from '../support/framework-builder.ts';
import { claimsOf, readAbout } from './read.ts';

describe('a sentence gives as many claims as it has statements', () => {
  test.each([
    ['Gangs run the trade, and officers look away.', ['Gangs run the trade', 'officers look away']],
    ['While arms are cheap, ammunition is scarce.', ['arms are cheap', 'ammunition is scarce']],
    ['Arms are cheap; nobody is charged.', ['Arms are cheap', 'nobody is charged']],
    ['Arms come from Somalia and South Sudan.', ['Arms come from Somalia and South Sudan.']],
    ['Dealers buy, hide and sell arms.', ['Dealers buy, hide and sell arms.']],
    [
      'There are signs that guns and drugs are sold together.',
      ['There are signs that guns and drugs are sold together.'],
    ],
    [
      'A unit was announced but has not begun its work.',
      ['A unit was announced', 'has not begun its work'],
    ],
    ['Arms are sold, which suggests that control is weak.', ['Arms are sold', 'control is weak']],
    [
      'Rifles are stored on the coast and, according to traders, sold to herders.',
      ['Rifles are stored on the coast', 'according to traders, sold to herders'],
    ],
    [
      'Pistols are smuggled to Uganda, Rwanda and the Comoros, as a rule after having been stolen.',
      [
        'Pistols are smuggled to Uganda, Rwanda and the Comoros, as a rule after having been stolen.',
      ],
    ],
    [
      'Smugglers, who belong to small networks, reportedly bribe officers at roadblocks.',
      ['Smugglers, who belong to small networks, reportedly bribe officers at roadblocks.'],
    ],
    [
      'It is likely that dealers own lorries or are supported by hauliers.',
      ['It is likely that dealers own lorries or are supported by hauliers.'],
    ],
    [
      'The army exchanges lists with its neighbours and claims to track every rifle.',
      ['The army exchanges lists with its neighbours', 'claims to track every rifle'],
    ],
    [
      'Rifles were replaced by pistols, the source of which is not known.',
      ['Rifles were replaced by pistols', 'the source of which is not known'],
    ],
    [
      'Iran is suspected of sending rifles, a charge that it denies.',
      ['Iran is suspected of sending rifles', 'a charge that it denies'],
    ],
    [
      'Rifles stolen in Uganda and the DRC also pass through the ports.',
      ['Rifles stolen in Uganda and the DRC also pass through the ports.'],
    ],
    [
      'Since rifles are heavy and need care, it is likely that they are stored.',
      ['Since rifles are heavy and need care, it is likely that they are stored.'],
    ],
    [
      'Few rifles are sold today, but if prices fall their number will grow.',
      ['Few rifles are sold today', 'if prices fall their number will grow'],
    ],
  ])('%s', (sentence, texts) => {
    expect(claimsOf('KEN', 'Trade', sentence).map(({ text }) => text)).toEqual(texts);
  });
});

describe('how sure a claim is', () => {
  test.each([
    ['Arms are sold openly.', 'asserted', ''],
    [
      'There is ample evidence that officers sell arms.',
      'evidenced',
      'There is ample evidence that',
    ],
    [
      'Prices have fallen, which suggests that supply has grown.',
      'inferred',
      'which suggests that',
    ],
    ['Officers are likely to sell arms.', 'likely', 'are likely to'],
    ['The trade appears to be small.', 'appears', 'appears to be'],
    ['There are indications that arms are made here.', 'indicated', 'There are indications that'],
    ['Arms are reportedly made here.', 'reported', 'reportedly'],
    ['Officers have been accused of selling arms.', 'alleged', 'have been accused of'],
    ['Officers are suspected of selling arms.', 'suspected', 'are suspected of'],
    ['According to residents, officers sell arms.', 'attributed', 'According to residents'],
    ['The police claim to have ended the trade.', 'self_claimed', 'The police claim'],
    ['Officers might sell arms.', 'possible', 'might'],
    ['A role in the trade cannot be ruled out.', 'possible', 'cannot be ruled out'],
    ['Experts have speculated that officers may sell arms.', 'speculated', 'have speculated'],
    ['If such a trade exists at all, it is small.', 'conditional', 'If such a trade exists'],
    ['No reliable figures exist on the trade.', 'not_assessable', 'No reliable figures exist'],
    ['There is no evidence of a trade in arms.', 'no_evidence', 'There is no evidence of'],
  ])('%s', (sentence, confidence, cue) => {
    const claim = claimsOf('KEN', 'Trade', sentence).at(-1);
    expect([claim?.confidence, claim?.cue]).toEqual([confidence, cue]);
    expect(CONFIDENCE_CLASSES).toContain(claim?.confidence);
  });

  test.each([
    'The theft was reported to the police in May.',
    'Suspected criminals were arrested.',
    'Arms appear in small numbers on the market.',
    'Dealers are perceived as heroes.',
  ])('%s carries no cue', (sentence) => {
    expect(claimsOf('KEN', 'Trade', sentence)[0]?.confidence).toBe('asserted');
  });
});

describe('whether a claim says, denies or does not know', () => {
  test.each([
    ['The market is not significant.', 'denied'],
    ['There is no market for arms.', 'denied'],
    ['No officer has been charged.', 'denied'],
    ['The police deny that arms are sold.', 'denied'],
    ['The market is insignificant.', 'asserted'],
    ['Dealers from states that do not share borders are active.', 'asserted'],
    ['Officers not only tolerate the trade but run it.', 'asserted'],
    ['There is no doubt that arms are sold.', 'asserted'],
    ['Little is known about the trade.', 'no-information'],
    ['It is unclear who runs the trade.', 'no-information'],
    ['Whether officers are involved is not known.', 'no-information'],
    ['There is a lack of information on the trade.', 'no-information'],
    ['The trade has never been measured.', 'no-information'],
    ['There is a complete lack of accountability.', 'asserted'],
  ])('%s is %s', (sentence, polarity) => {
    expect(claimsOf('KEN', 'Trade', sentence)[0]?.polarity).toBe(polarity);
  });

  test('nothing is said to move where it is denied or not known', () => {
    for (const sentence of [
      'Ivory from Kenya is not known to reach China.',
      'It is not known how much ivory goes from Kenya to China.',
    ]) {
      const [claim] = claimsOf('KEN', 'Environment', sentence);
      expect([claim?.flows, claim?.roles]).toEqual([[], []]);
    }
  });
});

describe('what a claim is about', () => {
  test.each([
    ['People', 'Brothels hold girls in debt bondage.', 'human-trafficking'],
    ['People', 'Migrants pay smugglers for forged visas.', 'human-smuggling'],
    ['Trade', 'Untaxed cigarettes are sold everywhere.', 'illicit-trade-in-excisable-goods'],
    ['Environment', 'Ivory is carved in small shops.', 'fauna-crimes'],
    ['Drugs', 'Tablets of ecstasy are sold online.', 'synthetic-drug-trade'],
    ['Criminal actors', 'Somali and Nigerian groups are active in the market.', 'foreign-actors'],
    [
      'Criminal justice and security',
      'Courts are slow and judges open to bribes.',
      'judicial-system-and-detention',
    ],
    ['Cyber crimes', 'Nobody has counted the attacks.', 'cyber-dependent-crimes'],
  ])('%s: %s', (section, sentence, expected) => {
    const [claim] = claimsOf('KEN', section, sentence);
    expect(claim?.indicator).toBe(expected);
    expect(claim?.candidates[0]?.indicator).toBe(expected);
    expect(claim?.candidates.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });

  test('a sentence without a subject of its own goes with the one before', () => {
    const claims = claimsOf('KEN', 'Drugs', 'Cannabis is grown widely. The quality is poor.');
    expect(claims.map(({ indicator }) => indicator)).toEqual(['cannabis-trade', 'cannabis-trade']);
  });

  test('a framework without a list of terms is read by its names', () => {
    const tides = framework([
      component('harbour', [indicator('night-fishing'), indicator('lamp-oil')]),
    ]);
    const [country] = ['ISL'].filter((code) => /^[A-Z]{3}$/.test(code));
    expect(country).toBe('ISL');
    const reading = readAbout('ISL', 'Lamp oil is dear. Night fishing is banned.');
    expect(reading.claims).toHaveLength(2);
    const read = narrativeReader({
      framework: tides,
      country: reading.claims[0]?.places[0]?.iso3 ?? iceland(),
    });
    expect(
      read('Lamp oil is dear. Night fishing is banned.', 'x').claims.map(({ indicator: id }) => id),
    ).toEqual(['lamp-oil', 'night-fishing']);
  });

  test('actors, victims and periods are read beside it', () => {
    const [claim] = claimsOf(
      'KEN',
      'People',
      'Since 2019, corrupt border officials and foreign networks have helped to traffic girls.',
    );
    expect(claim?.actors).toEqual(['criminal-networks', 'state-embedded-actors', 'foreign-actors']);
    expect(claim?.period).toBe('Since 2019');
    const [other] = claimsOf(
      'KEN',
      'People',
      'Traffickers exploit both Kenyan nationals and others.',
    );
    expect(other?.victims).toEqual(['Kenyan nationals']);
  });

  test('a date that belongs to a noun dates nothing', () => {
    const [claim] = claimsOf(
      'KEN',
      'Trade',
      'Arms looted in Libya after 2011 still feed the market.',
    );
    expect(claim?.period).toBe('');
  });
});

function iceland() {
  const claim = readAbout('ISL', 'TRADE\nArms are rare in Iceland.\n').claims[0];
  const code = claim?.places[0]?.iso3;
  if (!code) throw new Error('Iceland is not found');
  return code;
}
