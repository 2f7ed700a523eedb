import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CITATION_ISSUE_CODES,
  type CitationFormat,
  exportCitations,
  findDuplicates,
  formatOfFile,
  importCitations,
} from '../../../src/exchange/index.ts';
import { bytesOf, isSourceId, type Source, type SourceId } from '../../../src/model/index.ts';

const PUBLIC = { access: 'public' as const, taken: [] };

function read(text: string, format: CitationFormat, taken: readonly string[] = []) {
  const found = importCitations(bytesOf(text), `list.${format}`, format, { ...PUBLIC, taken });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

function issuesOf(text: string | Uint8Array, format: CitationFormat): readonly string[] {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const found = importCitations(bytes, 'list', format, PUBLIC);
  const issues = found.ok ? found.warnings : found.issues;
  return issues.map(({ code, place }) => `${code} ${place.line ?? '-'}`);
}

function idOf(text: string): SourceId {
  if (isSourceId(text)) return text;
  throw new Error(`no id: ${text}`);
}

function source(id: string, texts: Readonly<Record<string, string>>, year?: number): Source {
  return {
    id: idOf(id),
    type: 'report',
    texts: new Map(Object.entries(texts)),
    names: new Map(),
    dates: new Map(year === undefined ? [] : [['issued', { from: [year] }]]),
    access: 'public',
  };
}

describe('BibTeX', () => {
  test('is read with its macros, accents, names and dates', () => {
    const [article, book] = read(
      String.raw`Words before are comment.
@string{jcs = "Journal of " # {Criminal Studies}}
@comment{ignored, {with} braces}
@Article{smith:2020,
  author = {Smith, Jane and van der Berg, Jan and {Pilots' Fellowship and Co.} and Ana Mar{\'\i}a L{\'o}pez},
  title = "The {C}oal \& the {Stra{\ss}e} -- 100\% of it",
  journal = jcs, volume = 3, number = {2}, pages = {10--20},
  year = 2020, month = may, doi = {https://doi.org/10.1000/AB_c},
  url = {https://example.org/a_b?c=%20},
}
@book(x2, title = {M\"unchen \textbackslash{}\& \v{c}aj}, publisher={P}, date={2019-02-03/2019-02-04}, urldate = {2021-01-02})`,
      'bibtex',
    );
    expect(article).toMatchObject({ id: 'smith:2020', type: 'article-journal', access: 'public' });
    expect(Object.fromEntries(article?.texts ?? [])).toEqual({
      title: 'The Coal & the Straße – 100% of it',
      'container-title': 'Journal of Criminal Studies',
      volume: '3',
      issue: '2',
      page: '10–20',
      DOI: '10.1000/AB_c',
      URL: 'https://example.org/a_b?c=%20',
    });
    expect(article?.names.get('author')).toEqual([
      { family: 'Smith', given: 'Jane' },
      { family: 'van der Berg', given: 'Jan' },
      { literal: "Pilots' Fellowship and Co." },
      { family: 'López', given: 'Ana María' },
    ]);
    expect(article?.dates.get('issued')).toEqual({ from: [2020, 5] });
    expect(book?.texts.get('title')).toBe('München \\& čaj');
    expect(book?.dates.get('issued')).toEqual({ from: [2019, 2, 3], to: [2019, 2, 4] });
    expect(book?.dates.get('accessed')).toEqual({ from: [2021, 1, 2] });
  });

  test('that is broken is told by line, and the rest is read on', () => {
    const text = '@book{a, title = {Open\n}\n\n@book{b, title = {Closed}}\n';
    expect(issuesOf('@book{a, title = {Open}\n\n@book{b, title = {Closed}}\n', 'bibtex')).toEqual([
      'citation-syntax 3',
    ]);
    expect(issuesOf(text, 'bibtex')).toEqual(['citation-syntax 4']);
    expect(issuesOf('@book{a, title = {never closed', 'bibtex')).toEqual(['citation-syntax 1']);
    expect(issuesOf(`@book{a, title = ${'{'.repeat(100)}`, 'bibtex')).toEqual([
      'citation-syntax 1',
    ]);
    expect(issuesOf('nothing here', 'bibtex')).toEqual(['citation-empty -']);
  });
});

describe('RIS', () => {
  test('is read with its pages, numbers, keywords and dates', () => {
    const [first, second] = read(
      'TY  - JOUR\r\nID  - r1\r\nAU  - Smith, Jane\r\nA1  - Wire Agency\r\nTI  - A long\r\ntitle\r\nT2  - Journal\r\nSP  - 1\r\nEP  - 9\r\nSN  - 1234-567X\r\nKW  - coal\r\nKW  - arms\r\nPY  - 2020\r\nDA  - 2020/05/06/\r\nUR  - https://example.org/\r\nDO  - doi:10.1/x\r\nER  - \r\n\r\nTY  - RPRT\nTI  - Second\nPY  - 2019///\nER  -',
      'ris',
    );
    expect(first).toMatchObject({ id: 'r1', type: 'article-journal' });
    expect(Object.fromEntries(first?.texts ?? [])).toEqual({
      title: 'A long title',
      'container-title': 'Journal',
      DOI: '10.1/x',
      URL: 'https://example.org/',
      page: '1–9',
      ISSN: '1234-567X',
      keyword: 'coal, arms',
    });
    expect(first?.names.get('author')).toEqual([
      { family: 'Smith', given: 'Jane' },
      { literal: 'Wire Agency' },
    ]);
    expect(first?.dates.get('issued')).toEqual({ from: [2020, 5, 6] });
    expect(second).toMatchObject({ id: '2019-second', type: 'report' });
  });

  test('that is broken is told by line', () => {
    expect(issuesOf('TY  - JOUR\nTI  - a\n', 'ris')).toEqual(['citation-syntax 3']);
    expect(issuesOf('TY  - JOUR\nTY  - RPRT\nID  - b\nER  - \n', 'ris')).toEqual([
      'citation-syntax 2',
    ]);
    expect(issuesOf('stray\n', 'ris')).toEqual(['citation-syntax 1']);
  });
});

describe('ids and addresses', () => {
  test('that cannot be cited or are taken are given anew, and told', () => {
    const text =
      '@book{a;b, title={T}, year=1999}\n@book{, author={Roe, J.}, title={The letters}, year=1999}\n@book{c, title={T}}\n';
    expect(read(text, 'bibtex', ['c']).map(({ id }) => id)).toEqual([
      'a-b',
      'roe-1999-letters',
      'c-2',
    ]);
    expect(issuesOf(text, 'bibtex')).toEqual(['citation-id 1', 'citation-id 2']);
  });

  test('an address that is none is left out', () => {
    const [found] = read('@misc{a, url={javascript:alert(1)}, title={T}}', 'bibtex');
    expect(found?.texts.has('URL')).toBe(false);
    expect(issuesOf('@misc{a, url={javascript:alert(1)}}', 'bibtex')).toEqual(['citation-field 1']);
  });

  test('the ending of a name tells the format', () => {
    expect(['a.bib', 'A.RIS', 'a.json', 'a.txt'].map(formatOfFile)).toEqual([
      'bibtex',
      'ris',
      'csl',
      undefined,
    ]);
  });
});

describe('round trips', () => {
  const word = fc
    .string({
      unit: fc.constantFrom(...'abcXYZ é ß–&%$#_{}~^\\"\'`-.:/,;'.split('')),
      minLength: 1,
      maxLength: 24,
    })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const plain = fc.stringMatching(/^[A-Z][a-zé]{1,8}$/);
  const parts = fc.oneof(
    fc.tuple(fc.integer({ min: 1000, max: 2999 })),
    fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 })),
    fc.tuple(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    ),
  );
  const date = fc.oneof(
    parts.map((from) => ({ from })),
    fc.tuple(parts, parts).map(([from, to]) => ({ from, to })),
    fc.constant({ from: [], literal: 'in spring' }),
  );
  const name = fc.oneof(
    fc.record({ family: plain, given: plain }),
    fc.record({ literal: fc.tuple(plain, plain).map(([a, b]) => `${a} and ${b}`) }),
  );
  const type = fc.constantFrom(
    'report',
    'article-journal',
    'article-newspaper',
    'interview',
    'book',
    'thesis',
    'document',
  );
  const sources = fc
    .array(
      fc.record({
        type,
        texts: fc.record(
          { title: word, publisher: word, note: word, volume: plain, 'container-title': word },
          { requiredKeys: ['title'] },
        ),
        author: fc.array(name, { minLength: 1, maxLength: 3 }),
        issued: date,
        accessed: parts,
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((rows) =>
      rows.map(
        ({ type: kind, texts, author, issued, accessed }, at): Source => ({
          id: idOf(`s${at}`),
          type: kind,
          texts: new Map<string, string>([
            ...Object.entries(texts),
            ['DOI', `10.1000/a_b%${at}`],
            ['URL', `https://example.org/a_b?c=%20&d=${at}`],
          ]),
          names: new Map([['author', author]]),
          dates: new Map([
            ['issued', issued],
            ['accessed', { from: accessed }],
          ]),
          access: 'public',
        }),
      ),
    );
  const sorted = (list: readonly Source[]) =>
    list.map(({ texts, ...rest }) => ({ ...rest, texts: Object.fromEntries(texts) }));

  for (const format of ['bibtex', 'ris', 'csl'] as const) {
    test(`through ${format} nothing is lost, 300 times`, () => {
      fc.assert(
        fc.property(sources, (list) => {
          const text = exportCitations(list, format);
          expect(sorted(read(text, format))).toEqual(sorted(list));
        }),
        { seed: 11, numRuns: 300 },
      );
    });
  }

  test('what we think of a source is not told to others', () => {
    const judged = { ...source('a', { title: 'T' }), reliability: 'E' as const, reason: 'Paid.' };
    for (const format of ['bibtex', 'ris', 'csl'] as const) {
      expect(exportCitations([judged], format)).not.toMatch(/Paid|reliability|custom/);
    }
  });
});

describe('hostile bibliographies', () => {
  test('give issues with codes of the catalogue, and end, 900 times', () => {
    const scraps = fc.constantFrom(
      '@book{',
      '@article{a,',
      'title={',
      '}',
      '"',
      ',',
      '=',
      '#',
      '\\',
      '@string{',
      '@comment{',
      'TY  - ',
      'ER  - ',
      'AU  - ',
      '\n',
      '{"id":',
      '[',
      ']',
      '\u0000',
      '\u202e',
      '--',
      "\\'",
      '%',
      'a'.repeat(300),
      '{'.repeat(70),
    );
    const codes = new Set<string>(Object.keys(CITATION_ISSUE_CODES));
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (texts) => {
        for (const format of ['bibtex', 'ris'] as const) {
          const found = importCitations(bytesOf(texts.join('')), 'x', format, PUBLIC);
          const issues = found.ok ? found.warnings : found.issues;
          expect(found.ok || issues.length > 0).toBe(true);
          for (const { code, message, remedy } of issues) {
            expect(codes.has(code)).toBe(true);
            expect(message.length).toBeLessThan(400);
            expect([/[.!]$/.test(message), /\.$/.test(remedy)]).toEqual([true, true]);
          }
        }
      }),
      { seed: 5, numRuns: 900 },
    );
  });

  test('are refused when too large, not UTF-8 or full of control characters', () => {
    expect(issuesOf(new Uint8Array(16_000_001), 'bibtex')).toEqual(['citation-size -']);
    expect(issuesOf(new Uint8Array([0xff, 0xfe, 0x41]), 'ris')).toEqual(['citation-encoding -']);
    expect(issuesOf('@book{a,\n title={\u0007}}', 'bibtex')).toEqual(['citation-encoding 2']);
  });

  test('with macros that double what they say are told, and the rest is read', () => {
    const doubled = Array.from({ length: 40 }, (_, at) => `@string{m${at + 1} = m${at} # m${at}}`);
    const text = [
      '@string{m0 = "ha"}',
      ...doubled,
      '@book{a, title = m40}',
      '@book{b, title = {B}}',
    ];
    const found = importCitations(bytesOf(text.join('\n')), 'x.bib', 'bibtex', PUBLIC);
    expect(found.ok).toBe(false);
    expect(found.ok ? [] : found.issues[0]?.message).toMatch(/its macros say too much\.$/);
  });

  test('of one endless line, and of one id for all, end soon', () => {
    const fields = Array.from({ length: 60_000 }, (_, at) => `f${at}={x}`).join(',');
    const same = '@book{a, title={T}}\n'.repeat(19_000);
    const began = process.cpuUsage();
    for (const text of [`@book{a,title={T},${fields}}`, same]) {
      expect(importCitations(bytesOf(text), 'x.bib', 'bibtex', PUBLIC).ok).toBe(true);
    }
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
  });

  test('of a megabyte are read in a CPU second', () => {
    const nested = `@book{a, title = {${'{x} '.repeat(250_000)}}}`;
    const open = '@book{a, title = "\n'.repeat(50_000);
    const names = `@book{a, author = {${'A and '.repeat(150_000)}B}}`;
    const texts = [nested, open, names];
    const began = process.cpuUsage();
    for (const text of texts) importCitations(bytesOf(text), 'x', 'bibtex', PUBLIC);
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(texts.length);
  });
});

