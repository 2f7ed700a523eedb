import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/model/index.ts';
import { addCorrection } from '../../../src/release/index.ts';
import { editionId } from '../../support/edition-builder.ts';
import { releaseOf } from '../harbour-index.ts';

const NOTE = {
  edition: editionId('2022'),
  date: '2023-05-06',
  what: 'Depth of XAB: 7.0, not 7.5.',
  why: 'Misread.',
};
const SEALED = [releaseOf('2022.1')];
const HEADER = 'edition,release,date,what,why\n';

describe('noting a correction', () => {
  test('begins the file with its header and names the release it leads to', () => {
    expect(addCorrection(undefined, NOTE, SEALED)).toEqual({
      release: '2022.2',
      text: `${HEADER}2022,2022.2,2023-05-06,"Depth of XAB: 7.0, not 7.5.",Misread.\n`,
    });
  });

  test('adds to what stands there and changes none of it', () => {
    const before = `${HEADER}2020,2020.2,2021-01-01,"a ""b""",c\n`;
    const { text } = addCorrection(before, NOTE, SEALED);
    expect(text.startsWith(before)).toBe(true);
    expect(parseCsv(text).records).toHaveLength(3);
  });

  test('ends an open last line before it adds one', () => {
    const { text } = addCorrection(`${HEADER}2020,2020.2,2021-01-01,a,b`, NOTE, SEALED);
    expect(parseCsv(text).records.map(({ fields }) => fields.length)).toEqual([5, 5, 5]);
  });

  test('two corrections before the next release lead to the same release', () => {
    const { text } = addCorrection(undefined, NOTE, SEALED);
    expect(addCorrection(text, { ...NOTE, what: 'More.' }, SEALED).release).toBe('2022.2');
  });

  test('line ends in what and why become blanks', () => {
    const { text } = addCorrection(undefined, { ...NOTE, what: ' a\n b ', why: 'c\r\nd' }, SEALED);
    expect(text).toBe(`${HEADER}2022,2022.2,2023-05-06,a b,c d\n`);
  });

  test('an edition without a release has nothing to correct', () => {
    expect(() => addCorrection(undefined, NOTE, [releaseOf('2020.1')])).toThrow(
      expect.objectContaining({ name: 'NothingToCorrect' }),
    );
  });

  test('a note without what, without why or with no day is refused', () => {
    for (const lack of [{ what: ' ' }, { why: '' }, { date: '2023-02-29' }, { date: 'today' }]) {
      expect(() => addCorrection(undefined, { ...NOTE, ...lack }, SEALED)).toThrow(
        expect.objectContaining({ name: 'CorrectionInvalid', exitCode: 2 }),
      );
    }
  });

  test('a file with other columns is left alone', () => {
    expect(() => addCorrection('a,b\n1,2\n', NOTE, SEALED)).toThrow('other columns');
  });

  test('a day is one that the calendar has', () => {
    const noteOf = (date: string) => () => addCorrection(undefined, { ...NOTE, date }, SEALED);
    expect(noteOf('2024-02-29')).not.toThrow();
    expect(noteOf('2023-02-29')).toThrow('2023-02-29 is no day.');
  });
});
