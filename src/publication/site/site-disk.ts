import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { linkInSite } from './errors.ts';

/** Where a site is written. Paths have forward slashes. */
export interface SiteDisk {
  /** Every file there is. */
  list(): ReadonlySet<string>;
  read(path: string): Uint8Array | undefined;
  /** Puts the whole file there or nothing. */
  write(path: string, content: string | Uint8Array): void;
  /** Keeps a whole file aside until `settle` puts it there. */
  stage(path: string, content: string | Uint8Array): void;
  /** Puts every file that was kept aside where it belongs. */
  settle(): void;
  /** Forgets what was kept aside, by a publication that broke off too. */
  discard(): void;
  /** Takes a file away, and folders that are empty then. */
  remove(path: string): void;
}

/** The hidden folder of a site in which publishing keeps what is its own. */
export const OWN_FOLDER = '.assayer';

/** Where files wait until they are to be seen: on the same disk, so that they need only be renamed. */
const STAGED = `${OWN_FOLDER}/staged`;

/** A folder of this machine, which may be a link; nothing in it is written through one, but LinkInSite
 *  thrown. Files are small and many: plain synchronous calls cost a third of the processor time of
 *  promised ones. */
export function folderDisk(root: string): SiteDisk {
  const made = new Set<string>();
  const staged = new Set<string>();
  const own = new Set<string>(['.']);
  const refuseLinks = (path: string): void => {
    const folder = dirname(path);
    if (own.has(folder)) return;
    refuseLinks(folder);
    if (isLink(join(root, folder))) throw linkInSite(join(root, folder));
    own.add(folder);
  };
  const emptyStage = (): void => {
    refuseLinks(STAGED);
    rmSync(join(root, STAGED), { recursive: true, force: true });
    staged.clear();
    made.clear();
  };
  // One after the other: where nothing can be made, Node itself would try for ever to make all of them.
  const makeFolder = (folder: string): void => {
    if (made.has(folder)) return;
    if (!isFolder(folder)) {
      makeFolder(dirname(folder));
      mkdirSync(folder);
    }
    made.add(folder);
  };
  return {
    list: () => {
      const files = new Set<string>();
      addFilesBelow(root, '', files);
      return files;
    },
    read: (path) => {
      try {
        return readFileSync(join(root, path));
      } catch {
        return undefined;
      }
    },
    write: (path, content) => {
      refuseLinks(path);
      const full = join(root, path);
      makeFolder(dirname(full));
      const unfinished = `${full}.unfinished`;
      rmSync(unfinished, { force: true });
      writeFileSync(unfinished, content, { flag: 'wx' });
      renameSync(unfinished, full);
    },
    stage: (path, content) => {
      refuseLinks(path);
      const aside = join(root, STAGED, path);
      makeFolder(dirname(aside));
      writeFileSync(aside, content);
      staged.add(path);
    },
    settle: () => {
      for (const path of staged) {
        const full = join(root, path);
        makeFolder(dirname(full));
        renameSync(join(root, STAGED, path), full);
      }
      emptyStage();
    },
    discard: emptyStage,
    remove: (path) => {
      refuseLinks(path);
      rmSync(join(root, path), { force: true });
      removeEmptyFolders(root, dirname(path));
      made.clear();
    },
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function addFilesBelow(root: string, folder: string, files: Set<string>): void {
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(join(root, folder));
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) addFilesBelow(root, path, files);
    else files.add(path);
  }
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
