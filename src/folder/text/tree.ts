import type { Spot } from './file-issues.ts';

/** What YAML and JSON texts have in common once read: every value knows where it stands.
 *  Scalars stay text; who reads them decides what they mean, so `0.10` is never a float. */
export type Tree = ScalarTree | ListTree | MappingTree | NothingTree;

interface ScalarTree {
  readonly kind: 'scalar';
  readonly text: string;
  /** False for a bare word or number. */
  readonly quoted: boolean;
  readonly spot: Spot;
}

interface ListTree {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly spot: Spot;
}

/** Keys and values in the order of the file, double keys too. */
export interface MappingTree {
  readonly kind: 'mapping';
  readonly entries: readonly TreeEntry[];
  readonly spot: Spot;
}

/** One key of a mapping; `spot` is where the key stands. */
export interface TreeEntry {
  readonly key: string;
  readonly spot: Spot;
  readonly value: Tree;
}

/** An empty value, `null` or `~`. */
interface NothingTree {
  readonly kind: 'nothing';
  readonly spot: Spot;
}

/** Deepest nesting that is read; the deepest honest file needs nine. */
export const DEEPEST = 48;

/** A tree's kind in a message. */
export function kindName(tree: Tree): string {
  switch (tree.kind) {
    case 'scalar':
      return 'a text';
    case 'list':
      return 'a list';
    case 'mapping':
      return 'a mapping';
    case 'nothing':
      return 'empty';
  }
}
