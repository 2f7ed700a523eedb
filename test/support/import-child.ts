import { readFileSync } from 'node:fs';
import { importOcindex } from '../../src/exchange/index.ts';

/** Run as a process of its own with a workbook and the folder of the bundled frameworks: imports the
 *  workbook and prints what that cost: issue codes, seconds of CPU since the process began, peak
 *  resident memory in MB. */
const [, , path = '', folder = ''] = process.argv;
const frameworks = new Map(
  ['2021', '2023'].map((name) => [name, readFileSync(`${folder}/${name}.yaml`, 'utf8')] as const),
);
const imported = importOcindex([{ name: 'bomb.xlsx', bytes: readFileSync(path) }], { frameworks });
const { user, system } = process.cpuUsage();
process.stdout.write(
  JSON.stringify({
    codes: imported.ok ? [] : imported.issues.slice(0, 10).map(({ code }) => code),
    seconds: (user + system) / 1e6,
    megabytes: peakKilobytes() / 1024,
  }),
);

/** Linux counts the parent's memory before `exec` into `maxRSS`, but not into its own high-water mark. */
function peakKilobytes(): number {
  try {
    const mark = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (mark) return Number(mark[1]);
  } catch {
    // Only Linux has this file.
  }
  return process.resourceUsage().maxRSS;
}
