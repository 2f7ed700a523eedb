import type { Source, SourceName } from '../../../model/index.ts';
import { sourceView } from '../evidence/source-view.ts';
import { listOf, phrase } from '../phrases.ts';
import type { ReferenceView } from './sources-view.ts';

/** A source as a list of references has it: author, date, title, and where it appeared, in the order of
 *  most styles of citation (author and date first). */
export function referenceView(source: Source): ReferenceView {
  const { issued, title } = sourceView(source);
  const text = (name: string): string => source.texts.get(name) ?? '';
  const authors = source.names.get('author') ?? [];
  const editors = source.names.get('editor') ?? [];
  const names = (authors.length > 0 ? authors : editors).map(inverted);
  const publisher = text('publisher');
  const by = names.length > 0 ? listOf(names) : publisher;
  const role = authors.length === 0 && editors.length > 0 ? ` ${phrase('reference-editor')}` : '';
  const date = issued === '' ? '' : `(${issued})`;
  const before = [`${by}${role}`, date].filter((part) => part !== '').join(' ');
  const place = text('publisher-place');
  const after = [
    numberOf(source),
    containerOf(source),
    publisher === by ? place : joined([publisher, place], ', '),
    text('DOI') === '' ? '' : `doi:${text('DOI')}`,
    accessedOf(source),
  ].filter((part) => part !== '');
  return {
    before: before === '' ? '' : stopped(before),
    title,
    after: after.map(stopped).join(' '),
  };
}

/** `Rowan, E.`; an institution, and a name in one part, as they are. */
function inverted({ family, given, literal }: SourceName): string {
  if (literal !== undefined) return literal;
  const initials = (given ?? '')
    .split(/[ .]+/)
    .filter((part) => part !== '')
    .map((part) => `${[...part][0]}.`)
    .join(' ');
  return joined([family ?? '', initials], ', ');
}

function numberOf(source: Source): string {
  const text = (name: string): string => source.texts.get(name) ?? '';
  return joined(
    [
      text('genre'),
      text('number') === '' ? '' : phrase('reference-number', { number: text('number') }),
      text('edition') === '' ? '' : phrase('reference-edition', { edition: text('edition') }),
    ],
    ', ',
  );
}

/** `In Journal of Lamps, 12(3), 4–9`. */
function containerOf(source: Source): string {
  const text = (name: string): string => source.texts.get(name) ?? '';
  const issue = text('issue') === '' ? '' : `(${text('issue')})`;
  const inside = joined([text('container-title'), `${text('volume')}${issue}`, text('page')], ', ');
  return text('container-title') === '' ? inside : phrase('reference-in', { container: inside });
}

function accessedOf(source: Source): string {
  const accessed = source.dates.get('accessed');
  if (!accessed) return '';
  const view = sourceView({ ...source, dates: new Map([['issued', accessed]]) });
  return phrase('reference-accessed', { date: view.issued });
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}

function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
