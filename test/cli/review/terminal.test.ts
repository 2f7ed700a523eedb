import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assayer, ROOT } from '../../support/cli.ts';

/** Python brings the pseudo-terminal that Node does not. */
const python = spawnSync('python3', ['--version']).status === 0;
if (!python) console.warn('No python3 here: the review is not tried on a terminal.');

/** Runs a command on a terminal of its own, presses keys one by one, ends it with a signal if one is
 *  given, and tells what was drawn, how it ended and whether the terminal echoes again. */
const DRIVER = `
import fcntl, json, os, pty, select, signal, struct, sys, termios, time
args, keys, end = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    os.execvp(args[0], args)
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 80, 0, 0))
drawn = b''
def drain(until, seconds):
    global drawn
    begun = len(drawn)
    stop = time.time() + seconds
    while time.time() < stop and not (until and until in drawn[begun:]):
        if select.select([fd], [], [], 0.05)[0]:
            try:
                part = os.read(fd, 65536)
            except OSError:
                return
            if not part:
                return
            drawn += part
drain(b'\\x1b[J' if end or keys else None, 10 if keys else 2)
for key in keys:
    os.write(fd, key.encode())
    drain(b'\\x1b[J', 5)
echo = None
if end and end > 0:
    os.kill(pid, end)
if end == -1:
    os.close(fd)
else:
    drain(None, 1)
try:
    echo = bool(termios.tcgetattr(fd)[3] & termios.ECHO)
except (termios.error, OSError):
    pass
status = os.waitpid(pid, 0)[1]
code = os.waitstatus_to_exitcode(status)
print(json.dumps({'drawn': drawn.decode(), 'code': code, 'echo': echo}))
`;

interface Seen {
  readonly drawn: string;
  /** Exit code, or minus the signal that ended it. */
  readonly code: number;
  readonly echo: boolean | null;
}

const CACHE = join(ROOT, 'node_modules/.cache');
let folder = '';
let program = '';

beforeAll(async () => {
  if (!python) return;
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'review-'));
  program = join(folder, 'build/assayer.mjs');
  await build({
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    outdir: join(folder, 'build'),
    outExtension: { '.js': '.mjs' },
    entryNames: 'assayer',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'package.json'), '{"version":"0.0.0","type":"module"}');
  writeFileSync(
    join(folder, 'notes.md'),
    '## People\n\nWomen are reportedly taken to Turkey. It is not known how many return.\n',
  );
});

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

/** A review of fresh drafts, and what the tables say after it. */
async function reviewed(
  keys: readonly string[],
  { end = 0, env = '' }: { readonly end?: number; readonly env?: string } = {},
): Promise<Seen & { readonly claims: string }> {
  const index = join(folder, 'index');
  rmSync(index, { recursive: true, force: true });
  cpSync(join(ROOT, 'indices/central-eastern-europe'), index, { recursive: true });
  const where = ['--country', 'MDA', '--edition', '2021'];
  await assayer(folder, ['read', 'notes.md', '--into', 'index', ...where]);
  const command = ['node', program, 'review', index, ...where];
  const args = env === '' ? command : ['env', env, ...command];
  const told = execFileSync('python3', ['-c', DRIVER, JSON.stringify([args, keys, end])], {
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', FORCE_COLOR: '' },
  });
  const seen: Seen = JSON.parse(told);
  const claims = [
    ...readFileSync(join(index, 'editions/2021/claims.csv'), 'utf8').matchAll(
      /^(c\d+),(\w+),MDA/gm,
    ),
  ];
  return { ...seen, claims: claims.map(([, id, status]) => `${id} ${status}`).join(', ') };
}

describe.skipIf(!python)('a review on a terminal', () => {
  const GIVEN_BACK = '\u001B[?25h\u001B[?1049l';

  test('draws, takes keys, and gives the terminal back', async () => {
    const { drawn, code, echo, claims } = await reviewed(['c', 's', 'r', 'q']);
    expect([code, echo]).toEqual([0, true]);
    expect(claims).toBe('c136 confirmed, c137 rejected');
    expect(drawn).toContain('\u001B[1mWomen are reportedly taken to Turkey.\u001B[22m');
    expect(drawn.indexOf(GIVEN_BACK)).toBeGreaterThan(drawn.indexOf('c136'));
    expect(drawn.slice(drawn.indexOf(GIVEN_BACK))).toContain('1 confirmed, 1 rejected');
  });

  test('loses nothing when it is killed', async () => {
    const { code, claims } = await reviewed(['c'], { end: 9 });
    expect([code, claims]).toEqual([-9, 'c136 confirmed, c137 suggested']);
  });

  test.each([
    [15, 143],
    [1, -1],
    [2, 130],
  ])('gives the terminal back on signal %d', async (end, expected) => {
    const { drawn, code, echo, claims } = await reviewed(['c'], { end });
    expect([code, echo, claims]).toEqual([expected, true, 'c136 confirmed, c137 suggested']);
    expect(drawn).toContain(GIVEN_BACK);
  });

  test('keeps what is decided, and ends quietly, when the window is closed', async () => {
    const { code, claims } = await reviewed(['c'], { end: -1 });
    expect([code, claims]).toEqual([-1, 'c136 confirmed, c137 suggested']);
  });

  test('ends on Ctrl-C and Ctrl-D like on q', async () => {
    for (const key of ['\u0003', '\u0004']) {
      const { drawn, code, echo } = await reviewed([key]);
      expect([code, echo, drawn.includes(GIVEN_BACK)]).toEqual([0, true, true]);
    }
  });

  test('takes pasted text for text and for no decisions', async () => {
    const { claims } = await reviewed(['\u001B[200~ccrrcc\u001B[201~', 'q']);
    expect(claims).toBe('c136 suggested, c137 suggested');
  });

  test('draws no colour where none is wanted', async () => {
    const { drawn } = await reviewed(['q'], { env: 'NO_COLOR=1' });
    expect(drawn).toContain('»Women are reportedly taken to Turkey.«');
    const rest = drawn.split('\u001B').slice(1);
    expect(rest.filter((part) => !/^\[[0-9?]*[HKJhl]/.test(part))).toEqual([]);
  });

  test('refuses a terminal that cannot move its cursor', async () => {
    const { drawn, code } = await reviewed([], { env: 'TERM=dumb' });
    expect([code, drawn.includes('there is no terminal')]).toEqual([3, true]);
  });
});
