/** Words for likelihood on a declared scale, and what writers may do wrong with them. Pure. */
export { type Attribution, attributionsIn } from './attributions.ts';
export {
  type ConfidenceKind,
  type ConfidenceReading,
  readConfidence,
} from './confidence-readings.ts';
export { lintWording, type WordingFault, type WordingFaultKind } from './lint-wording.ts';
export {
  formatBand,
  YARDSTICKS,
  type Yardstick,
  type YardstickBand,
  type YardstickId,
} from './yardsticks.ts';
