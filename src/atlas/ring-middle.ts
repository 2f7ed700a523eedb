import type { GridLine } from './path-text.ts';

/** A point inside a ring, in pixels: the middle of the widest stretch of the rows that cut it in
 *  eighths. Good enough for a label, and never outside. */
export function ringMiddle(ring: GridLine): { readonly x: number; readonly y: number } {
  const ys = ring.filter((_, index) => index % 2 === 1);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let best = { x: (ring[0] ?? 0) / 10, y: (ring[1] ?? 0) / 10, width: -1 };
  for (let eighth = 2; eighth <= 6; eighth++) {
    const y = top + ((bottom - top) * eighth) / 8 + 0.01;
    const crossings = rowCrossings(ring, y);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from, to] = [crossings[at] ?? 0, crossings[at + 1] ?? 0];
      if (to - from > best.width) best = { x: (from + to) / 20, y: y / 10, width: to - from };
    }
  }
  return { x: Math.round(best.x * 10) / 10, y: Math.round(best.y * 10) / 10 };
}

function rowCrossings(ring: GridLine, y: number): readonly number[] {
  const crossings: number[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[at], ring[at + 1], ring[next], ring[next + 1]];
    if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  return crossings.sort((a, b) => a - b);
}
