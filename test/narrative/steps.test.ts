import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commoditiesOf } from '../../src/narrative/flows/commodities.ts';
import { foldPlaces } from '../../src/narrative/places/place-entry.ts';
import { modalitiesOf } from '../../src/narrative/statements/modalities.ts';
import { periodOf } from '../../src/narrative/statements/periods.ts';
import { victimsOf } from '../../src/narrative/statements/victims.ts';
import { isBoilerplate, isPageNumber } from '../../src/narrative/text/boilerplate.ts';
import { hasFiniteVerb } from '../../src/narrative/text/finite-verbs.ts';
import { guessLanguage } from '../../src/narrative/text/language.ts';
import { splitSentences } from '../../src/narrative/text/sentences.ts';
import {
  hyphenatedWords,
  linesOf,
  originalSpan,
  unwrapLines,
} from '../../src/narrative/text/unwrapped-text.ts';

const split = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
    ['He said “Stop.” They left.', ['He said “Stop.”', 'They left.']],
    [
      'Arms (e.g. guns) are sold. No. 4 is large.',
      ['Arms (e.g. guns) are sold.', 'No. 4 is large.'],
    ],
    ['It fell by 2.5 per cent in St. Lucia.', ['It fell by 2.5 per cent in St. Lucia.']],
    [
      'They come from the U.S. The rest is local.',
      ['They come from the U.S.', 'The rest is local.'],
    ],
    ['They come from the U.S. Army.', ['They come from the U.S. Army.']],
    ['A claim.[^c12] Another one.', ['A claim.[^c12]', 'Another one.']],
    ['no capital. at all', ['no capital. at all']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('a stretch without stops is cut, and nothing of it is lost', () => {
    const text = 'word '.repeat(2000).trim();
    expect(split(text).join(' ')).toBe(text);
    expect(Math.max(...split(text).map((one) => one.length))).toBeLessThanOrEqual(3001);
  });
});

describe('unwrapping', () => {
  test('keeps the place of every unit', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('ab', 'cross-', 'traf-', 'border', 'ficking', 'Ä𝔞', ' ', '\u00AD'),
          {
            maxLength: 30,
          },
        ),
        fc.constantFrom('\n', '\r\n', '\r'),
        (words, end) => {
          const document = words.join(end);
          const unwrapped = unwrapLines(linesOf(document), hyphenatedWords(document));
          expect(unwrapped.offsets).toHaveLength(unwrapped.text.length);
          for (const [at, unit] of [...Array(unwrapped.text.length).keys()].map(
            (index) => [index, unwrapped.text[index] ?? ''] as const,
          )) {
            const { start } = originalSpan(unwrapped, at, at + 1);
            if (unit !== ' ') expect(document[start]).toBe(unit);
          }
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  test.each([
    ['traffick-\ning', 'trafficking'],
    ['cross-\nborder', 'cross-border'],
    ['state-\nment', 'statement'],
    ['ex-\nploited', 'exploited'],
    ['re-\nexported', 're-exported'],
    ['mafia-\nstyle', 'mafia-style'],
    ['Guinea-\nBissau', 'Guinea-Bissau'],
    ['Port-\nau-Prince', 'Port-au-Prince'],
    ['inter-\nnational-level', 'international-level'],
    ['so-\ncalled', 'so-called'],
    ['Dubai-\nbased', 'Dubai-based'],
    ['cor-\nrelated', 'correlated'],
    ['a dash -\nKenya', 'a dash - Kenya'],
  ])('%j becomes %j', (document, text) => {
    expect(unwrapLines(linesOf(document), hyphenatedWords(document)).text).toBe(text);
  });
});

describe('folding for the gazetteer', () => {
  test('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldPlaces(text)).toHaveLength(text.length);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test('makes spellings of one name equal', () => {
    expect(foldPlaces('Lomé, Côte d’Ivoire, Łódź')).toBe("Lome, Cote d'Ivoire, Lodz");
  });
});

