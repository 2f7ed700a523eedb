import { describe, expect, test } from 'vitest';
import { bytesOf, type Issue, once, textOf } from '../../../src/model/index.ts';

import { countryIntervals } from '../../../src/release/reading/robustness-reader.ts';
import { demoFolder, sealedIndex } from '../../support/site-fixture.ts';

const TABLE = 'rank-intervals.csv';

const { releases, releaseFiles } = await sealedIndex(demoFolder('lantern-sea'));
const [release] = releases;
const files = release && releaseFiles.get(release.id);
if (!release || !files) throw new Error('a sealed release expected');

/** What is read of a country after the table of intervals was altered, and what is told of it. */
function readAltered(change: (table: string) => Uint8Array | undefined, country: string) {
  const table = change(textOf(files?.get(TABLE) ?? bytesOf('')) ?? '');
  const altered = new Map(files);
  if (table) altered.set(TABLE, table);
  else altered.delete(TABLE);
  const issues: Issue[] = [];
  const read = countryIntervals(
    altered,
    () => release?.ranks ?? [],
    (part) => once(() => part(issues)),
  );
  const code = release?.countries.find((one) => one.code === country)?.code;
  if (!code) throw new Error(`no country ${country}`);
  return { rows: read(code), issues };
}

describe('the intervals of one country', () => {
  test('are those that the whole table has of it, in every release and country', () => {
    for (const { robustness, countries } of releases) {
      expect(robustness).toBeDefined();
      for (const { code } of countries) {
        const whole = robustness?.intervals.filter(({ country }) => country === code);
        expect(robustness?.intervalsOf(code)).toEqual(whole);
      }
    }
  });

  const first = release.countries[0]?.code ?? '';

  test('tell of a row that no rank has, and keep the others', () => {
    const { rows, issues } = readAltered(
      (table) => bytesOf(table.replace(new RegExp(`^${first},[a-z-]+`, 'm'), `${first},nothing`)),
      first,
    );
    expect(issues.map(({ message }) => message)).toEqual(['There is no such rank.']);
    expect(rows.length).toBe(
      (release.robustness?.intervalsOf(release.countries[0]?.code ?? fail()).length ?? 0) - 1,
    );
  });

  test('tell that their table is missing or no text', () => {
    expect(readAltered(() => undefined, first).issues).toHaveLength(1);
    const binary = readAltered(() => new Uint8Array([0xff, 0xfe, 0x00]), first);
    expect(binary.rows).toEqual([]);
    expect(binary.issues[0]?.message).toBe('The file is not UTF-8 text.');
  });
});

function fail(): never {
  throw new Error('a country expected');
}
