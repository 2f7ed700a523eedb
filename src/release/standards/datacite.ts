import { releaseId, releaseParts } from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';
import { type Json, jsonFile } from '../sealing/json-text.ts';
import { citationText, releaseTitle, releaseUrl, spdxId } from './citation.ts';

/** `datacite.json`: the release described by the DataCite kernel 4.5, for whoever mints a DOI.
 *  It holds no DOI, because minting one is the publisher's act. */
export function dataciteFile(contents: ReleaseContents): Uint8Array {
  const { index, edition, framework } = contents;
  const organisation = { name: index.publisher.name, nameType: 'Organizational' };
  const spdx = spdxId(index.licence.name);
  return jsonFile({
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    alternateIdentifiers: [
      {
        alternateIdentifier: `${index.id}/${contents.id}`,
        alternateIdentifierType: 'Release of this index',
      },
    ],
    creators: [organisation],
    titles: [{ title: releaseTitle(contents), lang: framework.language }],
    publisher: { name: index.publisher.name },
    publicationYear: contents.date.slice(0, 4),
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'Index of countries' },
    subjects: framework.components.map(({ name }) => ({ subject: name })),
    dates: [
      { date: contents.date, dateType: 'Issued' },
      {
        date: `${edition.period.from}/${edition.period.to}`,
        dateType: 'Other',
        dateInformation: 'Reference period of the edition',
      },
    ],
    language: framework.language,
    version: contents.id,
    formats: ['text/csv', 'application/json', 'application/vnd.apache.parquet'],
    rightsList: [
      {
        rights: index.licence.name,
        rightsUri: index.licence.url,
        ...(spdx === undefined
          ? {}
          : { rightsIdentifier: spdx.toLowerCase(), rightsIdentifierScheme: 'SPDX' }),
      },
    ],
    descriptions: [
      { description: index.summary, descriptionType: 'Abstract' },
      { description: `Please cite: ${citationText(contents)}`, descriptionType: 'Other' },
    ],
    relatedIdentifiers: relatedReleases(contents),
  });
}

function relatedReleases(contents: ReleaseContents): Json {
  const { edition, number } = releaseParts(contents.id);
  if (number === 1) return [];
  const before = releaseUrl({ ...contents, id: releaseId(edition, number - 1) });
  if (before === undefined) return [];
  return [
    {
      relatedIdentifier: before,
      relatedIdentifierType: 'URL',
      relationType: 'IsNewVersionOf',
    },
  ];
}
