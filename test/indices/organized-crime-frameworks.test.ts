import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseFramework } from '../../src/folder/index.ts';
import { formatIssue, indicatorsOf, kebab } from '../../src/model/index.ts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

function framework(version: string) {
  const file = `frameworks/organized-crime/${version}.yaml`;
  const parsed = parseFramework(read(file), file);
  if (!parsed.ok) throw new Error(parsed.issues.map(formatIssue).join('\n'));
  expect(parsed.warnings).toEqual([]);
  return parsed.value;
}

describe('the organized crime frameworks', () => {
  test.each([
    ['2021', 10, 4, 12],
    ['2023', 15, 5, 12],
  ])('that of %s has %i markets, %i types of actor and %i of resilience', (version, ...counts) => {
    const [criminality, resilience] = framework(version).components;
    const pillars = criminality?.children.map((node) =>
      node.kind === 'aggregate' ? node.children.length : 0,
    );
    expect([...(pillars ?? []), resilience?.children.length]).toEqual(counts);
  });

  test.each(['2021', '2023'])('in that of %s every id is its name in kebab case', (version) => {
    for (const { id, name } of indicatorsOf(framework(version))) expect(id).toBe(kebab(name));
  });

  test.each(['2021', '2023'])(
    'in that of %s every indicator has a definition, three to five questions and a section of text',
    (version) => {
      const { sections, ...rest } = framework(version);
      const indicators = indicatorsOf({ sections, ...rest });
      for (const { definition, questions } of indicators) {
        expect(definition.length).toBeGreaterThan(80);
        expect(questions.length).toBeGreaterThanOrEqual(3);
        expect(questions.length).toBeLessThanOrEqual(5);
      }
      expect(sections.flatMap((section) => section.indicators)).toEqual(
        indicators.map(({ id }) => id),
      );
    },
  );

  test('what both versions ask is asked in the same words', () => {
    const later = new Map(indicatorsOf(framework('2023')).map((node) => [node.id, node]));
    for (const node of indicatorsOf(framework('2021'))) expect(later.get(node.id)).toEqual(node);
  });

  test.each(['2021', '2023'])('the demonstration carries that of %s unchanged', (version) => {
    expect(read(`indices/central-eastern-europe/frameworks/${version}.yaml`)).toBe(
      read(`frameworks/organized-crime/${version}.yaml`),
    );
  });
});
