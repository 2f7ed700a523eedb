import type {
  AggregateId,
  Band,
  Country,
  CountryCode,
  EditionId,
  Framework,
  NodeId,
  Score,
} from '../model/index.ts';
import type { ExactValue } from './exact-value.ts';

/** What scoring needs of an edition. */
export interface EditionScores {
  readonly edition: EditionId;
  readonly framework: Framework;
  readonly countries: readonly Country[];
  readonly scores: readonly Score[];
  /** Bands of a component that the edition sets anew. */
  readonly bands?: ReadonlyMap<AggregateId, readonly Band[]>;
}

/** An edition with the exact value of every node of every country that has one. */
export interface ScoredEdition extends EditionScores {
  readonly values: ReadonlyMap<CountryCode, ReadonlyMap<NodeId, ExactValue>>;
}
