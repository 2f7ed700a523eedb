/** Workbooks (.xlsx), read as untrusted input. */
export { type Cell, formatAddress, parseAddress, type Sheet } from './cell.ts';
export { WORKBOOK_LIMITS } from './limits.ts';
export { readWorkbook, type Workbook } from './workbook.ts';
