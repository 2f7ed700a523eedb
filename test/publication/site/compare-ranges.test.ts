import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../../src/publication/site/tree/compare-ranges.ts';
import {
  type CompareGroup,
  compareView,
  siteReleases,
} from '../../../src/publication/views/index.ts';
import { demoFolder, sealedIndex } from '../../support/site-fixture.ts';

type Row = CompareGroup['rows'][number];

const demo = siteReleases((await sealedIndex(demoFolder('central-eastern-europe'))).releases);
const { latest } = demo;
const view = compareView(demo, latest, '', '', latest.countries);
const rows = view.groups.flatMap((group) => group.rows);

/** What a script makes of a row: both ends of every country's range. */
function readBack({ of, sets }: ReturnType<typeof rangesOf>, row: Row): readonly string[] {
  const told = of.get(row);
  return row.values.map((value, at) => {
    if (!told || !value) return '';
    if ('ends' in told) return sets[told.ends]?.[value.value] ?? '';
    const [below, above] = told.ranges.split(',')[at]?.split(' ').map(Number) ?? [];
    if (below === undefined || above === undefined) return '';
    return `${(value.number - below / 100).toFixed(2)} ${(value.number + above / 100).toFixed(2)}`;
  });
}

/** The row with every range somewhat wider, each by another amount. */
function uneven(row: Row, by: number): Row {
  return {
    ...row,
    values: row.values.map((value, at) =>
      value?.interval
        ? {
            ...value,
            interval: {
              ...value.interval,
              high: (Number(value.interval.high) + at * by).toFixed(2),
            },
          }
        : value,
    ),
  };
}

describe('the ranges of a comparison that a script makes', () => {
  test('come out as they are printed, for every country and node', () => {
    const ranges = rangesOf(rows, 2);
    for (const row of rows) {
      expect(readBack(ranges, row), row.node.id).toEqual(
        row.values.map((value) => `${value?.interval?.low} ${value?.interval?.high}`),
      );
    }
  });

  test('are told once where equal scores have equal ranges, as an assumption gives them', () => {
    const { of, sets } = rangesOf(rows, 2);
    expect(sets).toHaveLength(1);
    expect(sets[0]?.['5.5']).toBe('4.82 6.18');
    const own = rows.filter((row) => 'ranges' in (of.get(row) ?? {}));
    expect(own.map(({ node }) => node.id)).toEqual([
      ...['criminality', 'markets', 'actors', 'resilience'],
    ]);
  });

  test('are each country’s own where ratings tell them', () => {
    const measured = rows.map((row) => (row.node.kind === 'indicator' ? uneven(row, 0.01) : row));
    const ranges = rangesOf(measured, 2);
    expect(ranges.sets).toEqual([]);
    for (const row of measured) {
      expect(readBack(ranges, row), row.node.id).toEqual(
        row.values.map((value) => `${value?.interval?.low} ${value?.interval?.high}`),
      );
    }
  });

  test('are left off the last rows where they would outgrow the page, never told wrongly', () => {
    const many = rows.map((row): Row => {
      const wide = uneven(row, 0.01);
      return { ...wide, values: [...wide.values, ...wide.values] };
    });
    const { of } = rangesOf(many, 2);
    const told = many.map((row) => of.has(row));
    expect(told.filter(Boolean)).toHaveLength(Math.floor(1200 / (2 * 19)));
    expect(told.lastIndexOf(true)).toBeLessThan(told.indexOf(false));
  });

  test('are none without a plan', () => {
    const plain = rows.map((row) => ({
      ...row,
      values: row.values.map((value) => {
        if (!value) return value;
        const { interval: _, ...rest } = value;
        return rest;
      }),
    }));
    expect(rangesOf(plain, 2)).toEqual({ of: new Map(), sets: [] });
  });
});
