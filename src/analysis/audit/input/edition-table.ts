import { type FrameworkNode, toNumber } from '../../../model/index.ts';
import {
  type ExactValue,
  nodeValue,
  printValue,
  type ScoredEdition,
} from '../../../scoring/index.ts';
import type { AuditNode, AuditTable } from './audit-table.ts';

/** A scored edition as a table of numbers, countries in the order of the edition. */
export function editionTable(scored: ScoredEdition): AuditTable {
  const { framework, countries } = scored;
  const ends = toNumber(framework.scale.minimum) + toNumber(framework.scale.maximum);
  const visit = (
    node: FrameworkNode,
    component: string,
    parent?: { readonly id: string; readonly whole: number },
  ): readonly AuditNode[] => {
    const numbers = Float64Array.from(countries, ({ code }) =>
      numberOf(nodeValue(scored, code, node.id)),
    );
    const children = node.kind === 'aggregate' ? node.children : [];
    const whole = children.reduce((sum, { weight }) => sum + toNumber(weight), 0);
    const own: AuditNode = {
      id: node.id,
      name: node.name,
      kind: node.kind,
      component,
      ...(parent && { parent: parent.id }),
      children: children.map(({ id }) => id),
      weight: parent ? toNumber(node.weight) / parent.whole : 1,
      numbers,
      counted: node.direction === -1 && parent ? numbers.map((x) => ends - x) : numbers,
    };
    return [own, ...children.flatMap((child) => visit(child, component, { id: node.id, whole }))];
  };
  const nodes = framework.components.flatMap((root) => visit(root, root.id));
  return { units: countries.map(({ code }) => code), nodes };
}

/** The nearest floating-point number of an exact value; NaN of none. Roots to 15 decimals. */
export function numberOf(value: ExactValue | undefined): number {
  if (!value) return Number.NaN;
  return value.kind === 'fraction' ? toNumber(value.fraction) : Number(printValue(value, 15));
}
