/** What writers may do wrong with words for likelihood, and whose words they report. Pure. */
export { attributionsIn } from './attributions.ts';
export { lintWording } from './lint-wording.ts';
export { WORDING_LANGUAGES } from './wording-lists.ts';
