/** Any composite index as two tables tell it: units, numbers in columns, and a forest over them. */
export interface CompositeIndex {
  readonly units: readonly CompositeUnit[];
  /** Parents behind their children, by level, then in the order of the table. */
  readonly nodes: readonly CompositeNode[];
  /** One number a unit, NaN where it is missing: a column for every indicator and every denominator. */
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** What is assessed: a country, a region, a firm. In a panel the same code stands once for each time. */
export interface CompositeUnit {
  readonly code: string;
  readonly name: string;
  readonly time?: string;
  /** The unit's group in each grouping, by the grouping's code. */
  readonly groups: ReadonlyMap<string, string>;
}

/** An indicator or an aggregate. */
export interface CompositeNode {
  readonly code: string;
  readonly name: string;
  /** 1 is an indicator; an aggregate is one above its children. */
  readonly level: number;
  readonly parent?: string;
  /** Share among its siblings, in proportion. */
  readonly weight: number;
  /** −1 where a high number is a low value. */
  readonly direction: 1 | -1;
  /** The number to reach, before any reversal. */
  readonly target?: number;
  /** The column that its numbers may be divided by. */
  readonly denominator?: string;
}
