import { extname } from 'node:path';
import { textOf } from '../model/index.ts';
import { unreadableFailure } from './errors.ts';
import { readInput } from './read-input.ts';

/** A document as it is kept and as it is read. Offsets of claims count in `text`. */
export interface DocumentText {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The ending under which the bytes are kept, with its dot: `.txt`, `.md`, `.pdf`. */
  readonly ending: string;
  /** True where the bytes are the text in UTF-8, and nothing has to be kept beside them. */
  readonly plain: boolean;
}

/** Reads the document named on the command line. Throws a failure where it holds no text. */
export async function documentText(cwd: string, named: string): Promise<DocumentText> {
  const bytes = await readInput(cwd, named);
  const text = textOf(bytes);
  if (text === undefined) throw unreadableFailure(named, 'the file is not text in UTF-8.');
  const ending = extname(named).toLowerCase();
  return { bytes, text, ending: /^\.[a-z0-9]{1,8}$/.test(ending) ? ending : '.txt', plain: true };
}
