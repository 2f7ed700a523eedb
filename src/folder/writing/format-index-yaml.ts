import { stringify } from 'yaml';
import {
  type Band,
  type EditionDescription,
  type Fraction,
  formatNumber,
  type IndexDescription,
} from '../../model/index.ts';

/** Writes `index.yaml` as `parseIndexYaml` reads it, keys in the order of the manual. */
export function formatIndexYaml(
  description: IndexDescription,
  editions: readonly EditionDescription[],
): string {
  const { countrySet, id, title, summary, publisher, languages, ...rest } = description;
  const { disclaimer, funding, boundaries, licence, contact, url } = rest;
  const document = {
    id,
    title,
    summary,
    publisher,
    languages,
    countries: countrySet,
    disclaimer,
    funding,
    boundaries,
    licence,
    contact,
    url,
    editions: editions.map(({ bands, ...edition }) => ({
      id: edition.id,
      title: edition.title,
      framework: edition.framework,
      period: edition.period,
      published: edition.published,
      citation: edition.citation,
      note: edition.note,
      bands:
        bands.size > 0
          ? new Map([...bands].map(([component, list]) => [component, list.map(formatBand)]))
          : undefined,
    })),
  };
  return stringify(document, { lineWidth: 100, singleQuote: true });
}

function formatBand({ id, label, below, ours }: Band): object {
  return { id, label, below: below && plainNumber(below), ours };
}

/** A number where a double prints the same digits, else text; both are read back exactly. */
function plainNumber(value: Fraction): number | string {
  const text = formatNumber(value);
  return String(Number(text)) === text ? Number(text) : text;
}
