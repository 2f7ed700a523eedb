import { describe, expect, test } from 'vitest';
import { CONFIDENCE_CLASSES } from '../../../src/model/index.ts';
import { caseRows } from '../case-rows.ts';
import { claimsOf } from '../read.ts';
import { CONFIDENCE_CASES } from './confidence-cases.ts';

const CASES = caseRows(CONFIDENCE_CASES, 4).map(
  ([wanted = '', country = '', section = '', sentence = '']) =>
    [wanted, country, section, sentence] as const,
);
const POLARITY: Readonly<Record<string, string>> = {
  not_assessable: 'no-information',
  no_evidence: 'denied',
};

describe('the confidence class of a sentence', () => {
  test('has six cases or more for every class', () => {
    const counts = CONFIDENCE_CLASSES.map(
      (name) => CASES.filter(([wanted]) => wanted === name).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(6);
  });

  test.each(CASES)('%s, %s %s: %s', (wanted, country, section, sentence) => {
    const claims = claimsOf(country, section, sentence);
    const claim = claims.find(({ confidence }) => confidence === wanted);
    expect(claim?.confidence, claims.map(({ confidence }) => confidence).join()).toBe(wanted);
    expect(claim?.cue === '').toBe(wanted === 'asserted');
    if (POLARITY[wanted] !== undefined) expect(claim?.polarity).toBe(POLARITY[wanted]);
  });
});
