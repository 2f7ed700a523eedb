import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Surroundings } from '../../src/cli/terminal/terminal.ts';
import { verbs } from '../../src/cli/verbs.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a command line printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `assayer …` in this process, from this folder, on a day that never changes. */
export async function assayer(
  cwd: string,
  args: readonly string[],
  extra: Partial<Surroundings> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCli(
    args,
    verbs,
    {
      terminal: {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        interactive: false,
        style: (_, text) => text,
      },
      cwd,
      env: {},
      packageRoot: ROOT,
      today: () => '2026-01-31',
      interrupted: async () => {},
      ...extra,
    },
    '9.9.9',
  );
  return { code, out, err };
}

/** Does something in a new folder of its own and takes the folder away again. */
export async function inFolder<Result>(work: (dir: string) => Promise<Result>): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), 'assayer-cli-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
