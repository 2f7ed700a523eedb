import { bytesOf } from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';

/** Licences that CITATION.cff may name by their SPDX id. */
const SPDX =
  /^(CC0-1\.0|CC-BY(-NC)?(-SA|-ND)?-[34]\.0|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0|Apache-2\.0|MIT)$/;

/** `Organized crime, Edition 2025` */
export function releaseTitle({ index, edition }: ReleaseContents): string {
  return `${index.title}, ${edition.title}`;
}

/** Where this release stands on the published site, when `index.yaml` says where that is. */
export function releaseUrl({ index, id }: ReleaseContents): string | undefined {
  return index.url === undefined ? undefined : `${index.url.replace(/\/+$/, '')}/${id}/`;
}

/** The licence's SPDX id where its name is one, blanks or hyphens alike: `CC BY 4.0` is `CC-BY-4.0`. */
export function spdxId(licence: string): string | undefined {
  const id = licence.trim().replace(/\s+/g, '-');
  return SPDX.test(id) ? id : undefined;
}

/** One sentence to cite this release by: the edition's own words and the release, or publisher, year, title, release. */
export function citationText(contents: ReleaseContents): string {
  const { index, edition, id } = contents;
  if (edition.citation !== undefined) {
    return `${edition.citation.trim().replace(/[\s.]+$/, '')}. Release ${id}.`;
  }
  const url = releaseUrl(contents);
  const year = contents.date.slice(0, 4);
  const head = `${index.publisher.name} (${year}). ${releaseTitle(contents)}. Release ${id}.`;
  return url === undefined ? head : `${head} ${url}`;
}

/** `CITATION.cff` 1.2.0. Texts stand in double quotes, which YAML reads as JSON does. */
export function citationFile(contents: ReleaseContents): Uint8Array {
  const { index, id, date } = contents;
  const publisher = [
    `  - name: ${quoted(index.publisher.name)}`,
    ...(index.publisher.url === undefined ? [] : [`    website: ${quoted(index.publisher.url)}`]),
  ];
  const spdx = spdxId(index.licence.name);
  const url = releaseUrl(contents);
  const lines = [
    'cff-version: 1.2.0',
    `message: ${quoted(`Please cite this release: ${citationText(contents)}`)}`,
    'type: dataset',
    `title: ${quoted(releaseTitle(contents))}`,
    `abstract: ${quoted(index.summary)}`,
    'authors:',
    ...publisher,
    `version: ${quoted(id)}`,
    `date-released: ${quoted(date)}`,
    ...(spdx === undefined ? [] : [`license: ${quoted(spdx)}`]),
    ...(index.licence.url === undefined ? [] : [`license-url: ${quoted(index.licence.url)}`]),
    ...(url === undefined ? [] : [`url: ${quoted(url)}`]),
  ];
  return bytesOf(`${lines.join('\n')}\n`);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
