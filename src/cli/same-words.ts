/** True where two Markdown texts have the same words, wherever their lines break. A release keeps no mark
 *  of a claim that is not confirmed, so marks (`[^c12]`) do not count. Bytes are compared as they
 *  stand: there are hundreds of texts, and nearly all are equal. */
export function sameWords(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [left, right] = [new WordBytes(a), new WordBytes(b)];
  for (;;) {
    const byte = left.next();
    if (byte !== right.next()) return false;
    if (byte === undefined) return true;
  }
}

const BLANKS: ReadonlySet<number | undefined> = new Set([0x09, 0x0a, 0x0d, 0x20]);
const [BLANK, OPENING, CARET, CLOSING] = [0x20, 0x5b, 0x5e, 0x5d];

/** The bytes of a text's words with one blank between them. */
class WordBytes {
  readonly #bytes: Uint8Array;
  #at = 0;
  #begun = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number | undefined {
    const bytes = this.#bytes;
    let blank = false;
    for (; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at];
      if (BLANKS.has(byte)) {
        blank = true;
        continue;
      }
      const end = byte === OPENING && bytes[this.#at + 1] === CARET ? this.#markEnd() : -1;
      if (end !== -1) {
        this.#at = end;
        continue;
      }
      if (blank && this.#begun) return BLANK;
      this.#begun = true;
      this.#at++;
      return byte;
    }
    return undefined;
  }

  #markEnd(): number {
    return this.#bytes.indexOf(CLOSING, this.#at);
  }
}
