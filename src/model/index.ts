/** The field's words as types. Nothing here reads, computes or draws. */
export * from './csv.ts';
export * from './edition.ts';
export * from './failure.ts';
export * from './files.ts';
export * from './fraction.ts';
export * from './framework.ts';
export * from './ids.ts';
export * from './issue.ts';
export * from './results.ts';
export * from './scale.ts';
