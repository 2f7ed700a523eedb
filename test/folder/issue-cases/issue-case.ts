import {
  type CapturedFile,
  type DocumentTexts,
  newIndexFolder,
} from '../../../src/folder/index.ts';
import { bytesOf, type Files, textOf } from '../../../src/model/index.ts';

/** A sound folder, what is done to it, and every issue that must come of it, as `code place: …`. */
export interface IssueCase {
  readonly name: string;
  /** Files put in its place, or taken away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** Texts replaced inside files: path, what stood there, what stands there now. */
  readonly edits?: readonly (readonly [path: string, from: string, to: string])[];
  /** Texts of documents by SHA-256; without them no quote is compared. */
  readonly documents?: DocumentTexts;
  /** Files of `documents/`, where a case has to name them. */
  readonly captured?: readonly CapturedFile[];
  readonly issues: readonly string[];
}

export const INDEX = 'index.yaml';
export const FRAMEWORK = 'frameworks/2026.yaml';
export const COUNTRIES = 'editions/2026/countries.csv';
export const SCORES = 'editions/2026/scores.csv';
export const PROVENANCE = 'editions/2026/provenance.csv';
export const PROFILE = 'editions/2026/profiles/XAA.md';
export const CORRECTIONS = 'corrections.csv';
export const SOURCES = 'sources.json';
export const PACKAGE = 'datapackage.json';

/** The folder of a case: the new index, with the case's changes. */
export function folderOf({ files = {}, edits = [] }: IssueCase): Files {
  const folder = new Map(newIndexFolder('demo', '2026-02-28'));
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) folder.delete(path);
    else folder.set(path, typeof content === 'string' ? bytesOf(content) : content);
  }
  for (const [path, from, to] of edits) {
    const text = textOf(folder.get(path) ?? new Uint8Array()) ?? '';
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    folder.set(path, bytesOf(text.replace(from, () => to)));
  }
  return folder;
}

/** A framework of another version with one component, one indicator and whatever else. */
export function smallFramework(
  id: string,
  rest = '',
  component = 'noise',
  indicator = 'road-noise',
): string {
  return `id: ${id}
title: Old nights
language: en
scale: { minimum: 1, maximum: 10, step: 0.5 }
decimals: 2
smallest_region: 3
components:
  - id: ${component}
    name: Noise
    definition: Noise.
    higher_is: worse
    bands: [{ id: all, label: all }]
    children:
      - { id: ${indicator}, name: Road noise, definition: Roads., since: '2025' }
${rest}`;
}
