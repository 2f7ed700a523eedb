/** The statistical audit of an index: what its numbers can bear, in nine sections with verdicts. Pure. */

// A whole audit.

export {
  type Audit,
  type AuditData,
  type AuditedNode,
  type AuditInput,
  auditEdition,
  recommendationsOf,
} from './audit-edition.ts';
export {
  type Finding,
  type Grade,
  gradeWord,
  type Recommendation,
  SECTION_NAMES,
  type Section,
  type SectionName,
  sectionTitle,
  type Verdict,
} from './report/section.ts';

// What verdicts hang on.

export {
  THRESHOLD_NAMES,
  type Threshold,
  type ThresholdName,
  type ThresholdSetting,
  type Thresholds,
  thresholdsWith,
} from './thresholds.ts';

// What sections hold.

export type { Correlation } from './measures/correlate.ts';
export type { BalanceSet } from './sections/balance.ts';
export type { CoherenceFlag, FlagKind } from './sections/coherence.ts';
export type { DimensionSet } from './sections/dimensionality.ts';
export { factorName } from './sections/sensitivity.ts';
