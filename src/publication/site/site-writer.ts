import { bytesOf, sameBytes } from '../../model/index.ts';
import { placePage } from './render.ts';
import type { SiteDisk } from './site-disk.ts';
import { type SiteRecord, writeSiteRecord } from './site-record.ts';
import type { SitePage } from './tree/site-page.ts';

/** What became of a publication's files. */
export interface WriteCounts {
  readonly pages: number;
  readonly files: number;
  readonly written: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly removed: number;
  readonly bytesWritten: number;
}

/** Puts pages and files where they belong and keeps count. A page whose inputs are those of the last
 *  publication is not even made; of the rest only files whose bytes differ are written. All are kept
 *  aside until `finish`, so that a publication that fails before it leaves the site as it was. */
export class SiteWriter {
  readonly #disk: SiteDisk;
  readonly #before: SiteRecord;
  readonly #present: ReadonlySet<string>;
  readonly #wanted: (path: string) => boolean;
  readonly #inputs = new Map<string, string>();
  readonly #files = new Set<string>();
  #pages = 0;
  #written = 0;
  #unchanged = 0;
  #skipped = 0;
  #bytesWritten = 0;

  constructor(disk: SiteDisk, before: SiteRecord, endings: readonly string[] | undefined) {
    this.#disk = disk;
    disk.discard();
    this.#before = before;
    this.#present = disk.list();
    this.#wanted = endings
      ? (path) => endings.some((ending) => path.endsWith(`.${ending}`))
      : () => true;
  }

  /** Keeps one file for writing unless it lies there already. */
  put(path: string, content: string | Uint8Array): void {
    this.#files.add(path);
    if (this.#present.has(path)) {
      const bytes = typeof content === 'string' ? bytesOf(content) : content;
      if (sameBytes(this.#disk.read(path), bytes)) {
        this.#unchanged++;
        return;
      }
    }
    this.#disk.stage(path, content);
    this.#written++;
    this.#bytesWritten += Buffer.byteLength(content);
  }

  /** Does the same for a page and what lies beside it in each of the folders. `weigh` sees every content made. */
  putPage(
    page: SitePage,
    folders: readonly string[],
    weigh: (path: string, content: string | Uint8Array) => void,
  ): void {
    const paths = page.paths.filter(this.#wanted);
    if (page.path.endsWith('.html')) this.#pages += folders.length;
    const stale = folders.filter((folder) => !this.#isFresh(page, folder, paths));
    for (const folder of folders) {
      if (stale.includes(folder)) continue;
      for (const path of paths) this.#files.add(folder + path);
      this.#skipped += paths.length;
    }
    const contents = stale.length === 0 ? new Map<string, () => string>() : page.make();
    for (const path of paths) {
      const content = contents.get(path)?.();
      if (content === undefined) continue;
      weigh(path, content);
      for (const folder of stale) this.put(folder + path, placed(path, folder, content));
    }
    for (const folder of folders) this.#inputs.set(folder + page.path, page.inputs);
  }

  /** Writes what was kept, removes what an earlier publication left and this one did not make, and leaves
   *  the record. Where it breaks off, the next publication can clear up all that lies there. */
  finish(): WriteCounts {
    writeSiteRecord(this.#disk, {
      inputs: new Map(),
      files: new Set([...this.#before.files, ...this.#files]),
    });
    this.#disk.settle();
    let removed = 0;
    for (const path of this.#before.files) {
      if (this.#files.has(path) || !this.#present.has(path)) continue;
      this.#disk.remove(path);
      removed++;
    }
    writeSiteRecord(this.#disk, { inputs: this.#inputs, files: this.#files });
    return {
      pages: this.#pages,
      files: this.#files.size,
      written: this.#written,
      unchanged: this.#unchanged,
      skipped: this.#skipped,
      removed,
      bytesWritten: this.#bytesWritten,
    };
  }

  /** Forgets what was kept: the site stays as it was. */
  abandon(): void {
    this.#disk.discard();
  }

  #isFresh(page: SitePage, folder: string, paths: readonly string[]): boolean {
    return (
      this.#before.inputs.get(folder + page.path) === page.inputs &&
      paths.every((path) => this.#present.has(folder + path))
    );
  }
}

function placed(path: string, folder: string, content: string | Uint8Array): string | Uint8Array {
  if (typeof content !== 'string' || !path.endsWith('.html')) return content;
  return placePage(content, (folder + path).split('/').length - 1);
}
