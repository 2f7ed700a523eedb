import type { Browser, Page } from 'playwright-core';

/** What a page's main thread and its workers did while something went on. Milliseconds. */
export interface ThreadTasks {
  readonly main: readonly Task[];
  /** Events of input that the page handled, with the message that it sent. */
  readonly inputs: readonly Task[];
  /** Messages handled by the workers, and those by the page. */
  readonly questions: readonly Task[];
  readonly answers: readonly Task[];
}

/** One task of a thread, in milliseconds. */
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
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await work();
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  const threads = new Map<string, string | undefined>();
  for (const { name, pid, tid, args } of traceEvents) {
    if (name === 'thread_name') threads.set(`${pid} ${tid}`, args?.name);
  }
  const tasksOf = (thread: string, kind: string, type?: string): readonly Task[] =>
    traceEvents
      .filter(
        ({ name, pid, tid, args }) =>
          name === kind &&
          threads.get(`${pid} ${tid}`) === thread &&
          (type === undefined || args?.data?.type === type),
      )
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
  const [main, worker] = ['CrRendererMain', 'DedicatedWorker thread'];
  return {
    main: tasksOf(main, 'ThreadControllerImpl::RunTask'),
    inputs: tasksOf(main, 'EventDispatch', 'input'),
    questions: tasksOf(worker, 'HandlePostMessage'),
    answers: tasksOf(main, 'HandlePostMessage'),
  };
}

/** An event of Chromium's trace format; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}
