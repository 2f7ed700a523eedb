import { type Files, type Issue, isError, type Parsed, parsed } from '../../model/index.ts';
import type { Release } from '../release.ts';
import { MANIFEST } from '../sealing/format.ts';
import type { Manifest } from '../sealing/manifest.ts';
import { releaseIssue } from '../sealing/release-issues.ts';
import { sha256 } from '../sealing/sha256.ts';
import { type FrameworkReader, readHead } from './contents-reader.ts';
import { lazyRelease } from './lazy-release.ts';
import { readManifest } from './manifest-reader.ts';

/** A release from the files of its folder, or every issue that stands in the way. The manifest must
 *  hold: a file that it does not name, or whose bytes are not those it names, is an issue. Computed
 *  tables are taken as printed; `verifyRelease` computes them again. Throws nothing, whatever the
 *  folder holds. */
export function readRelease(files: Files): Parsed<Release> {
  return caught(() => {
    const issues: Issue[] = [];
    const opened = openSealed(files, (found) => issues.push(...found));
    if (!opened.ok) return opened;
    const release = opened.value;
    issues.unshift(...opened.warnings);
    for (const part of PARTS) {
      try {
        part(release);
      } catch (error) {
        // A part that has nothing to hand out throws once its issues are told.
        if (!issues.some(isError)) throw error;
      }
    }
    return parsed(release, issues);
  });
}

/** The same for one who may need little of it: the manifest must hold all the same, yet tables and
 *  texts are read when they are first asked for. Where one of them then has errors, `broken` is told
 *  every issue of the release and has to throw. `parse` reads frameworks. */
export function openRelease(
  files: Files,
  broken: (issues: readonly Issue[]) => never,
  parse?: FrameworkReader,
): Parsed<Release> {
  const note = (found: readonly Issue[]): void => {
    if (!found.some(isError)) return;
    const whole = readRelease(files);
    broken(whole.ok ? found : whole.issues);
  };
  return caught(() => openSealed(files, note, parse));
}

function caught(read: () => Parsed<Release>): Parsed<Release> {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The release cannot be read: ${reason}`;
    return {
      ok: false,
      issues: [releaseIssue('release-computation', { file: MANIFEST }, message)],
    };
  }
}

function openSealed(
  files: Files,
  note: (issues: readonly Issue[]) => void,
  parse?: FrameworkReader,
): Parsed<Release> {
  const manifest = readManifest(files);
  if (!manifest.ok) return manifest;
  const broken = sealIssues(files, manifest.value);
  // What a broken seal lets through is not worth reading: `verifyRelease` tells what follows from it.
  if (broken.length > 0) return { ok: false, issues: broken };
  const issues: Issue[] = [];
  const head = readHead(files, issues, parse);
  if (!head) return { ok: false, issues };
  if (head.id !== manifest.value.release) {
    const message = `The manifest is that of release ${manifest.value.release.slice(0, 40)}.`;
    issues.push(releaseIssue('release-value', { file: MANIFEST }, message));
  }
  return parsed(lazyRelease(files, manifest.value, head, note, parse), issues);
}

/** Every part that may have issues of its own, in the order in which they are told. */
const PARTS: readonly ((release: Release) => unknown)[] = [
  ({ scores }) => scores,
  ({ previous }) => previous?.values,
  ({ narratives }) => [...narratives.keys()].map((code) => narratives.get(code)),
  ({ claims }) => claims,
  ({ aggregates }) => aggregates,
  ({ scored }) => scored.values,
  ({ robustness }) => robustness?.plan,
  ({ robustness }) => robustness?.intervals,
  ({ robustness }) => robustness?.run,
];

function sealIssues(files: Files, manifest: Manifest): readonly Issue[] {
  const issues: Issue[] = [];
  const listed = new Set<string>();
  for (const { path, bytes, sha256: hash } of manifest.files) {
    listed.add(path);
    const found = files.get(path);
    if (found === undefined) {
      const message = 'The manifest names this file, and the release lacks it.';
      issues.push(releaseIssue('release-file-missing', { file: path }, message));
    } else if (found.length !== bytes || sha256(found) !== hash) {
      const message = 'The file is not the one that the manifest names.';
      issues.push(releaseIssue('release-file-changed', { file: path }, message));
    }
  }
  for (const path of files.keys()) {
    if (path === MANIFEST || listed.has(path)) continue;
    const message = 'The manifest does not name this file.';
    issues.push(releaseIssue('release-file-unlisted', { file: path }, message));
  }
  return issues;
}
