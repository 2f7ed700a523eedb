import { type Files, type Issue, type Parsed, type Provenance, parsed } from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';
import { scoreContents } from '../contents/results.ts';
import type { Release } from '../release.ts';
import { MANIFEST } from '../sealing/format.ts';
import type { Manifest } from '../sealing/manifest.ts';
import { releaseIssue } from '../sealing/release-issues.ts';
import { sha256 } from '../sealing/sha256.ts';
import { readProvenance } from './carried-reader.ts';
import { readContents } from './contents-reader.ts';
import { readManifest } from './manifest-reader.ts';
import { readResults } from './results-reader.ts';

/** A release from the files of its folder, or every issue that stands in the way. The manifest must
 *  hold: a file that it does not name, or whose bytes are not those it names, is an issue. Computed
 *  tables are taken as printed; `verifyRelease` computes them again. Throws nothing, whatever the
 *  folder holds. */
export function readRelease(files: Files): Parsed<Release> {
  try {
    return readSealed(files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The release cannot be read: ${reason}`;
    return {
      ok: false,
      issues: [releaseIssue('release-computation', { file: MANIFEST }, message)],
    };
  }
}

function readSealed(files: Files): Parsed<Release> {
  const manifest = readManifest(files);
  if (!manifest.ok) return manifest;
  const broken = sealIssues(files, manifest.value);
  // What a broken seal lets through is not worth reading: `verifyRelease` tells what follows from it.
  if (broken.length > 0) return { ok: false, issues: broken };
  const contents = readContents(files, () => []);
  if (!contents.ok) return contents;
  const issues: Issue[] = [];
  const { value } = contents;
  if (value.id !== manifest.value.release) {
    issues.push(
      releaseIssue(
        'release-value',
        { file: MANIFEST },
        `The manifest is that of release ${manifest.value.release.slice(0, 40)}.`,
      ),
    );
  }
  const results = readResults(files, value, issues);
  let provenance: readonly Provenance[] | undefined;
  const release: Release = {
    id: value.id,
    date: value.date,
    index: value.index,
    edition: value.edition,
    framework: value.framework,
    countries: value.countries,
    scores: value.scores,
    ...results,
    narratives: value.narratives,
    get provenance() {
      provenance ??= provenanceOf(files, value);
      return provenance;
    },
    claims: value.claims,
    flows: value.flows,
    quotes: value.quotes,
    sources: value.sources,
    corrections: value.corrections,
    ...scoreContents(value),
    manifest: new Map(manifest.value.files.map((entry) => [entry.path, entry.sha256])),
  };
  return parsed(release, issues);
}

function provenanceOf(files: Files, { framework, countries }: ReleaseContents) {
  return readProvenance(files, framework, new Set(countries.map(({ code }) => code)), []);
}

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
