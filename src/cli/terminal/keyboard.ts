import { writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { endBySignal } from './end-by-signal.ts';

/** The keys a person presses, one at a time. */
export interface Keyboard {
  /** True where a person sits at a terminal whose cursor can be moved. */
  readonly interactive: boolean;
  readonly size: () => { readonly columns: number; readonly rows: number };
  /** Lends the screen and its keys for some work, and gives both back however it ends: `next` waits for
   *  a key and gives undefined once none will come; a changed window is the key `resize`. */
  readonly lend: <Result>(work: (next: NextKey) => Promise<Result>) => Promise<Result>;
  /** Everything that is piped in, to its end. */
  readonly everything: () => Promise<string>;
}

/** Waits for a key; undefined once none will come. */
export type NextKey = () => Promise<string | undefined>;

// ECMA-48 and xterm: alternate screen, hidden cursor, pasted text in brackets.
const TAKE = '\u001B[?1049h\u001B[?25l\u001B[?2004h';
const GIVE_BACK = '\u001B[?2004l\u001B[?25h\u001B[?1049l';
const ESCAPE = '\u001B';
const [PASTED, PASTE_END] = ['[200~', `${ESCAPE}[201~`];
/** What follows an escape in a sequence, whole and begun. */
const SEQUENCE = /^(?:\[[0-9;?]*[A-Za-z~]|O[A-Za-z])/;
const BEGUN = /^\[[0-9;?]*$/;

/** Parts what came from a terminal into keys: a character, an escape sequence, or `paste:` and what was
 *  pasted. `rest` is the beginning of a key whose end has not come yet. */
export function keysOf(text: string): { readonly keys: readonly string[]; readonly rest: string } {
  const keys: string[] = [];
  let rest = text;
  while (rest !== '') {
    const after = rest.startsWith(ESCAPE) ? rest.slice(1) : undefined;
    const pasteEnd = after?.startsWith(PASTED) ? rest.indexOf(PASTE_END) : undefined;
    // A lone escape is a key of its own; a begun sequence waits for its end.
    if (pasteEnd === -1 || (after !== undefined && BEGUN.test(after))) break;
    if (pasteEnd !== undefined) {
      keys.push(`paste:${rest.slice(1 + PASTED.length, pasteEnd)}`);
      rest = rest.slice(pasteEnd + PASTE_END.length);
      continue;
    }
    const sequence = after === undefined ? undefined : SEQUENCE.exec(after)?.[0];
    const key = sequence === undefined ? ([...rest.slice(0, 2)][0] ?? '') : ESCAPE + sequence;
    keys.push(key);
    rest = rest.slice(key.length);
  }
  return { keys, rest };
}

/** The process's own keyboard and screen. */
export function nodeKeyboard(
  { stdin, stdout }: Pick<NodeJS.Process, 'stdin' | 'stdout'>,
  env: Readonly<Record<string, string | undefined>>,
): Keyboard {
  return {
    interactive: stdin.isTTY === true && stdout.isTTY === true && env['TERM'] !== 'dumb',
    size: () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 }),
    lend: (work) => lendScreen(stdin, stdout, work),
    everything: async () => {
      let text = '';
      stdin.setEncoding('utf8');
      for await (const part of stdin) text += part;
      return text;
    },
  };
}

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

async function lendScreen<Result>(
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.Process['stdout'],
  work: (next: NextKey) => Promise<Result>,
): Promise<Result> {
  const queue = new KeyQueue();
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const onData = (bytes: Buffer): void => {
    const read = keysOf(rest + decoder.write(bytes));
    rest = read.rest;
    for (const key of read.keys) {
      if (key === '\u001A') suspend();
      else queue.put(key);
    }
  };
  const onEnd = (): void => queue.end();
  const onResize = (): void => queue.put('resize');
  const take = (): void => {
    stdin.setRawMode(true);
    stdout.write(TAKE);
  };
  let given = false;
  const giveBack = (): void => {
    if (given) return;
    given = true;
    try {
      stdin.setRawMode(false);
      // At the end of the process only what is written at once arrives.
      writeSync(stdout.fd, GIVE_BACK);
    } catch {
      // The terminal is gone, and there is nothing to give back.
    }
  };
  const suspend = (): void => {
    giveBack();
    process.once('SIGCONT', () => {
      given = false;
      take();
      queue.put('resize');
    });
    process.kill(process.pid, 'SIGTSTP');
  };
  const stops = Object.entries(SIGNALS).map(([signal, number]) => ({
    signal,
    stop: () => {
      giveBack();
      if (signal === 'SIGHUP') endBySignal(signal);
      else process.exit(128 + number);
    },
  }));
  for (const { signal, stop } of stops) process.on(signal, stop);
  process.on('exit', giveBack);
  stdin.on('data', onData).on('end', onEnd).on('error', onEnd);
  stdout.on('resize', onResize);
  try {
    take();
    stdin.resume();
    return await work(() => queue.next());
  } finally {
    giveBack();
    stdin.off('data', onData).off('end', onEnd).off('error', onEnd).pause();
    stdout.off('resize', onResize);
    for (const { signal, stop } of stops) process.off(signal, stop);
    process.off('exit', giveBack);
  }
}

/** Keys that came before anybody asked, or somebody who asked before one came. */
class KeyQueue {
  readonly #keys: string[] = [];
  #waiting: ((key: string | undefined) => void) | undefined;
  #ended = false;

  put(key: string): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(key);
    else this.#keys.push(key);
  }

  end(): void {
    this.#ended = true;
    this.#waiting?.(undefined);
  }

  next(): Promise<string | undefined> {
    const key = this.#keys.shift();
    if (key !== undefined || this.#ended) return Promise.resolve(key);
    return new Promise((give) => {
      this.#waiting = give;
    });
  }
}
