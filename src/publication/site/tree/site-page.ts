/** A page of one release's tree with everything that lies beside it. */
export interface SitePage {
  /** For budgets: `profile`, `map`, … */
  readonly kind: string;
  /** Path of the page inside the tree: `country/BLR.html`. */
  readonly path: string;
  /** Equal inputs give equal files; what a page is made from, told in as few characters as will do. */
  readonly inputs: string;
  /** Path inside the tree → how to make it. HTML still has its ways to the site's top open. */
  readonly files: ReadonlyMap<string, () => string | Uint8Array>;
}

/** The value of the first call for every call. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
