/** Seals editions as releases, reads and verifies releases, tells two of them apart. */
export type { Release } from './release.ts';

// Sealing.

export { addCorrection } from './corrections.ts';
export { followingRelease, latestRelease } from './release-numbers.ts';
export { sealRelease } from './seal.ts';
export { sealInto, writeRelease } from './write-release.ts';

// Reading and verifying.

export { readRelease } from './read.ts';
export {
  listReleases,
  readReleaseFiles,
  readReleaseFolder,
  verifyReleaseFolder,
} from './release-folder.ts';
export { type FileFault, type VerifyReport, verifyRelease } from './verify.ts';
export { formatVerifyReport } from './verify-text.ts';

// Comparing.

export { formatDiffCsv } from './diff-csv.ts';
export { formatDiffJson } from './diff-json.ts';
export { formatDiffText } from './diff-text.ts';
export { diffReleases, type ReleaseDiff } from './release-diff.ts';

// Formats and what readers are told of them.

export { citationText, releaseTitle, releaseUrl } from './citation.ts';
export { EVIDENCE_TABLES, TABLES } from './table-definitions.ts';
