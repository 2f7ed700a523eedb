import { describe, expect, test } from 'vitest';
import { editionRanks, nodeRanks, scoreEdition } from '../../src/scoring/index.ts';
import { type CountryRow, edition } from '../support/edition-builder.ts';
import {
  aggregateId,
  component,
  framework,
  indicator,
  indicatorId,
} from '../support/framework-builder.ts';

const RULES = framework([component('load', [indicator('a'), indicator('b')])], {
  smallestRegion: 3,
});
const row = (code: string, region: string, a: string, b = a): CountryRow => ({
  code,
  continent: 'Land',
  region,
  scores: b === '' ? { a } : { a, b },
});
const scored = (id: string, rows: readonly CountryRow[]) => scoreEdition(edition(id, RULES, rows));
const summary = (rows: ReturnType<typeof editionRanks>) =>
  rows.map(({ country, scope, rank, of, move }) =>
    [country, scope.kind, scope.name, rank, of, move ?? '-'].join(' '),
  );

describe('ranks of an edition', () => {
  test('run over the outer scope, the continent and the region, by country code', () => {
    const now = scored('2023', [
      row('CCC', 'Coast', '5'),
      row('AAA', 'Coast', '7'),
      row('BBB', 'Coast', '7'),
      row('DDD', 'Plain', '6'),
    ]);
    expect(summary(editionRanks(now, 'Somewhere'))).toEqual([
      'AAA world Somewhere 1 4 -',
      'AAA continent Land 1 4 -',
      'AAA region Coast 1 3 -',
      'BBB world Somewhere 1 4 -',
      'BBB continent Land 1 4 -',
      'BBB region Coast 1 3 -',
      'CCC world Somewhere 4 4 -',
      'CCC continent Land 4 4 -',
      'CCC region Coast 3 3 -',
      'DDD world Somewhere 3 4 -',
      'DDD continent Land 3 4 -',
    ]);
  });

  test('leave out scopes with too few values, but never the outer one', () => {
    const now = scored('2023', [row('AAA', 'Coast', '7'), row('BBB', 'Coast', '8')]);
    expect(summary(editionRanks(now, 'World'))).toEqual([
      'AAA world World 2 2 -',
      'BBB world World 1 2 -',
    ]);
  });

  test('count countries with a value, so a missing score can make a region too small', () => {
    const now = scored('2023', [
      row('AAA', 'Coast', '7'),
      row('BBB', 'Coast', '8'),
      row('CCC', 'Coast', '8', ''),
      row('DDD', 'Plain', '9'),
    ]);
    expect(summary(editionRanks(now, 'World'))).toEqual([
      'AAA world World 3 3 -',
      'AAA continent Land 3 3 -',
      'BBB world World 2 3 -',
      'BBB continent Land 2 3 -',
      'DDD world World 1 3 -',
      'DDD continent Land 1 3 -',
    ]);
  });

  test('a country without continent or region is ranked in the outer scope alone', () => {
    const now = scored(
      '2023',
      ['AAA', 'BBB', 'CCC'].map((code) => ({ ...row(code, '', '5'), continent: '' })),
    );
    expect(summary(editionRanks(now, 'World'))).toEqual([
      'AAA world World 1 3 -',
      'BBB world World 1 3 -',
      'CCC world World 1 3 -',
    ]);
  });
});

describe('moves', () => {
  const before = scored('2021', [
    row('AAA', 'Coast', '5'),
    row('BBB', 'Coast', '6'),
    row('CCC', 'Coast', '7'),
    row('DDD', 'Plain', '8'),
  ]);

  test('are the new rank minus the old one', () => {
    const now = scored('2023', [
      row('AAA', 'Coast', '9'),
      row('BBB', 'Coast', '6'),
      row('CCC', 'Coast', '7'),
      row('DDD', 'Plain', '8'),
    ]);
    expect(
      editionRanks(now, 'World', before)
        .filter(({ scope }) => scope.kind === 'world')
        .map(({ country, rank, move }) => [country, rank, move]),
    ).toEqual([
      ['AAA', 1, -3],
      ['BBB', 4, 1],
      ['CCC', 3, 1],
      ['DDD', 2, 1],
    ]);
  });

  test('are zero, and not absent, where nothing moved', () => {
    expect(editionRanks(before, 'World', before).every(({ move }) => move === 0)).toBe(true);
  });

  test('use the new regions for the old ranks: DDD filed elsewhere moves nobody', () => {
    const now = scored('2023', [
      row('AAA', 'Coast', '5'),
      row('BBB', 'Coast', '6'),
      row('CCC', 'Coast', '7'),
      row('DDD', 'Coast', '8'),
    ]);
    const inRegion = editionRanks(now, 'World', before).filter(
      ({ scope }) => scope.kind === 'region',
    );
    expect(inRegion.map(({ country, rank, of, move }) => [country, rank, of, move])).toEqual([
      ['AAA', 4, 4, 0],
      ['BBB', 3, 4, 0],
      ['CCC', 2, 4, 0],
      ['DDD', 1, 4, 0],
    ]);
  });

  test('compare only countries that both editions have', () => {
    const now = scored('2023', [
      row('AAA', 'Coast', '5'),
      row('BBB', 'Coast', '6'),
      row('CCC', 'Coast', '7'),
      row('EEE', 'Coast', '10'),
    ]);
    const world = editionRanks(now, 'World', before).filter(({ scope }) => scope.kind === 'world');
    expect(world.map(({ country, rank, move }) => [country, rank, move])).toEqual([
      ['AAA', 4, 1],
      ['BBB', 3, 1],
      ['CCC', 2, 1],
      ['EEE', 1, undefined],
    ]);
  });

  test('are absent in a region where too few countries had a value before', () => {
    const few = scored('2021', [row('AAA', 'Coast', '5'), row('BBB', 'Coast', '6')]);
    const now = scored('2023', [
      row('AAA', 'Coast', '5'),
      row('BBB', 'Coast', '6'),
      row('CCC', 'Coast', '7'),
    ]);
    const moves = editionRanks(now, 'World', few).map(({ country, scope, move }) =>
      [country, scope.kind, move ?? '-'].join(' '),
    );
    expect(moves).toContain('AAA world 1');
    expect(moves).toContain('AAA region -');
    expect(moves).toContain('CCC world -');
  });
});

test('an indicator is ranked like an aggregate', () => {
  const now = scored('2023', [
    row('AAA', 'Coast', '5', '9'),
    row('BBB', 'Coast', '6', '2'),
    row('CCC', 'Coast', '7', ''),
  ]);
  const ranks = nodeRanks(now, indicatorId('a'), 'World').filter(
    ({ scope }) => scope.kind === 'world',
  );
  expect(ranks.map(({ country, rank, of }) => [country, rank, of])).toEqual([
    ['AAA', 3, 3],
    ['BBB', 2, 3],
    ['CCC', 1, 3],
  ]);
  expect(nodeRanks(now, aggregateId('nothing'), 'World')).toEqual([]);
});
