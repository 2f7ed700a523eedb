import {
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises';
import { makeFolders } from './make-folders.ts';

/** The part of a disk that writing a folder uses; errors carry the system's code. */
export interface FolderDisk {
  lstat(path: string): Promise<{ isDirectory(): boolean; isSymbolicLink(): boolean }>;
  realpath(path: string): Promise<string>;
  /** With `above`, makes the folders on the way too and gives the first it made. */
  mkdir(path: string, above: boolean): Promise<string | undefined>;
  /** Makes a folder whose name begins so. */
  mkdtemp(prefix: string): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a whole folder, if it is there. */
  rm(path: string): Promise<void>;
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>;
}

/** The real disk. */
export const DISK: FolderDisk = {
  lstat: (path) => lstat(path),
  realpath: (path) => realpath(path),
  mkdir: (path, above) => (above ? makeFolders(path) : mkdir(path).then(() => undefined)),
  mkdtemp: (prefix) => mkdtemp(prefix),
  readFile: (path) => readFile(path),
  writeFile: (path, bytes) => writeFile(path, bytes),
  rename: (from, to) => rename(from, to),
  rm: (path) => rm(path, { recursive: true, force: true }),
  rmdir: (path) => rmdir(path),
};
