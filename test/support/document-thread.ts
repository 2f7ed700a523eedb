import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCE = join(ROOT, 'src/exchange/documents/document-worker.ts');

/** The thread that reads DOCX and PDF, bundled as the build does; `remove` takes it away. */
export interface DocumentThread {
  readonly worker: string;
  readonly remove: () => void;
}

/** Bundles the thread inside the repository, so that it finds its packages. */
export async function documentThread(): Promise<DocumentThread> {
  const worker = join(ROOT, 'node_modules', '.cache', `document-worker-${process.pid}.mjs`);
  await build({
    entryPoints: [SOURCE],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return { worker, remove: () => rmSync(worker, { force: true }) };
}
