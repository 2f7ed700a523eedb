import { digits } from './svg.ts';

/** How many shapes there are; each goes with the paint's category colour of the same number. */
export const SHAPES = 6;

/** A mark as path data round a point: disc, square, triangle, diamond, cross, inverted triangle.
 *  Six countries can be told apart by shape alone. */
export function shapePath(shape: number, x: number, y: number, radius: number): string {
  const r = radius;
  const at = `${digits(x)} ${digits(y)}`;
  const wide = digits(r * 1.1);
  switch (shape % SHAPES) {
    case 1:
      return `M${digits(x - r * 0.9)} ${digits(y - r * 0.9)}h${digits(r * 1.8)}v${digits(r * 1.8)}h${digits(-r * 1.8)}z`;
    case 2:
      return `M${digits(x)} ${digits(y - r * 1.1)}l${wide} ${digits(r * 2)}h${digits(-r * 2.2)}z`;
    case 3:
      return `M${digits(x)} ${digits(y - r * 1.25)}l${digits(r * 1.25)} ${digits(r * 1.25)} ${digits(-r * 1.25)} ${digits(r * 1.25)} ${digits(-r * 1.25)} ${digits(-r * 1.25)}z`;
    case 4: {
      const a = r * 0.4;
      const b = r * 0.75;
      return `M${digits(x - a)} ${digits(y - a - b)}h${digits(2 * a)}v${digits(b)}h${digits(b)}v${digits(2 * a)}h${digits(-b)}v${digits(b)}h${digits(-2 * a)}v${digits(-b)}h${digits(-b)}v${digits(-2 * a)}h${digits(b)}z`;
    }
    case 5:
      return `M${digits(x)} ${digits(y + r * 1.1)}l${wide} ${digits(-r * 2)}h${digits(-r * 2.2)}z`;
    default:
      return `M${at}m${digits(-r)} 0a${digits(r)} ${digits(r)} 0 1 0 ${digits(2 * r)} 0a${digits(r)} ${digits(r)} 0 1 0 ${digits(-2 * r)} 0z`;
  }
}
