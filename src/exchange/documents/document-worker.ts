import { parentPort, workerData } from 'node:worker_threads';
import { PackageFault } from '../ooxml/index.ts';
import { DocumentFault } from './document-fault.ts';
import type { DocumentNews, DocumentTask } from './document-task.ts';
import type { ReadText } from './read-result.ts';

const task: DocumentTask = workerData;
const read = await readerOf(task);
tell({ pages: 0 });
try {
  tell({ done: await read() });
} catch (error) {
  const { kind, message, remedy } = faultOf(error);
  tell({ fault: { kind, message, remedy } });
}

/** The parser of the kind asked for, loaded: a DOCX need not wait for the one of PDFs. */
async function readerOf({ kind, bytes, limits }: DocumentTask): Promise<() => Promise<ReadText>> {
  if (kind === 'docx') {
    const { readDocx } = await import('./docx/read-docx.ts');
    return () => readDocx(bytes);
  }
  const [{ readPdf }, { loadPdfjs }, { hearRepairs }] = await Promise.all([
    import('./pdf/read-pdf.ts'),
    import('./pdf/load-pdfjs.ts'),
    import('./pdf/repairs.ts'),
  ]);
  const pdfjs = await loadPdfjs();
  const repaired = hearRepairs();
  return () => readPdf(bytes, limits, { pdfjs, repaired, advance: (pages) => tell({ pages }) });
}

function faultOf(error: unknown): DocumentFault {
  if (error instanceof DocumentFault) return error;
  if (error instanceof PackageFault) return new DocumentFault(error.kind, error.message);
  return new DocumentFault('damaged', 'This document is damaged and cannot be read.');
}

function tell(news: DocumentNews): void {
  parentPort?.postMessage(news);
}
