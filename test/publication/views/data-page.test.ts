import { expect, test } from 'vitest';
import { claimsTable, dataView, profileView } from '../../../src/publication/views/index.ts';
import { countryCode } from '../../support/edition-builder.ts';
import { evidenceSite } from '../../support/evidence-site.ts';

const site = evidenceSite();
const sizes = new Map([...site.latest.manifest.keys()].map((path) => [path, 1]));

test('every column of a profile’s claims is explained where data is offered', () => {
  const view = dataView(site, site.latest, sizes);
  const table = claimsTable(profileView(site, site.latest, countryCode('BLR')));
  expect(view.claimColumns.map(({ id }) => id)).toEqual(table.columns.map(({ id }) => id));
  expect(view.claimColumns.every(({ meaning }) => meaning !== '')).toBe(true);
  expect(view.earlier).toEqual([]);
});

test('a release without claims explains no columns of them', () => {
  const bare = evidenceSite({});
  expect(dataView(bare, bare.latest, sizes).claimColumns).toEqual([]);
});
