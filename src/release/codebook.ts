import {
  type Fraction,
  type Framework,
  type FrameworkNode,
  formatFraction,
} from '../model/index.ts';
import type { Table } from './table.ts';
import { CODEBOOK } from './table-definitions.ts';

/** One row for each component, pillar and indicator, parents before children. */
export function codebookTable(framework: Framework): Table {
  const headings = new Map(
    framework.headings.map(({ id, parent, name }) => [`${parent} ${id}`, name]),
  );
  const rows: (readonly string[])[] = [];
  const visit = (node: FrameworkNode, parent: string): void => {
    const heading = node.kind === 'indicator' ? (node.heading ?? '') : '';
    rows.push([
      node.id,
      node.kind === 'indicator' ? 'indicator' : parent === '' ? 'component' : 'pillar',
      node.name,
      parent,
      headings.get(`${parent} ${heading}`) ?? heading,
      oneLine(node.definition),
      node.kind === 'indicator' ? node.since : '',
      parent === '' ? '' : String(node.direction),
      parent === '' ? '' : formatWeight(node.weight),
    ]);
    if (node.kind === 'aggregate') for (const child of node.children) visit(child, node.id);
  };
  for (const component of framework.components) visit(component, '');
  return { definition: CODEBOOK, rows };
}

/** `0.25` where a decimal of up to nine digits is exact, else `1/3`. */
export function formatWeight(weight: Fraction): string {
  const scaled = weight.numerator * 1_000_000_000n;
  if (scaled % weight.denominator !== 0n || weight.numerator < 0n) return formatFraction(weight);
  const digits = (scaled / weight.denominator).toString().padStart(10, '0');
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`.replace(/\.?0+$/, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
