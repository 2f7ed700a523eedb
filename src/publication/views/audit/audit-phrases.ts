import { filledText } from '../../../model/index.ts';
import phrases from '../data/audit-phrases.json' with { type: 'json' };

/** Names of the sentences in `data/audit-phrases.json`. */
export type AuditPhraseName = keyof typeof phrases;

/** The sentence of this name with `{placeholder}`s filled in. Throws when one has no value. */
export function auditPhrase(
  name: AuditPhraseName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filledText(phrases[name], values, { kind: 'phrase', name });
}
