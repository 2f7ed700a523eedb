import {
  type Band,
  type Correction,
  compareText,
  type EditionDescription,
  formatFraction,
  type IndexDescription,
} from '../../model/index.ts';
import { RELEASE_FORMAT } from '../sealing/format.ts';
import { type Json, jsonFile } from '../sealing/json-text.ts';
import type { ReleaseContents } from './contents.ts';

/** `release.json`: what the index folder says of the index, the edition, the one before and the corrections. */
export function descriptionFile(contents: ReleaseContents): Uint8Array {
  return jsonFile({
    format: RELEASE_FORMAT,
    release: contents.id,
    date: contents.date,
    index: indexJson(contents.index),
    edition: editionJson(contents.edition),
    previous: contents.previous ? editionJson(contents.previous.edition) : undefined,
    corrections: contents.corrections.map(correctionJson),
  });
}

function indexJson(index: IndexDescription): Json {
  return {
    id: index.id,
    title: index.title,
    summary: index.summary,
    publisher: { name: index.publisher.name, url: index.publisher.url },
    languages: index.languages,
    countries: index.countrySet,
    disclaimer: index.disclaimer,
    funding: index.funding,
    boundaries: index.boundaries,
    licence: { name: index.licence.name, url: index.licence.url },
    contact: index.contact,
    url: index.url,
  };
}

function editionJson(edition: EditionDescription): Json {
  const bands = [...edition.bands].sort(([a], [b]) => compareText(a, b));
  return {
    id: edition.id,
    title: edition.title,
    framework: edition.framework,
    period: { from: edition.period.from, to: edition.period.to },
    published: edition.published,
    citation: edition.citation,
    note: edition.note,
    bands: Object.fromEntries(bands.map(([component, list]) => [component, list.map(bandJson)])),
  };
}

function bandJson({ id, label, below, ours }: Band): Json {
  return { id, label, below: below === undefined ? undefined : formatFraction(below), ours };
}

function correctionJson({ release, date, what, why }: Correction): Json {
  return { release, date, what, why };
}
