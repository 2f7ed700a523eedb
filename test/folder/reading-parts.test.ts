import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed, quoted } from '../../src/folder/evidence/wording.ts';
import { FileIssues } from '../../src/folder/text/file-issues.ts';
import { readText } from '../../src/folder/text/file-text.ts';
import { readJsonTree } from '../../src/folder/text/json-tree.ts';
import { nearest, sparingly } from '../../src/folder/text/nearest.ts';
import type { Tree } from '../../src/folder/text/tree.ts';
import { readYamlTree } from '../../src/folder/text/yaml-tree.ts';
import { bytesOf, textOf } from '../../src/model/index.ts';

describe('the nearest word', () => {
  const words = ['heroin-trade', 'cocaine-trade', 'human-trafficking', 'rules'];

  test('is the one with the fewest letters added, left out, changed or swapped', () => {
    expect(nearest('heroin-trad', words)).toBe('heroin-trade');
    expect(nearest('Heroin-Trade', words)).toBe('heroin-trade');
    expect(nearest('ruels', words)).toBe('rules');
    expect(nearest('rulez', words)).toBe('rules');
  });

  test('is none where a third or more would have to change', () => {
    expect(nearest('weather', words)).toBeUndefined();
    expect(nearest('', words)).toBeUndefined();
    expect(nearest('x'.repeat(1000), words)).toBeUndefined();
  });

  test('is the first of equals, whatever else', () => {
    expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
  });

  test('is looked up a limited number of times', () => {
    let calls = 0;
    const look = sparingly((text) => {
      calls++;
      return text;
    });
    for (let round = 0; round < 2; round++) {
      for (let word = 0; word < 1000; word++) look(`w${word}`);
    }
    expect(calls).toBe(200);
    expect(look('w0')).toBe('w0');
    expect(look('w999')).toBeUndefined();
  });
});

describe('words of messages', () => {
  test('show values in quotes, shortened, control characters made visible', () => {
    expect(quoted('a')).toBe('"a"');
    expect(quoted('a\u0000\n\u2028')).toBe('"a\\u0000\\u000a\\u2028"');
    expect(quoted('\ud800')).toBe('"\\ud800"');
    expect(quoted('x'.repeat(60))).toBe(`"${'x'.repeat(47)}…"`);
  });

  test('join lists and count the rest of long ones', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c'], 8, 'or')).toBe('a, b or c');
    expect(listed(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  });
});

describe('the text of a file', () => {
  const read = (bytes: Uint8Array, file = 'a.csv') => {
    const issues = new FileIssues(file);
    return {
      text: readText(bytes, issues),
      issues: issues.list.map(({ code, place }) => [code, place.line, place.column]),
    };
  };

  test('loses its byte-order mark and CRLF', () => {
    expect(read(bytesOf('\uFEFFa\r\nb\n'))).toEqual({ text: 'a\nb\n', issues: [] });
  });

  test('is told bad where the first bad byte stands, 300 random ones', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 10 }),
        (before, after) => {
          const text = before.replace(/\uFEFF/g, '');
          const bytes = new Uint8Array([...bytesOf(text), 0xff, ...bytesOf(after)]);
          const lines = text.split('\n');
          expect(read(bytes)).toEqual({
            text: undefined,
            issues: [['not-utf8', lines.length, (lines.at(-1)?.length ?? 0) + 1]],
          });
        },
      ),
      { seed: 21, numRuns: 300 },
    );
  });

  test('may be large in a table and not in a profile', () => {
    const large = bytesOf('a'.repeat(1_000_001));
    expect(read(large, 'scores.csv').issues).toEqual([]);
    expect(read(large, 'BLR.md').issues).toEqual([['file-too-large', undefined, undefined]]);
  });

  test('may hold any letter, mark and sign', () => {
    const text = 'São Tomé, Øyelys, Ελλάδα, مصر, 中国, 👩‍🚀\t—\u00a0“quoted”\n';
    expect(read(bytesOf(text)).text).toBe(text);
    expect(textOf(bytesOf(text))).toBe(text);
  });
});

/** A tree without its places. */
function plain(tree: Tree | undefined): unknown {
  if (!tree || tree.kind === 'nothing') return null;
  if (tree.kind === 'scalar') return tree.text;
  if (tree.kind === 'list') return tree.items.map(plain);
  return tree.entries.map(({ key, value }) => [key, plain(value)]);
}

