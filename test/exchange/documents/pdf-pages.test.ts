import { describe, expect, test } from 'vitest';
import { withDrawnHyphens } from '../../../src/exchange/documents/pdf/drawn-hyphens.ts';
import {
  linesOfPage,
  type PageLine,
  type PagePiece,
} from '../../../src/exchange/documents/pdf/page-lines.ts';
import { pagesText } from '../../../src/exchange/documents/pdf/pages-text.ts';
import {
  type SetPage,
  withoutRunningHeads,
} from '../../../src/exchange/documents/pdf/running-heads.ts';

function piece(text: string, x: number, y: number, more: Partial<PagePiece> = {}): PagePiece {
  return { text, x, y, width: 5 * text.length, size: 10, font: 'f', ends: false, ...more };
}

function line(text: string, y: number, more: Partial<PageLine> = {}): PageLine {
  return { text, x: 50, end: 50 + 5 * text.length, y, size: 10, font: 'f', ...more };
}

function page(...lines: readonly PageLine[]): SetPage {
  return { lines, bottom: 0, height: 800 };
}

/** Lines 12 points apart, from the middle of a page downwards. */
function textLines(...texts: readonly string[]): readonly PageLine[] {
  return texts.map((text, index) => line(text, 500 - 12 * index));
}

const read = (...pieces: readonly PagePiece[]): readonly string[] =>
  linesOfPage(pieces).map(({ text }) => text);

describe('pieces of a page become lines', () => {
  test('pieces on one baseline are one line; another baseline begins the next', () => {
    expect(
      read(piece('Heroin ', 50, 500), piece('is landed', 85, 500), piece('here.', 50, 488)),
    ).toEqual(['Heroin is landed', 'here.']);
  });

  test('a gap is a blank, once', () => {
    expect(read(piece('Kenya', 50, 500), piece('5.5', 200, 500))).toEqual(['Kenya 5.5']);
    expect(read(piece('Kenya', 50, 500), piece(' ', 75, 500), piece('5.5', 80, 500))).toEqual([
      'Kenya 5.5',
    ]);
    expect(read(piece('Ken', 50, 500), piece('ya', 65, 500))).toEqual(['Kenya']);
  });

  test('text that begins to the left of where the last ended is the next line', () => {
    expect(read(piece('the second column', 300, 500), piece('the first', 50, 500))).toEqual([
      'the second column',
      'the first',
    ]);
  });

  test('a small raised number points to a note', () => {
    const raised = piece('12', 100, 504, { size: 6, width: 6 });
    expect(read(piece('at Mombasa', 50, 500), raised, piece(' It is', 106, 500))).toEqual([
      'at Mombasa[12] It is',
    ]);
    expect(read(piece('3', 50, 504, { size: 6, width: 3 }), piece('Ibid.', 53, 500))).toEqual([
      '[3] Ibid.',
    ]);
  });

  test('narrow figures that touch a word point to a note, numbers of the sentence do not', () => {
    expect(read(piece('at Mombasa.', 50, 500), piece('1', 105, 500, { width: 3.8 }))).toEqual([
      'at Mombasa.[1]',
    ]);
    expect(read(piece('the G', 50, 500), piece('7', 75, 500, { width: 5 }))).toEqual(['the G7']);
    expect(read(piece('over ', 50, 500), piece('7', 75, 500, { width: 3.8 }))).toEqual(['over 7']);
  });
});

