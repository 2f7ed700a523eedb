import type { ConfidenceClass } from '../claims.ts';
import { YARDSTICKS, type YardstickBand, type YardstickId } from './yardsticks.ts';

/** What kind of statement a class of confidence makes. Only a likelihood has a place on a yardstick:
 *  an `attribution` says whose word it is and not how likely, a `condition` on what it depends, a `gap`
 *  that nobody can say, a `fact` is stated as one. */
export type ConfidenceKind = 'fact' | 'likelihood' | 'attribution' | 'condition' | 'gap';

interface Reading {
  readonly kind: ConfidenceKind;
  /** Words that a reader is shown for the class. */
  readonly label: string;
  /** For a likelihood: the band of each yardstick that the class reaches from and to. */
  readonly bands?: Readonly<Record<YardstickId, readonly [from: string, to: string]>>;
}

const attribution = (label: string): Reading => ({ kind: 'attribution', label });

const likelihood = (
  label: string,
  icd: readonly [string, string],
  phia: readonly [string, string],
): Reading => ({ kind: 'likelihood', label, bands: { 'icd-203': icd, phia } });

/** How each class is read. Where a text says less than a yardstick's word does, the reading is the
 *  wider range: "appears to" is read as likely, "may" as anything from unlikely to even. The reading
 *  is ours; neither standard speaks of these words. */
const READINGS: Readonly<Record<ConfidenceClass, Reading>> = {
  asserted: { kind: 'fact', label: 'stated as a fact' },
  evidenced: { kind: 'fact', label: 'stated with evidence' },
  inferred: likelihood('concluded', ['likely', 'likely'], ['likely', 'likely']),
  likely: likelihood('likely', ['likely', 'likely'], ['likely', 'likely']),
  appears: likelihood('appears to be so', ['likely', 'likely'], ['likely', 'likely']),
  indicated: likelihood('indicated', ['likely', 'likely'], ['likely', 'likely']),
  reported: attribution('reported'),
  alleged: attribution('alleged'),
  suspected: attribution('suspected'),
  attributed: attribution('said by a named source'),
  self_claimed: attribution('said by those concerned'),
  possible: likelihood(
    'possible',
    ['unlikely', 'roughly-even'],
    ['realistic-possibility', 'realistic-possibility'],
  ),
  speculated: likelihood(
    'speculated',
    ['very-unlikely', 'unlikely'],
    ['highly-unlikely', 'unlikely'],
  ),
  conditional: { kind: 'condition', label: 'under a condition' },
  not_assessable: { kind: 'gap', label: 'cannot be assessed' },
  no_evidence: { kind: 'gap', label: 'no evidence found' },
};

/** A class of confidence on a yardstick. */
export interface ConfidenceReading {
  readonly kind: ConfidenceKind;
  readonly label: string;
  /** For a likelihood: the words of the yardstick and their range in per cent. */
  readonly range?: { readonly word: string; readonly low: number; readonly high: number };
}

/** Reads a class of confidence on a yardstick. A fact, an attribution, a condition and a gap have no
 *  range, because no number is in them. */
export function readConfidence(
  confidence: ConfidenceClass,
  yardstick: YardstickId = 'icd-203',
): ConfidenceReading {
  const { kind, label, bands } = READINGS[confidence];
  if (!bands) return { kind, label };
  const [from, to] = bands[yardstick].map((id) => bandOf(yardstick, id));
  if (!from || !to) throw new Error(`no band for ${confidence}`);
  const word = from.id === to.id ? from.word : `${from.word} to ${to.word}`;
  return { kind, label, range: { word, low: from.low, high: to.high } };
}

function bandOf(yardstick: YardstickId, id: string): YardstickBand {
  const found = YARDSTICKS[yardstick].bands.find((band) => band.id === id);
  if (!found) throw new Error(`unknown band: ${id}`);
  return found;
}
