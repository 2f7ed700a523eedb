import { describe, expect, test } from 'vitest';
import { formatIndexYaml, parseIndexYaml } from '../../../src/folder/index.ts';
import { type Band, fraction, isAggregateId, isEditionId } from '../../../src/model/index.ts';
import { repositoryText } from '../../support/files.ts';

function read(text: string) {
  const result = parseIndexYaml(text, 'index.yaml');
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
}

const FULL = `id: demo
title: 'A: demo'
summary: >-
  Two
  lines.
publisher: { name: Someone, url: https://example.org/ }
languages: [en, pt-BR]
countries: Example Land
disclaimer: None.
funding: None.
boundaries: None.
licence: { name: CC BY 4.0 }
contact: someone@example.org
url: https://index.example.org/
editions:
  - id: 2021
    title: First
    framework: 1.0
    period: { from: 2020-01-01, to: 2020-12-31 }
    published: 2021-09-28
    citation: Cite it.
    note: |
      One.
      Two.
    bands:
      all:
        - { id: low, label: low, below: 1/3 }
        - { id: middle, label: middle, below: 0.50, ours: true }
        - { id: high, label: high }
`;

describe('index.yaml', () => {
  test('is read with texts as written, numbers exact, what is left out left out', () => {
    const { description, editions } = read(FULL);
    expect(description).toEqual({
      id: 'demo',
      title: 'A: demo',
      summary: 'Two lines.',
      publisher: { name: 'Someone', url: 'https://example.org/' },
      languages: ['en', 'pt-BR'],
      countrySet: 'Example Land',
      disclaimer: 'None.',
      funding: 'None.',
      boundaries: 'None.',
      licence: { name: 'CC BY 4.0' },
      contact: 'someone@example.org',
      url: 'https://index.example.org/',
    });
    const bands: readonly Band[] = [
      { id: 'low', label: 'low', below: fraction(1, 3), ours: false },
      { id: 'middle', label: 'middle', below: fraction(1, 2), ours: true },
      { id: 'high', label: 'high', ours: false },
    ];
    expect(editions).toEqual([
      {
        id: '2021',
        title: 'First',
        framework: '1.0',
        period: { from: '2020-01-01', to: '2020-12-31' },
        published: '2021-09-28',
        citation: 'Cite it.',
        note: 'One.\nTwo.',
        bands: new Map([['all', bands]]),
      },
    ]);
  });

  test('reads a bare year and a bare number as the text they are', () => {
    const { editions } = read(
      FULL.replace('id: 2021', 'id: 0010').replace('framework: 1.0', 'framework: 1e3'),
    );
    expect(editions[0]).toMatchObject({ id: '0010', framework: '1e3' });
  });

  for (const [name, text] of [
    ['the full example', FULL],
    ['the demonstration', repositoryText('indices/central-eastern-europe/index.yaml')],
    ['the Lantern Sea', repositoryText('indices/lantern-sea/index.yaml')],
  ] as const) {
    test(`says the same when ${name} is written and read again`, () => {
      const { description, editions } = read(text);
      expect(read(formatIndexYaml(description, editions))).toEqual({ description, editions });
    });
  }

  test('is written so that other readers take years and dates for texts', () => {
    const { description, editions } = read(FULL);
    const text = formatIndexYaml(description, editions);
    expect(text).toContain("id: '2021'");
    expect(text).toContain("framework: '1.0'");
    expect(text).toContain('below: 1/3');
    expect(text).toContain('below: 0.5\n');
  });

  test('keeps texts that look like YAML', () => {
    const { description, editions } = read(FULL);
    for (const title of [
      '- a',
      'a: b',
      '# a',
      '*a',
      '&a',
      '!a',
      '"a"',
      "'a'",
      'null',
      '~',
      'true',
      '1e3',
      '[a]',
      '{a: b}',
      '%a',
      '@a',
      '`a',
      'a #b',
      '|',
      '>',
      '---',
      'é — ł',
      '<<',
    ]) {
      const written = formatIndexYaml({ ...description, title }, editions);
      expect(read(written).description.title).toBe(title);
    }
  });

  test('keeps bands whose component is named like a property of every object', () => {
    const { description, editions } = read(FULL);
    const [component, id] = ['constructor', 'x'];
    if (!isAggregateId(component) || !isEditionId(id)) throw new Error('no ids');
    const bands = new Map([[component, [{ id: 'all', label: 'all', ours: false }]]]);
    const edition = {
      ...editions[0],
      id,
      title: 'T',
      framework: '1',
      period: { from: '2020-01-01', to: '2020-12-31' },
      published: '2021-01-01',
      bands,
    };
    expect(read(formatIndexYaml(description, [edition])).editions[0]?.bands).toEqual(bands);
  });
});
