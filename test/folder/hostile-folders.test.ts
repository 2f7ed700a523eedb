import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkFolder,
  FOLDER_ISSUE_CODES,
  newIndexFolder,
  parseFramework,
  parseIndexFolder,
} from '../../src/folder/index.ts';
import { bytesOf, type Files, textOf } from '../../src/model/index.ts';
import { changed, indexFolder } from '../support/files.ts';

const SOUND = newIndexFolder('demo', '2026-02-28');
const PATHS = [...SOUND.keys()].filter((path) => path !== 'README.md');

const CODES = new Set<string>(Object.keys(FOLDER_ISSUE_CODES));

/** What every reading must keep, however hostile the folder: it ends, and says what is wrong where. */
function holds(files: Files): void {
  const careless = checkFolder(files).issues.filter(
    ({ code, place, message, remedy }) =>
      !CODES.has(code) ||
      place.file === '' ||
      (place.line ?? 1) < 1 ||
      (place.column ?? 1) < 1 ||
      message.length > 1000 ||
      !/[.!?]$/.test(message) ||
      !/[.!?]$/.test(remedy),
  );
  expect(careless).toEqual([]);
}

const path = fc.constantFrom(...PATHS);
const position = fc.double({ min: 0, max: 1, noNaN: true });

function at(bytes: Uint8Array, share: number): number {
  return Math.floor(share * bytes.length);
}

function contentOf(name: string): Uint8Array {
  return SOUND.get(name) ?? new Uint8Array();
}

function cut(name: string, from: number, to: number, between: Uint8Array): Files {
  const bytes = contentOf(name);
  return changed(SOUND, {
    [name]: new Uint8Array([...bytes.subarray(0, from), ...between, ...bytes.subarray(to)]),
  });
}

const SCRAPS = [
  '\u0000',
  '\uFEFF',
  '\r',
  '\r\n\r\n',
  '\t',
  '"',
  "'",
  ',',
  ',,,,',
  ': ',
  '- ',
  '{',
  '[',
  ']',
  '}',
  '&a ',
  '*a',
  '!!js/function ',
  '<<: *a',
  '# ',
  '## ',
  '---\n',
  '...\n',
  '%YAML 9.9\n',
  '__proto__',
  'constructor',
  'toString: x',
  '[^',
  '[^c1]',
  '1e309',
  '-0',
  'NaN',
  '9'.repeat(400),
  'é',
  '\u202e',
  '😀',
  '\ud800',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '=cmd()',
  '|\n  x\n',
  '>-\n',
  '? ',
  'null',
  '~',
];