describe('duplicates', () => {
  const pairs = (...list: readonly Source[]) =>
    findDuplicates(list).map(({ ids, reason }) => `${ids.join(' = ')} (${reason})`);

  test('have the same DOI, however it is written', () => {
    expect(
      pairs(
        source('a', { DOI: '10.1000/ABC' }),
        source('b', { DOI: 'https://doi.org/10.1000/abc' }),
        source('c', { URL: 'https://dx.doi.org/10.1000/abc' }),
        source('d', { DOI: '10.1000/abd' }),
      ),
    ).toEqual(['a = b (doi)', 'a = c (doi)']);
  });

  test('or the same address without what does not matter in it', () => {
    expect(
      pairs(
        source('a', { URL: 'https://www.Example.org/report/' }),
        source('b', { URL: 'http://example.org/report?utm_source=x#top' }),
        source('c', { URL: 'http://example.org/report?id=1' }),
        source('d', { URL: 'http://example.org/Report' }),
      ),
    ).toEqual(['a = b (url)']);
  });

  test('or nearly the same title in the same year', () => {
    const title = 'Notes on the survey of the Far Reach';
    expect(
      pairs(
        source('a', { title }, 2024),
        source('b', { title: 'Notes on the Survey of the far reach.' }, 2024),
        source('c', { title: 'Notes on the survey of the Fair Reach' }, 2024),
        source('d', { title }, 2023),
        source('e', { title: 'Notes on the survey of the Near Reach' }, 2024),
      ),
    ).toEqual(['a = b (title)', 'a = c (title)', 'b = c (title)']);
    expect(
      pairs(source('a', { title: 'Notes' }, 2024), source('b', { title: 'Notes' }, 2024)),
    ).toEqual([]);
  });
});
