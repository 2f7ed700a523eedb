import { UNNAMED_PUBLISHER } from '../../folder/index.ts';
import { type EditionDescription, type IndexDescription, monthName } from '../../model/index.ts';
import type { PublishedEdition } from './published-editions.ts';

const SOURCE = 'Global Initiative Against Transnational Organized Crime';
const INDEX = 'Global Organized Crime Index';

const NEW_INDICATORS =
  'Five criminal markets and one type of actor were added with this edition and count at once. A ' +
  'change of criminality since 2021 therefore mixes what changed in a country with what changed in ' +
  'the set of indicators; the like-for-like change keeps to the indicators that both editions share.';

/** What `index.yaml` says of an imported index, in our words, until its owner says more. Its publisher is
 *  whoever puts it out, never the source of its scores. */
export function importedDescription(
  countrySet: string,
  publisher: string = UNNAMED_PUBLISHER,
): IndexDescription {
  return {
    id: 'global-organized-crime-index',
    title: `${INDEX}, recomputed`,
    summary:
      'Criminal markets, criminal actors and resilience to organized crime, scored country by ' +
      `country. The scores are those published by the ${SOURCE}; averages, ranks, changes and ` +
      'classes were computed anew from them.',
    publisher: { name: publisher },
    languages: ['en'],
    countrySet,
    disclaimer:
      `The scores are those of the ${INDEX}, read from the workbook that the ` +
      `${SOURCE} offers for download. Averages, ranks, changes and classes were computed from ` +
      'them with Assayer and may differ from figures printed elsewhere. The Global Initiative has no part ' +
      'in these pages and has not reviewed them. Definitions of indicators and edges of bands are ' +
      'our reading of the published method.',
    funding: '',
    boundaries:
      'Borders and names on the maps follow a public-domain map of the world and the names of the ' +
      'published workbook. They take no position on the status of any territory or on where a ' +
      'border runs. Territories that are not in the published workbook have no scores here.',
    licence: {
      name:
        `No licence named by the publisher; cite as ${SOURCE}, ${INDEX}, with the year of the ` +
        'edition, https://ocindex.net/',
    },
  };
}

/** What `index.yaml` says of an imported edition. */
export function importedEditionDescription(edition: PublishedEdition): EditionDescription {
  const { id, framework, period, published } = edition;
  return {
    id,
    title: `Edition ${id}`,
    framework,
    period,
    published,
    citation: `${citationOf(edition)}, recomputed with Assayer.`,
    ...(id === '2023' && { note: NEW_INDICATORS }),
    bands: new Map(),
  };
}

/** `2025-11-10` as `10 November 2025`. */
function longDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${monthName(Number(month)) ?? month} ${year}`;
}

function citationOf({ id, published }: PublishedEdition): string {
  return `${SOURCE}, ${INDEX} ${id}, data set published ${longDate(published)}, https://ocindex.net/`;
}

/** A CSL-JSON entry for the workbook of one release, named by its hash. */
export function workbookSource(
  release: PublishedEdition,
  sha256: string,
  sheets: readonly string[],
): Readonly<Record<string, unknown>> {
  return {
    id: `ocindex-${release.id}-${sha256.slice(0, 8)}`,
    type: 'dataset',
    title: `${INDEX} ${release.id}: data set`,
    author: [{ literal: SOURCE }],
    publisher: SOURCE,
    issued: { 'date-parts': [release.published.split('-').map(Number)] },
    URL: 'https://ocindex.net/',
    medium: 'Workbook (XLSX)',
    language: 'en',
    note: `Read from the sheets ${sheets.join(', ')}. SHA-256 ${sha256}. Its publisher names no licence.`,
  };
}
