import type { ScaleView } from '../../views/index.ts';

/** Maps numbers to places along a line. */
export interface LinearScale {
  /** The place of a number; numbers outside the domain land on its ends. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** A scale from `[low, high]` to `[from, to]` with about `count` round ticks inside. */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  count = 5,
): LinearScale {
  const span = high - low;
  const at = (value: number): number => {
    if (span === 0) return (from + to) / 2;
    const share = Math.min(1, Math.max(0, (value - low) / span));
    return from + share * (to - from);
  };
  return { at, ticks: ticksOf(low, high, count) };
}

/** Round numbers from `low` to `high`, about `count` of them, in steps of 1, 2 or 5 times a power of ten. */
export function ticksOf(low: number, high: number, count: number): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const ticks: number[] = [];
  for (let at = Math.ceil(low / step - 1e-9); at * step <= high + step * 1e-9; at++) {
    ticks.push(Number((at * step).toPrecision(12)));
  }
  return ticks;
}

/** Ticks of a score scale with both its ends: 1, 4, 7, 10 would be odd, so 1 and every even number. */
export function scaleTicks({ minimum, maximum }: ScaleView, count = 5): readonly number[] {
  const inside = ticksOf(minimum, maximum, count);
  const gap = ((inside[1] ?? maximum) - (inside[0] ?? minimum)) * 0.45;
  return [
    minimum,
    ...inside.filter((tick) => tick - minimum > gap && maximum - tick > gap),
    maximum,
  ];
}

/** The middle of a scale, where its stems start: 5.5 on a scale from 1 to 10. */
export function middleOf({ minimum, maximum }: ScaleView): number {
  return (minimum + maximum) / 2;
}

/** A tick as printed: `5.5`, `40`, never more digits than it needs. */
export function tickText(value: number): string {
  return String(Number(value.toFixed(6)));
}
