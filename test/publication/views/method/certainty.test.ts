import { expect, test } from 'vitest';
import { methodologyView } from '../../../../src/publication/views/index.ts';
import { madeUpSite } from '../../../support/sites.ts';

test('half a point on one indicator moves its pillar by a share of its siblings, the component by half of that', () => {
  const site = madeUpSite();
  const { certainty } = methodologyView(site, site.latest);
  expect(certainty).toEqual([
    {
      parent: 'Criminal markets',
      count: 15,
      upTo: false,
      // 0.5 ÷ 15 = 0.0333…, ÷ 2 = 0.01666…
      effects: [
        { node: 'Criminal markets', effect: '0.033' },
        { node: 'Criminality', effect: '0.017' },
      ],
    },
    {
      parent: 'Criminal actors',
      count: 5,
      upTo: false,
      // 0.5 ÷ 5 = 0.1, ÷ 2 = 0.05
      effects: [
        { node: 'Criminal actors', effect: '0.100' },
        { node: 'Criminality', effect: '0.050' },
      ],
    },
    {
      parent: 'Resilience',
      count: 12,
      upTo: false,
      // 0.5 ÷ 12 = 0.041666…
      effects: [{ node: 'Resilience', effect: '0.042' }],
    },
  ]);
});
