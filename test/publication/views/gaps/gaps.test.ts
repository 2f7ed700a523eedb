import { describe, expect, test } from 'vitest';
import { indicatorsOf } from '../../../../src/model/index.ts';
import {
  gapsData,
  gapsTable,
  gapsView,
  hasClaims,
} from '../../../../src/publication/views/index.ts';
import { claim, EVIDENCE, evidenceSite } from '../../../support/evidence-site.ts';

const site = evidenceSite();
const view = gapsView(site, site.latest);
const all = indicatorsOf(site.latest.framework).length;

describe('what is not known', () => {
  test('is what claims say is not known, country by country', () => {
    expect(
      view.countries.map(({ country, claims, gaps }) => [
        country.name,
        claims,
        gaps.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Belarus', 6, ['c6']],
      ['Poland', 2, []],
      ['Ukraine', 0, []],
    ]);
    expect(view.finding).toBe(
      'The texts name one gap, in one country. Of one country no claim is recorded at all, so that nothing is said of what is not known there.',
    );
  });

  test('is also every score that no claim speaks of, a gap and a denial being spoken of', () => {
    const [belarus, poland, ukraine] = view.countries;
    expect(belarus?.untold).toHaveLength(all - 3);
    expect(belarus?.untold.map(({ id }) => String(id))).not.toContain('human-trafficking');
    expect(belarus?.untold.map(({ id }) => String(id))).not.toContain('flora-crimes');
    expect(poland?.untold).toHaveLength(all - 1);
    expect([ukraine?.untold.length, ukraine?.scored]).toEqual([all, all]);
  });

  test('is counted in classes that leave out countries without a claim', () => {
    expect(view.classes.map(({ label, countries }) => [label, countries])).toEqual([
      ['no gap recorded', 1],
      ['1 to 3 gaps', 1],
      ['4 to 7 gaps', 0],
      ['8 gaps and more', 0],
    ]);
  });

  test('says so where no text names a gap', () => {
    const known = evidenceSite({ ...EVIDENCE, claims: [claim('c1')], flows: [] });
    expect(gapsView(known, known.latest).finding).toBe(
      'The texts name no gap. Of 2 countries no claim is recorded at all, so that nothing is said of what is not known there.',
    );
  });

  test('has no page where nothing is claimed', () => {
    const silent = evidenceSite({});
    expect([hasClaims(site, site.latest), hasClaims(silent, silent.latest)]).toEqual([true, false]);
  });

  test('lies in a table of two kinds of rows and in data', () => {
    const { rows } = gapsTable(view);
    expect(rows[0]).toEqual([
      'BLR',
      'Belarus',
      'no-information',
      'human-trafficking',
      'c6',
      'What c6 says.',
      'not_assessable',
      '',
    ]);
    expect(rows.filter(([, , kind]) => kind === 'no-claim')).toHaveLength(3 * all - 4);
    const data = JSON.parse(JSON.stringify(gapsData(view)));
    expect(data.countries[0].gaps[0].claim).toBe('c6');
    expect(data.countries[2]).toMatchObject({ country: 'UKR', claims: 0, scored: all, gaps: [] });
  });
});
