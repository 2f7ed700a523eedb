import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseIndexFolder, withoutMarks } from '../../src/folder/index.ts';
import { indexFolder } from '../support/files.ts';
import { sharedData } from '../support/shared-data.ts';

const RUN = 6;
const NARRATIVE = fileURLToPath(
  new URL('../../indices/central-eastern-europe/editions/2021/profiles/BLR.md', import.meta.url),
);
const published = sharedData('profiles/belarus-2021.txt');

/** Lower-case words; apostrophes vanish, every other sign parts words. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function sharedRuns(text: string, original: string): readonly string[] {
  const known = new Set(runsOf(original));
  return runsOf(text).filter((run) => known.has(run));
}

describe('shared runs of words', () => {
  test('a run of six is found across line ends, capitals and punctuation', () => {
    const original = 'It appears\nthat One, two; three-four five six.';
    expect(sharedRuns('Then one two three four five six came.', original)).toEqual([
      'one two three four five six',
    ]);
  });

  test('a run of five is nobody’s property', () => {
    expect(sharedRuns('one two three four five seven', 'one two three four five six')).toEqual([]);
  });
});

/** Statements of the claims about Belarus and the words that name their confidence and period. */
function claimTexts(): readonly string[] {
  const index = parseIndexFolder(indexFolder('central-eastern-europe'));
  if (!index.ok) throw new Error('the demonstration does not read');
  const claims = index.value.editions.flatMap((edition) => edition.claims);
  return claims.map(({ text, cue, period }) => [text, cue, period].join('\n'));
}

describe('the narrative of Belarus', () => {
  const narrative = withoutMarks(readFileSync(NARRATIVE, 'utf8'), () => false);

  test('it has the nine sections of edition 2021 in their order', () => {
    expect(narrative.match(/^## .+$/gm)).toEqual([
      '## People',
      '## Trade',
      '## Environment',
      '## Drugs',
      '## Criminal actors',
      '## Leadership and governance',
      '## Criminal justice and security',
      '## Economic and financial environment',
      '## Civil society and social protection',
    ]);
  });

  test.skipIf(published === undefined)(
    'it is as long as the published profile and shares no run of six words with it (needs ../shared/data)',
    () => {
      const original = readFileSync(published ?? '', 'utf8');
      const length = wordsOf(original).length;
      expect(length).toBeGreaterThan(1400);
      expect(wordsOf(narrative).length / length).toBeGreaterThan(0.85);
      expect(wordsOf(narrative).length / length).toBeLessThan(1.25);
      expect(sharedRuns(narrative, original)).toEqual([]);
    },
  );

  test.skipIf(published === undefined)(
    'no claim shares a run of six words with the published profile (needs ../shared/data)',
    () => {
      const original = readFileSync(published ?? '', 'utf8');
      const texts = claimTexts();
      expect(texts.length).toBeGreaterThan(95);
      expect(texts.flatMap((text) => sharedRuns(text, original))).toEqual([]);
    },
  );
});
