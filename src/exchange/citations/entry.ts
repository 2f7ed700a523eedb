import {
  type Access,
  isSourceId,
  kebab,
  type Source,
  type SourceDate,
  type SourceId,
  type SourceName,
} from '../../model/index.ts';
import type { CitationIssues } from './issues.ts';

/** What a bibliography says of one source, before it has an id that can be cited. */
export interface CitationEntry {
  readonly line: number;
  /** As written; may be empty, and may stand twice. */
  readonly id: string;
  readonly type: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, readonly SourceName[]>;
  readonly dates: ReadonlyMap<string, SourceDate>;
}

/** Entries as sources. An entry without an id, or with one that cannot be cited or is taken, is given
 *  one. An address that is none is left out. Nobody has judged these sources yet, so they have no grade. */
export function sourcesOf(
  entries: readonly CitationEntry[],
  access: Access,
  taken: Iterable<string>,
  issues: CitationIssues,
): readonly Source[] {
  const ids = new Set<string>(taken);
  const numbers = new Map<string, number>();
  return entries.map((entry) => {
    const texts = new Map(entry.texts);
    const url = texts.get('URL');
    if (url !== undefined && !/^https?:\/\/[^\s/]+(\/\S*)?$/.test(url)) {
      texts.delete('URL');
      issues.warning(
        'citation-field',
        entry.line,
        'The address of this entry is no web address; it was left out.',
        'Write the whole address, beginning with https://.',
      );
    }
    const id = freeId({ ...entry, texts }, ids, numbers, issues);
    ids.add(id);
    return { id, type: entry.type, texts, names: entry.names, dates: entry.dates, access };
  });
}

function freeId(
  entry: CitationEntry,
  taken: ReadonlySet<string>,
  numbers: Map<string, number>,
  issues: CitationIssues,
): SourceId {
  const wanted = entry.id.trim();
  if (isSourceId(wanted) && !taken.has(wanted)) return wanted;
  const base = (kebab(wanted) || describedId(entry)).slice(0, 60) || 'source';
  let id = base;
  let number = numbers.get(base) ?? 2;
  for (; taken.has(id); number++) id = `${base}-${number}`;
  numbers.set(base, number);
  if (!isSourceId(id)) throw new Error(`no id: ${id.length} characters`);
  issues.warning(
    'citation-id',
    entry.line,
    wanted === ''
      ? `This entry has no id; it becomes ${id}.`
      : `The id of this entry cannot be used here; it becomes ${id}.`,
    'Change it in sources.json if another reads better; claims will cite it by this id.',
  );
  return id;
}

/** `calloway-2024-letter` */
function describedId({ names, dates, texts }: CitationEntry): string {
  const [first] = names.get('author') ?? [];
  const year = dates.get('issued')?.from[0];
  const word = (texts.get('title') ?? '').split(/\s+/).find((part) => part.length > 3) ?? '';
  return kebab([first?.family ?? first?.literal ?? '', year ?? '', word].join(' '));
}
