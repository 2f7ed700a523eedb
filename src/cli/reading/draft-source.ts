import { basename, extname } from 'node:path';
import { DRAFTED_REMARK } from '../../folder/index.ts';
import { type Access, isSourceId, kebab, type Source, type SourceId } from '../../model/index.ts';

/** A source for a document that the index has none for: what its file tells, and a remark for the team
 *  that asks for the rest. Readers never see the remark. */
export function draftSource(
  { named, text, sha256, kept }: DraftedDocument,
  access: Access,
  taken: ReadonlySet<SourceId>,
): Source {
  return {
    id: freeId(kebab(stemOf(named)) || 'document', sha256, taken),
    type: 'document',
    texts: new Map([
      ['title', titleOf(named, text)],
      ['archive', kept],
      ['annote', `${DRAFTED_REMARK}${basename(named)}, SHA-256 ${sha256}: ${STILL_TO_SAY}`],
    ]),
    names: new Map(),
    dates: new Map(),
    access,
  };
}

/** What is known of a document that somebody just handed in. */
export interface DraftedDocument {
  /** Its name as the person gave it. */
  readonly named: string;
  readonly text: string;
  readonly sha256: string;
  /** Where it is kept in the index folder. */
  readonly kept: string;
}

const STILL_TO_SAY =
  'complete title, author, publisher and date, give it a grade with a reason, then remove this remark.';

/** The first heading of a Markdown document, else the name of its file. */
function titleOf(named: string, text: string): string {
  const heading = /^# +(.{3,150}?) *#*$/m.exec(text.slice(0, 4000))?.[1];
  const plain = (heading ?? stemOf(named).replace(/[-_]+/g, ' '))
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return plain === '' ? 'Untitled' : `${plain[0]?.toUpperCase() ?? ''}${plain.slice(1)}`;
}

function stemOf(named: string): string {
  return basename(named, extname(named));
}

function freeId(stem: string, sha256: string, taken: ReadonlySet<SourceId>): SourceId {
  for (const digits of [0, 8, 16, 64]) {
    const id = digits === 0 ? stem : `${stem}-${sha256.slice(0, digits)}`;
    if (isSourceId(id) && !taken.has(id)) return id;
  }
  throw new Error(`no free id: ${stem}`);
}
