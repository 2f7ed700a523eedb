import { describe, expect, test } from 'vitest';
import {
  readMarks,
  readSentences,
  withoutMarks,
} from '../../../src/folder/evidence/profile-marks.ts';

const sentences = (text: string) => readSentences(text).map((sentence) => sentence.text);

describe('claim marks', () => {
  test('are found with line and column, tags and bad marks left out', () => {
    expect(readMarks('A.[^c1] B\n[^analysis] C [^c0][^c22]\n')).toEqual([
      { claim: 'c1', spot: { line: 1, column: 3 } },
      { claim: 'c22', spot: { line: 2, column: 20 } },
    ]);
  });

  test('are taken out with the blank before them, but for those that are kept', () => {
    expect(withoutMarks('A [^c1], b[^c2][^analysis]. C.[^c3]', (id) => id === 'c2')).toBe(
      'A, b[^c2]. C.',
    );
  });
});

describe('sentences of a profile', () => {
  test('end at full stops, not at abbreviations, initials and decimals', () => {
    expect(
      sentences(
        '## The U.S.\n\nMr. J. Roe paid 5.5 crowns, i.e. too much. No. 4 is shut! “Why?” he asked. End',
      ),
    ).toEqual([
      'Mr. J. Roe paid 5.5 crowns, i.e. too much.',
      'No. 4 is shut!',
      '“Why?” he asked.',
      'End',
    ]);
  });

  test('may end with a year, a bracket or a quotation', () => {
    expect(sentences('It began in 2022. 14 ships came. (Two sank.) “So it was.” Then …')).toEqual([
      'It began in 2022.',
      '14 ships came.',
      '(Two sank.)',
      '“So it was.”',
      'Then …',
    ]);
  });

  test('run over lines, never over paragraphs, and carry their marks', () => {
    const found = readSentences('One\ntwo.[^c1] Three\n\nFour [^c2]. Five. [^analysis]\n');
    expect(found).toEqual([
      { text: 'One two.', spot: { line: 1, column: 1 }, marked: true },
      { text: 'Three', spot: { line: 2, column: 11 }, marked: false },
      { text: 'Four.', spot: { line: 4, column: 1 }, marked: true },
      { text: 'Five.', spot: { line: 4, column: 13 }, marked: true },
    ]);
  });
});
