import type { AuditView } from '../../views/index.ts';
import type { MakeJob } from '../make-files.ts';
import { auditDocument } from './audit-document.ts';

/** The job that makes the PDF of an audit, at this path of the site. */
export function auditJob(view: AuditView, path: string): MakeJob {
  return { path, task: { kind: 'audit', document: auditDocument(view) } };
}
