import { compareText } from '../../../model/index.ts';
import type { Audit } from '../audit-edition.ts';
import { type Finding, SECTION_NAMES, type Section, type SectionName } from './section.ts';

/** Follows the findings of an audit through those of earlier editions, oldest first: each says since which
 *  edition it stands, and each section what the edition before had and this one has not. Findings are the
 *  same where they say the same of the same. Without earlier audits nothing is added. */
export function withTrail(audit: Audit, earlier: readonly Audit[]): Audit {
  if (earlier.length === 0) return audit;
  const sections = Object.fromEntries(
    SECTION_NAMES.map((name) => [name, followed(audit, earlier, name)]),
  );
  return { ...audit, sections: { ...audit.sections, ...sections } };
}

function followed(
  { edition, sections }: Audit,
  earlier: readonly Audit[],
  name: SectionName,
): Section<unknown> {
  const own = sections[name];
  const before = earlier.map((one) => ({
    edition: one.edition,
    keys: new Set(one.sections[name].findings.map(keyOf)),
  }));
  const since = (finding: Finding): string => {
    let first = edition;
    for (const one of [...before].reverse()) {
      if (!one.keys.has(keyOf(finding))) break;
      first = one.edition;
    }
    return first;
  };
  const here = new Set(own.findings.map(keyOf));
  const last = earlier.at(-1);
  const mended = last?.sections[name].findings.filter((finding) => !here.has(keyOf(finding))) ?? [];
  return {
    ...own,
    findings: own.findings.map((finding) => ({ ...finding, since: since(finding) })),
    ...(last && mended.length > 0 && { mended: { edition: last.edition, findings: mended } }),
  };
}

/** Findings that gather whatever lacks something: they stay the same when the list changes. */
const GATHERED: ReadonlySet<string> = new Set([
  'concept-undefined',
  'concept-unguided',
  'concept-untraced',
  'country-uncovered',
  'indicator-uncovered',
]);

function keyOf({ code, about }: Finding): string {
  return GATHERED.has(code) ? code : `${code} ${[...about].sort(compareText).join(' ')}`;
}
