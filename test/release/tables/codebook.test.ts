import { describe, expect, test } from 'vitest';
import { type Fraction, fraction } from '../../../src/model/index.ts';
import { codebookTable } from '../../../src/release/tables/codebook.ts';
import { FRAMEWORK_2022, frameworkOf } from '../harbour-index.ts';

const ROWS = codebookTable(frameworkOf(FRAMEWORK_2022)).rows;
const rowOf = (id: string): readonly string[] | undefined => ROWS.find(([first]) => first === id);

describe('the codebook', () => {
  test('lists every node once, parents before children, in framework order', () => {
    expect(ROWS.map(([id]) => id)).toEqual([
      ...['trade', 'quays', 'depth', 'length', 'cranes', 'people', 'pilots', 'clearing'],
      ...['calm', 'wind', 'swell'],
    ]);
  });

  test('a component has no parent, no weight and no direction', () => {
    expect(rowOf('trade')).toEqual([
      ...['trade', 'component', 'Trade', '', '', 'How goods move.', '', '', ''],
    ]);
  });

  test('a pillar names its parent and its weight', () => {
    expect(rowOf('people')).toEqual([
      ...['people', 'pillar', 'People', 'trade', '', 'Who works there.', '', '1', '1'],
    ]);
  });

  test('an indicator names the heading it is shown under, and since when it is scored', () => {
    expect(rowOf('depth')).toEqual([
      ...['depth', 'indicator', 'Depth', 'quays', 'Water', 'Depth, in all weather.'],
      ...['2020', '1', '1'],
    ]);
    expect(rowOf('wind')?.slice(3, 5)).toEqual(['calm', '']);
  });

  test('a weight is a decimal where one writes it exactly, else a fraction', () => {
    const framework = frameworkOf(FRAMEWORK_2022);
    const weighing = (weight: Fraction): string | undefined => {
      const components = framework.components.map((component) => ({
        ...component,
        children: component.children.map((child) => ({ ...child, weight })),
      }));
      return codebookTable({ ...framework, components }).rows[1]?.at(-1);
    };
    expect(weighing(fraction(1, 4))).toBe('0.25');
    expect(weighing(fraction(1, 3))).toBe('1/3');
  });

  test('a definition is one line', () => {
    const framework = frameworkOf(
      FRAMEWORK_2022.replace(
        'definition: Where ships lie.',
        'definition: "Where\\n  ships   lie. "',
      ),
    );
    const quays = codebookTable(framework).rows.find(([id]) => id === 'quays');
    expect(quays?.[5]).toBe('Where ships lie.');
  });
});
