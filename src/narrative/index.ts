/** Document → sentences, mentions, hedges, claims, flows: suggestions with offsets, for a person to decide. */
export { CONFIDENCE_CLASSES, type ConfidenceClass, isConfidenceClass } from './confidence.ts';
export type { ExtraPlace } from './place-entry.ts';
export { GAZETTEER_VERSION } from './place-tables.ts';
export { narrativeReader, type ReaderOptions } from './read-narrative.ts';
export {
  type IndicatorCandidate,
  type NarrativeReading,
  PLACE_KINDS,
  type PlaceKind,
  type PlaceMention,
  type PlaceRole,
  type Polarity,
  type ReadHeading,
  type ReadSentence,
  ROLES,
  type Role,
  type Span,
  type SuggestedClaim,
  type SuggestedFlow,
} from './reading.ts';
export * from './yardstick/index.ts';
