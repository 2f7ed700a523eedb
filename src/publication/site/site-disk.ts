import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a site is written. Paths have forward slashes. */
export interface SiteDisk {
  /** Every file there is. */
  list(): ReadonlySet<string>;
  read(path: string): Uint8Array | undefined;
  /** Puts the whole file there or nothing. */
  write(path: string, content: string | Uint8Array): void;
  /** Takes a file away, and folders that are empty then. */
  remove(path: string): void;
}

/** A folder of this machine. Files are small and many: plain synchronous calls cost a third of the
 *  processor time of promised ones. */
export function folderDisk(root: string): SiteDisk {
  const made = new Set<string>();
  const makeFolder = (folder: string): void => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  return {
    list: () => new Set(filesBelow(root, '')),
    read: (path) => {
      try {
        return readFileSync(join(root, path));
      } catch {
        return undefined;
      }
    },
    write: (path, content) => {
      const full = join(root, path);
      makeFolder(dirname(full));
      const unfinished = `${full}.unfinished`;
      writeFileSync(unfinished, content);
      renameSync(unfinished, full);
    },
    remove: (path) => {
      rmSync(join(root, path), { force: true });
      removeEmptyFolders(root, dirname(path));
      made.clear();
    },
  };
}

function filesBelow(root: string, folder: string): string[] {
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(join(root, folder));
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

function readFolder(path: string) {
  return readdirSync(path, { withFileTypes: true });
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    try {
      rmdirSync(join(root, at));
    } catch {
      return;
    }
  }
}
