/** Advance widths of Source Sans 3 Regular for the characters from space to tilde, in 1/1000 em. */
const WIDTHS =
  '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497'
    .split(' ')
    .map(Number);
const OTHER = 560;
const ASCII = /^[ -~]*$/;
/** SemiBold runs this much wider than Regular. */
const BOLD = 1.035;

/** How wide a text runs at a font size, in the unit of the size. Accents are left off; what the table
 *  does not hold counts as a wide letter, so that a fallback font seldom overruns. */
export function textWidth(text: string, size: number, bold = false): number {
  const plain = ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{Mark}/gu, '');
  let sum = 0;
  for (let at = 0; at < plain.length; at++) sum += WIDTHS[plain.charCodeAt(at) - 32] ?? OTHER;
  return (sum * size * (bold ? BOLD : 1)) / 1000;
}

/** A page's own sans-serif is the reader's; the widest of the common ones runs this much wider than
 *  Source Sans. What stands beside another text or at a picture's edge keeps that much room. */
export const WIDEST_FACE = 1.22;

/** The text in lines no wider than `width`, broken at spaces; a word too wide stands alone. */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The text cut to a width, with an ellipsis where something was left off. */
export function cutText(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size, bold) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
