import type { TableDefinition } from '../../../src/release/tables/table.ts';

/** A table with a column of each type. */
export const PORTS: TableDefinition = {
  name: 'ports',
  description: 'Ports.',
  columns: [
    { name: 'name', type: 'string', required: true, description: 'Name.' },
    { name: 'ships', type: 'integer', required: false, description: 'Ships.' },
    { name: 'depth', type: 'number', required: false, description: 'Depth.' },
  ],
  key: ['name'],
};