describe('small steps', () => {
  test.each([
    ['since 2011, prices fell', 'since 2011'],
    ['Between 2018 and 2020 prices fell', 'Between 2018 and 2020'],
    ['prices fell after the coup of July 2023', 'after the coup of July 2023'],
    ['Since the 2020 post-election protests, prices fell', 'Since the 2020 post-election protests'],
    ['in recent years prices fell', 'in recent years'],
    ['the reform begun in 2003 has ended', ''],
    ['prices fell now and then', ''],
  ])('the period of %j is %j', (clause, period) => {
    expect(periodOf(clause)).toBe(period);
  });

  test.each([
    ['Cigarettes and liquor come in', 'illicit-trade-in-excisable-goods', ['tobacco', 'alcohol']],
    ['Teak is hauled away', 'flora-crimes', ['timber']],
    ['Pistols are hidden in household goods', 'arms-trafficking', ['arms']],
    ['It goes to the coast', 'cocaine-trade', ['cocaine']],
    ['It goes to the coast', 'law-enforcement', ['']],
  ])('%j under %s moves %j', (clause, indicator, commodities) => {
    expect(commoditiesOf(clause, clause, indicator)).toEqual(commodities);
  });

  test.each([
    ['This summary was funded in part by a grant from a ministry.', true],
    ['The views herein are those of the authors.', true],
    ['© 2023 A publisher', true],
    ['This country profile was made possible by a foundation.', true],
    ['The Index was funded by the Ministry of Foreign Affairs of Norway.', true],
    ['The research for this profile has been financed by the European Union.', true],
    ['Funding was kindly provided by the Government of Norway.', true],
    ['Funded by the European Union.', true],
    ['The authors are grateful to the interviewees.', true],
    ['The index of corruption has worsened.', false],
    ['The project was funded by smugglers in Libya.', false],
    ['Funding for the police comes from customs duties.', false],
    ['Clinics are funded by a foreign ministry.', false],
    ['The police share the views of the ministry.', false],
  ])('boilerplate or not: %s', (sentence, expected) => {
    expect(isBoilerplate(sentence)).toBe(expected);
  });

  test.each([
    ['12', true],
    ['– 4 –', true],
    ['Page 3 of 10', true],
    ['2021 was a bad year', false],
  ])('page number or not: %s', (line, expected) => {
    expect(isPageNumber(line)).toBe(expected);
  });

  test.each([
    ['arms are sold', true],
    ['dealers sell arms', true],
    ['the sale of arms', false],
    ['resources spent on policing', false],
    ['gangs control the trade', true],
    ['border control', false],
  ])('a predicate in %j: %s', (text, expected) => {
    expect(hasFiniteVerb(text)).toBe(expected);
  });

  test('victims are told in the words of the text', () => {
    expect(victimsOf('Haitian children are taken and sold')).toEqual(['Haitian children']);
    expect(victimsOf('the ministry bought vehicles')).toEqual([]);
  });

  test.each([
    ['Men are subjected to labour exploitation in Russia', ['labour exploitation']],
    ['women fall victim to sex trafficking', ['sex trafficking']],
    ['escort prostitution may increase', ['escort prostitution']],
    ['firms engage in over-harvesting of timber', ['over-harvesting']],
    ['victims of forced labour and of forced labour', ['forced labour']],
    ['Ransomware and phishing are common', ['Ransomware', 'phishing']],
    ['networks supply forged documents', ['forged documents']],
    ['Poaching and illegal logging occur', ['Poaching', 'illegal logging']],
    ['the authorities have had success', []],
    ['policies against marriage fraud', []],
  ])('how it is done in %j', (clause, expected) => {
    expect(modalitiesOf(clause)).toEqual(expected);
  });

  test('a language is told by its common words and its script', () => {
    const english =
      'There is a market for arms in the country and it is run by small groups of men. '.repeat(3);
    expect(guessLanguage(english)).toBe('english');
    expect(guessLanguage('Es gibt im ganzen Land einen Markt für Waffen. '.repeat(5))).toBe(
      'other',
    );
    expect(guessLanguage('Оружие продаётся открыто. '.repeat(5))).toBe('other');
    expect(guessLanguage('Arms are sold.')).toBe('too-short');
    expect(guessLanguage('12, 13.')).toBe('no-text');
  });
});
