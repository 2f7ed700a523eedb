import { chartWord } from './chart-words.ts';

/** `5.65–7.20`: both ends of where a value may lie. */
export function rangeText({
  low,
  high,
}: {
  readonly low: string | number;
  readonly high: string | number;
}): string {
  return chartWord('range', { low, high });
}