describe('hostile folders', () => {
  test('files cut short are read to the end, 400 of them', () => {
    fc.assert(
      fc.property(path, position, (name, share) => {
        const bytes = contentOf(name);
        holds(cut(name, at(bytes, share), bytes.length, new Uint8Array()));
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test('random bytes anywhere are told, 500 of them', () => {
    const noise = fc.uint8Array({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(path, position, noise, (name, share, bytes) => {
        const from = at(contentOf(name), share);
        holds(cut(name, from, Math.min(from + bytes.length, contentOf(name).length), bytes));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('scraps of YAML, CSV, JSON and Markdown in wrong places are told, 900 of them', () => {
    const scraps = fc.array(fc.constantFrom(...SCRAPS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(path, position, position, scraps, (name, share, length, texts) => {
        const from = at(contentOf(name), share);
        const to = Math.min(from + Math.floor(length * 30), contentOf(name).length);
        holds(cut(name, from, to, bytesOf(texts.join(''))));
      }),
      { seed: 3, numRuns: 900 },
    );
  });

  test('lines shuffled, doubled and lost are told, 300 of them', () => {
    fc.assert(
      fc.property(path, fc.infiniteStream(fc.nat(40)), (name, numbers) => {
        const lines = (textOf(contentOf(name)) ?? '').split('\n');
        const mixed = lines.flatMap((line) => {
          const chance = numbers.next().value ?? 0;
          return chance === 0 ? [] : chance === 1 ? [line, line] : [line];
        });
        const shift = (numbers.next().value ?? 0) % Math.max(1, mixed.length);
        const text = [...mixed.slice(shift), ...mixed.slice(0, shift)].join('\n');
        holds(changed(SOUND, { [name]: text }));
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('files under each other’s names are told, 200 of them', () => {
    fc.assert(
      fc.property(path, path, fc.boolean(), (one, other, also) => {
        holds(
          changed(SOUND, { [one]: contentOf(other), ...(also && { [other]: contentOf(one) }) }),
        );
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test('columns swapped in every table are told, 200 of them', () => {
    const tables = fc.constantFrom(...PATHS.filter((name) => name.endsWith('.csv')));
    fc.assert(
      fc.property(tables, fc.nat(), fc.nat(), fc.boolean(), (name, a, b, headerToo) => {
        const rows = (textOf(contentOf(name)) ?? '').split('\n').map((line) => line.split(','));
        const width = rows[0]?.length ?? 1;
        const swapped = rows.map((row, index) => {
          if ((index === 0 && !headerToo) || row.length < width) return row;
          const copy = [...row];
          [copy[a % width], copy[b % width]] = [row[b % width] ?? '', row[a % width] ?? ''];
          return copy;
        });
        holds(changed(SOUND, { [name]: swapped.map((row) => row.join(',')).join('\n') }));
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test('frameworks of nothing but scraps never throw, 300 of them', () => {
    const words = fc.constantFrom(
      ...SCRAPS,
      'id',
      'components',
      'children',
      '\n',
      '\n  ',
      '\n    ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (texts) => {
        expect(parseFramework(texts.join(''), 'framework.yaml').ok).toBe(false);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  const BOMBS: Readonly<Record<string, readonly [path: string, text: string]>> = {
    'aliases that multiply': [
      'index.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((key, index) => {
          const before = 'abcdefghi'[index];
          return `${key}: &${key} [${Array(9).fill(`*${before}`).join(',')}]\n`;
        })
        .join('')}`,
    ],
    'lists of lists in brackets': ['index.yaml', '['.repeat(100_000)],
    'mappings of mappings in braces': ['index.yaml', '{a: '.repeat(100_000)],
    'lists of lists in dashes': ['index.yaml', '- '.repeat(100_000)],
    'mappings of mappings by indentation': [
      'index.yaml',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    'a hundred thousand keys': [
      'index.yaml',
      Array.from({ length: 100_000 }, (_, key) => `k${key}: 1`).join('\n'),
    ],
    'the same key fifty thousand times': ['index.yaml', 'id: demo\n'.repeat(50_000)],
    'a text of a million characters': ['index.yaml', `title: ${'x'.repeat(900_000)}`],
    'quotes without end': ['index.yaml', `title: ${'"'.repeat(100_000)}`],
    'a field of a million characters': [
      'editions/2026/scores.csv',
      `country,indicator,score\nXAA,${'x'.repeat(1_000_000)},5\n`,
    ],
    'a quoted field of a million quotes': [
      'editions/2026/scores.csv',
      `country,indicator,score\nXAA,"${'""'.repeat(500_000)}",5\n`,
    ],
    'a number of a million digits': [
      'editions/2026/scores.csv',
      `country,indicator,score\nXAA,rules,${'9'.repeat(1_000_000)}\n`,
    ],
    'a hundred thousand columns': [
      'editions/2026/scores.csv',
      `${Array.from({ length: 100_000 }, (_, column) => `c${column}`).join(',')}\n`,
    ],
    'a hundred thousand unknown indicators': [
      'editions/2026/scores.csv',
      `country,indicator,score\n${Array.from({ length: 100_000 }, (_, row) => `XAA,rule-${row},5\n`).join('')}`,
    ],
    'the same score three hundred thousand times': [
      'editions/2026/scores.csv',
      `country,indicator,score\n${'XAA,rules,5\n'.repeat(300_000)}`,
    ],
    'a hundred thousand unknown countries': [
      'editions/2026/countries.csv',
      `country,name,continent,region\n${Array.from({ length: 100_000 }, (_, row) => `Belarus ${row},a${row},b,c\n`).join('')}`,
    ],
    'lists of lists in JSON': ['sources.json', '['.repeat(1_000_000)],
    'a JSON text of a million escapes': ['sources.json', `["${'\\u0041'.repeat(1_000_000)}"]`],
    'a hundred thousand sources of one name': [
      'sources.json',
      `[${Array(100_000).fill('{"id":"a","type":"book"}').join(',')}]`,
    ],
    'a profile of nothing but marks': ['editions/2026/profiles/XAA.md', '[^'.repeat(300_000)],
    'a profile of nothing but headings': [
      'editions/2026/profiles/XAA.md',
      '## Noise\n'.repeat(50_000),
    ],
    'a heading of nothing but number signs': [
      'editions/2026/profiles/XAA.md',
      `## ${'# '.repeat(200_000)}x`,
    ],
  };
  for (const [name, [file, text]] of Object.entries(BOMBS)) {
    test(`${name} cost no more than an honest folder would`, { timeout: 20_000 }, () => {
      const before = process.cpuUsage();
      const { errors } = checkFolder(changed(SOUND, { [file]: text }));
      const used = process.cpuUsage(before);
      expect(errors).toBeGreaterThan(0);
      expect((used.user + used.system) / 1e6).toBeLessThan(6);
    });
  }

  test('names of JavaScript stay names', () => {
    const read = checkFolder(
      changed(SOUND, {
        __proto__: 'x',
        'editions/2026/profiles/__proto__.md': '## Noise\n\nText.\n',
        'editions/__proto__/scores.csv': 'country,indicator,score\n',
        'frameworks/constructor.yaml': '__proto__: { polluted: true }\n',
      }),
    );
    expect(read.errors).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('byte-order marks and CRLF change nothing', () => {
    const lantern = indexFolder('lantern-sea');
    const foreign = new Map(
      [...lantern].map(([file, bytes]) => [
        file,
        bytesOf(`\uFEFF${(textOf(bytes) ?? '').replaceAll('\n', '\r\n')}`),
      ]),
    );
    expect(parseIndexFolder(foreign)).toEqual(parseIndexFolder(lantern));
  });
});