/** The same of a JSON value, numbers and truth values as their texts. */
function plainJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, item]) => [key, plainJson(item)]);
  }
  return value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
}

describe('JSON with places', () => {
  test('is read as the platform reads it, 500 random values', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 5 }),
        fc.constantFrom(undefined, 1, '\t', '\n  '),
        (json, indent) => {
          const value: unknown = JSON.parse(json);
          const issues = new FileIssues('a.json');
          const tree = readJsonTree(JSON.stringify(value, undefined, indent), issues);
          expect(issues.list).toEqual([]);
          expect(plain(tree)).toEqual(plainJson(value));
        },
      ),
      { seed: 22, numRuns: 500 },
    );
  });

  test('refuses what the platform refuses and nothing else, 2,000 broken texts', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      '"a"',
      ':',
      ',',
      '1',
      '-',
      '.5',
      'e1',
      '01',
      'true',
      'nul',
      'null',
      '"\\x"',
      '"\\u00e9"',
      ' ',
      '\n',
      '"\n"',
      '+1',
      "'a'",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        let good = true;
        try {
          JSON.parse(text);
        } catch {
          good = false;
        }
        const issues = new FileIssues('a.json');
        readJsonTree(text, issues);
        expect([text, issues.errors === 0]).toEqual([text, good]);
      }),
      { seed: 23, numRuns: 2000 },
    );
  });

  test('knows where every value stands', () => {
    const tree = readJsonTree('{\n  "a": [1,\n "b"]\n}', new FileIssues('a.json'));
    if (tree?.kind !== 'mapping') throw new Error('no mapping');
    const [entry] = tree.entries;
    expect(entry?.spot).toEqual({ line: 2, column: 3 });
    expect(entry?.value.spot).toEqual({ line: 2, column: 8 });
    const items = entry?.value.kind === 'list' ? entry.value.items.map(({ spot }) => spot) : [];
    expect(items).toEqual([
      { line: 2, column: 9 },
      { line: 3, column: 2 },
    ]);
  });
});

describe('YAML with places', () => {
  const read = (text: string) => {
    const issues = new FileIssues('a.yaml');
    const tree = readYamlTree(text, issues);
    return { tree, codes: issues.list.map(({ code }) => code) };
  };

  test('keeps every scalar as it is written', () => {
    const { tree } = read(
      'a: 010\nb: 1.50\nc: no\nd: 2020-01-01\ne: "x"\nf: ~\ng: null\nh:\ni: "null"\nj: 1_000\n',
    );
    expect(plain(tree)).toEqual([
      ['a', '010'],
      ['b', '1.50'],
      ['c', 'no'],
      ['d', '2020-01-01'],
      ['e', 'x'],
      ['f', null],
      ['g', null],
      ['h', null],
      ['i', 'null'],
      ['j', '1_000'],
    ]);
  });

  test('takes JSON for the YAML it is, 300 random values', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3, stringUnit: 'grapheme-ascii' }), (json) => {
        const value: unknown = JSON.parse(json);
        expect(plain(read(JSON.stringify(value)).tree)).toEqual(plainJson(value));
      }),
      { seed: 24, numRuns: 300 },
    );
  });

  test('knows where every value stands', () => {
    const { tree } = read('# comment\na:\n  - b: { c: d }\n');
    if (tree?.kind !== 'mapping') throw new Error('no mapping');
    expect(tree.spot).toEqual({ line: 2, column: 1 });
    const list = tree.entries[0]?.value;
    const item = list?.kind === 'list' ? list.items[0] : undefined;
    const inner = item?.kind === 'mapping' ? item.entries[0]?.value : undefined;
    const leaf = inner?.kind === 'mapping' ? inner.entries[0] : undefined;
    expect([item?.spot, leaf?.spot, leaf?.value.spot]).toEqual([
      { line: 3, column: 5 },
      { line: 3, column: 10 },
      { line: 3, column: 13 },
    ]);
  });

  test('refuses anchors, aliases, tags and second documents', () => {
    expect(read('a: &x 1\n').codes).toEqual(['yaml-alias']);
    expect(read('a: *x\n').codes).not.toEqual([]);
    expect(read('a: !x 1\n').codes).toEqual(['yaml-alias']);
    expect(read('a: !!float 1\n').codes).toEqual(['yaml-alias']);
    expect(read('a: 1\n---\nb: 1\n').codes).toEqual(['yaml-syntax']);
  });
});
