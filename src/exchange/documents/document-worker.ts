import { parentPort, workerData } from 'node:worker_threads';
import { PackageFault } from '../ooxml/index.ts';
import { DocumentFault } from './document-fault.ts';
import type { DocumentTask } from './document-task.ts';
import type { ReadText } from './read-result.ts';

// The parsers are large: a DOCX need not wait for the one of PDFs, nor the other way round.
async function read({ kind, bytes, limits }: DocumentTask): Promise<ReadText> {
  if (kind === 'docx') {
    const { readDocx } = await import('./docx/read-docx.ts');
    return readDocx(bytes);
  }
  const { readPdf } = await import('./pdf/read-pdf.ts');
  return readPdf(bytes, limits, (pages) => parentPort?.postMessage({ pages }));
}

function faultOf(error: unknown): DocumentFault {
  if (error instanceof DocumentFault) return error;
  if (error instanceof PackageFault) return new DocumentFault(error.kind, error.message);
  return new DocumentFault('damaged', 'This document is damaged and cannot be read.');
}

const task: DocumentTask = workerData;
try {
  parentPort?.postMessage({ done: await read(task) });
} catch (error) {
  const { kind, message, remedy } = faultOf(error);
  parentPort?.postMessage({ fault: { kind, message, remedy } });
}
