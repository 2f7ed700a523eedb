import { type Files, type Issue, type Parsed, parsed } from '../../model/index.ts';
import { MANIFEST, RELEASE_FORMAT } from '../sealing/format.ts';
import type { Manifest, ManifestEntry } from '../sealing/manifest.ts';
import { releaseIssue } from '../sealing/release-issues.ts';
import { JsonFields } from './json-fields.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** The manifest of a release folder, or the issues that stand in its way. */
export function readManifest(files: Files): Parsed<Manifest> {
  const issues: Issue[] = [];
  const bytes = files.get(MANIFEST);
  if (bytes === undefined) {
    issues.push(
      releaseIssue('release-file-missing', { file: MANIFEST }, 'The release has no manifest.'),
    );
    return { ok: false, issues };
  }
  const fields = JsonFields.read(MANIFEST, bytes, issues);
  if (fields === undefined) return { ok: false, issues };
  const format = fields.text('format');
  if (format !== undefined && format !== RELEASE_FORMAT) {
    issues.push(
      releaseIssue(
        'release-format',
        { file: MANIFEST },
        `The release is in the format ${JSON.stringify(format.slice(0, 60))}; this software reads ${RELEASE_FORMAT}.`,
      ),
    );
  }
  const release = fields.text('release');
  const entries = fields.list('files').flatMap((entry): readonly ManifestEntry[] => {
    const path = entry.text('path');
    const size = entry.count('bytes');
    const sha256 = entry.matching('sha256', SHA256, 'a SHA-256');
    if (path === undefined || size === undefined || sha256 === undefined) return [];
    return [{ path, bytes: size, sha256 }];
  });
  if (new Set(entries.map(({ path }) => path)).size < entries.length) {
    fields.fault('files', 'names a file twice');
  }
  if (format === undefined || release === undefined) return { ok: false, issues };
  return parsed({ format, release, files: entries }, issues);
}
