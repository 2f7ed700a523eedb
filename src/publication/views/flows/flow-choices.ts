import { CONFIDENCE_CLASSES, compareText } from '../../../model/index.ts';
import { phrase } from '../phrases.ts';
import { compareNames } from '../releases/release-index.ts';
import type { FlowChoice, FlowsView, FlowView } from './flows-view.ts';
import { UNDATED } from './period-years.ts';

/** What a reader can narrow the flows to, each choice with how many flows it leaves: commodities by name,
 *  confidence from the surest down, years newest first. */
export function flowChoices(flows: readonly FlowView[]): FlowsView['choices'] {
  const sureness = new Map<string, number>(CONFIDENCE_CLASSES.map((id, at) => [id, at]));
  return {
    commodity: counted(flows, ({ commodityKey, commodity }) => [[commodityKey, commodity]]).sort(
      (a, b) => compareNames(a.label, b.label),
    ),
    confidence: counted(flows, ({ confidence }) => [[confidence.id, confidence.told]]).sort(
      (a, b) => (sureness.get(a.key) ?? 0) - (sureness.get(b.key) ?? 0),
    ),
    period: counted(flows, (flow) =>
      flow.periodKeys.map((key) => [key, key === UNDATED ? phrase('flows-undated') : key]),
    ).sort(
      (a, b) => Number(a.key === UNDATED) - Number(b.key === UNDATED) || compareText(b.key, a.key),
    ),
  };
}

function counted(
  flows: readonly FlowView[],
  keysOf: (flow: FlowView) => readonly (readonly [key: string, label: string])[],
): FlowChoice[] {
  const choices = new Map<string, { key: string; label: string; flows: number }>();
  for (const flow of flows) {
    for (const [key, label] of keysOf(flow)) {
      const choice = choices.get(key) ?? { key, label, flows: 0 };
      choice.flows++;
      choices.set(key, choice);
    }
  }
  return [...choices.values()];
}
