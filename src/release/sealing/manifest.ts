import { compareText, type Files, type ReleaseId } from '../../model/index.ts';
import { MANIFEST, RELEASE_FORMAT } from './format.ts';
import { jsonFile } from './json-text.ts';
import { sha256 } from './sha256.ts';

/** One file of a release as the manifest names it. */
export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What seals a release: the hash of every file but its own. */
export interface Manifest {
  readonly format: string;
  readonly release: string;
  readonly files: readonly ManifestEntry[];
}

/** Every file but the manifest itself, with its size in bytes and its hash, by path. */
function manifestEntries(files: Files): readonly ManifestEntry[] {
  return [...files]
    .filter(([path]) => path !== MANIFEST)
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
}

/** `manifest.json` over these files. */
export function manifestFile(release: ReleaseId, files: Files): Uint8Array {
  return jsonFile({
    format: RELEASE_FORMAT,
    release,
    files: manifestEntries(files).map((entry) => ({ ...entry })),
  });
}
