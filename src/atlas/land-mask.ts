import type { GridLine } from './path-text.ts';

/** Side of a mask cell in pixels. */
const CELL = 2;
/** Square pixels up to which a country counts in full as small. */
const SMALL_LAND = 60;

/** Off the map is as bad as on the smallest country. */
const OUTSIDE = 30;

/** What a country's land on the map is worth, for keeping marks off it. */
export interface LandMask {
  /** Mean worth of the cells under a disc: 0 on open sea, 1 on a large country, 3 on a small one. */
  readonly worth: (x: number, y: number, radius: number) => number;
}

/** Land with the square pixels it covers in all; a mark that hides a small country hides more of it. */
export interface MaskedLand {
  readonly rings: readonly GridLine[];
  readonly area: number;
}

/** Fills rings (tenths of a pixel) into a grid of cells, row by row, by the even-odd rule. */
export function landMask(width: number, height: number, lands: Iterable<MaskedLand>): LandMask {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells = new Uint8Array(columns * rows);
  for (const { rings, area } of lands) {
    const worth = Math.round(10 + 20 * Math.min(1, SMALL_LAND / (area + 1)));
    fillRings(cells, columns, rows, rings, worth);
  }
  return {
    worth(x, y, radius) {
      let [inside, sum] = [0, 0];
      for (let row = cellOf(y - radius); row <= cellOf(y + radius); row++) {
        for (let column = cellOf(x - radius); column <= cellOf(x + radius); column++) {
          const [dx, dy] = [(column + 0.5) * CELL - x, (row + 0.5) * CELL - y];
          if (dx * dx + dy * dy > radius * radius) continue;
          inside++;
          const onMap = row >= 0 && row < rows && column >= 0 && column < columns;
          sum += onMap ? (cells[row * columns + column] ?? 0) : OUTSIDE;
        }
      }
      return inside === 0 ? 0 : sum / inside / 10;
    },
  };
}

function fillRings(
  cells: Uint8Array,
  columns: number,
  rows: number,
  rings: readonly GridLine[],
  worth: number,
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
      cells.fill(worth, row * columns + from, row * columns + Math.max(from, to + 1));
    }
  }
}

function cellOf(pixels: number): number {
  return Math.floor(pixels / CELL);
}
