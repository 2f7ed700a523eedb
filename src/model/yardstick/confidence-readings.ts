import type { ConfidenceClass } from '../claims.ts';
import {
  englishYardstick,
  formatBand,
  type Yardstick,
  type YardstickBand,
} from './declared-yardstick.ts';
import type { YardstickId } from './yardsticks.ts';

/** What kind of statement a class of confidence makes. Only a likelihood has a place on a yardstick:
 *  an `attribution` says whose word it is and not how likely, a `condition` on what it depends, a `gap`
 *  that nobody can say, a `fact` is stated as one. */
export type ConfidenceKind = 'fact' | 'likelihood' | 'attribution' | 'condition' | 'gap';

interface Reading {
  readonly kind: ConfidenceKind;
  /** For a likelihood: the step of each scale that the class reaches from and to. */
  readonly steps?: Readonly<Record<YardstickId, readonly [from: string, to: string]>>;
}

const ATTRIBUTION: Reading = { kind: 'attribution' };

const LIKELY: Reading = {
  kind: 'likelihood',
  steps: { 'icd-203': ['likely', 'likely'], phia: ['likely', 'likely'] },
};

const POSSIBLE: Reading = {
  kind: 'likelihood',
  steps: {
    'icd-203': ['unlikely', 'roughly-even'],
    phia: ['realistic-possibility', 'realistic-possibility'],
  },
};

const SPECULATED: Reading = {
  kind: 'likelihood',
  steps: { 'icd-203': ['very-unlikely', 'unlikely'], phia: ['highly-unlikely', 'unlikely'] },
};

/** How each class is read. Where a text says less than a yardstick's word does, the reading is the
 *  wider range: "appears to" is read as likely, "may" as anything from unlikely to even. The reading
 *  is ours; neither standard speaks of these words. */
const READINGS: Readonly<Record<ConfidenceClass, Reading>> = {
  asserted: { kind: 'fact' },
  evidenced: { kind: 'fact' },
  inferred: LIKELY,
  likely: LIKELY,
  appears: LIKELY,
  indicated: LIKELY,
  reported: ATTRIBUTION,
  alleged: ATTRIBUTION,
  suspected: ATTRIBUTION,
  attributed: ATTRIBUTION,
  self_claimed: ATTRIBUTION,
  possible: POSSIBLE,
  speculated: SPECULATED,
  conditional: { kind: 'condition' },
  not_assessable: { kind: 'gap' },
  no_evidence: { kind: 'gap' },
};

/** A class of confidence on a yardstick, in the yardstick's language. */
export interface ConfidenceReading {
  readonly kind: ConfidenceKind;
  /** Words that a reader is shown for the class. */
  readonly label: string;
  /** For a likelihood: the words of the yardstick and their range in per cent. */
  readonly range?: { readonly word: string; readonly low: number; readonly high: number };
  /** Label and range in one line; an attribution says that it is one. */
  readonly told: string;
}

/** Reads a class of confidence on a yardstick; without one, on ICD 203 in English. A fact, an
 *  attribution, a condition and a gap have no range, because no number is in them. */
export function readConfidence(
  confidence: ConfidenceClass,
  yardstick: Yardstick = englishYardstick(),
): ConfidenceReading {
  const { kind, steps } = READINGS[confidence];
  const label = yardstick.classes[confidence];
  if (!steps) return { kind, label, told: told(kind, label, yardstick) };
  const [from, to] = steps[yardstick.id].map((id) => bandOf(yardstick, id));
  if (!from || !to) throw new Error(`no band for ${confidence}`);
  const word =
    from.id === to.id
      ? from.word
      : filled(yardstick.patterns.span, { from: from.word, to: to.word });
  const range = { word, low: from.low, high: to.high };
  const numbers = formatBand(range);
  return {
    kind,
    label,
    range,
    told:
      word === label ? numbers : filled(yardstick.patterns.likelihood, { label, range: numbers }),
  };
}

function told(kind: ConfidenceKind, label: string, { patterns }: Yardstick): string {
  return kind === 'attribution' ? filled(patterns.attribution, { label }) : label;
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

function bandOf({ bands }: Yardstick, id: string): YardstickBand {
  const found = bands.find((band) => band.id === id);
  if (!found) throw new Error(`unknown step: ${id}`);
  return found;
}
