import { describe, expect, test } from 'vitest';
import { noteMarks } from '../../../src/narrative/text/note-marks.ts';
import { readAbout } from '../read.ts';

function without(line: string): string {
  return noteMarks(line).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    line,
  );
}

describe('marks of notes', () => {
  test.each([
    ['Women are taken to Italy.[1]', 'Women are taken to Italy.'],
    ['Arms come from Syria[5] and Iraq [6, 7].', 'Arms come from Syria and Iraq.'],
    ['Gold is flown to Dubai.¹² Fuel is not.', 'Gold is flown to Dubai. Fuel is not.'],
    ['Fuel goes to Benin (12), and on.', 'Fuel goes to Benin, and on.'],
    ['Men go to Russia.12 Boys go too.', 'Men go to Russia. Boys go too.'],
    ['It was found in 2019.', 'It was found in 2019.'],
    [
      'Parks of 40 km² are guarded by 12 men (12 women).',
      'Parks of 40 km² are guarded by 12 men (12 women).',
    ],
    ['[1] A paper says so.', '[1] A paper says so.'],
  ])('“%s” reads “%s”', (line, words) => {
    expect(without(line)).toBe(words);
  });

  test('a claim is told without them, and its span is still the words of the document', () => {
    const document = '# Trade\n\nArms come from Somalia[3] and Sudan.[4] They are cheap.\n';
    const [claim] = readAbout('KEN', document).claims;
    expect(claim?.text).toBe('Arms come from Somalia and Sudan.');
    expect(claim && document.slice(claim.start, claim.end)).toBe(
      'Arms come from Somalia[3] and Sudan.',
    );
    expect(claim?.flows.map(({ legs }) => legs)).toEqual([
      ['Somalia', 'Kenya'],
      ['Sudan', 'Kenya'],
    ]);
  });

  test('a letter with its accent apart is one letter', () => {
    const document = '# People\n\nWomen from Chișinău are taken to İzmir.\n'.normalize('NFD');
    const [claim] = readAbout('MDA', document).claims;
    expect(claim?.places.map(({ iso3, kind }) => [iso3, kind])).toEqual([
      ['MDA', 'city'],
      ['TUR', 'city'],
    ]);
    expect(
      claim?.places.map(({ start, end }) => document.slice(start, end).normalize('NFC')),
    ).toEqual(['Chișinău', 'İzmir']);
  });
});
