/** Points of one ring or line on a grid of tenths of a pixel: x0, y0, x1, y1, … */
export type GridLine = readonly number[];

/** What a projected geometry leaves on the page. */
export interface Traced {
  /** Closed rings, the repeated last point left off. */
  readonly rings: readonly GridLine[];
  readonly lines: readonly GridLine[];
}

/** Receives what `d3.geoPath` draws and keeps it on a grid of `spacing` tenths of a pixel, without
 *  repeated points. */
export class Tracer {
  readonly #spacing: number;
  readonly #rings: number[][] = [];
  readonly #lines: number[][] = [];
  #current: number[] = [];

  constructor(spacing = 1) {
    this.#spacing = spacing;
  }

  /** Starts a ring or line. */
  moveTo(x: number, y: number): void {
    this.#endLine();
    this.#current = [this.#tenths(x), this.#tenths(y)];
  }

  /** Goes on to a point. */
  lineTo(x: number, y: number): void {
    const [nextX, nextY] = [this.#tenths(x), this.#tenths(y)];
    const line = this.#current;
    if (line[line.length - 2] !== nextX || line[line.length - 1] !== nextY) line.push(nextX, nextY);
  }

  /** Ends a ring. */
  closePath(): void {
    const ring = this.#current;
    if (ring[0] === ring[ring.length - 2] && ring[1] === ring[ring.length - 1]) ring.length -= 2;
    if (ring.length >= 6) this.#rings.push(ring);
    this.#current = [];
  }

  /** Part of the interface of a drawing context; nothing to do. */
  beginPath(): void {}

  /** Part of the interface of a drawing context; points are never drawn. */
  arc(): void {}

  /** Everything drawn since the last call. */
  take(): Traced {
    this.#endLine();
    return { rings: this.#rings.splice(0), lines: this.#lines.splice(0) };
  }

  #tenths(pixels: number): number {
    return Math.round((pixels * 10) / this.#spacing) * this.#spacing;
  }

  #endLine(): void {
    if (this.#current.length >= 4) this.#lines.push(this.#current);
    this.#current = [];
  }
}

/** Area of a ring in square pixels, whichever way round it runs (the shoelace formula). */
export function ringArea(ring: GridLine): number {
  let doubled = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    doubled += (ring[at] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[at + 1] ?? 0);
  }
  return Math.abs(doubled) / 200;
}

/** An SVG path of rings (closed) or lines (open) in as few characters as one decimal allows:
 *  relative steps, no leading zeros, a separator only where two numbers would run together. It starts
 *  at an absolute point, so that paths can be written one after another. */
export function pathText(lines: readonly GridLine[], closed: boolean): string {
  let text = '';
  let [x, y] = [0, 0];
  let last = '';
  const write = (number: string): void => {
    const apart = number.startsWith('-') || (number.startsWith('.') && last.includes('.'));
    text += last === '' || apart ? number : ` ${number}`;
    last = number;
  };
  for (const line of lines) {
    const [startX, startY] = [line[0] ?? 0, line[1] ?? 0];
    const first = text === '';
    text += first ? 'M' : 'm';
    last = '';
    for (let at = 0; at < line.length; at += 2) {
      if (first && at === 2) {
        text += 'l';
        last = '';
      }
      const [nextX, nextY] = [line[at] ?? 0, line[at + 1] ?? 0];
      write(decimal(nextX - x));
      write(decimal(nextY - y));
      [x, y] = [nextX, nextY];
    }
    if (closed) {
      text += 'z';
      [x, y] = [startX, startY];
    }
  }
  return text;
}

function decimal(inTenths: number): string {
  const size = Math.abs(inTenths);
  const [whole, part] = [Math.floor(size / 10), size % 10];
  const digits = part === 0 ? `${whole}` : `${whole === 0 ? '' : whole}.${part}`;
  return inTenths < 0 ? `-${digits}` : digits;
}