describe('running heads', () => {
  const body = (...texts: readonly string[]): readonly PageLine[] => textLines(...texts);
  const kept = (...pages: readonly SetPage[]): readonly string[] =>
    withoutRunningHeads(pages).map(({ lines }) => lines.map(({ text }) => text).join(' / '));

  test('lines that return at the same height with other numbers go', () => {
    expect(
      kept(
        page(line('Report 2023, 1', 780), ...body('one')),
        page(line('Report 2023, 2', 781), ...body('two')),
      ),
    ).toEqual(['one', 'two']);
  });

  test('heads of left and right pages go, each being on two pages in five', () => {
    const pages = ['a', 'b', 'c', 'd', 'e'].map((text, index) =>
      page(line(index % 2 === 0 ? 'Kenya' : 'The report', 780), ...body(text)),
    );
    expect(kept(...pages)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('a line in the margin that does not return stays, a page number goes', () => {
    expect(
      kept(
        page(line('A title', 780), ...body('one'), line('Page 1 of 2', 30)),
        page(...body('two'), line('– 2 –', 45)),
      ),
    ).toEqual(['A title / one', 'two']);
  });

  test('text that runs into the margin stays, though it returns', () => {
    const full = Array.from({ length: 60 }, (_, index) => line(`Row ${index}`, 780 - 12 * index));
    expect(kept(page(...full), page(...full))[1]).toMatch(/^Row 0 .* Row 59$/);
  });

  test('what returns outside the margins stays', () => {
    expect(kept(page(...body('Market Score')), page(...body('Market Score')))).toEqual([
      'Market Score',
      'Market Score',
    ]);
  });
});

describe('the text of pages', () => {
  test('a line a line, a blank line where more room parts paragraphs', () => {
    const lines = [line('One goes', 500), line('on here.', 488), line('Two.', 468)];
    expect(pagesText([page(...lines)])).toBe('One goes\non here.\n\nTwo.\n');
  });

  test('a first line that is indented begins a paragraph where a sentence has ended', () => {
    const lines = [
      line('It ended.', 500),
      line('The next begins', 488, { x: 70 }),
      line('and goes on', 476),
      line('indented', 464, { x: 70 }),
    ];
    expect(pagesText([page(...lines)])).toBe(
      'It ended.\n\nThe next begins\nand goes on\nindented\n',
    );
  });

  test("a word goes on behind a slash at a line's end", () => {
    expect(pagesText([page(...textLines('arms and/', 'or drugs'))])).toBe('arms and/or drugs\n');
  });

  test('a form feed parts pages; a blank line too where a sentence has ended', () => {
    const sentence = [
      page(...textLines('It comes from')),
      page(...textLines('Ethiopia. It ends.')),
    ];
    expect(pagesText(sentence)).toBe('It comes from\fEthiopia. It ends.\n');
    const ended = [page(...textLines('It ends.')), page(...textLines('Another begins.'))];
    expect(pagesText(ended)).toBe('It ends.\n\fAnother begins.\n');
  });

  test('a page without text keeps its form feed, so that pages can be counted', () => {
    const text = pagesText([page(...textLines('One.')), page(), page(...textLines('Three.'))]);
    expect(text.split('\f').map((part) => part.trim())).toEqual(['One.', '', 'Three.']);
  });

  test('a sentence that goes over to the next column is not parted', () => {
    const lines = [
      line('It comes from', 500),
      line('Ethiopia and', 488),
      line('Somalia.', 700, { x: 300, end: 340 }),
      line('Another column.', 700, { x: 500, end: 575 }),
    ];
    expect(pagesText([page(...lines)])).toBe(
      'It comes from\nEthiopia and\nSomalia.\n\nAnother column.\n',
    );
  });

  test('larger type stands alone, its lines on one line, a parted word joined', () => {
    const large = { size: 16, font: 'bold' };
    const lines = [
      line('LEADERSHIP AND GOV-', 540, large),
      line('ERNANCE', 522, large),
      ...textLines('The state is weak.', 'It has no money.', 'It has no say.'),
    ];
    expect(pagesText([page(...lines)])).toBe(
      'LEADERSHIP AND GOVERNANCE\n\nThe state is weak.\nIt has no money.\nIt has no say.\n',
    );
  });

  test('two headings in one type stay two where room parts them or a country is named', () => {
    const large = { size: 16, font: 'bold' };
    const two = (above: string, below: string, sunk: number): string =>
      pagesText([
        page(
          line(above, 520 + sunk, large),
          line(below, 520, large),
          ...textLines('The state is weak.', 'It has no money.', 'It has no say.'),
        ),
      ]).split('\n\nThe state')[0] ?? '';
    expect(two('Ghana', 'People', 19)).toBe('Ghana\n\nPeople');
    expect(two('Ghana', 'People', 30)).toBe('Ghana\n\nPeople');
    expect(two('Criminality', 'Criminal markets', 30)).toBe('Criminality\n\nCriminal markets');
    expect(two('Criminal', 'markets', 19)).toBe('Criminal markets');
    expect(two('Leadership and', 'Governance', 19)).toBe('Leadership and Governance');
    expect(two('South', 'Sudan', 19)).toBe('South Sudan');
    expect(two('Guinea', 'Bissau', 19)).toBe('Guinea Bissau');
    expect(two('Leadership and', 'Governance', 30)).toBe('Leadership and\nGovernance');
  });

  test('a heading in bold type of the same size stands alone', () => {
    const lines = [
      line('It ended.', 500),
      line('Criminal actors', 488, { font: 'bold' }),
      line('Militias hold the north.', 476),
      line('They have arms.', 464),
    ];
    expect(pagesText([page(...lines)])).toBe(
      'It ended.\n\nCriminal actors\n\nMilitias hold the north.\nThey have arms.\n',
    );
  });

  test('a line in italics inside a sentence does not part it', () => {
    const lines = [
      line('The dealers are called the', 500),
      line('wajomba of the old town,', 488, { font: 'italic' }),
      line('and sell at the port.', 476),
    ];
    expect(pagesText([page(...lines)])).toBe(
      'The dealers are called the\nwajomba of the old town,\nand sell at the port.\n',
    );
  });

  test('notes at the feet of pages stand last, and part no sentence', () => {
    const note = (text: string, y: number): PageLine => line(text, y, { size: 8 });
    const one = page(
      ...textLines('Heroin comes from Iran[1] and', 'from'),
      note('[1] A report,', 60),
      note('page 12.', 51),
    );
    const two = page(...textLines('Pakistan.', 'It is sold.'), note('2 Another report.', 60));
    expect(pagesText([one, two])).toBe(
      'Heroin comes from Iran[1] and\nfrom\fPakistan.\nIt is sold.\n\n# Notes\n\n[1] A report,\npage 12.\n\n2 Another report.\n',
    );
  });
});

describe('soft hyphens of a font', () => {
  const shown = (...texts: readonly string[]): readonly string[] =>
    withDrawnHyphens([textLines(...texts)]).flatMap((lines) => lines.map(({ text }) => text));

  test('stay at the ends of lines where the font tells them from hyphens', () => {
    expect(shown('low-level traf\u00AD', 'ficking')).toEqual(['low-level traf\u00AD', 'ficking']);
  });

  test('are hyphens everywhere where one stands inside a line', () => {
    expect(shown('low\u00ADlevel traf\u00AD', 'ficking')).toEqual(['low-level traf-', 'ficking']);
  });
});
