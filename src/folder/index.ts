/** Reads, checks and writes index folders. */
export type { Edition, IndexFolder } from './index-folder.ts';
export { FOLDER_ISSUE_CODES, type FolderIssueCode } from './issue-codes.ts';
export { parseFramework } from './parse-framework.ts';
