/** Name and version of the release format. It changes only when a reader of the old one would
 *  go wrong; never with the software. */
export const RELEASE_FORMAT = 'assayer-release/1';

/** The SHA-256 of every other file. */
export const MANIFEST = 'manifest.json';
/** What the index folder says of the index, the edition, the one before and the corrections. */
export const DESCRIPTION = 'release.json';
/** The framework as the index folder writes it. */
export const FRAMEWORK = 'framework.yaml';
/** Only in a release whose claims cite something public. */
export const SOURCES = 'sources.json';
/** Only in a release of an index that declares a plan of uncertainty: the plan as written, and the account
 *  of its run. */
export const ROBUSTNESS_PLAN = 'robustness.yaml';
export const ROBUSTNESS_RUN = 'robustness.json';
/** Of the edition that this one is compared with, where there is one: what its values are recomputed from. */
export const PREVIOUS_FRAMEWORK = 'previous/framework.yaml';
export const PREVIOUS_COUNTRIES = 'previous/countries.csv';
export const PREVIOUS_SCORES = 'previous/scores.csv';

/** `profiles/BLR.md` */
export const PROFILE = /^profiles\/([A-Z]{3})\.md$/;
