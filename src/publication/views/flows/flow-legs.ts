import type { FlowLegView, FlowPlaceView, FlowView } from './flows-view.ts';

/** Each step from one place to another once, with the flows that take it: those of most flows first,
 *  then in the order of the list. */
export function flowLegs(
  flows: readonly FlowView[],
  places: readonly FlowPlaceView[],
): readonly FlowLegView[] {
  const legs = new Map<string, { from: number; to: number; flows: number[] }>();
  for (const { number, stops } of flows) {
    for (const [at, to] of stops.entries()) {
      const from = stops[at - 1];
      if (from === undefined || from === to) continue;
      const key = `${places[from]?.key}~${places[to]?.key}`;
      const leg = legs.get(key) ?? { from, to, flows: [] };
      if (leg.flows.at(-1) !== number) leg.flows.push(number);
      legs.set(key, leg);
    }
  }
  return [...legs]
    .map(([key, leg]) => ({ key, ...leg }))
    .sort((a, b) => b.flows.length - a.flows.length || (a.flows[0] ?? 0) - (b.flows[0] ?? 0));
}
