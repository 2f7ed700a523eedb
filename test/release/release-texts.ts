import type { Files } from '../../src/model/index.ts';
import { bytesOf, textOf } from '../../src/model/index.ts';
import { type Release, readRelease } from '../../src/release/index.ts';

/** The text of a file that must be there. */
export function textAt(files: Files, path: string): string {
  const bytes = files.get(path);
  const text = bytes && textOf(bytes);
  if (text === undefined) throw new Error(`no text at ${path}`);
  return text;
}

/** The lines of a file without the last, empty one. */
export function linesAt(files: Files, path: string): readonly string[] {
  return textAt(files, path).split('\n').slice(0, -1);
}

/** What a JSON file holds. */
export function jsonAt(files: Files, path: string): unknown {
  const value: unknown = JSON.parse(textAt(files, path));
  return value;
}

/** The files with one of them replaced by a text, or taken away. */
export function withFile(files: Files, path: string, text: string | undefined): Files {
  const changed = new Map(files);
  if (text === undefined) changed.delete(path);
  else changed.set(path, bytesOf(text));
  return changed;
}

/** A release that must be readable. */
export function readSound(files: Files): Release {
  const release = readRelease(files);
  if (release.ok) return release.value;
  throw new Error(JSON.stringify(release.issues, null, 1));
}
