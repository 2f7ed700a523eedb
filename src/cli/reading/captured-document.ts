import { basename, extname, join } from 'node:path';
import { documentText } from '../../exchange/index.ts';
import { bytesOf, sameBytes } from '../../model/index.ts';
import { issuesFailure } from '../errors.ts';
import { readInput } from '../files/read-input.ts';
import { tellIssues } from '../terminal/tell-issues.ts';
import type { Surroundings } from '../terminal/terminal.ts';

/** A document as it is kept and as it is read. Offsets of claims count in `text`. */
export interface CapturedDocument {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The ending under which the bytes are kept, with its dot: `.txt`, `.md`, `.pdf`. */
  readonly ending: string;
  /** True where the bytes are the text in UTF-8, and nothing has to be kept beside them. */
  readonly plain: boolean;
}

/** Reads the document named on the command line: text, Markdown, DOCX or PDF. Issues are told before it
 *  throws, which it does where there is no text. */
export async function captureDocument(
  named: string,
  { cwd, packageRoot, terminal }: Surroundings,
): Promise<CapturedDocument> {
  const bytes = await readInput(cwd, named);
  const read = await documentText(basename(named), bytes, {
    worker: join(packageRoot, 'build', 'document-worker.mjs'),
  });
  tellIssues(read.ok ? read.warnings : read.issues, terminal);
  if (!read.ok) throw issuesFailure(read.issues, 'Nothing was read; see the remedy above.');
  const { kind, text } = read.value;
  const given = extname(named).toLowerCase();
  const ending = /^\.[a-z0-9]{1,8}$/.test(given) ? given : '.txt';
  return {
    bytes,
    text,
    ending: kind === 'text' ? ending : `.${kind}`,
    plain: kind === 'text' && sameBytes(bytes, bytesOf(text)),
  };
}
