import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A finished Node.js process: what it printed, its CPU seconds and its peak of memory. */
export interface Finished {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** User and system time of all its threads, from the start of the process to its exit. */
  readonly cpu: number;
  /** Most memory that it held at once, in bytes. */
  readonly peak: number;
}

/** Where a process runs and what its environment has besides ours. */
export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a script in a Node.js of its own and has it give account of itself as it exits. Start-up of
 *  Node.js, loading of modules and all worker threads are in the account; processes it starts are not. */
function runNode(
  script: string,
  args: readonly string[],
  { cwd, env = {} }: ChildOptions = {},
): Finished {
  const account = join(tmpdir(), `assayer-bench-${process.pid}.json`);
  const result = spawnSync(process.execPath, ['--import', ACCOUNTANT, script, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env, BENCH_ACCOUNT: account },
  });
  if (result.error) throw result.error;
  const { cpu, peak }: { cpu: number; peak: number } = JSON.parse(readFileSync(account, 'utf8'));
  rmSync(account);
  return { code: result.status ?? 1, out: result.stdout, err: result.stderr, cpu, peak };
}

/** The same, for work that must succeed: throws what the process said where it did not. */
export function mustRunNode(
  script: string,
  args: readonly string[],
  options: ChildOptions = {},
): Finished {
  const finished = runNode(script, args, options);
  if (finished.code === 0) return finished;
  throw new Error(`${script} ${args.join(' ')} ended with ${finished.code}: ${finished.err}`);
}

/** The peak comes from Linux where it is told: the kernel's `maxrss` of a process starts from the
 *  size of the one that started it. */
const ACCOUNTANT = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
const own = () => {
  try {
    return 1024 * Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return 1024 * process.resourceUsage().maxRSS;
  }
};
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_ACCOUNT, JSON.stringify({ cpu: (user + system) / 1e6, peak: own() }));
});
`)}`;
