import { describe, expect, test } from 'vitest';
import { EVIDENCE_TABLES, ROBUSTNESS_TABLES, TABLES } from '../../../src/release/index.ts';

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

/** The same for the tables that a release holds only where they have rows. */
const PROMISED_EVIDENCE: Readonly<Record<string, string>> = {
  claims:
    'id, country, section, indicator, text, places, roles, actors, polarity, confidence, cue, period, sources, quotes, withheld',
  flows: 'id, country, indicator, commodity, legs, confidence, claims',
  quotes: 'id, source, document_sha256, exact, prefix, suffix, start, end',
};

const PROMISED_ROBUSTNESS = {
  'rank-intervals':
    'country, aggregate, scope, scope_name, rank, rank_low, rank_high, median, score_low, score_high, group',
  spreads: 'country, indicator, low, high',
};

describe('the tables of a release', () => {
  test('have exactly the promised columns, in this order', () => {
    const columns = TABLES.map((table) => [
      table.name,
      table.columns.map(({ name }) => name).join(', '),
    ]);
    expect(Object.fromEntries(columns)).toEqual(PROMISED);
    const evidence = EVIDENCE_TABLES.map((table) => [
      table.name,
      table.columns.map(({ name }) => name).join(', '),
    ]);
    expect(Object.fromEntries(evidence)).toEqual(PROMISED_EVIDENCE);
    const robustness = ROBUSTNESS_TABLES.map((table) => [
      table.name,
      table.columns.map(({ name }) => name).join(', '),
    ]);
    expect(Object.fromEntries(robustness)).toEqual(PROMISED_ROBUSTNESS);
  });

  test('have keys made of required columns of their own', () => {
    for (const { columns, key } of [...TABLES, ...EVIDENCE_TABLES, ...ROBUSTNESS_TABLES]) {
      const required = columns.filter((column) => column.required).map(({ name }) => name);
      expect(required).toEqual(expect.arrayContaining([...key]));
    }
  });

  test('say of every table and column what it is, in sentences', () => {
    for (const { description, columns } of [...TABLES, ...EVIDENCE_TABLES, ...ROBUSTNESS_TABLES]) {
      expect(description).toMatch(/^[A-Z].*\.$/s);
      for (const column of columns) expect(column.description).toMatch(/\.$/);
    }
  });
});
