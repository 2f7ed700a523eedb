const [BLANK, OPENING, CARET, CLOSING] = [0x20, 0x5b, 0x5e, 0x5d];

/** True where two Markdown texts have the same words, wherever their lines break. A release keeps no mark
 *  of a claim that is not confirmed, so marks (`[^c12]`) do not count. Bytes are compared as they
 *  stand: there are hundreds of texts, and nearly all are equal. */
export function sameWords(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  let atA = pastGap(a, 0);
  let atB = pastGap(b, 0);
  while (atA < a.length && atB < b.length) {
    if (a[atA] !== b[atB]) return false;
    const fromA = atA + 1;
    const fromB = atB + 1;
    atA = pastGap(a, fromA);
    atB = pastGap(b, fromB);
    // A blank between words stands in both or in neither, unless a text ends there.
    if (atA === fromA && atB === fromB) continue;
    if (atA >= a.length || atB >= b.length) break;
    if (hasBlank(a, fromA, atA) !== hasBlank(b, fromB, atB)) return false;
  }
  return atA >= a.length && atB >= b.length;
}

/** The next place at or after this one that holds neither a blank nor a mark. */
function pastGap(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined) return at;
    if (byte > BLANK && byte !== OPENING) return at;
    if (byte <= BLANK) {
      at++;
      continue;
    }
    const end = bytes[at + 1] === CARET ? bytes.indexOf(CLOSING, at) : -1;
    if (end === -1) return at;
    at = end + 1;
  }
}

function hasBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== undefined && byte <= BLANK) return true;
    if (byte === OPENING) at = bytes.indexOf(CLOSING, at);
  }
  return false;
}
