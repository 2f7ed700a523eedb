import {
  type ConfidenceClass,
  formatBand,
  readConfidence,
  type YardstickId,
} from '../../../model/index.ts';
import { phrase } from '../phrases.ts';
import type { ConfidenceView } from './evidence-views.ts';

/** A class of confidence in words, with the numbers that a yardstick has for it. */
export function confidenceView(id: ConfidenceClass, yardstick: YardstickId): ConfidenceView {
  const known = views.get(`${yardstick} ${id}`);
  if (known) return known;
  const view = makeView(id, yardstick);
  views.set(`${yardstick} ${id}`, view);
  return view;
}

const views = new Map<string, ConfidenceView>();

function makeView(id: ConfidenceClass, yardstick: YardstickId): ConfidenceView {
  const { kind, label, range } = readConfidence(id, yardstick);
  if (kind === 'attribution')
    return { id, kind, label, told: phrase('confidence-attributed', { label }) };
  if (!range) return { id, kind, label, told: label };
  const numbers = formatBand(range);
  const told =
    range.word === label ? numbers : phrase('confidence-likely', { label, range: numbers });
  return { id, kind, label, range: numbers, told };
}
