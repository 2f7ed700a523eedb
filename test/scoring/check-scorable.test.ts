import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseFramework } from '../../src/folder/index.ts';
import { aggregatesOf, type Framework, formatIssue, fraction } from '../../src/model/index.ts';
import { checkScorable } from '../../src/scoring/index.ts';
import {
  aggregate,
  aggregateId,
  component,
  framework,
  indicator,
} from '../support/framework-builder.ts';
import { organizedCrime } from '../support/organized-crime.ts';

const codes = (rules: Parameters<typeof checkScorable>[0]) =>
  checkScorable(rules, 'frameworks/1.yaml').map(({ code }) => code);
const fromZero = { minimum: fraction(0), maximum: fraction(10), step: fraction(1) };

describe('what can be scored', () => {
  test('the frameworks of organized crime can', () => {
    expect(codes(organizedCrime('2021'))).toEqual([]);
    expect(codes(organizedCrime('2023'))).toEqual([]);
  });

  test.each(['2021', '2023'] as const)(
    'so can the framework %s as it stands in the repository, and it has the workbook’s indicators',
    (version) => {
      const file = `frameworks/organized-crime/${version}.yaml`;
      const text = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
      const result = parseFramework(text, file);
      if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
      expect(codes(result.value)).toEqual([]);
      const parents = (rules: Framework) =>
        aggregatesOf(rules)
          .flatMap(({ id, children }) => children.map((child) => `${id} > ${child.id}`))
          .sort();
      expect(parents(result.value)).toEqual(parents(organizedCrime(version)));
      const added = (rules: Framework) =>
        [...(rules.previous?.nodes ?? [])]
          .filter(([, { kind }]) => kind === 'new')
          .map(([id]) => id)
          .sort();
      expect(added(result.value)).toEqual(added(organizedCrime(version)));
    },
  );

  test('a geometric mean on a scale that begins at zero cannot, and the remedy is told', () => {
    const rules = framework([component('load', [indicator('a')], { method: 'geometric' })], {
      scale: fromZero,
    });
    expect(checkScorable(rules, 'frameworks/1.yaml').map(formatIssue)).toEqual([
      'frameworks/1.yaml: error: The aggregate load is a geometric mean, but the scale begins at 0. ' +
        'Let the scale begin above zero, or give the aggregate the method "arithmetic".',
    ]);
    expect(codes(framework([component('load', [indicator('a')])], { scale: fromZero }))).toEqual(
      [],
    );
  });

  test('weights under a geometric mean must be simple', () => {
    const weighted = (...weights: readonly string[]) =>
      framework([
        component(
          'load',
          weights.map((weight, at) => indicator(`i${at}`, { weight })),
          { method: 'geometric' },
        ),
      ]);
    expect(codes(weighted('1', '2', '0.5'))).toEqual([]);
    expect(codes(weighted('1000000', '3000000'))).toEqual([]);
    expect(codes(weighted('0.3333', '0.6667'))).toEqual(['geometric-weights-too-fine']);
  });

  test('every fault is reported, not only the first', () => {
    const rules = framework(
      [
        component('load', [
          indicator('a', { weight: '0' }),
          aggregate('empty', [], { coverage: '1.5' }),
          indicator('a', { weight: '-1' }),
        ]),
      ],
      {
        scale: { minimum: fraction(5), maximum: fraction(5), step: fraction(1) },
        decimals: 0.5,
        smallestRegion: 0,
        quadrants: {
          horizontal: aggregateId('load'),
          vertical: aggregateId('strength'),
          high: fraction(5),
        },
      },
    );
    expect(codes(rules)).toEqual([
      'scale-empty',
      'decimals-out-of-range',
      'smallest-region-out-of-range',
      'weight-not-positive',
      'aggregate-without-children',
      'coverage-out-of-range',
      'node-id-twice',
      'weight-not-positive',
      'quadrant-axis-unknown',
    ]);
  });
});
