import { describe, expect, test } from 'vitest';
import { caseRows } from '../case-rows.ts';
import { FLOW_CASES } from '../flow-cases.ts';
import { claimsOf } from '../read.ts';
import { FLOW_WORDINGS } from './flow-wordings.ts';
import { REGIONAL_FLOWS } from './regional-flows.ts';

const WORDINGS = [...caseRows(FLOW_WORDINGS, 4), ...caseRows(REGIONAL_FLOWS, 4)].map(
  ([country = '', section = '', sentence = '', flows = '']) =>
    [country, section, sentence, flows.split('; ').filter((flow) => flow !== '')] as const,
);

function flowsOf(country: string, section: string, sentence: string): readonly string[] {
  const flows = claimsOf(country, section, sentence).flatMap((claim) => claim.flows);
  return [...new Set(flows.map(({ legs }) => legs.join(' > ')))];
}

describe('flows of a sentence', () => {
  test.each([...FLOW_CASES.map((row) => [...row] as const), ...WORDINGS])(
    '%s %s: %s',
    (country, section, sentence, flows) => {
      expect([...flowsOf(country, section, sentence)].sort()).toEqual([...flows].sort());
    },
  );
});

describe('the commodity of a flow', () => {
  test.each([
    ['Coal from the Donbas is smuggled via Russia into Poland.', 'coal'],
    ['Charcoal from Somalia is shipped to the Gulf states via Mombasa.', 'charcoal'],
    ['Sand is taken from Cambodia to Singapore.', 'sand'],
    ['Manganese and other minerals are smuggled from Georgia to Turkey.', 'minerals'],
  ])('%s', (sentence, commodity) => {
    const flows = claimsOf('BLR', 'environment', sentence).flatMap((claim) => claim.flows);
    expect(new Set(flows.map((flow) => flow.commodity))).toEqual(new Set([commodity]));
  });
});
