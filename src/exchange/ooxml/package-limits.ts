/** What a package may cost before it is refused. */
export interface PackageLimits {
  /** Inflated bytes over all entries, and bytes of the file itself. */
  readonly bytes: number;
  readonly entries: number;
  /** Inflated bytes per byte of the file. */
  readonly ratio: number;
  /** Inflated bytes of one XML part. */
  readonly partBytes: number;
}

/** What one XML part may cost before it is refused. */
export interface XmlLimits {
  readonly elementDepth: number;
  readonly attributesOfElement: number;
}
