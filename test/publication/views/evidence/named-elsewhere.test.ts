import { describe, expect, test } from 'vitest';
import {
  claimsTable,
  isNamedElsewhere,
  profileData,
  profileView,
} from '../../../../src/publication/views/index.ts';
import { countryCode } from '../../../support/edition-builder.ts';
import {
  BELARUS,
  claim,
  claimIds,
  EVIDENCE,
  evidenceSite,
  flow,
  POLAND,
  UKRAINE,
} from '../../../support/evidence-site.ts';

const site = evidenceSite({
  ...EVIDENCE,
  claims: [...(EVIDENCE.claims ?? []), claim('c9', { places: [BELARUS, POLAND] })],
});
const profile = (code: string) => profileView(site, site.latest, countryCode(code));
const told = (code: string) =>
  profile(code).named?.map(({ country, own, claims, flows }) => [
    country.name,
    own,
    claims.map(({ id }) => id).join(),
    flows.map(({ id }) => id).join(),
  ]);

describe('what other profiles say of a country', () => {
  test('is their claims and flows that name it by its code, profile by profile', () => {
    expect(told('POL')).toEqual([['Belarus', true, 'c9', 'f6']]);
    expect(told('BLR')).toEqual([['Poland', true, '', 'f5']]);
  });

  test('counts places inside the country, and never its own profile', () => {
    expect(told('UKR')).toEqual([['Belarus', true, '', 'f1,f2,f3,f6']]);
  });

  test('leads to no claim that has its card on a third profile', () => {
    const across = evidenceSite({
      claims: EVIDENCE.claims ?? [],
      flows: [
        flow('f1', 'arms-trafficking', 'arms', [UKRAINE, BELARUS], {
          claims: claimIds('c1', 'c5'),
        }),
      ],
    });
    const { named } = profileView(across, across.latest, countryCode('UKR'));
    expect(named?.[0]?.flows[0]?.claims).toEqual(['c1']);
  });

  test('is absent where no other names it, without a part of the view', () => {
    const alone = evidenceSite({ flows: [flow('f1', 'arms-trafficking', 'arms', [UKRAINE])] });
    expect(profileView(alone, alone.latest, countryCode('POL'))).not.toHaveProperty('named');
    expect(isNamedElsewhere(alone, alone.latest, countryCode('POL'))).toBe(false);
    expect(isNamedElsewhere(alone, alone.latest, countryCode('UKR'))).toBe(true);
  });

  test('follows its own claims in the table, each under the country whose profile says it', () => {
    const { columns, rows } = claimsTable(profile('POL'));
    expect(columns.slice(0, 2).map(({ id }) => id)).toEqual(['id', 'country']);
    expect(rows.map(([id, country]) => `${id} ${country}`)).toEqual(['c5 POL', 'c8 POL', 'c9 BLR']);
  });

  test('goes into the data beside the page', () => {
    expect(profileData(profile('POL'))).toMatchObject({
      named: [{ country: 'BLR', edition: '2021', claims: ['c9'], flows: ['f6'] }],
    });
  });
});
