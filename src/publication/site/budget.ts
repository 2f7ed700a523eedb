import { brotliCompressSync, constants } from 'node:zlib';
import { overBudget } from './errors.ts';

/** The most that a reader loads, in bytes after brotli. */
export interface Budgets {
  /** HTML of one page, by kind of page. */
  readonly html: Readonly<Record<string, number>>;
  /** HTML of any page whose kind has no line of its own. */
  readonly anyHtml: number;
  readonly style: number;
  /** All scripts of one page, its data script with them. */
  readonly script: number;
  /** Scripts of the page that computes, and its data. */
  readonly explorer?: { readonly script: number; readonly data: number };
}

const EXPLORER = { script: 45_000, data: 40_000 };

/** What pages of a site may weigh. Bytes after brotli. */
export const BUDGETS: Budgets = {
  html: { profile: 25_000 },
  anyHtml: 60_000,
  style: 12_000,
  script: 12_000,
  explorer: EXPLORER,
};

/** Bytes after brotli at its best. */
export function compressedSize(
  content: string | Uint8Array,
  quality = constants.BROTLI_MAX_QUALITY,
): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    .length;
}

/** Brotli fifty, thirty and three times faster than at its best, and larger: what fits so fits at its best. */
const QUICKER = [5, 7, 10];

/** Bytes after brotli: no better than it takes to see that they are no more than `most`. */
function sizeWithin(contents: readonly (string | Uint8Array)[], most: number): number {
  const sizeAt = (quality?: number): number =>
    contents.reduce((sum, content) => sum + compressedSize(content, quality), 0);
  for (const quality of QUICKER) {
    const bytes = sizeAt(quality);
    if (bytes <= most) return bytes;
  }
  return sizeAt();
}

/** Keeps the pages of one publication inside their budgets. Only a page longer than every lighter one
 *  of its kind is compressed: brotli is slow, and of pages made alike the longest weighs most. */
export class Scales {
  readonly #budgets: Budgets;
  readonly #longest = new Map<string, number>();
  readonly #heaviest = new Map<string, number>();

  constructor(budgets: Budgets) {
    this.#budgets = budgets;
  }

  /** Throws OverBudget. */
  weighPage(kind: string, path: string, html: string): void {
    const most = this.#budgets.html[kind] ?? this.#budgets.anyHtml;
    const longest = this.#longest.get(kind) ?? most;
    if (html.length <= longest * MARGIN) return;
    const bytes = sizeWithin([html], most);
    if (bytes > most) throw overBudget(path, bytes, most);
    this.#longest.set(kind, html.length);
    this.#heaviest.set(kind, Math.max(bytes, this.#heaviest.get(kind) ?? 0));
  }

  /** Throws OverBudget. */
  weighStyle(path: string, style: Uint8Array): void {
    const bytes = sizeWithin([style], this.#budgets.style);
    if (bytes > this.#budgets.style) throw overBudget(path, bytes, this.#budgets.style);
  }

  /** Throws OverBudget. */
  weighScripts(page: string, scripts: readonly Uint8Array[]): void {
    const bytes = sizeWithin(scripts, this.#budgets.script);
    if (bytes > this.#budgets.script)
      throw overBudget(`${page}: scripts`, bytes, this.#budgets.script);
  }

  /** Throws OverBudget. */
  weighExplorer(scripts: readonly Uint8Array[], data?: Uint8Array): void {
    const { explorer = EXPLORER } = this.#budgets;
    const script = sizeWithin(scripts, explorer.script);
    if (script > explorer.script)
      throw overBudget('explorer.html: scripts', script, explorer.script);
    const bytes = data ? sizeWithin([data], explorer.data) : 0;
    if (bytes > explorer.data) throw overBudget('explorer.html: data', bytes, explorer.data);
  }

  /** Compressed bytes, at most, of the heaviest page weighed of each kind. */
  heaviest(): ReadonlyMap<string, number> {
    return this.#heaviest;
  }
}

/** A page this much longer than the longest so far is weighed anew. */
const MARGIN = 1.05;
