import type { CountryCode } from '../model/index.ts';
import { pathText } from './path-text.ts';

/** A hexagon that stands for a country without a place on the Earth; pixels. */
export interface Tile {
  readonly code: CountryCode;
  readonly path: string;
  readonly area: number;
  readonly label: { readonly x: number; readonly y: number };
}

const LARGEST = 68;
const MARGIN = 12;
const SEAM = 2;

/** Hexagons in rows, each half a tile aside from the one above, in the order given, centred in the
 *  width and starting at `top`. `height` is what they take, margins included. */
export function layTiles(
  codes: readonly CountryCode[],
  width: number,
  top: number,
): { readonly tiles: readonly Tile[]; readonly height: number } {
  const columns = Math.min(codes.length, Math.max(3, Math.ceil(Math.sqrt(codes.length * 1.5))));
  const rows = Math.ceil(codes.length / columns);
  const across = columns + (rows > 1 ? 0.5 : 0);
  const radius = Math.min(LARGEST, (width - 2 * MARGIN) / (across * Math.sqrt(3)));
  const step = radius * Math.sqrt(3);
  const left = (width - across * step) / 2 + step / 2;
  return {
    tiles: codes.map((code, index) => {
      const row = Math.floor(index / columns);
      const x = left + ((index % columns) + (row % 2) / 2) * step;
      const y = top + MARGIN + radius + row * 1.5 * radius;
      return {
        code,
        path: hexagon(x, y, radius - SEAM),
        area: Math.round(1.5 * Math.sqrt(3) * (radius - SEAM) ** 2),
        label: { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 },
      };
    }),
    height: Math.round(2 * MARGIN + (1.5 * rows + 0.5) * radius),
  };
}

function hexagon(x: number, y: number, radius: number): string {
  const corners = [0, 1, 2, 3, 4, 5].flatMap((corner) => {
    const angle = ((corner + 0.5) * Math.PI) / 3;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return pathText([corners.map((pixels) => Math.round(pixels * 10))], true);
}
