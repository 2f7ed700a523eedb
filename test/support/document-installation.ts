import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './cli.ts';
import { documentThread } from './document-thread.ts';

/** A package root as the build leaves it, with the thread that reads documents. */
export interface DocumentInstallation {
  readonly packageRoot: string;
  readonly remove: () => void;
}

/** Makes a package root of its own, so that tests need no build. */
export async function documentInstallation(): Promise<DocumentInstallation> {
  const thread = await documentThread();
  const packageRoot = mkdtempSync(join(tmpdir(), 'assayer-installed-'));
  mkdirSync(join(packageRoot, 'build'));
  symlinkSync(thread.worker, join(packageRoot, 'build', 'document-worker.mjs'));
  symlinkSync(join(ROOT, 'frameworks'), join(packageRoot, 'frameworks'), 'junction');
  return {
    packageRoot,
    remove: () => {
      thread.remove();
      rmSync(packageRoot, { recursive: true, force: true });
    },
  };
}
