/** Words for likelihood on a declared scale, and what writers may do wrong with them. Pure. */
export { attributionsIn } from './attributions.ts';
export { readConfidence } from './confidence-readings.ts';
export { lintWording } from './lint-wording.ts';
export { formatBand, YARDSTICKS, type YardstickId } from './yardsticks.ts';
