import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, textOf } from '../../model/index.ts';
import { tooMuch, unreadable } from '../errors.ts';
import type { CapturedFile } from '../evidence/changed-document.ts';
import type { DocumentTexts } from '../evidence/check-quotes.ts';
import { systemCode, systemReason } from './system-reason.ts';

const MOST_BYTES = 512_000_000;
const MOST_FILES = 20_000;

const BESIDE = /^([0-9a-f]{64})\.read\.txt$/;

/** Where the text that was read from a document stands, if its bytes are not that text: the text of a
 *  PDF is kept beside it under the PDF's own hash. */
export function textBeside(sha256: string): string {
  return `documents/${sha256}.read.txt`;
}

/** `documents/` of an index folder: the texts to compare quotes with, and the files as they stand. */
export interface CapturedDocuments {
  readonly texts: DocumentTexts;
  /** In the order of their folders and names. */
  readonly files: readonly CapturedFile[];
}

/** The texts of `documents/`; see `readCaptured`. */
export async function readDocuments(dir: string): Promise<DocumentTexts> {
  return (await readCaptured(dir)).texts;
}

/** The texts of `documents/` of an index folder by SHA-256, a byte-order mark and line ends as they
 *  stand. Bytes that are not UTF-8 have no text, unless what was read from them is kept beside them;
 *  links are not followed. Empty where there is no such folder. Throws a `Failure` when the disk
 *  refuses or there is too much. */
export async function readCaptured(dir: string): Promise<CapturedDocuments> {
  const documents = new Map<string, string | undefined>();
  const beside = new Map<string, string | undefined>();
  const captured: CapturedFile[] = [];
  const root = join(dir, 'documents');
  let [bytes, files] = [0, 0];
  const walk = async (folder: string, inside: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await walk(path, `${inside}/${entry.name}`);
      if (!entry.isFile()) continue;
      bytes += (await lstat(path)).size;
      files++;
      if (bytes > MOST_BYTES) throw tooMuch(root, `more than ${MOST_BYTES} bytes`);
      if (files > MOST_FILES) throw tooMuch(root, `more than ${MOST_FILES} files`);
      const content = await readFile(path);
      const sha256 = createHash('sha256').update(content).digest('hex');
      documents.set(sha256, textOf(content));
      captured.push({ path: `${inside}/${entry.name}`, sha256, bytes: content });
      const [, original] = BESIDE.exec(entry.name) ?? [];
      if (original !== undefined) beside.set(original, textOf(content));
    }
  };
  try {
    await walk(root, 'documents');
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    if (systemCode(error) === 'ENOENT') return { texts: documents, files: captured };
    throw unreadable(root, systemReason(error));
  }
  return { texts: new Map([...documents, ...beside]), files: captured };
}
