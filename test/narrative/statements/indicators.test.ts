import { describe, expect, test } from 'vitest';
import { type CountryCode, indicatorsOf, isCountryCode } from '../../../src/model/index.ts';
import { narrativeReader } from '../../../src/narrative/index.ts';
import { caseRows } from '../case-rows.ts';
import { bundledFramework } from '../score-labels.ts';
import { INDICATOR_CASES } from './indicator-cases.ts';

const CASES = caseRows(INDICATOR_CASES, 3).map(
  ([id = '', section = '', sentence = '']) => [id, section, sentence] as const,
);

function country(code: string): CountryCode {
  if (!isCountryCode(code)) throw new Error(code);
  return code;
}

describe.each(['2021', '2023'])('an indicator of organized-crime/%s', (version) => {
  const framework = bundledFramework(`organized-crime/${version}`);
  const read = narrativeReader({ framework, country: country('KEN') });
  const own = new Set<string>(indicatorsOf(framework).map(({ id }) => id));
  const cases = CASES.filter(([id]) => own.has(id));

  test('has two sentences or more', () => {
    const few = [...own].filter((id) => cases.filter(([one]) => one === id).length < 2);
    expect(few).toEqual([]);
  });

  test.each(cases)('%s, %s: %s', (id, section, sentence) => {
    const { claims } = read(`# ${section}\n\n${sentence}\n`, 'profile.txt');
    expect(new Set(claims.map(({ indicator }) => indicator))).toEqual(new Set([id]));
  });
});
