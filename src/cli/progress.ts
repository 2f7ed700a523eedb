import type { Terminal } from './terminal.ts';

/** A bar for long work: drawn in place on a terminal, silent elsewhere. */
export interface Progress {
  readonly advance: (done: number, total: number) => void;
  readonly end: () => void;
}

const WIDTH = 24;

/** A bar under this label. Nothing is drawn twice for the same per cent. */
export function progressBar(label: string, terminal: Terminal): Progress {
  let shown = -1;
  return {
    advance: (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (!terminal.interactive || percent === shown) return;
      shown = percent;
      const filled = Math.round((WIDTH * percent) / 100);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      terminal.err(`\r${label} ${bar} ${String(percent).padStart(3)} %`);
    },
    end: () => {
      if (terminal.interactive && shown >= 0) terminal.err('\r\u001B[2K');
    },
  };
}
