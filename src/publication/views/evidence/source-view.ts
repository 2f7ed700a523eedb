import { monthName, type Source, type SourceDate, type SourceName } from '../../../model/index.ts';
import { listOf, phrase } from '../phrases.ts';
import type { SourceView } from './evidence-views.ts';

/** Only such an address becomes a link: a release may come from anywhere. */
const WEB = /^https?:\/\/\S+$/i;

/** A source as a reader meets it. */
export function sourceView(source: Source): SourceView {
  const text = (name: string) => source.texts.get(name) ?? '';
  const by = listOf((source.names.get('author') ?? source.names.get('editor') ?? []).map(nameOf));
  const issued = source.dates.get('issued');
  const year = issued?.to?.[0] ?? issued?.from[0];
  const publisher = text('container-title') || text('publisher');
  const doi = text('DOI');
  const url =
    (WEB.test(text('URL')) ? text('URL') : '') || (doi === '' ? '' : `https://doi.org/${doi}`);
  const grade = source.reliability;
  return {
    id: source.id,
    title: text('title') || phrase('source-untitled'),
    by,
    issued: issued ? dateText(issued) : '',
    ...(year !== undefined && { year }),
    publisher: publisher === by ? '' : publisher,
    ...(url !== '' && { url }),
    ...(grade && { grade }),
    gradeName: grade ? phrase(`grade-${grade}`) : '',
    reason: source.reason ?? '',
    ...(source.independence !== undefined && { group: source.independence }),
    address: `sources.html#source-${encodeURIComponent(source.id)}`,
  };
}

function nameOf({ family, given, literal }: SourceName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(' ');
}

function dateText({ from, to, literal }: SourceDate): string {
  if (literal !== undefined && from.length === 0) return literal;
  const first = dayText(from);
  return to ? phrase('date-span', { from: first, to: dayText(to) }) : first;
}

/** `[2024, 6, 28]` is `28 June 2024`; what is not known is left out. */
function dayText([year = 0, month, day]: readonly number[]): string {
  const name = month === undefined ? undefined : monthName(month);
  if (name === undefined) return String(year);
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}
