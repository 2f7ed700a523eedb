import type { Source, SourceDate, SourceName } from '../../model/index.ts';
import { type BibtexEntry, readBibtex } from './bibtex-reader.ts';
import { formatDateParts, parseDate } from './dates.ts';
import type { CitationEntry } from './entry.ts';
import type { CitationIssues } from './issues.ts';
import { plainOfLatex } from './latex-text.ts';

/** Fields by the variable of CSL they stand for; the first is the one written. */
const TEXTS: readonly (readonly [variable: string, ...fields: readonly string[]])[] = [
  ['title', 'title'],
  ['title-short', 'shorttitle'],
  ['container-title', 'journal', 'journaltitle', 'booktitle', 'maintitle'],
  ['collection-title', 'series'],
  ['publisher', 'publisher', 'institution', 'school', 'organization'],
  ['publisher-place', 'address', 'location'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['number', 'number'],
  ['chapter-number', 'chapter'],
  ['page', 'pages'],
  ['genre', 'type'],
  ['medium', 'howpublished'],
  ['version', 'version'],
  ['archive', 'archive'],
  ['DOI', 'doi'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['URL', 'url'],
  ['language', 'language', 'langid'],
  ['abstract', 'abstract'],
  ['keyword', 'keywords'],
  ['note', 'note'],
];

const TYPES: readonly (readonly [bibtex: string, csl: string])[] = [
  ['article', 'article-journal'],
  ['book', 'book'],
  ['booklet', 'pamphlet'],
  ['collection', 'book'],
  ['conference', 'paper-conference'],
  ['dataset', 'dataset'],
  ['electronic', 'webpage'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['manual', 'report'],
  ['mastersthesis', 'thesis'],
  ['misc', 'document'],
  ['online', 'webpage'],
  ['phdthesis', 'thesis'],
  ['proceedings', 'book'],
  ['report', 'report'],
  ['software', 'software'],
  ['techreport', 'report'],
  ['thesis', 'thesis'],
  ['unpublished', 'manuscript'],
  ['www', 'webpage'],
];

/** The kind of entry that a type of CSL is written as. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['article-journal', 'article'],
  ['book', 'book'],
  ['pamphlet', 'booklet'],
  ['paper-conference', 'inproceedings'],
  ['dataset', 'dataset'],
  ['webpage', 'online'],
  ['chapter', 'incollection'],
  ['report', 'report'],
  ['thesis', 'thesis'],
  ['document', 'misc'],
  ['software', 'software'],
  ['manuscript', 'unpublished'],
]);

const NAMES = ['author', 'editor', 'translator'] as const;
const CSL_TYPE = 'csl-type';

/** Entries of a BibTeX or BibLaTeX file. Its own `number` is the issue of a journal. */
export function entriesOfBibtex(text: string, issues: CitationIssues): readonly CitationEntry[] {
  return readBibtex(text, issues).map((entry) => {
    const type = typeOf(entry);
    const texts = new Map<string, string>();
    for (const [variable, ...fields] of TEXTS) {
      const raw = fields.map((field) => entry.fields.get(field)).find((found) => found);
      const plain = raw === undefined ? '' : plainText(variable, raw);
      if (plain !== '') texts.set(variable, plain);
    }
    const number = texts.get('number');
    if (type.startsWith('article') && number !== undefined && !texts.has('issue')) {
      texts.delete('number');
      texts.set('issue', number);
    }
    return {
      line: entry.line,
      id: entry.key,
      type,
      texts,
      names: new Map(
        NAMES.flatMap((role) => {
          const people = parseNames(entry.fields.get(role) ?? '');
          return people.length === 0 ? [] : [[role, people] as const];
        }),
      ),
      dates: datesOf(entry),
    };
  });
}

/** Writes sources as BibLaTeX entries in UTF-8; a type that BibLaTeX has not stands in `csl-type`. */
export function formatBibtex(sources: readonly Source[]): string {
  return sources.map(formatEntry).join('\n');
}

function formatEntry({ id, type, texts, names, dates }: Source): string {
  const kind = WRITTEN.get(type) ?? 'misc';
  const fields: (readonly [string, string])[] = [];
  if (!WRITTEN.has(type)) fields.push([CSL_TYPE, type]);
  for (const role of NAMES) {
    const people = names.get(role);
    if (people) fields.push([role, people.map(formatName).join(' and ')]);
  }
  for (const [variable, field = variable] of TEXTS) {
    const text = texts.get(variable);
    if (text === undefined) continue;
    fields.push([field, VERBATIM.has(variable) ? text : latexOfPlain(text)]);
  }
  const [issued, accessed] = [dates.get('issued'), dates.get('accessed')];
  if (issued) fields.push(['date', latexOfPlain(formatDate(issued))]);
  if (accessed) fields.push(['urldate', latexOfPlain(formatDate(accessed))]);
  const lines = fields.map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@${kind}{${id.replace(/[,{}()"#%\\]/g, '-')},\n${lines.join('')}}\n`;
}

/** Addresses and identifiers are no LaTeX: `_` and `%` stand for themselves in them. */
const VERBATIM: ReadonlySet<string> = new Set(['DOI', 'URL']);

function plainText(variable: string, raw: string): string {
  if (VERBATIM.has(variable)) {
    const bare = raw.replace(/\\([&%#_])/g, '$1').replace(/[\s{}\\]/g, '');
    return variable === 'DOI'
      ? bare.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '')
      : bare;
  }
  return plainOfLatex(raw);
}

function typeOf({ type, fields }: BibtexEntry): string {
  const stated = fields.get(CSL_TYPE);
  if (stated !== undefined && /^[a-z][a-z_-]{1,40}$/.test(stated)) return stated;
  const subtype = fields.get('entrysubtype')?.toLowerCase();
  if (type === 'article' && (subtype === 'newspaper' || subtype === 'magazine')) {
    return `article-${subtype}`;
  }
  return TYPES.find(([bibtex]) => bibtex === type)?.[1] ?? 'document';
}

function datesOf({ fields }: BibtexEntry): ReadonlyMap<string, SourceDate> {
  const dates = new Map<string, SourceDate>();
  const parts = ['year', 'month', 'day'].map((field) => plainOfLatex(fields.get(field) ?? ''));
  const end = parts.indexOf('');
  const joined = parts.slice(0, end === -1 ? 3 : end).join('-');
  const written = plainOfLatex(fields.get('date') ?? '');
  const issued = parseDate(written === '' ? joined : written);
  const accessed = parseDate(plainOfLatex(fields.get('urldate') ?? ''));
  if (issued) dates.set('issued', issued);
  if (accessed) dates.set('accessed', accessed);
  return dates;
}

function formatDate({ from, to, literal }: SourceDate): string {
  if (from.length === 0) return literal ?? '';
  return to ? `${formatDateParts(from)}/${formatDateParts(to)}` : formatDateParts(from);
}

/** `Calloway, Ines and {Pilots' Fellowship} and Bram van Oster` */
function parseNames(text: string): readonly SourceName[] {
  return splitOutside(text, /\s+and\s+/y).flatMap((raw): readonly SourceName[] => {
    const name = raw.trim();
    if (/^\{.*\}$/s.test(name)) return [{ literal: plainOfLatex(name) }].filter(isSomebody);
    const [family = '', ...rest] = splitOutside(name, /,/y).map(plainOfLatex);
    const given = rest.at(-1) ?? '';
    if (rest.length > 1) return [withGiven(`${family} ${rest[0] ?? ''}`.trim(), given)];
    if (rest.length === 1) return [withGiven(family, given)].filter(isSomebody);
    return [byOrder(plainOfLatex(name))].filter(isSomebody);
  });
}

function isSomebody({ family, given, literal }: SourceName): boolean {
  return [family, given, literal].some((part) => part !== undefined && part !== '');
}

/** `Bram van Oster`: what begins with a small letter belongs to the family's name. */
function byOrder(name: string): SourceName {
  const words = name.split(' ');
  const small = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const at = small === -1 ? words.length - 1 : small;
  const given = words.slice(0, at).join(' ');
  return at === 0 ? { literal: name } : withGiven(words.slice(at).join(' '), given);
}

function withGiven(family: string, given: string): SourceName {
  return { ...(family !== '' && { family }), ...(given !== '' && { given }) };
}

function formatName({ family, given, literal }: SourceName): string {
  if (family === undefined) return `{${latexOfPlain(literal ?? given ?? '')}}`;
  const [last, first] = [family, given ?? ''].map((part) =>
    / and |,/.test(` ${part} `) ? `{${latexOfPlain(part)}}` : latexOfPlain(part),
  );
  return `${last}, ${first}`;
}

/** Parts a text at matches that stand outside braces. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    if (depth !== 0 || sign === '\\') continue;
    separator.lastIndex = at;
    if (!separator.test(text)) continue;
    parts.push(text.slice(start, at));
    start = separator.lastIndex;
    at = start - 1;
  }
  return [...parts, text.slice(start)].filter((part) => part.trim() !== '');
}

function latexOfPlain(text: string): string {
  return text.replace(/[\\{}&%$#_~^]|--+|``|''|\u00a0/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}';
    if (sign === '~') return '\\textasciitilde{}';
    if (sign === '^') return '\\textasciicircum{}';
    if (sign === '\u00a0') return '~';
    if (sign.length > 1) return [...sign].join('{}');
    return `\\${sign}`;
  });
}
