import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishYardstick } from '../../../src/model/index.ts';
import { attributionsIn, lintWording } from '../../../src/narrative/yardstick/index.ts';

const faults = (text: string, yardstick?: 'icd-203' | 'phia') =>
  lintWording(text, englishYardstick(yardstick)).map(({ kind, words }) => `${kind}: ${words}`);

describe('the linter of wording', () => {
  test('finds words of another yardstick', () => {
    expect(faults('There is a realistic possibility of more.')).toEqual([
      'mixed-sets: realistic possibility',
    ]);
    expect(faults('It is very likely. A roughly even chance remains.', 'phia')).toEqual([
      'mixed-sets: very likely',
      'mixed-sets: roughly even chance',
    ]);
  });

  test('finds a second row of words of the same yardstick', () => {
    expect(faults('Smuggling is likely to grow. A fall is improbable.')).toEqual([
      'mixed-sets: improbable',
    ]);
    expect(faults('It will probably grow. A fall is highly improbable and improbable.')).toEqual(
      [],
    );
    expect(faults('It is likely, and growth is probable.', 'phia')).toEqual([]);
  });

  test('takes the longest word: very likely is not likely', () => {
    const [fault] = lintWording('It is highly likely that it is unlikely.');
    expect(fault).toMatchObject({ kind: 'mixed-sets', words: 'highly likely', start: 6, end: 19 });
  });

  test('finds confidence and likelihood in one sentence, not in two', () => {
    expect(faults('We judge with high confidence that growth is likely.')).toEqual([
      'confidence-with-likelihood: high confidence',
    ]);
    expect(faults('Growth is likely. We have high confidence in this.')).toEqual([]);
  });

  test('finds a bare may, might and could, not the month and not what could not be', () => {
    expect(faults('Officials may take part. Boats might land, and could return.')).toEqual([
      'bare-modal: may',
      'bare-modal: might',
      'bare-modal: could',
    ]);
    expect(faults('May 2020 was calm. In May it rained. On 3 May they left.')).toEqual([]);
    expect(faults('He could not land; they couldn’t either, and may no longer try.')).toEqual([]);
    expect(faults('It is unlikely that they may return.')).toEqual([]);
    expect(faults('May they return?')).toEqual(['bare-modal: May']);
  });

  test('finds an attribution that is mixed with a likelihood', () => {
    expect(faults('They are reportedly likely to return.')).toEqual([
      'attribution-with-likelihood: reportedly likely',
    ]);
    expect(faults('Reportedly they left. They are likely to return.')).toEqual([]);
  });

  test('points at its words in any text and never fails', () => {
    const words = fc.constantFrom(
      'likely',
      'may',
      'high confidence',
      'May',
      '.',
      ' ',
      '\u202e',
      'İ',
      '😀',
      'probable',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        for (const fault of lintWording(text)) {
          expect(text.slice(fault.start, fault.end)).toBe(fault.words);
          expect(fault.message).toMatch(/\.$/);
        }
        for (const { words: found, start, end } of attributionsIn(text)) {
          expect(text.slice(start, end)).toBe(found);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('attributions', () => {
  const found = (text: string) =>
    attributionsIn(text).map(({ words, by }) => (by === undefined ? words : `${words} | ${by}`));

  test('say by whom where the text does', () => {
    expect(found('According to Ines Calloway, boats went out.')).toEqual([
      'According to Ines Calloway | Ines Calloway',
    ]);
    expect(found('It was reported by the Fellowship.')).toEqual([
      'reported by the Fellowship | the Fellowship',
    ]);
    expect(
      found('The harbour office says that weather caused it, according to the office.'),
    ).toEqual([
      'The harbour office says | The harbour office',
      'according to the office | the office',
    ]);
    expect(found('According to the police officers fled.')).toEqual([
      'According to the police | the police',
    ]);
    expect(found('The harbourmaster denies that she waits.')).toEqual([
      'The harbourmaster denies | The harbourmaster',
    ]);
  });

  test('stand alone where it does not', () => {
    expect(found('He is alleged to have fled; the suspected boat reportedly sank.')).toEqual([
      'is alleged to',
      'suspected',
      'reportedly',
    ]);
  });

  test('are no words of likelihood', () => {
    expect(found('It is likely and may happen.')).toEqual([]);
    expect(faults('It is alleged that he fled.')).toEqual([]);
  });
});
