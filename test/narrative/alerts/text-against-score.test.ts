import { describe, expect, test } from 'vitest';
import { parseClaimsCsv, parseFramework } from '../../../src/folder/index.ts';
import {
  type CountryCode,
  formatIssue,
  type IndicatorId,
  indicatorsOf,
} from '../../../src/model/index.ts';
import { narrativeReader, textAgainstScore } from '../../../src/narrative/index.ts';
import { countryCode, stepsFromText } from '../../support/edition-builder.ts';

const YAML = `id: harbours/1
title: Harbours
language: en
scale: { minimum: 1, maximum: 10, step: 0.5 }
decimals: 2
smallest_region: 3
components:
  - id: crime
    name: Crime
    definition: What goes wrong.
    higher_is: worse
    bands: [ { id: all, label: all, ours: true } ]
    children:
      - { id: rum-smuggling, name: Rum smuggling, since: '1', definition: Rum that pays no duty., questions: ['How much?'] }
      - { id: piracy, name: Piracy, since: '1', definition: Ships taken at sea., questions: ['How often?'] }
  - id: order
    name: Order
    definition: What goes right.
    higher_is: better
    bands: [ { id: all, label: all, ours: true } ]
    children:
      - { id: harbour-police, name: Harbour police, since: '1', definition: The watch on the quays., questions: ['How good?'] }
      - { id: bribery, name: Bribery, direction: -1, since: '1', definition: Officers who take money., questions: ['How much?'] }
sections:
  - { id: crimes, title: Crimes, component: crime, indicators: [rum-smuggling, piracy] }
  - { id: watch, title: The watch, component: order, indicators: [harbour-police, bribery] }
`;
const parsed = parseFramework(YAML, '1.yaml');
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const framework = parsed.value;
const country: CountryCode = countryCode('XAA');
const CLAIMS =
  'id,status,country,section,indicator,text,places,roles,actors,polarity,confidence,cue,period,sources,quotes\n';

/** Notes as one line each, file and words of the remedy left out. */
function notes(
  text: string,
  scores: Readonly<Record<string, string>>,
  claims: readonly string[] = [],
): readonly string[] {
  const bySteps = new Map<IndicatorId, number>();
  for (const { id } of indicatorsOf(framework)) {
    const score = scores[id];
    if (score !== undefined) bySteps.set(id, stepsFromText(score, framework));
  }
  const read = parseClaimsCsv(`${CLAIMS}${claims.join('\n')}\n`, 'claims.csv', { framework });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const scored = { framework, file: 'p.md', text, scores: bySteps, claims: read.value };
  return textAgainstScore(scored, narrativeReader({ framework, country })).map((issue) => {
    expect(issue.severity).toBe('note');
    expect(formatIssue(issue)).toMatch(/^p\.md.*\.$/);
    const { line = 0, column = 0 } = issue.place;
    return `${issue.code} ${line}:${column} ${issue.message}`;
  });
}

const MIDDLE = { 'rum-smuggling': '1', piracy: '1', 'harbour-police': '1', bribery: '1' };

describe('text against score', () => {
  test.each([
    ['8', 1],
    ['7', 1],
    ['6.5', 0],
    ['1', 0],
  ])('a limited market with a score of %s gives %d notes', (score, count) => {
    const text = '## Crimes\n\nRum smuggling is limited.\n';
    expect(notes(text, { ...MIDDLE, 'rum-smuggling': score })).toHaveLength(count);
  });

  test('a pervasive one is noted where the score is low, with place and scale', () => {
    const text = '## Crimes\n\nShips come and go. Piracy is pervasive along the coast.\n';
    expect(notes(text, { ...MIDDLE, piracy: '2' })).toEqual([
      'text-against-score 3:30 “pervasive” is said of Piracy, whose score is 2.0 on a scale from 1 to 10.',
    ]);
    expect(notes(text, { ...MIDDLE, piracy: '3.5' })).toEqual([]);
  });

  test('a component whose high scores are good has its own words', () => {
    const text = '## The watch\n\nThe harbour police is ineffective.\n';
    expect(notes(text, { ...MIDDLE, 'harbour-police': '8' })).toHaveLength(1);
    expect(notes(text, { ...MIDDLE, 'harbour-police': '2' })).toEqual([]);
    const strong = '## The watch\n\nThe harbour police is robust.\n';
    expect(notes(strong, { ...MIDDLE, 'harbour-police': '2' })).toHaveLength(1);
    expect(notes(strong, { ...MIDDLE, 'harbour-police': '8' })).toEqual([]);
  });

  test('a direction turned round turns the words round', () => {
    const text = '## The watch\n\nBribery is rampant.\n';
    expect(notes(text, { ...MIDDLE, bribery: '2' })).toHaveLength(1);
    expect(notes(text, { ...MIDDLE, bribery: '9' })).toEqual([]);
  });

  test('words of both kinds about one thing are left to the reader', () => {
    const text = '## Crimes\n\nPiracy is rare in summer. Piracy is rampant in winter.\n';
    expect(notes(text, { ...MIDDLE, piracy: '9' })).toEqual([]);
  });

  test('what nobody knows says nothing', () => {
    const text = '## Crimes\n\nIt is not known whether piracy is widespread.\n';
    expect(notes(text, { ...MIDDLE, piracy: '1.5' })).toEqual([]);
  });

  test('a mark says what its sentence is about, whatever the words', () => {
    const text = '## Crimes\n\nThe trade is limited.[^c1] Piracy is a nuisance.\n';
    const claims = [
      'c1,suggested,XAA,crimes,rum-smuggling,Rum is little traded.,,,,asserted,asserted,,,,',
    ];
    expect(notes(text, { ...MIDDLE, 'rum-smuggling': '9' }, claims)).toEqual([
      'text-against-score 3:14 “limited” is said of Rum smuggling, whose score is 9.0 on a scale from 1 to 10.',
    ]);
  });

  test('what is scored above the end of the scale and never mentioned is noted by section', () => {
    const text = '## Crimes\n\nPiracy is a nuisance.\n';
    expect(
      notes(text, { 'rum-smuggling': '4', piracy: '5', 'harbour-police': '3', bribery: '1' }),
    ).toEqual([
      'score-without-text 1:1 Scored, and mentioned nowhere in the text: Rum smuggling (4.0).',
      'score-without-text 0:0 Scored, and mentioned nowhere in the text: Harbour police (3.0).',
    ]);
  });

  test('a claim about what has no score is noted once, at its first mark', () => {
    const text = '## Crimes\n\nPirates took a ship.[^c1] They took another.[^c2]\n';
    const claim = (id: string) =>
      `${id},confirmed,XAA,crimes,piracy,A ship was taken.,,,,asserted,asserted,,,,`;
    expect(notes(text, { 'rum-smuggling': '1' }, [claim('c1'), claim('c2')])).toEqual([
      'text-without-score 3:21 The claim c1 is about Piracy, which has no score here.',
    ]);
  });

  test('a text that the reader does not read gives none', () => {
    expect(notes('', MIDDLE)).toEqual([]);
  });
});
