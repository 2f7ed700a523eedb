import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far two folders hold the same pages. */
export interface PageComparison {
  readonly pages: number;
  readonly bytes: number;
  readonly peerBytes: number;
  /** Pages that the peer did not make. */
  readonly missing: number;
  /** Pages whose words, rows and numbers are not the same. */
  readonly otherText: number;
}

/** Compares every HTML page of a folder with the peer's. */
export function comparePages(own: string, peer: string): PageComparison {
  const result = { pages: 0, bytes: 0, peerBytes: 0, missing: 0, otherText: 0 };
  for (const path of readdirSync(own, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join(own, path), 'utf8');
    result.pages++;
    result.bytes += Buffer.byteLength(html);
    if (!existsSync(join(peer, path))) {
      result.missing++;
      continue;
    }
    const other = readFileSync(join(peer, path), 'utf8');
    result.peerBytes += Buffer.byteLength(other);
    if (textOf(html) !== textOf(other)) result.otherText++;
  }
  return result;
}

/** What stands between the tags, blanks evened out. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
