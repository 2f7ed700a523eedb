/** Seals editions as releases, reads and verifies releases, tells two of them apart. */
export type { Release } from './release.ts';

// Sealing.

export { addCorrection, type CorrectionNote } from './corrections.ts';
export { nextRelease } from './release-numbers.ts';
export { sealRelease } from './seal.ts';
export { type SealOutcome, sealInto, writeRelease } from './write-release.ts';

// Reading and verifying.

export { readRelease } from './read.ts';
export {
  listReleases,
  readReleaseFiles,
  readReleaseFolder,
  verifyReleaseFolder,
} from './release-folder.ts';
export { type FileDifference, type FileFault, type VerifyReport, verifyRelease } from './verify.ts';
export { formatVerifyReport } from './verify-text.ts';

// Comparing.

export type { BesideChange } from './beside-changes.ts';
export { formatDiffCsv } from './diff-csv.ts';
export { formatDiffJson } from './diff-json.ts';
export { formatDiffText } from './diff-text.ts';
export type { Effect, Part } from './effects.ts';
export type { MethodChange, MethodChangeKind } from './method-changes.ts';
export { type DiffSide, diffReleases, type ReleaseDiff } from './release-diff.ts';
export type { ScoreChange } from './score-changes.ts';

// Formats and what readers are told of them.

export { citationText, releaseTitle, releaseUrl } from './citation.ts';
export { codebookTable } from './codebook.ts';
export { RELEASE_FORMAT } from './format.ts';
export type { Column, ColumnType, Table, TableDefinition } from './table.ts';
export { EVIDENCE_TABLES, TABLES } from './table-definitions.ts';
export { type TwinPaths, twinPaths } from './twins.ts';
