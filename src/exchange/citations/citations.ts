import { cslItem, parseSourcesJson } from '../../folder/index.ts';
import { type Access, type Parsed, parsed, type Source, textOf } from '../../model/index.ts';
import { entriesOfBibtex, formatBibtex } from './bibtex.ts';
import { type CitationEntry, sourcesOf } from './entry.ts';
import { CitationIssues } from './issues.ts';
import { entriesOfRis, formatRis } from './ris.ts';

export type CitationFormat = 'bibtex' | 'ris' | 'csl';

const MOST_BYTES = 16_000_000;

/** The format of a bibliography by the ending of its name. */
export function formatOfFile(name: string): CitationFormat | undefined {
  if (/\.bib$/i.test(name)) return 'bibtex';
  if (/\.ris$/i.test(name)) return 'ris';
  return /\.(json|csl)$/i.test(name) ? 'csl' : undefined;
}

/** Reads a bibliography as sources, or every issue that stands in the way. All are given the same
 *  access and no grade; ids in `taken` are not used again. */
export function importCitations(
  bytes: Uint8Array,
  file: string,
  format: CitationFormat,
  { access, taken }: { readonly access: Access; readonly taken: Iterable<string> },
): Parsed<readonly Source[]> {
  const issues = new CitationIssues(file);
  const text = readText(bytes, issues);
  if (text === undefined) return { ok: false, issues: issues.list };
  const entries = readEntries(text, file, format, issues);
  if (!entries.ok) return entries;
  if (entries.value.length === 0 && issues.list.length === 0) {
    issues.error(
      'citation-empty',
      undefined,
      'The bibliography has no entry.',
      'Check that it is the right file, and that its ending says its format: .bib, .ris or .json.',
    );
  }
  const sources = sourcesOf(entries.value, access, taken, issues);
  return parsed(sources, [...entries.warnings, ...issues.list]);
}

/** Writes sources for others, in the order given: what our judgement of them is stays out. */
export function exportCitations(sources: readonly Source[], format: CitationFormat): string {
  if (format === 'bibtex') return formatBibtex(sources);
  if (format === 'ris') return formatRis(sources);
  const items = sources.map((source) => ({ ...cslItem(source), custom: undefined }));
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

function readEntries(
  text: string,
  file: string,
  format: CitationFormat,
  issues: CitationIssues,
): Parsed<readonly CitationEntry[]> {
  if (format === 'bibtex') {
    return { ok: true, value: entriesOfBibtex(text, issues), warnings: [] };
  }
  if (format === 'ris') return { ok: true, value: entriesOfRis(text, issues), warnings: [] };
  const read = parseSourcesJson(text, file);
  if (!read.ok) return read;
  const value = read.value.map((source) => ({ ...source, line: 1 }));
  return { ok: true, value, warnings: read.warnings.filter(({ code }) => code !== 'source-grade') };
}

function readText(bytes: Uint8Array, issues: CitationIssues): string | undefined {
  if (bytes.length > MOST_BYTES) {
    issues.error(
      'citation-size',
      undefined,
      `The file has ${bytes.length} bytes; bibliographies have at most ${MOST_BYTES}.`,
      'Check that it is the right file, or part it.',
    );
    return undefined;
  }
  const text = textOf(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) {
    issues.error(
      'citation-encoding',
      undefined,
      'The file is not UTF-8.',
      'Save it as UTF-8 in the program it came from.',
    );
    return undefined;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are refused
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/.exec(text);
  if (!control) return text;
  issues.error(
    'citation-encoding',
    text.slice(0, control.index).split('\n').length,
    'The file holds a control character.',
    'Remove it; letters, marks, blanks and line ends are enough for any bibliography.',
  );
  return undefined;
}
