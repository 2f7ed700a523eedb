/** Seals editions as releases, reads and verifies releases, tells two of them apart. */
export type {
  CountryEvidence,
  EvidenceCounts,
  Release,
  ReleaseRobustness,
} from './release.ts';

// Sealing.

export { addCorrection } from './contents/corrections.ts';
export { followingRelease, latestRelease } from './contents/release-numbers.ts';
export { sealRelease } from './sealing/seal.ts';
export { sealInto, writeRelease } from './sealing/write-release.ts';

// Reading and verifying.

export type { FrameworkReader } from './reading/contents-reader.ts';
export { openRelease, readRelease } from './reading/read.ts';
export {
  listReleases,
  readReleaseFiles,
  readReleaseFolder,
  verifyReleaseFolder,
} from './sealing/release-folder.ts';
export { type FileFault, type VerifyReport, verifyRelease } from './sealing/verify.ts';
export { formatVerifyReport } from './sealing/verify-text.ts';

// Comparing.

export { formatDiffCsv } from './diff/diff-csv.ts';
export { formatDiffJson } from './diff/diff-json.ts';
export { formatDiffText } from './diff/diff-text.ts';
export { diffReleases, type ReleaseDiff } from './diff/release-diff.ts';

// Formats and what readers are told of them.

export { citationText, releaseTitle, releaseUrl } from './standards/citation.ts';
export { EVIDENCE_TABLES, ROBUSTNESS_TABLES, TABLES } from './tables/table-definitions.ts';
