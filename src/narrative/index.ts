/** Document → sentences, mentions, hedges, claims, flows: suggestions with offsets, for a person to decide. */

export { textAgainstScore } from './alerts/text-against-score.ts';
export { type DraftedEvidence, draftEvidence } from './drafts/draft-evidence.ts';
export { GAZETTEER_VERSION } from './places/place-tables.ts';
export { narrativeReader } from './read-narrative.ts';
export type {
  NarrativeReading,
  SuggestedClaim,
} from './reading.ts';
export { isConfidenceClass } from './statements/confidence.ts';
export * from './yardstick/index.ts';
