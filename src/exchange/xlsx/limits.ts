import type { PackageLimits } from '../ooxml/index.ts';

/** What a workbook may cost before it is refused. The publisher's own inflates to 1 MB of 24 entries. */
export const WORKBOOK_LIMITS = {
  /** Inflated bytes over all entries. */
  bytes: 64 * 1024 * 1024,
  entries: 200,
  /** Inflated bytes per byte of the file. */
  ratio: 300,
  /** Inflated bytes of one XML part. */
  partBytes: 16 * 1024 * 1024,
  /** Cells with content over all sheets. */
  cells: 400_000,
  sheets: 100,
} as const satisfies PackageLimits & Record<string, number>;
