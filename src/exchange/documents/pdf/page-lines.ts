/** A piece of text as a page sets it. Positions are points from the lower left corner; `size` is the
 *  height of its type. */
export interface PagePiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** The page's own order ends a line here. */
  readonly ends: boolean;
}

/** A line of a page: where its text begins and ends, its baseline, its commonest size and font. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** Puts pieces together into lines, in the order in which the page gives them. */
export function linesOfPage(pieces: readonly PagePiece[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  let open: PagePiece[] = [];
  const close = (): void => {
    const line = lineOf(open);
    if (line) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last && piece.text.trim() !== '' && leavesLine(open, last, piece)) close();
    open.push(piece);
    if (piece.ends) close();
  }
  close();
  return lines;
}

/** A piece stands on another baseline, or begins left of where the last one ended. */
function leavesLine(open: readonly PagePiece[], last: PagePiece, piece: PagePiece): boolean {
  const [first = last] = open;
  const size = Math.max(first.size, last.size, piece.size);
  return Math.abs(piece.y - first.y) > 0.6 * size || piece.x < last.x + last.width - 2 * size;
}

function lineOf(pieces: readonly PagePiece[]): PageLine | undefined {
  const inked = pieces.filter((piece) => piece.text.trim() !== '');
  const widest = inked.reduce<PagePiece | undefined>(
    (best, piece) => (best && best.text.length >= piece.text.length ? best : piece),
    undefined,
  );
  const [first] = inked;
  if (!first || !widest) return undefined;
  let text = '';
  let before: PagePiece | undefined;
  for (const [at, piece] of pieces.entries()) {
    const { x, size } = piece;
    const shown = isNoteMark(piece, widest, before, pieces[at + 1])
      ? `[${piece.text}]${before ? '' : ' '}`
      : piece.text;
    const gap = before ? x - before.x - before.width : 0;
    const parted = gap > 0.2 * size && !/\s$/.test(text) && !/^\s/.test(shown);
    text += (parted ? ' ' : '') + shown;
    if (piece.text.trim() !== '') before = piece;
  }
  text = text.replace(/\s+/g, ' ').trim();
  const end = before ? before.x + before.width : first.x;
  return { text, x: first.x, end, y: widest.y, size: widest.size, font: widest.font };
}

/** Widest digit of a superior figure, in sizes of its type; others are about half a size wide. */
const SUPERIOR = 0.43;

/** A small number above the line: it points to a note, or begins one, and is no number of the sentence.
 *  It is set in smaller type, or in figures that the font has for this. */
function isNoteMark(
  { text, size, y, x, width }: PagePiece,
  line: PagePiece,
  before: PagePiece | undefined,
  after: PagePiece | undefined,
): boolean {
  if (!/^\d{1,3}$/.test(text)) return false;
  if (size < 0.85 * line.size && y > line.y + 0.15 * line.size) return true;
  const touches = before
    ? Math.abs(x - before.x - before.width) < 0.1 * size && /[\p{L}\p{P}]$/u.test(before.text)
    : after !== undefined &&
      Math.abs(after.x - x - width) < 0.1 * size &&
      /^\p{L}/u.test(after.text);
  return touches && width < SUPERIOR * size * text.length;
}
