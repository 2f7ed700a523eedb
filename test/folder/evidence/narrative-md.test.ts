import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNarrative, parseFramework, parseNarrative } from '../../../src/folder/index.ts';
import { isCountryCode, type Narrative } from '../../../src/model/index.ts';
import { repositoryText } from '../../support/files.ts';

const FRAMEWORK = (() => {
  const path = 'frameworks/organized-crime/2023.yaml';
  const read = parseFramework(repositoryText(path), path);
  if (!read.ok) throw new Error('unsound');
  return read.value;
})();
const BLR = (() => {
  const code = 'BLR';
  if (!isCountryCode(code)) throw new Error('no code');
  return code;
})();
const [PEOPLE, TRADE] = FRAMEWORK.sections;

function sectionsOf(text: string): Narrative['sections'] {
  const read = parseNarrative(text, 'BLR.md', BLR, FRAMEWORK);
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value.sections;
}

describe('a profile', () => {
  test('is sections by title, in them paragraphs between blank lines', () => {
    const text = `## ${PEOPLE?.title}\n\nOne.\n\nTwo.\n\n\n\n## ${TRADE?.title}\nThree.\n`;
    expect(sectionsOf(text)).toEqual([
      { section: PEOPLE?.id, paragraphs: ['One.', 'Two.'] },
      { section: TRADE?.id, paragraphs: ['Three.'] },
    ]);
  });

  test('joins the lines of a paragraph with one blank', () => {
    const text = `##   ${PEOPLE?.title}  ##\n\n  One\n\tand  a half.  \n`;
    expect(sectionsOf(text)).toEqual([{ section: PEOPLE?.id, paragraphs: ['One and a half.'] }]);
  });

  test('keeps claim marks where they stand', () => {
    const text = `## ${PEOPLE?.title}\n\nMen[^c1] and women[^c12][^c3].\n`;
    expect(sectionsOf(text)[0]?.paragraphs).toEqual(['Men[^c1] and women[^c12][^c3].']);
  });

  test('lets a paragraph begin with a number sign behind a backslash', () => {
    const text = `## ${PEOPLE?.title}\n\n\\# not a heading\n\n#hashtag is text\n\n\\\\# two signs\n`;
    expect(sectionsOf(text)[0]?.paragraphs).toEqual([
      '# not a heading',
      '#hashtag is text',
      '\\# two signs',
    ]);
  });

  test('is written as it is read, 500 random ones', () => {
    const word = fc.constantFrom(
      'a',
      '#',
      '##',
      '\\',
      '\\#',
      '[^c7]',
      'é',
      '—',
      '-',
      '*',
      '>',
      '1.',
    );
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });
    const chosen = fc.subarray([...FRAMEWORK.sections], { minLength: 1 });
    fc.assert(
      fc.property(chosen, fc.infiniteStream(paragraphs), (sections, texts) => {
        const narrative = {
          country: BLR,
          sections: sections.map(({ id }) => ({
            section: id,
            paragraphs: texts.next().value ?? ['a'],
          })),
        };
        const text = formatNarrative(narrative, FRAMEWORK);
        expect(parseNarrative(text, 'BLR.md', BLR, FRAMEWORK)).toEqual({
          ok: true,
          value: narrative,
          warnings: [],
        });
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test('is written with one line a paragraph and one line end at the end', () => {
    const sections = [{ section: PEOPLE?.id ?? '', paragraphs: [' One\nline. ', 'Two.'] }];
    expect(formatNarrative({ country: BLR, sections }, FRAMEWORK)).toBe(
      `## ${PEOPLE?.title}\n\nOne line.\n\nTwo.\n`,
    );
  });

  test('cannot be written with a section that the framework has not', () => {
    const sections = [{ section: 'weather', paragraphs: ['Rain.'] }];
    expect(() => formatNarrative({ country: BLR, sections }, FRAMEWORK)).toThrow(
      'unknown section: weather',
    );
  });
});
