export type { ExactValue } from './exact-value.ts';
export type { EditionScores, ScoredEdition } from './scored-edition.ts';
