/** A point that wants a label, in the order of importance. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  /** A label that must stand, even over points. */
  readonly needed?: boolean;
  /** Of its mark, where it is not that of the others. */
  readonly radius?: number;
}

/** A label beside its point. */
export interface PlacedLabel {
  /** Index of the point in the list that was given. */
  readonly point: number;
  readonly x: number;
  /** Base line of the text. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A rectangle of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where labels may stand, and what they keep off. */
export interface LabelRoom {
  /** No label leaves it. */
  readonly frame: Box;
  readonly size: number;
  /** Radius of the points' marks. */
  readonly radius: number;
  /** Places already taken, such as titles. */
  readonly taken?: readonly Box[];
  /** Thin lines, which labels keep off where they can. */
  readonly lines?: readonly Box[];
}

/** Places labels beside their points: right, left, above or below, whichever first touches no other
 *  label, no other point and no taken place, and no line where that can be had. A label that finds no room is left off. The same points
 *  in the same order always give the same labels. */
export function placeLabels(
  points: readonly LabelledPoint[],
  room: LabelRoom,
): readonly PlacedLabel[] {
  const marks = points.map(({ x, y, radius = room.radius }) => around(x, y, radius));
  const taken: Box[] = [...(room.taken ?? [])];
  const placed: PlacedLabel[] = [];
  for (const [point, wanted] of points.entries()) {
    const spots = spotsOf(wanted, room);
    const free = spots.filter(
      ({ box }) => within(box, room.frame) && !taken.some((other) => overlap(box, other)),
    );
    const clear = free.filter(
      ({ box }) => !marks.some((mark, other) => other !== point && overlap(box, mark)),
    );
    const beside = clear.find(({ box }) => !room.lines?.some((line) => overlap(box, line)));
    const spot = beside ?? clear[0] ?? (wanted.needed ? free[0] : undefined);
    if (!spot) continue;
    taken.push(spot.box);
    placed.push({ point, x: spot.x, y: spot.y, anchor: spot.anchor });
  }
  return placed;
}

/** True where two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

interface Spot extends Omit<PlacedLabel, 'point'> {
  readonly box: Box;
}

function spotsOf(point: LabelledPoint, room: LabelRoom): readonly Spot[] {
  const { x, y, width, radius = room.radius } = point;
  const { size } = room;
  const gap = radius + 2.5;
  const [rise, fall] = [size * 0.74, size * 0.24];
  const level = y + size * 0.33;
  const spot = (at: number, base: number, anchor: Spot['anchor']): Spot => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    return {
      x: at,
      y: base,
      anchor,
      box: { left, right: left + width, top: base - rise, bottom: base + fall },
    };
  };
  return [
    spot(x + gap, level, 'start'),
    spot(x - gap, level, 'end'),
    spot(x, y - gap - fall, 'middle'),
    spot(x, y + gap + rise, 'middle'),
    spot(x + gap, y - gap, 'start'),
    spot(x + gap, y + gap + rise * 0.6, 'start'),
    spot(x - gap, y - gap, 'end'),
    spot(x - gap, y + gap + rise * 0.6, 'end'),
  ];
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}
