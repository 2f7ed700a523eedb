/** What one measure found, and the bar it is held to. */
export interface Measure {
  readonly name: string;
  /** What was measured, in words with units: `412 pages per CPU second against 312`. */
  readonly found: string;
  /** Met or missed; undefined where there is nothing to hold it to. */
  readonly met?: boolean;
  readonly bar?: string;
}

/** CPU seconds, user and system, that this process has spent in all its threads. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The middle of some numbers; the lower of two middles. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** CPU seconds of some runs of the same work, one after the other. */
export function cpuOfRuns(runs: number, work: () => unknown): readonly number[] {
  return Array.from({ length: runs }, () => {
    const before = cpuSeconds();
    work();
    return cpuSeconds() - before;
  });
}

/** Milliseconds below one second, seconds from there on. */
export function duration(seconds: number): string {
  if (seconds < 0.01) return `${(seconds * 1000).toFixed(1)} ms`;
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(2)} s`;
}

/** Bytes as kB or MB of a thousand. */
export function size(bytes: number): string {
  if (bytes >= 1e6) return `${Math.round(bytes / 1e6)} MB`;
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** One line for one measure. */
export function formatMeasure({ name, found, met, bar }: Measure): string {
  const mark = met === undefined ? '    ' : met ? 'ok  ' : 'MISS';
  return `${mark} ${name.padEnd(20)} ${found}${bar === undefined ? '' : `  [bar: ${bar}]`}`;
}
