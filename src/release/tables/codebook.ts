import { type Framework, type FrameworkNode, formatNumber } from '../../model/index.ts';
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
      parent === '' ? '' : formatNumber(node.weight),
    ]);
    if (node.kind === 'aggregate') for (const child of node.children) visit(child, node.id);
  };
  for (const component of framework.components) visit(component, '');
  return { definition: CODEBOOK, rows };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
