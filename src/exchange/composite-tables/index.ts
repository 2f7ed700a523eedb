/** Composite indices as the two tables of the R package COINr, and what a run of one gives. */
export { exportEdition, exportPanel } from './export-edition.ts';
export { formatNumberCell, formatUnitTable } from './format-table.ts';
export { importEdition } from './import-edition.ts';
export { type ListedReplicate, readReplicates } from './read-replicates.ts';
export { type CompositeTables, readCompositeTables } from './read-tables.ts';
export type { NamedBytes } from './sheet.ts';
