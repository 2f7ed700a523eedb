import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it lies on disk: what is in it, and which writing put it there. */
interface FileState {
  readonly sum: string;
  readonly written: string;
}

/** Every file of a site but its own record, by path. */
export type SiteState = ReadonlyMap<string, FileState>;

/** What a publication did to a site. */
export interface SiteChange {
  /** Files there before whose bytes are others now. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** Files written though their bytes are the same: there should be none. */
  readonly rewritten: number;
  readonly all: number;
}

/** Takes a site's state. Writing a file gives it a new inode or a new time. */
export function siteState(site: string): SiteState {
  const state = new Map<string, FileState>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.startsWith(join(site, '.assayer'))) continue;
    const { ino, mtimeMs } = statSync(path);
    const sum = createHash('sha256').update(readFileSync(path)).digest('base64');
    state.set(path, { sum, written: `${ino} ${mtimeMs}` });
  }
  return state;
}

/** Tells two states of one site apart. */
export function siteChange(before: SiteState, after: SiteState): SiteChange {
  const kept = [...after].flatMap(([path, now]) => {
    const then = before.get(path);
    return then ? [{ now, then }] : [];
  });
  return {
    changed: kept.filter(({ now, then }) => now.sum !== then.sum).length,
    added: after.size - kept.length,
    removed: before.size - kept.length,
    rewritten: kept.filter(({ now, then }) => now.sum === then.sum && now.written !== then.written)
      .length,
    all: after.size,
  };
}
