import type { GridLine } from './path-text.ts';

/** Side of a mask cell in pixels. */
const CELL = 2;

/** Which cells of a map hold land, for keeping marks off it. */
export interface LandMask {
  /** Share of a disc that lies on land or outside the map, 0 to 1. */
  readonly share: (x: number, y: number, radius: number) => number;
}

/** Fills rings (tenths of a pixel) into a grid of cells, row by row, by the even-odd rule. */
export function landMask(
  width: number,
  height: number,
  shapes: Iterable<readonly GridLine[]>,
): LandMask {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells = new Uint8Array(columns * rows);
  for (const rings of shapes) fillRings(cells, columns, rows, rings);
  return {
    share(x, y, radius) {
      let [inside, land] = [0, 0];
      for (let row = cellOf(y - radius); row <= cellOf(y + radius); row++) {
        for (let column = cellOf(x - radius); column <= cellOf(x + radius); column++) {
          if (Math.hypot((column + 0.5) * CELL - x, (row + 0.5) * CELL - y) > radius) continue;
          inside++;
          const onMap = row >= 0 && row < rows && column >= 0 && column < columns;
          if (!onMap || cells[row * columns + column] === 1) land++;
        }
      }
      return inside === 0 ? 0 : land / inside;
    },
  };
}

function fillRings(
  cells: Uint8Array,
  columns: number,
  rows: number,
  rings: readonly GridLine[],
): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = (at + 2) % ring.length;
      const [ax, ay] = [(ring[at] ?? 0) / 10, (ring[at + 1] ?? 0) / 10];
      const [bx, by] = [(ring[next] ?? 0) / 10, (ring[next + 1] ?? 0) / 10];
      const from = Math.max(0, Math.ceil(Math.min(ay, by) / CELL - 0.5));
      const to = Math.min(rows - 1, Math.ceil(Math.max(ay, by) / CELL - 0.5) - 1);
      for (let row = from; row <= to; row++) {
        const y = (row + 0.5) * CELL;
        const list = crossings.get(row) ?? [];
        list.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
        crossings.set(row, list);
      }
    }
  }
  for (const [row, list] of crossings) {
    list.sort((a, b) => a - b);
    for (let at = 0; at + 1 < list.length; at += 2) {
      const from = Math.max(0, Math.ceil((list[at] ?? 0) / CELL - 0.5));
      const to = Math.min(columns - 1, Math.ceil((list[at + 1] ?? 0) / CELL - 0.5) - 1);
      cells.fill(1, row * columns + from, row * columns + Math.max(from, to + 1));
    }
  }
}

function cellOf(pixels: number): number {
  return Math.floor(pixels / CELL);
}
