import { describe, expect, test } from 'vitest';
import { releaseId } from '../../../../src/model/index.ts';
import { pageRelease, siteReleases } from '../../../../src/publication/views/index.ts';
import {
  editionName,
  editionsUpTo,
  releasesUpTo,
} from '../../../../src/publication/views/releases/site-releases.ts';
import type { Release } from '../../../../src/release/index.ts';
import { editionId } from '../../../support/edition-builder.ts';
import { buildRelease } from '../../../support/release-fixture.ts';
import { lanternSite, madeUpSite } from '../../../support/sites.ts';

const site = madeUpSite();
const [first, second, third] = site.editions;
if (!first || !second || !third) throw new Error('three editions expected');

describe('the releases of a site', () => {
  test('stand oldest edition first, whatever order they come in', () => {
    const shuffled = siteReleases([third, first, second]);
    expect(shuffled.all.map(({ id }) => id)).toEqual(['2021.1', '2023.1', '2025.1']);
    expect(shuffled.latest.id).toBe('2025.1');
  });

  test('count the newest release of an edition only, by number and not by text', () => {
    const scores = second.scored;
    const releases = [2, 10, 9].map((number) =>
      buildRelease({ scores, number, published: '2023-10-01' }),
    );
    const grown = siteReleases([first, ...releases, third]);
    expect(grown.all.map(({ id }) => id)).toEqual([
      '2021.1',
      '2023.2',
      '2023.9',
      '2023.10',
      '2025.1',
    ]);
    expect(grown.editions.map(({ id }) => id)).toEqual(['2021.1', '2023.10', '2025.1']);
  });

  test('a page of a superseded release shows itself among the editions', () => {
    const older = buildRelease({ scores: second.scored, number: 1, published: '2023-10-01' });
    const newer = buildRelease({ scores: second.scored, number: 2, published: '2023-10-01' });
    const grown = siteReleases([first, older, newer, third]);
    expect(editionsUpTo(grown, older).map(({ id }) => id)).toEqual(['2021.1', '2023.1']);
    expect(editionsUpTo(grown, third).map(({ id }) => id)).toEqual(['2021.1', '2023.2', '2025.1']);
    expect(pageRelease(grown, older).editions[1]?.release).toBe('2023.2');
    expect(pageRelease(grown, older).latest).toBe('2025.1');
  });

  test('a correction sealed after a release does not reach the pages of that release', () => {
    const late = { ...second, id: releaseId(second.edition.id, 2), date: '2026-02-01' };
    const grown = siteReleases([first, second, late, third]);
    const shown = (release: Release) => releasesUpTo(grown, release).map(({ id }) => id);
    expect(shown(third)).toEqual(['2021.1', '2023.1', '2025.1']);
    expect(shown(late)).toEqual(['2021.1', '2023.1', '2023.2']);
    expect(shown(second)).toEqual(['2021.1', '2023.1']);
  });

  test('a site without a release is refused', () => {
    expect(() => siteReleases([])).toThrow('at least one release');
  });

  test('an edition without a citation gets one that names release and date', () => {
    expect(pageRelease(site, third).citation).toBe(
      'Nobody in particular. A made-up index: Edition 2025, release 2025.1. 2025-10-01.',
    );
  });

  test('an edition is called by its year, or by its title where it has none', () => {
    expect(editionName(site, editionId('2023'))).toBe('2023');
    expect(editionName(lanternSite(), editionId('spring-2022'))).toBe('Edition spring-2022');
  });
});
