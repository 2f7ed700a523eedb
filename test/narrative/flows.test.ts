import { describe, expect, test } from 'vitest';
import { isCountryCode } from '../../src/model/index.ts';
import { narrativeReader } from '../../src/narrative/index.ts';
import { FLOW_CASES } from './flow-cases.ts';
import { bundledFramework } from './score-labels.ts';

const framework = bundledFramework('organized-crime/2023');

function flowsOf(country: string, section: string, sentence: string): readonly string[] {
  if (!isCountryCode(country)) throw new Error(country);
  const { claims } = narrativeReader({ framework, country })(
    `# ${section}\n\n${sentence}\n`,
    'x.md',
  );
  return [...new Set(claims.flatMap(({ flows }) => flows.map(({ legs }) => legs.join(' > '))))];
}

describe('flows of a sentence', () => {
  test.each(FLOW_CASES.map((row) => [...row] as const))(
    '%s %s: %s',
    (country, section, sentence, flows) => {
      expect([...flowsOf(country, section, sentence)].sort()).toEqual([...flows].sort());
    },
  );
});
