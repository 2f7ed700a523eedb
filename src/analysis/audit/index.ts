/** The statistical audit of an index: what its numbers can bear, in sections with verdicts. Pure. */

// A whole audit.

export {
  type Audit,
  auditEdition,
  recommendationsOf,
} from './audit-edition.ts';
export { gradesSummary } from './report/grades-summary.ts';
export {
  type Grade,
  gradeWord,
  type Recommendation,
  SECTION_NAMES,
  type SectionName,
  sectionTitle,
} from './report/section.ts';
export { withTrail } from './report/trail.ts';

// What verdicts hang on.

export {
  THRESHOLD_NAMES,
  type ThresholdName,
  type ThresholdSetting,
  type Thresholds,
  thresholdsWith,
} from './thresholds.ts';

// What sections hold, and what people say of an index.

export { tracedScores } from './input/traced-scores.ts';
export type { Correlation } from './measures/correlate.ts';
export {
  type ConceptAnswers,
  type ConceptRecords,
  QUESTIONS,
} from './sections/concept.ts';
export { factorName, type SensitivityEffort } from './sections/sensitivity.ts';
