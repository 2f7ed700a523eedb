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
  let text = '';
  let end = 0;
  for (const { text: piece, x, width, size } of pieces) {
    const parted = text !== '' && x - end > 0.2 * size && !/\s$/.test(text) && !/^\s/.test(piece);
    text += (parted ? ' ' : '') + piece;
    end = x + width;
  }
  text = text.replace(/\s+/g, ' ').trim();
  const inked = pieces.filter((piece) => piece.text.trim() !== '');
  const widest = inked.reduce<PagePiece | undefined>(
    (best, piece) => (best && best.text.length >= piece.text.length ? best : piece),
    undefined,
  );
  const [first] = inked;
  if (!first || !widest || text === '') return undefined;
  return { text, x: first.x, end, y: widest.y, size: widest.size, font: widest.font };
}
