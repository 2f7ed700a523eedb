import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { methodologyPage, methodRules } from '../../scripts/methodology/rules.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const at = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const source = (file: string): string => at(`src/scoring/${file}`);
const rules = methodRules(source('index.ts'), source);

describe('the methodology page', () => {
  test('is what the doc comments of scoring say today', () => {
    expect(at('METHODOLOGY.md')).toBe(methodologyPage(rules));
    const kept: unknown = JSON.parse(at('src/publication/views/data/method-rules.json'));
    expect(kept).toEqual(rules);
  });

  test('explains every step from scores to tables', () => {
    for (const title of [
      'Scores and aggregates',
      'Rounding',
      'Comparing values',
      'Bands',
      'Quadrants',
      'Regional means',
      'Ranks and moves',
      'Changes',
      'Like for like over several editions',
    ]) {
      expect(rules.map(({ name }) => name)).toContain(title);
    }
  });

  test('keeps formulas on their own lines and joins wrapped sentences', () => {
    const [rule] = methodRules("export { sum } from './sum.ts';", () =>
      [
        '/** Adds two',
        ' *  numbers.',
        ' *',
        ' *      a + b',
        ' *      b + a',
        ' *',
        ' *  Twice the same.',
        ' *  @see METHODOLOGY "Sums"',
        ' *',
        ' *  Throws never. */',
        'export function sum(): void {}',
        '/** Not a rule. */',
        'export function other(): void {}',
      ].join('\n'),
    );
    expect(rule).toEqual({
      name: 'Sums',
      file: 'src/scoring/sum.ts',
      text: 'Adds two numbers.\n\n    a + b\n    b + a\n\nTwice the same.',
    });
  });

  test('refuses one title for two rules', () => {
    const twin = '/** A. @see METHODOLOGY "A" */\nexport function a(): void {}\n';
    expect(() => methodRules("export { a } from './a.ts';", () => twin + twin)).toThrow(
      'two rules have one title: A',
    );
  });
});
