import type { DocumentTexts } from '../../folder/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';
import type { ReviewRules } from './review-state.ts';

/** What a frame is drawn with beside its state. */
export interface FrameTools extends ReviewRules {
  readonly title: string;
  readonly documents: DocumentTexts;
  readonly style: Terminal['style'];
}

const LABEL = 12;

/** Where loud words begin and end: characters of private use, which take no room. */
export const [LOUD, QUIET] = ['\uE000', '\uE001'];

/** Lines with a margin, wrapped to the width of the screen. */
export class ReviewPage {
  readonly lines: string[] = [];
  readonly #columns: number;
  readonly #style: Terminal['style'];

  constructor(columns: number, style: Terminal['style']) {
    this.#columns = columns;
    this.#style = style;
  }

  /** A paragraph; what stands between `LOUD` and `QUIET` is bold, or in marks where nothing can be. */
  text(text: string, margin = 2): void {
    const plain = this.#style('bold', 'x') === 'x';
    const marked = plain ? text.replace(LOUD, '»').replace(QUIET, '«') : text;
    let loud = false;
    for (const line of wrapLines(marked, this.#columns - margin)) {
      const parts = line.split(/([\uE000\uE001])/);
      const shown = parts.map((part) => {
        if (part === LOUD || part === QUIET) {
          loud = part === LOUD;
          return '';
        }
        return loud && part !== '' ? this.#style('bold', part) : part;
      });
      this.lines.push(' '.repeat(margin) + shown.join(''));
    }
  }

  dim(text: string, margin = 2): void {
    for (const line of wrapLines(text, this.#columns - margin)) {
      this.lines.push(' '.repeat(margin) + this.#style('dim', line));
    }
  }

  blank(): void {
    this.lines.push('');
  }

  /** A label and what belongs to it, side by side where there is room. */
  row(label: string, text: string): void {
    if (text === '') return;
    const narrow = this.#columns < 48;
    const margin = narrow ? 4 : LABEL + 2;
    const lines = wrapLines(text, this.#columns - margin);
    if (narrow) this.lines.push(`  ${this.#style('dim', label)}`);
    for (const [at, line] of lines.entries()) {
      const lead =
        at === 0 && !narrow ? `  ${this.#style('dim', label.padEnd(LABEL))}` : ' '.repeat(margin);
      this.lines.push(lead + line);
    }
  }
}
