import {
  compareText,
  type Files,
  type Issue,
  isReleaseId,
  type ReleaseId,
  sameBytes,
} from '../../model/index.ts';
import { type FirstDifference, firstDifference } from '../diff/differences.ts';
import { readContents } from '../reading/contents-reader.ts';
import { readManifest } from '../reading/manifest-reader.ts';
import { DESCRIPTION, MANIFEST } from './format.ts';
import type { Manifest } from './manifest.ts';
import { releaseFiles } from './release-files.ts';
import { releaseIssue } from './release-issues.ts';
import { sha256 } from './sha256.ts';

/** What is wrong with one file of a release:
 *  `missing` the manifest names it and it is not there;
 *  `unlisted` it is there and the manifest does not name it;
 *  `changed` its bytes are not those the manifest names;
 *  `wrong` its bytes are not those the release's own inputs give;
 *  `absent` the inputs give it and it is not there;
 *  `foreign` it is there and the inputs give no such file. */
export type FileFault = 'missing' | 'unlisted' | 'changed' | 'wrong' | 'absent' | 'foreign';

/** One file that differs, with everything that is wrong with it. */
export interface FileDifference {
  readonly path: string;
  readonly faults: readonly FileFault[];
  /** For a wrong text: the first line that differs from what was computed. */
  readonly first?: FirstDifference;
}

/** What verifying found. It is in order when there are neither issues nor differences. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly release?: ReleaseId;
  /** The release that the folder is named for, where it is another than it holds. */
  readonly folder?: ReleaseId;
  /** Files in the folder. */
  readonly files: number;
  /** What to compare with the hash that the publisher gives for this release. */
  readonly manifestSha256?: string;
  /** True when the inputs could be read, so that everything computed was computed again. */
  readonly recomputed: boolean;
  readonly issues: readonly Issue[];
  /** By path. */
  readonly differences: readonly FileDifference[];
}

/** Checks a release from its folder alone: every hash of the manifest, and every computed file by
 *  computing it again from what the release carries, byte for byte. It never throws, whatever the
 *  folder holds. A release that was forged as a whole is consistent in itself: only the hash of its
 *  manifest tells it from the publisher's. */
export function verifyRelease(files: Files): VerifyReport {
  const manifest = readManifest(files);
  const issues: Issue[] = manifest.ok ? [] : [...manifest.issues];
  const faults = new Map<string, Set<FileFault>>();
  const note = (path: string, fault: FileFault): void => {
    faults.set(path, (faults.get(path) ?? new Set()).add(fault));
  };
  if (manifest.ok) compareWithManifest(files, manifest.value, note);
  const computed = compute(files, issues);
  if (computed) compareWithComputed(files, computed, note);
  // The manifest follows from all other files, so it tells nothing new beside one that is wrong.
  if (faults.size > 1 || issues.length > 0) faults.delete(MANIFEST);
  const differences = [...faults]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, set]) => differenceOf(path, [...set], computed?.get(path), files.get(path)));
  const bytes = files.get(MANIFEST);
  const id = manifest.ok ? manifest.value.release : '';
  return {
    ok: issues.length === 0 && differences.length === 0,
    ...(isReleaseId(id) ? { release: id } : {}),
    files: files.size,
    ...(bytes ? { manifestSha256: sha256(bytes) } : {}),
    recomputed: computed !== undefined,
    issues,
    differences,
  };
}

function compareWithManifest(
  files: Files,
  manifest: Manifest,
  note: (path: string, fault: FileFault) => void,
): void {
  const listed = new Map(manifest.files.map((entry) => [entry.path, entry]));
  for (const { path, bytes, sha256: hash } of manifest.files) {
    const found = files.get(path);
    if (found === undefined) note(path, 'missing');
    else if (found.length !== bytes || sha256(found) !== hash) note(path, 'changed');
  }
  for (const path of files.keys()) {
    if (path !== MANIFEST && !listed.has(path)) note(path, 'unlisted');
  }
}

function compareWithComputed(
  files: Files,
  computed: Files,
  note: (path: string, fault: FileFault) => void,
): void {
  for (const [path, bytes] of computed) {
    const found = files.get(path);
    if (found === undefined) note(path, 'absent');
    else if (!sameBytes(bytes, found)) note(path, 'wrong');
  }
  for (const path of files.keys()) if (!computed.has(path)) note(path, 'foreign');
}

/** Hostile inputs may pass the readers and still break a computation; that is an issue, not a crash. */
function compute(files: Files, issues: Issue[]): Files | undefined {
  try {
    const contents = readContents(files);
    if (contents.ok) return releaseFiles(contents.value);
    for (const issue of contents.issues) issues.push(issue);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    issues.push(
      releaseIssue(
        'release-computation',
        { file: DESCRIPTION },
        `The release cannot be computed from what it carries: ${reason}`,
      ),
    );
  }
  return undefined;
}

function differenceOf(
  path: string,
  faults: readonly FileFault[],
  expected: Uint8Array | undefined,
  found: Uint8Array | undefined,
): FileDifference {
  const first =
    expected && found && faults.includes('wrong') ? firstDifference(expected, found) : undefined;
  return { path, faults, ...(first ? { first } : {}) };
}
