import {
  type Audit,
  auditEdition,
  type SensitivityEffort,
  tracedScores,
  withTrail,
} from '../../../analysis/audit/index.ts';
import type { Claim, Provenance } from '../../../model/index.ts';
import type { Release } from '../../../release/index.ts';
import { editionsUpTo, type SiteReleases } from '../releases/site-releases.ts';
import type { AuditView } from './audit-view.ts';
import { auditView } from './make-audit-view.ts';

/** An eighth of what `assayer audit` draws for the shares of variance: enough for every verdict, and their
 *  intervals stand beside them. */
const EFFORT: SensitivityEffort = { replicates: 200, rows: 512 };

/** The statistical audit of a sealed release, compared with the editions that it looks back to; rank
 *  intervals are those that it carries. By the usual thresholds: an index's own are no part of a release. */
export function releaseAudit(site: SiteReleases, release: Release): Audit {
  const { robustness } = release;
  return auditEdition({
    editions: editionsUpTo(site, release).map(({ scored }) => scored),
    ...(robustness && { plan: robustness.plan, drawn: robustness }),
    effort: EFFORT,
    records: { traced: tracedScores(originsOf(release)) },
  });
}

/** An audit of a release with its findings followed through the editions that it looks back to. */
export function followedAudit(
  site: SiteReleases,
  release: Release,
  auditOf: (release: Release) => Audit,
): Audit {
  return withTrail(auditOf(release), editionsUpTo(site, release).slice(0, -1).map(auditOf));
}

/** What the release records of where its scores come from. */
function originsOf({ countries, provenanceOf, claims }: Release): readonly ScoreOrigin[] {
  return [...countries.flatMap(({ code }) => provenanceOf(code)), ...claims];
}

type ScoreOrigin = Provenance | Claim;

/** The audit of a release as its page shows it. */
export function releaseAuditView(release: Release, audit: Audit): AuditView {
  const { id, index, edition, framework, countries } = release;
  return auditView(audit, {
    indexTitle: index.title,
    editionTitle: edition.title,
    published: edition.published,
    framework,
    countries,
    release: id,
  });
}

/** The whole audit of a release, for machines. */
export function releaseAuditData({ id, index }: Release, audit: Audit): object {
  return {
    format: 'assayer-audit/1',
    index: { id: index.id, title: index.title },
    release: id,
    ...audit,
  };
}

/** Files of a release that its audit is made from. */
const AUDITED =
  /^(?:framework\.yaml|countries\.csv|facts\.csv|scores\.csv|rank-intervals\.csv|provenance\.csv|claims\.csv|robustness\.\w+|previous\/.*)$/;

/** Equal texts stand for equal audits by the same software. */
export function auditInputs(site: SiteReleases, release: Release): string {
  return editionsUpTo(site, release)
    .flatMap(({ id, manifest }) => [
      id,
      ...[...manifest]
        .filter(([path]) => AUDITED.test(path))
        .map(([path, sum]) => `${path} ${sum}`),
    ])
    .join('\n');
}
