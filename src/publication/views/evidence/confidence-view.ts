import {
  type ConfidenceClass,
  formatBand,
  readConfidence,
  type Yardstick,
} from '../../../model/index.ts';
import type { ConfidenceView } from './evidence-views.ts';

/** A class of confidence in the words of a yardstick, with the numbers that it has for it. */
export function confidenceView(id: ConfidenceClass, yardstick: Yardstick): ConfidenceView {
  const own = views.get(yardstick) ?? new Map<ConfidenceClass, ConfidenceView>();
  views.set(yardstick, own);
  const view = own.get(id) ?? makeView(id, yardstick);
  own.set(id, view);
  return view;
}

const views = new WeakMap<Yardstick, Map<ConfidenceClass, ConfidenceView>>();

function makeView(id: ConfidenceClass, yardstick: Yardstick): ConfidenceView {
  const { kind, label, range, told } = readConfidence(id, yardstick);
  const { language } = yardstick;
  return { id, kind, language, label, ...(range && { range: formatBand(range) }), told };
}
