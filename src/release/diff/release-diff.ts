import {
  type AggregateId,
  type Correction,
  compareText,
  type EditionId,
  type IndicatorId,
  type ReleaseId,
} from '../../model/index.ts';
import { type Effect, effectsOf } from '../contents/effects.ts';
import { type MethodChange, methodChanges } from '../contents/method-changes.ts';
import { type ScoreChange, scoreChanges } from '../contents/score-changes.ts';
import { releasesIncomparable } from '../errors.ts';
import type { Release } from '../release.ts';
import { type BesideChange, besideChanges } from './beside-changes.ts';
import { type EvidenceChange, evidenceChanges } from './evidence-changes.ts';

/** One of the two releases compared. */
export interface DiffSide {
  readonly release: ReleaseId;
  readonly edition: EditionId;
  readonly title: string;
  readonly date: string;
}

/** What changed between two releases of an index, split into method and world.
 *  The method is what is measured and how: the set of indicators, weights, rules, bands, regions, texts
 *  of the framework, the plan of robustness. The world is the scores. `effects` says what each of the two did to every
 *  aggregate of every country. */
export interface ReleaseDiff {
  readonly index: string;
  readonly title: string;
  readonly from: DiffSide;
  readonly to: DiffSide;
  readonly method: readonly MethodChange[];
  readonly world: readonly ScoreChange[];
  /** How many scores both releases hold for the indicators they share. */
  readonly sharedScores: number;
  readonly sharedIndicators: readonly IndicatorId[];
  /** Components of the later framework, in its order. */
  readonly components: readonly AggregateId[];
  readonly effects: readonly Effect[];
  /** What stands beside the scores: countries that came or went, names, facts, profiles. */
  readonly beside: readonly BesideChange[];
  /** Claims and flows that came, went or are told otherwise. */
  readonly evidence: readonly EvidenceChange[];
  /** Corrections that the later release names and the earlier one does not. */
  readonly corrections: readonly Correction[];
}

/** Compares two releases of one index, the earlier first. Throws ReleasesIncomparable for two indexes. */
export function diffReleases(from: Release, to: Release): ReleaseDiff {
  if (from.index.id !== to.index.id) throw releasesIncomparable(from.index.id, to.index.id);
  const scores = scoreChanges(from, to);
  const known = new Set(from.corrections.map(correctionKey));
  return {
    index: to.index.id,
    title: to.index.title,
    from: sideOf(from),
    to: sideOf(to),
    method: methodChanges(from, to),
    world: scores.changes,
    sharedScores: scores.shared,
    sharedIndicators: scores.indicators,
    components: to.framework.components.map(({ id }) => id),
    effects: effectsOf(from, to),
    beside: besideChanges(from, to),
    evidence: evidenceChanges(from, to),
    corrections: to.corrections
      .filter((correction) => !known.has(correctionKey(correction)))
      .sort((a, b) => compareText(a.date, b.date)),
  };
}

function sideOf({ id, edition, date }: Release): DiffSide {
  return { release: id, edition: edition.id, title: edition.title, date };
}

function correctionKey({ release, date, what, why }: Correction): string {
  return [release, date, what, why].join('\u0000');
}
