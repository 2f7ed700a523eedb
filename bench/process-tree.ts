import { readdirSync, readFileSync } from 'node:fs';

/** CPU seconds of all processes below this one, those that ended among them included, from Linux's
 *  `/proc` in hundredths of a second. Undefined where the system has no `/proc`. */
export function descendantsCpu(root: number = process.pid): number | undefined {
  const processes = readProcesses();
  if (processes.size === 0) return undefined;
  let ticks = 0;
  const below = [...processes.values()].filter(({ parent }) => parent === root);
  for (let at = 0; at < below.length; at++) {
    const found = below[at];
    if (!found) continue;
    ticks += found.ticks;
    below.push(...[...processes.values()].filter(({ parent }) => parent === found.id));
  }
  return ticks / 100;
}

interface ProcessState {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
}

function readProcesses(): ReadonlyMap<number, ProcessState> {
  const found = new Map<number, ProcessState>();
  for (const name of namesIn('/proc')) {
    const id = Number(name);
    const stat = Number.isInteger(id) ? statOf(id) : undefined;
    if (stat === undefined) continue;
    // A command's name may hold blanks and brackets; the fields after its last one do not.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const ticks = fields.slice(11, 15).reduce((sum, part) => sum + part, 0);
    found.set(id, { id, parent, ticks });
  }
  return found;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statOf(id: number): string | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return undefined;
  }
}
