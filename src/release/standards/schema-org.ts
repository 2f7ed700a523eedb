import { nodesOf } from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';
import { type Json, jsonFile } from '../sealing/json-text.ts';
import { heldTables } from '../tables/evidence-tables.ts';
import { twinPaths } from '../tables/twins.ts';
import { citationText, releaseTitle, releaseUrl } from './citation.ts';

/** `dataset.jsonld`: the release as a schema.org Dataset, for search engines.
 *  Addresses of files are relative to this one unless the index says where its site stands. */
export function schemaOrgFile(contents: ReleaseContents): Uint8Array {
  const { index, edition, framework } = contents;
  const url = releaseUrl(contents);
  const publisher = {
    '@type': 'Organization',
    name: index.publisher.name,
    url: index.publisher.url,
  };
  return jsonFile({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: releaseTitle(contents),
    description: index.summary,
    identifier: `${index.id}/${contents.id}`,
    version: contents.id,
    url,
    datePublished: contents.date,
    temporalCoverage: `${edition.period.from}/${edition.period.to}`,
    spatialCoverage: { '@type': 'Place', name: index.countrySet },
    inLanguage: framework.language,
    license: index.licence.url ?? index.licence.name,
    creator: publisher,
    publisher,
    creditText: citationText(contents),
    isAccessibleForFree: true,
    variableMeasured: nodesOf(framework).map(({ id, name }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name,
    })),
    distribution: heldTables(contents).flatMap(({ name }) => {
      const paths = twinPaths(name);
      return [
        download(paths.csv, 'text/csv'),
        download(paths.json, 'application/json'),
        download(paths.parquet, 'application/vnd.apache.parquet'),
      ];
    }),
  });
}

function download(path: string, encodingFormat: string): Json {
  return { '@type': 'DataDownload', name: path, encodingFormat, contentUrl: path };
}
