import type { Browser, Page } from 'playwright-core';

/** The tasks of a page's main thread and of its workers while something went on. Milliseconds. */
export interface ThreadTasks {
  readonly main: readonly Task[];
  readonly workers: readonly Task[];
}

export interface Task {
  readonly wall: number;
  /** Of the thread itself, whatever else the machine was doing. */
  readonly cpu: number;
}

/** Chromium's own account of every task of its threads. */
export async function traceTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<ThreadTasks> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  const threads = new Map<string, string>();
  for (const { name, pid, tid, args } of traceEvents) {
    if (name === 'thread_name' && args?.name) threads.set(`${pid} ${tid}`, args.name);
  }
  const tasksOf = (thread: string): readonly Task[] => {
    const all = traceEvents.filter(
      ({ name, pid, tid }) =>
        name === 'ThreadControllerImpl::RunTask' && threads.get(`${pid} ${tid}`) === thread,
    );
    return all.map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
  };
  return { main: tasksOf('CrRendererMain'), workers: tasksOf('DedicatedWorker thread') };
}

/** An event of Chromium's trace format; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
