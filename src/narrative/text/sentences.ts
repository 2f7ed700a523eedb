/** A stretch of an unwrapped text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt capt sgt maj hon rev st ste mt ft jr sr no nos vs cf ca approx art arts sec fig figs vol vols ch pp ed eds etc al dept gov pres sen rep inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e u.s u.k u.n e.u d.c p.o a.m p.m'.split(
    ' ',
  ),
);
/** Words that begin a sentence more often than a name. */
const OPENERS =
  /^(?:The|A|An|In|It|Its|This|These|Those|There|They|Their|However|Meanwhile|Additionally|While|Although|Since|As|At|On|For|From|Some|Many|Most|Such|Moreover|Furthermore|Nevertheless|Overall|But|And|Yet|By|With|No|Despite|Similarly|Local|Foreign|Criminal|Organized)$/;
const STOP = /[.!?…]+["'”’»)\]]*(?:\[\^?[\w-]+\]|\d{1,3}(?=\s+["'“‘«(]*\p{Lu}))*(?=\s|$)/gu;
/** No sentence is longer; a stretch without stops is cut here so that every step stays linear. */
const LONGEST = 3000;

/** The sentences of a paragraph. A stop ends one where a capital, a digit or a quote follows, except
 *  after an abbreviation or an initial; stops inside quotes end one with the quote. */
export function splitSentences(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = skipBlanks(text, 0);
  const close = (end: number): void => {
    for (let from = start; from < end; ) {
      const to = end - from > LONGEST ? lastBlank(text, from, from + LONGEST) : end;
      if (text.slice(from, to).trim() !== '') sentences.push({ start: from, end: to });
      from = skipBlanks(text, to);
    }
    start = skipBlanks(text, end);
  };
  for (const { index, 0: mark } of text.matchAll(STOP)) {
    if (index >= start && endsSentence(text, index, index + mark.length))
      close(index + mark.length);
  }
  if (start < text.length) close(text.trimEnd().length);
  return sentences;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const after = /^\s+(\S+)/.exec(text.slice(end, end + 60))?.[1];
  if (after === undefined) return true;
  if (!/^["'“‘«([–—-]*[\p{Lu}\p{N}]|^[\p{Lo}\p{Lm}]/u.test(after)) return false;
  if (text[stop] !== '.' || text[stop + 1] === '.') return true;
  const before = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? '';
  const word = before.toLowerCase();
  const opens = OPENERS.test(after.replace(/\P{L}+$/u, ''));
  if (/^\p{L}$/u.test(before)) return opens && before !== before.toUpperCase();
  if (/^(?:u\.s|u\.k|u\.n|e\.u|d\.c|a\.m|p\.m|etc|inc|ltd|co|corp)$/.test(word)) return opens;
  if (/^no$/.test(word)) return !/^\d/.test(after);
  if (/^(?:mar|dec|art|sec|ed|al|ch|gov|rep|sen)$/.test(word) && before === word) return opens;
  return !ABBREVIATIONS.has(word);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}

function lastBlank(text: string, from: number, to: number): number {
  const at = text.lastIndexOf(' ', to);
  return at > from ? at : to;
}
