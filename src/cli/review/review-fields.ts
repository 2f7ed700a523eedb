import {
  formatClaimsCsv,
  formatFlowsCsv,
  type OpenEdition,
  parseClaimsCsv,
  parseFlowsCsv,
} from '../../folder/index.ts';
import {
  CONFIDENCE_CLASSES,
  formatCsv,
  type Issue,
  indicatorsOf,
  POLARITIES,
  parseCsv,
} from '../../model/index.ts';
import type { ReviewItem } from './review-items.ts';

/** A field of a claim or a flow that can be changed while it is reviewed. */
export interface ReviewField {
  /** The key that opens it. */
  readonly key: string;
  readonly column: string;
  /** How it is written, for the person who writes it. */
  readonly hint: string;
}

const PLACES = 'Belarus (BLR); Chernihiv (city, UKR); Sahel (subregion)';
const FIELDS: Readonly<Record<ReviewItem['kind'], readonly ReviewField[]>> = {
  claim: [
    { key: '1', column: 'text', hint: 'the statement, in your own words' },
    { key: '2', column: 'indicator', hint: 'id of an indicator, or empty' },
    { key: '3', column: 'section', hint: 'id of a section, or empty' },
    { key: '4', column: 'places', hint: PLACES },
    { key: '5', column: 'roles', hint: 'Belarus: transit; Poland: destination' },
    { key: '6', column: 'actors', hint: 'criminal-networks; mafia-style-groups' },
    { key: '7', column: 'polarity', hint: POLARITIES.join(', ') },
    { key: '8', column: 'confidence', hint: 'how sure it is, by its words' },
    { key: '9', column: 'cue', hint: 'the words that carry the confidence' },
    { key: '0', column: 'period', hint: 'when it holds, in the words of the text' },
  ],
  flow: [
    { key: '1', column: 'commodity', hint: 'what moves' },
    { key: '2', column: 'legs', hint: 'Ukraine (UKR) > Kyiv (city, UKR) > Belarus (BLR)' },
    { key: '3', column: 'indicator', hint: 'id of an indicator' },
    { key: '4', column: 'confidence', hint: 'how sure it is, by its words' },
    { key: '5', column: 'claims', hint: 'c12; c14' },
  ],
};

/** The fields of an item that can be changed. */
export function fieldsOf({ kind }: ReviewItem): readonly ReviewField[] {
  return FIELDS[kind];
}

/** A field as the table writes it. */
export function fieldText(item: ReviewItem, column: string): string {
  const { header, cells } = rowOf(item);
  return cells[header.indexOf(column)] ?? '';
}

/** Words that a field may hold, where they are counted. */
export function choicesOf(column: string, { framework }: OpenEdition): readonly string[] {
  switch (column) {
    case 'indicator':
      return indicatorsOf(framework).map(({ id }) => id);
    case 'section':
      return framework.sections.map(({ id }) => id);
    case 'polarity':
      return POLARITIES;
    case 'confidence':
      return CONFIDENCE_CLASSES;
    default:
      return [];
  }
}

/** The item with one field written anew, or what is wrong with it. */
export function withField(
  item: ReviewItem,
  column: string,
  text: string,
  edition: OpenEdition,
): { readonly item?: ReviewItem; readonly issues: readonly Issue[] } {
  const { header, cells } = rowOf(item);
  const row = cells.map((cell, at) => (header[at] === column ? text.trim() : cell));
  const table = formatCsv([header, row]);
  const { framework, countries, places } = edition;
  const rules = { framework, countries, places };
  if (item.kind === 'claim') {
    const sources = new Set(edition.sources.map(({ id }) => id));
    const quotes = new Set(edition.quotes.map(({ id }) => id));
    const read = parseClaimsCsv(table, 'claims.csv', { ...rules, sources, quotes });
    const [value] = read.ok ? read.value : [];
    return { ...(value && { item: { kind: 'claim', value } }), issues: issuesOf(read) };
  }
  const claims = new Set(edition.claims.map(({ id }) => id));
  const read = parseFlowsCsv(table, 'flows.csv', { ...rules, claims });
  const [value] = read.ok ? read.value : [];
  return { ...(value && { item: { kind: 'flow', value } }), issues: issuesOf(read) };
}

function issuesOf(
  read:
    | { readonly ok: true; readonly warnings: readonly Issue[] }
    | { readonly ok: false; readonly issues: readonly Issue[] },
): readonly Issue[] {
  return read.ok ? read.warnings : read.issues;
}

function rowOf(item: ReviewItem): {
  readonly header: readonly string[];
  readonly cells: readonly string[];
} {
  const table =
    item.kind === 'claim' ? formatClaimsCsv([item.value]) : formatFlowsCsv([item.value]);
  const [header = [], cells = []] = parseCsv(table).records.map(({ fields }) =>
    fields.map(({ text }) => text),
  );
  return { header, cells };
}
