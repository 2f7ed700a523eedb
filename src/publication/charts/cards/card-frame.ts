import type { PageRelease } from '../../views/index.ts';
import type { Paint } from '../drawing/palette.ts';
import { digits, group, picture, textAt, textStyle } from '../drawing/svg.ts';
import { cutText, textWidth, wrapText } from '../drawing/text-width.ts';

/** Size of a preview card and the margin around what stands on it, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const CARD_MARGIN = 72;
const SERIF = "'Source Serif 4','Source Serif Pro',Georgia,serif";
const FOOT = CARD_HEIGHT - 44;

/** A preview card: a strip of colour, a line above the headline, the headline fitted to the width, the
 *  card's own part below it, and the source at the foot. `body` gets the height below the headline. */
export function card(
  {
    title,
    desc,
    kicker,
    headline,
    release,
    strip,
    body,
  }: {
    readonly title: string;
    readonly desc: string;
    readonly kicker: string;
    readonly headline: string;
    readonly release: PageRelease;
    readonly strip: readonly string[];
    readonly body: (top: number) => string;
  },
  paint: Paint,
): string {
  const room = CARD_WIDTH - 2 * CARD_MARGIN;
  const head = fitted(headline, room);
  const small = [28, 24, 21].find((size) => textWidth(kicker, size) <= room) ?? 21;
  const top = 132;
  const first = top + head.size * 0.78;
  const last = first + (head.lines.length - 1) * head.size * 1.05;
  const step = CARD_WIDTH / strip.length;
  return picture(
    {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      title,
      desc,
      kind: 'card',
      body: [
        ...strip.map(
          (fill, at) =>
            `<rect x="${digits(at * step)}" width="${digits(step)}" height="14" fill="${fill}"/>`,
        ),
        group(textStyle(small, paint.muted), textAt(CARD_MARGIN, 94, cutText(kicker, small, room))),
        group(
          `${textStyle(head.size, paint.ink, 'start', true)} font-family="${SERIF}"`,
          ...head.lines.map((line, at) => textAt(CARD_MARGIN, first + at * head.size * 1.05, line)),
        ),
        body(last + 28),
        `<path d="M${CARD_MARGIN} ${FOOT - 36}H${CARD_WIDTH - CARD_MARGIN}" stroke="${paint.line}" stroke-width="1.5"/>`,
        group(
          textStyle(22, paint.muted),
          textAt(
            CARD_MARGIN,
            FOOT,
            cutText(`${release.publisher} · ${release.indexTitle}`, 22, room - 180),
          ),
          textAt(CARD_WIDTH - CARD_MARGIN, FOOT, release.id, 'text-anchor="end"'),
        ),
      ].join(''),
    },
    paint,
    { background: true },
  );
}

/** The largest size at which the headline fits on one line, else on two or three. A serif runs a little wider. */
function fitted(
  text: string,
  room: number,
): { readonly size: number; readonly lines: readonly string[] } {
  const wide = 1.09;
  for (const size of [92, 84, 76, 68]) {
    if (textWidth(text, size, true) * wide <= room) return { size, lines: [text] };
  }
  for (const size of [64, 56, 50, 44]) {
    const lines = wrapText(text, size, room / wide, true);
    if (lines.length <= 2) return { size, lines };
  }
  for (const size of [44, 38, 32]) {
    const lines = wrapText(text, size, room / wide, true);
    if (lines.length <= 3) return { size, lines };
  }
  const lines = wrapText(text, 28, room / wide, true);
  return {
    size: 28,
    lines: [...lines.slice(0, 3), cutText(lines.slice(3).join(' '), 28, room / wide, true)].filter(
      (line) => line !== '',
    ),
  };
}
