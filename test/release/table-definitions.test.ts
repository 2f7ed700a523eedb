import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/release/index.ts';

/** The columns that the format promises, written out once more by hand. */
const PROMISED: Readonly<Record<string, string>> = {
  countries: 'country, name, continent, region',
  scores: 'country, indicator, score',
  aggregates: 'country, aggregate, value, exact, band',
  ranks: 'country, aggregate, scope, scope_name, rank, of, move',
  changes: 'country, id, from_edition, change, like_for_like',
  regions: 'scope, name, id, mean, countries',
  quadrants: 'country, quadrant',
  codebook: 'id, kind, name, parent, heading, definition, since, direction, weight',
  facts: 'country, fact, value, source',
  provenance: 'country, indicator, file_sha256, sheet, cell',
};

describe('the tables of a release', () => {
  test('have exactly the promised columns, in this order', () => {
    const columns = TABLES.map((table) => [
      table.name,
      table.columns.map(({ name }) => name).join(', '),
    ]);
    expect(Object.fromEntries(columns)).toEqual(PROMISED);
  });

  test('have keys made of required columns of their own', () => {
    for (const { columns, key } of TABLES) {
      const required = columns.filter((column) => column.required).map(({ name }) => name);
      expect(required).toEqual(expect.arrayContaining([...key]));
    }
  });

  test('say of every table and column what it is, in sentences', () => {
    for (const { description, columns } of TABLES) {
      expect(description).toMatch(/^[A-Z].*\.$/s);
      for (const column of columns) expect(column.description).toMatch(/\.$/);
    }
  });
});
