import type { ClaimId } from '../../model/index.ts';
import { isClaimId } from '../../model/index.ts';
import type { Spot } from '../text/file-issues.ts';

const MARK = /\[\^([^[\]\s]*)\]/g;
/** A mark, or the tag of a sentence that is the writer's own judgement. */
const TAIL = /^(?:[ \t]*\[\^[^[\]\s]*\])+/;
const STOP = /[.!?…]+["'”’»)\]]*/g;
const SHORTENED =
  /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Gen|Col|Capt|Sgt|Art|vs|cf|ca|approx|e\.g|i\.e|(?:\p{L}\.)+\p{L})$/u;

/** A claim mark in a profile. */
export interface ClaimMark {
  readonly claim: ClaimId;
  readonly spot: Spot;
}

/** A sentence of a profile, its marks taken out. */
export interface ProfileSentence {
  readonly text: string;
  readonly spot: Spot;
  /** True with a claim mark or the tag `[^analysis]`. */
  readonly marked: boolean;
}

/** The claim marks of a profile as it is written, in its order. */
export function readMarks(text: string): readonly ClaimMark[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(MARK)].flatMap(({ 1: claim = '', index: at }) =>
        isClaimId(claim) ? [{ claim, spot: { line: index + 1, column: at + 1 } }] : [],
      ),
    );
}

/** The sentences of a profile as it is written. A mark belongs to the sentence it stands in or ends;
 *  headings are no sentences. */
export function readSentences(text: string): readonly ProfileSentence[] {
  return paragraphsOf(text).flatMap((lines) => {
    const whole = lines.map(({ text: line }) => line).join('\n');
    return sentenceSpans(whole).flatMap(([start, end]): readonly ProfileSentence[] => {
      const raw = whole.slice(start, end);
      const plain = withoutMarks(raw, () => false)
        .replace(/\s+/g, ' ')
        .trim();
      if (!/\p{L}/u.test(plain)) return [];
      const lead = raw.length - raw.trimStart().length;
      return [{ text: plain, spot: spotIn(lines, start + lead), marked: raw.includes('[^') }];
    });
  });
}

/** A paragraph without the marks that are not `kept`, and without the blank before each. */
export function withoutMarks(paragraph: string, kept: (mark: string) => boolean): string {
  return paragraph.replace(/(?<![ \t])[ \t]*\[\^([^[\]\s]*)\]/g, (whole, mark: string) =>
    kept(mark) ? whole : '',
  );
}

interface Line {
  readonly text: string;
  readonly number: number;
}

function paragraphsOf(text: string): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [[]];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || /^\s*#{1,6}(\s|$)/.test(line)) paragraphs.push([]);
    else paragraphs.at(-1)?.push({ text: line, number: index + 1 });
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

/** Where sentences begin and end. A full stop ends one before a blank, and with the marks after it;
 *  not after an abbreviation and not before a small letter. */
function sentenceSpans(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    if (index < start) continue;
    const after = index + stop.length;
    const end = after + (TAIL.exec(text.slice(after))?.[0].length ?? 0);
    const rest = text.slice(end);
    if (rest.trim() !== '' && !/^\s+["'“‘«([]*[^\p{Ll}\s]/u.test(rest)) continue;
    const isPoint = stop.startsWith('.') && !stop.startsWith('..');
    if (isPoint && SHORTENED.test(text.slice(Math.max(start, index - 12), index))) continue;
    spans.push([start, end]);
    start = end;
  }
  if (text.slice(start).trim() !== '') spans.push([start, text.length]);
  return spans;
}

function spotIn(lines: readonly Line[], position: number): Spot {
  let left = position;
  for (const { text, number } of lines) {
    if (left <= text.length) return { line: number, column: left + 1 };
    left -= text.length + 1;
  }
  return { line: lines.at(-1)?.number ?? 1, column: 1 };
}
