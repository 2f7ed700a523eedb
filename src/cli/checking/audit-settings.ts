import { AUDIT_YAML } from '../../folder/index.ts';
import type { Files, Issue } from '../../model/index.ts';
import { readAuditFile } from '../audit/audit-file.ts';

/** Every issue of `audit.yaml`, as `assayer audit` finds them; none where the index keeps to the usual
 *  thresholds. */
export function auditSettingsIssues(files: Files): readonly Issue[] {
  const bytes = files.get(AUDIT_YAML);
  if (!bytes) return [];
  const read = readAuditFile(bytes, AUDIT_YAML);
  return read.ok ? read.warnings : read.issues;
}
