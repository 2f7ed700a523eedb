import { describe, expect, test } from 'vitest';
import { passagesHeld } from '../../../src/cli/reading/passages-held.ts';
import { type Claim, isClaimId, isSourceId, type Source } from '../../../src/model/index.ts';
import { countryCode } from '../../support/edition-builder.ts';

function source(text: string): Source {
  if (!isSourceId(text)) throw new Error(`no source id: ${text}`);
  const nothing = { texts: new Map(), names: new Map(), dates: new Map() };
  return { id: text, type: 'document', access: 'public', ...nothing };
}

const [REPORT, WIRE] = [source('report'), source('wire')];

function claim(from: Source, text: string): Claim {
  const id = 'c1';
  if (!isClaimId(id)) throw new Error(id);
  return {
    ...{ id, status: 'rejected', country: countryCode('GHA'), text, period: '', cue: '' },
    ...{ places: [], roles: [], actors: [], sources: [from.id], quotes: [] },
    ...{ polarity: 'asserted', confidence: 'asserted' },
  };
}

const passage = (exact: string) => ({ exact });
const TEN = 'one two three four five six seven eight nine ten';

describe('passages that an edition has already', () => {
  test('are the same wherever lines and words break, and whatever marks stand between', () => {
    const held = passagesHeld([passage('Gold is smug-\ngled, by “road”,\nto Togo!')], {
      claims: [claim(REPORT, 'Gold is smuggled by road to Togo')],
      quotes: [],
      sources: [WIRE, REPORT],
    });
    expect(held).toEqual({ source: REPORT, passages: 1 });
  });

  test('share four words in five', () => {
    const found = (exact: string) =>
      passagesHeld([passage(exact)], {
        claims: [claim(REPORT, TEN)],
        quotes: [],
        sources: [REPORT],
      });
    expect(found('one two three four five six seven eight')?.passages).toBe(1);
    expect(found('one two three four five six seven')).toBeUndefined();
    expect(found('one two three four five six seven eight nine ten eleven twelve')?.passages).toBe(
      1,
    );
    expect(found(`${TEN} eleven twelve thirteen`)).toBeUndefined();
  });

  test('are counted for the source that has most of them', () => {
    const held = passagesHeld([passage('a b c'), passage('d e f'), passage('g h i')], {
      claims: [claim(WIRE, 'a b c'), claim(REPORT, 'd e f'), claim(REPORT, 'g h i')],
      quotes: [],
      sources: [WIRE, REPORT],
    });
    expect(held).toEqual({ source: REPORT, passages: 2 });
  });

  test('are none where nothing is said, and none where nothing is held', () => {
    const nothing = { quotes: [], sources: [REPORT] };
    expect(passagesHeld([passage('–')], { claims: [claim(REPORT, '…')], ...nothing })).toBe(
      undefined,
    );
    expect(passagesHeld([passage('a b')], { claims: [], ...nothing })).toBe(undefined);
  });
});
