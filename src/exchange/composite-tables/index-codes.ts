import {
  type CountryFact,
  type Fraction,
  type Framework,
  type FrameworkNode,
  fraction,
} from '../../model/index.ts';

const ONE = fraction(1);

/** Columns of iData for the facts of an index folder. They begin with a capital, so that no indicator has
 *  their name. Facts that are numbers can be denominators. */
export const FACT_COLUMNS: readonly {
  readonly fact: CountryFact['name'];
  readonly column: string;
  readonly type: 'Denominator' | 'Other';
}[] = [
  { fact: 'population', column: 'Population', type: 'Denominator' },
  { fact: 'gdp', column: 'GDP', type: 'Denominator' },
  { fact: 'area', column: 'Area', type: 'Denominator' },
  { fact: 'capital', column: 'Capital', type: 'Other' },
];

/** `PopulationSource`: where a fact's source stands. */
export function sourceColumn(column: string): string {
  return `${column}Source`;
}

/** The code of a node in the tables: its id with underscores, because R reads a hyphen as a minus. */
export function codeOfNode(id: string): string {
  return id.replaceAll('-', '_');
}

/** A row of iMeta for a node of a framework. */
export interface LevelledNode {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent?: string;
  /** Share inside the parent: where rows fill levels above a node, the topmost carries the node's. */
  readonly weight: Fraction;
  /** The node of the framework; a row that only fills a level has none. */
  readonly node?: FrameworkNode;
}

/** The nodes of a framework on consecutive levels. A branch that is shorter than its sister reaches their parent
 *  through rows of its own, `code.2`, `code.3`, which have one child each and so its value. */
export function levelledNodes({ components }: Framework): readonly LevelledNode[] {
  return components
    .flatMap((component) => levelled(component, heightOf(component), undefined))
    .sort((a, b) => a.level - b.level);
}

function levelled(
  node: FrameworkNode,
  level: number,
  parent: string | undefined,
): readonly LevelledNode[] {
  const code = codeOfNode(node.id);
  const own = heightOf(node);
  const fill = Array.from({ length: level - own }, (_, at) => level - at);
  const links = fill.map((at, step) => ({
    code: `${code}.${at}`,
    name: node.name,
    level: at,
    weight: step === 0 ? node.weight : ONE,
    ...(step === 0 ? parent !== undefined && { parent } : { parent: `${code}.${at + 1}` }),
  }));
  const above = fill.length > 0 ? `${code}.${own + 1}` : parent;
  const self = {
    code,
    name: node.name,
    level: own,
    weight: fill.length > 0 ? ONE : node.weight,
    ...(above !== undefined && { parent: above }),
    node,
  };
  const children =
    node.kind === 'indicator'
      ? []
      : node.children.flatMap((child) => levelled(child, own - 1, code));
  return [...links, self, ...children];
}

function heightOf(node: FrameworkNode): number {
  return node.kind === 'indicator' ? 1 : 1 + Math.max(...node.children.map(heightOf));
}
