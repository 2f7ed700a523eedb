import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesOf, compareText, type Files, textOf } from '../../src/model/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of a folder of the repository, named by its path from the root; `skip` names folders at
 *  its top that are left out. */
export function repositoryFolder(path: string, skip: readonly string[] = []): Files {
  return folderOnDisk(join(ROOT, path), skip);
}

/** Every file of a folder anywhere. */
export function folderOnDisk(dir: string, skip: readonly string[] = []): Files {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.replace(/\/$/, '').length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !skip.includes(path.split('/')[0] ?? ''))
    .sort(compareText);
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(dir, path)))]));
}

/** A file of the repository as text. */
export function repositoryText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The index folders of `indices/`, as `assayer` reads them. */
export function indexFolder(name: string): Files {
  return repositoryFolder(`indices/${name}`, ['documents', 'releases']);
}

/** Files from texts. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
}

/** Files as texts, for a comparison that shows where two folders differ. */
export function textsOf(files: Files): Readonly<Record<string, string>> {
  const sorted = [...files].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(
    sorted.map(([path, bytes]) => [path, textOf(bytes) ?? `${bytes.length} bytes, no text`]),
  );
}

/** Paths whose bytes differ between two folders, or that only one of them has. */
export function differingPaths(a: Files, b: Files): readonly string[] {
  const paths = [...new Set([...a.keys(), ...b.keys()])].sort(compareText);
  return paths.filter((path) => {
    const [left, right] = [a.get(path), b.get(path)];
    return !left || !right || Buffer.compare(left, right) !== 0;
  });
}

/** A folder with some files changed; `undefined` takes a file away. */
export function changed(
  files: Files,
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
): Files {
  const result = new Map(files);
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) result.delete(path);
    else result.set(path, typeof content === 'string' ? bytesOf(content) : content);
  }
  return result;
}
