import type { PageContext } from './page-context.ts';
import { lastingAddress } from './page-context.ts';
import { word } from './words.ts';

/** JSON for a `<script type="application/ld+json">`: no text in it can end the element. */
export function jsonLdText(records: readonly object[]): string {
  return JSON.stringify(records.length === 1 ? records[0] : records).replaceAll('<', '\\u003c');
}

/** A schema.org Dataset record of this release, for the pages that stand for the whole of it. */
export function datasetRecord(page: PageContext): object {
  const { release } = page;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: word('page-title', { title: release.editionTitle, index: release.indexTitle }),
    description: word('dataset-description', {
      index: release.indexTitle,
      edition: release.editionTitle,
      set: release.countrySet,
    }),
    version: release.id,
    datePublished: release.date,
    inLanguage: page.language,
    publisher: { '@type': 'Organization', name: release.publisher },
    license: release.licence.url ?? release.licence.name,
    spatialCoverage: release.countrySet,
    isAccessibleForFree: true,
    ...(page.siteUrl === undefined
      ? {}
      : {
          url: lastingAddress(page, 'index.html'),
          distribution: [
            {
              '@type': 'DataDownload',
              encodingFormat: 'text/csv',
              contentUrl: lastingAddress(page, 'data/scores.csv'),
            },
            {
              '@type': 'DataDownload',
              encodingFormat: 'text/csv',
              contentUrl: lastingAddress(page, 'data/aggregates.csv'),
            },
          ],
        }),
  };
}
