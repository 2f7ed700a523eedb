import type { Terminal } from '../terminal/terminal.ts';

/** Tells how much of the work is done. */
export type Advance = (done: number, total: number) => void;

const WIDTH = 24;
/** To the beginning of the line and rid of what stands on it (ECMA-48 EL). */
const CLEARED = '\r\u001B[2K';

/** Does long work under a bar with this label, drawn in place on a terminal and nowhere else, and
 *  taken away however the work ends. Nothing is drawn twice for the same per cent. */
export async function withProgress<Result>(
  label: string,
  terminal: Terminal,
  work: (advance: Advance) => Promise<Result>,
): Promise<Result> {
  let shown = -1;
  const advance: Advance = (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    if (!terminal.interactive || percent === shown) return;
    shown = percent;
    terminal.err(`\r${label} ${bar(percent)} ${String(percent).padStart(3)} %`);
  };
  try {
    return await work(advance);
  } finally {
    if (shown >= 0) terminal.err(CLEARED);
  }
}

function bar(percent: number): string {
  const filled = Math.round((WIDTH * percent) / 100);
  return '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
}
