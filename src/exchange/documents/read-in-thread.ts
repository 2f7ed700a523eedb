import { Worker } from 'node:worker_threads';
import { DocumentFault } from './document-fault.ts';
import type { DocumentLimits } from './document-limits.ts';
import type { DocumentNews, DocumentTask } from './document-task.ts';
import type { ReadText } from './read-result.ts';

const MEGABYTE = 2 ** 20;
/** Milliseconds between two looks at the clock and the memory. */
const WATCH = 20;
/** On a busy machine, a second of work takes longer; so much longer at most. */
const PATIENCE = 5;

/** Reads a DOCX or a PDF in a thread of its own, which is ended when it takes too long, grows too large or
 *  breaks. Work and growth are those of the process, so a caller reads documents one after the other. `worker`
 *  is the path of the bundled thread. Throws `DocumentFault`, and what the thread throws
 *  where it cannot even start. */
export async function readInThread(task: DocumentTask, worker: string): Promise<ReadText> {
  const { limits } = task;
  const thread = new Worker(worker, {
    workerData: task,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 64 },
  });
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadText>((resolve, reject) => {
      let pages: number | undefined;
      const begun = performance.now();
      const spent = process.cpuUsage();
      const before = process.memoryUsage.rss();
      // A thread's buffers lie outside the heap that `resourceLimits` bounds.
      watch = setInterval(() => {
        const grown = (process.memoryUsage.rss() - before) / MEGABYTE;
        const { user, system } = process.cpuUsage(spent);
        const waited = (performance.now() - begun) / 1000;
        const seconds = Math.max((user + system) / 1e6, waited / PATIENCE);
        if (grown > limits.megabytes) reject(tooLarge(limits));
        else if (seconds > limits.seconds + (pages ?? 0) * limits.secondsPerPage)
          reject(tooSlow(limits));
      }, WATCH);
      thread.on('message', (news: DocumentNews) => {
        if ('pages' in news) pages = news.pages;
        else if ('done' in news) resolve(news.done);
        else reject(new DocumentFault(news.fault.kind, news.fault.message, news.fault.remedy));
      });
      thread.on('error', (error: NodeJS.ErrnoException) => {
        // Before it reads, no document is to blame: the installation is.
        if (pages === undefined) reject(error);
        else reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(limits) : broken());
      });
      thread.on('exit', () => reject(broken()));
    });
  } finally {
    clearInterval(watch);
    await thread.terminate();
  }
}

function tooLarge({ megabytes }: DocumentLimits): DocumentFault {
  return new DocumentFault(
    'too-large',
    `Reading this document takes more than ${megabytes} MB of memory, as a decompression bomb does.`,
  );
}

function tooSlow({ seconds }: DocumentLimits): DocumentFault {
  return new DocumentFault(
    'too-slow',
    `This document could not be read within ${seconds} seconds.`,
  );
}

function broken(): DocumentFault {
  return new DocumentFault('damaged', 'This document is damaged and cannot be read.');
}
