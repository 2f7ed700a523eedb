import { describe, expect, test } from 'vitest';
import { formatFraction, fraction, parseFraction } from '../../src/model/index.ts';
import {
  bandOf,
  compareValues,
  type ExactValue,
  fractionValue,
  nodeValue,
  printDifference,
  printValue,
  rankValues,
  scoreEdition,
} from '../../src/scoring/index.ts';
import { geometricMean } from '../../src/scoring/means.ts';
import { countryCode, edition } from '../support/edition-builder.ts';
import {
  aggregateId,
  component,
  framework,
  indicator,
  quarterBands,
} from '../support/framework-builder.ts';
import { readVectors } from '../support/vectors.ts';

type Vector = ReadonlyMap<string, string>;

const text = (vector: Vector, column: string): string => vector.get(column) ?? '';
const list = (vector: Vector, column: string): readonly string[] => text(vector, column).split(' ');
const title = (vector: Vector): string => [...vector.values()].join(' | ');

function exact(written: string): ExactValue {
  const value = parseFraction(written);
  if (!value) throw new Error(`no fraction: ${written}`);
  return fractionValue(value);
}

describe('rounding half up, once', () => {
  test.each(readVectors('scoring-rounding').map((vector) => [title(vector), vector] as const))(
    '%s',
    (_, vector) => {
      const value = exact(text(vector, 'exact'));
      expect(printValue(value, Number(text(vector, 'decimals')))).toBe(text(vector, 'printed'));
    },
  );
});

describe('differences, halves away from zero', () => {
  test.each(readVectors('scoring-differences').map((vector) => [title(vector), vector] as const))(
    '%s',
    (_, vector) => {
      const [later, earlier] = [exact(text(vector, 'later')), exact(text(vector, 'earlier'))];
      const printed = printDifference(later, earlier, Number(text(vector, 'decimals')));
      expect(printed).toBe(text(vector, 'printed'));
    },
  );
});

describe('means with weights, directions and missing scores', () => {
  test.each(readVectors('scoring-means').map((vector) => [title(vector), vector] as const))(
    '%s',
    (_, vector) => {
      const values = list(vector, 'values');
      const [minimum = '', maximum = ''] = text(vector, 'scale').split('..');
      const children = values.map((_, at) =>
        indicator(`i${at}`, {
          weight: list(vector, 'weights')[at] ?? '',
          direction: list(vector, 'directions')[at] === '-1' ? -1 : 1,
        }),
      );
      const method = text(vector, 'method') === 'geometric' ? 'geometric' : 'arithmetic';
      const rules = framework(
        [component('whole', children, { method, coverage: text(vector, 'coverage') })],
        {
          scale: {
            minimum: parseFraction(minimum) ?? fraction(0),
            maximum: parseFraction(maximum) ?? fraction(0),
            step: fraction(1, 2),
          },
        },
      );
      const scores = Object.fromEntries(
        values.flatMap((score, at) => (score === '-' ? [] : [[`i${at}`, score]])),
      );
      const scored = scoreEdition(edition('2021', rules, [{ code: 'AAA', scores }]));
      const value = nodeValue(scored, countryCode('AAA'), aggregateId('whole'));
      expect(value ? printValue(value, 2) : '').toBe(text(vector, 'printed'));
      expect(value?.kind === 'fraction' ? formatFraction(value.fraction) : '').toBe(
        text(vector, 'exact'),
      );
    },
  );
});

describe('ranks', () => {
  test.each(readVectors('scoring-ranks').map((vector) => [title(vector), vector] as const))(
    '%s',
    (_, vector) => {
      const codes = list(vector, 'values').map((_, at) =>
        countryCode(`AA${String.fromCharCode(65 + at)}`),
      );
      const values = new Map(
        codes.map((code, at) => [code, exact(list(vector, 'values')[at] ?? '')]),
      );
      const ranks = rankValues(values);
      expect(codes.map((code) => String(ranks.get(code)?.rank))).toEqual(list(vector, 'ranks'));
      expect(codes.map((code) => ranks.get(code)?.of)).toEqual(codes.map(() => codes.length));
    },
  );
});

describe('geometric means compared', () => {
  test.each(readVectors('scoring-roots').map((vector) => [title(vector), vector] as const))(
    '%s',
    (_, vector) => {
      const mean = (column: string): ExactValue =>
        geometricMean(
          list(vector, column).map((value) => ({ value: exact(value), weight: fraction(1) })),
        );
      const sign = { '<': -1, '=': 0, '>': 1 }[text(vector, 'order')];
      expect(compareValues(mean('left'), mean('right'))).toBe(sign);
      expect(compareValues(mean('right'), mean('left')) + (sign ?? 0)).toBe(0);
    },
  );
});

describe('bands with edges at 4, 6 and 8', () => {
  test.each(readVectors('scoring-bands').map((vector) => [title(vector), vector] as const))(
    '%s',
    (_, vector) => {
      expect(bandOf(exact(text(vector, 'value')), quarterBands())?.id).toBe(text(vector, 'band'));
    },
  );
});
