import { styleText } from 'node:util';
import type { Keyboard } from './keyboard.ts';

type Style = Parameters<typeof styleText>[0];

/** Where a verb speaks: results to `out`, everything said on the way to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours and moving bars belong on a terminal only. */
  readonly interactive: boolean;
  /** The text in this style, or as it is where colours do not belong. */
  readonly style: (style: Style, text: string) => string;
}

/** What a verb may touch beside its arguments. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** Relative paths on the command line mean this folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The installed package: bundled frameworks, assets, worker files. */
  readonly packageRoot: string;
  /** Today as an ISO day in UTC; the only clock of the command line. */
  readonly today: () => string;
  /** Resolves when the person asks the program to stop. */
  readonly interrupted: () => Promise<void>;
  /** Whose keys are asked for; the process's own where none is given. */
  readonly keyboard?: Keyboard;
}

/** The process's own terminal; `NO_COLOR` and a redirected output switch colours off. */
export function nodeTerminal(
  stdout: NodeJS.WriteStream,
  stderr: NodeJS.WriteStream,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const colours = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    interactive: stderr.isTTY === true && env['TERM'] !== 'dumb',
    style: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
  };
}
