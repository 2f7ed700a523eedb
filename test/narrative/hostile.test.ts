import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAbout } from './read.ts';

/** Processor seconds that any of these documents may take; they are far below it, a runaway pattern far above. */
const PATIENCE = 5;

function timed(document: string): number {
  const began = process.cpuUsage();
  readAbout('KEN', document);
  return process.cpuUsage(began).user / 1e6;
}

describe('hostile documents', () => {
  const long = 60_000;
  test.each([
    ['one endless word', 'a'.repeat(long)],
    ['one endless sentence', 'the gold from Kenya and '.repeat(long / 24)],
    ['capitals only', 'Aa Bb Cc '.repeat(long / 9)],
    ['names without end', 'Kenya, Uganda and '.repeat(long / 18)],
    ['prepositions without end', 'from to via through into '.repeat(long / 25)],
    ['stops only', '. '.repeat(long / 2)],
    ['quotes and brackets', '“(’”)'.repeat(long / 5)],
    ['hyphens at every line end', 'ab-\n'.repeat(long / 4)],
    ['blank lines', '\n'.repeat(long)],
    ['headings only', 'PEOPLE\n'.repeat(long / 7)],
    ['thirty thousand headings that no framework has', '## Harbours\n\n'.repeat(30_000)],
    ['hedges without end', 'it is not known whether it may be likely that '.repeat(long / 46)],
    ['no data at length', `no ${'x '.repeat(long / 2)}data`],
    ['commas', 'and, or, but, which '.repeat(long / 20)],
    ['combining marks', 'e\u0301\u0302'.repeat(long / 3)],
    ['astral letters', '𝔞𝔟𝔠 '.repeat(long / 7)],
    ['lone surrogates', '\uD800 \uDFFF of the and in '.repeat(long / 20)],
    ['right-to-left marks', 'of the \u202Eand in\u202C '.repeat(long / 18)],
  ])('%s takes no time', (_, document) => {
    expect(timed(`the of and in is are for by from with\n\n${document}`)).toBeLessThan(PATIENCE);
  });
});

const WORDS =
  'the of and Kenya Kenyan from to via through Uganda, Mombasa. which that; while not no is are may gold heroin women smuggled border PEOPLE DRUGS # - “ ” ’ \n \n\n \r\n - 12 ‑ ­ 2021 Dr. St. U.S. there is no evidence information lack of unknown if Lake Chad Georgia –'.split(
    ' ',
  );

describe('any text', () => {
  test('every span lies in the document and is what it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })), {
          maxLength: 80,
        }),
        (words) => {
          const document = words.join(' ');
          const { claims, sentences } = readAbout('KEN', document);
          for (const { start, end } of [...sentences, ...claims]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(document.length);
          }
          for (const claim of claims) {
            for (const place of claim.places) {
              expect(place.start).toBeGreaterThanOrEqual(claim.start);
              expect(place.end).toBeLessThanOrEqual(claim.end);
              expect(document.slice(place.start, place.end)).toMatch(/\p{L}/u);
            }
            for (const { legs } of claim.flows) expect(new Set(legs).size).toBe(legs.length);
          }
        },
      ),
      { numRuns: 400, seed: 20210928 },
    );
  });

  test('reading depends on nothing but the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const document = words.join(' ');
        expect(readAbout('KEN', document)).toEqual(readAbout('KEN', document));
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});
