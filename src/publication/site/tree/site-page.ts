import { type Beside, besidePath } from '../../components/index.ts';

/** A page of one release's tree with everything that lies beside it. */
export interface SitePage {
  /** For budgets: `profile`, `map`, … */
  readonly kind: string;
  /** Path of the page inside the tree: `country/BLR.html`. */
  readonly path: string;
  /** Equal inputs give equal files; what a page is made from, told in as few characters as will do. */
  readonly inputs: string;
  /** Every file it makes, by path inside the tree. */
  readonly paths: readonly string[];
  /** How to make each file. What the files share is made once a call and kept by nobody: a plan of
   *  thousands of pages must not hold their views. HTML still has its ways to the site's top open. */
  readonly make: () => PageContents;
}

/** What a page consists of: path → its contents, made when they are asked for. */
export type PageContents = ReadonlyMap<string, () => string | Uint8Array>;

/** Paths of a page and of what is made beside it. */
export function pathsWith(path: string, made: readonly Beside[]): readonly string[] {
  return [path, ...made.map((ending) => besidePath(path, ending))];
}

/** The value of the first call for every call. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
