import { ReleaseAuditPage } from '../../components/index.ts';
import { followedAudit, releaseAuditData, releaseAuditView } from '../../views/index.ts';
import { auditDrawing } from '../audit/draw-audit.ts';
import type { SitePage } from './site-page.ts';
import type { TreeContext } from './tree-context.ts';
import { viewPage } from './view-page.ts';

/** The statistical audit of the release. */
export function auditPage(context: TreeContext, inputs: string): SitePage {
  const { site, release, audit } = context;
  return viewPage(context, {
    kind: 'audit',
    path: 'audit.html',
    inputs,
    view: () => followedAudit(site, release, audit),
    html: (made, page) => (
      <ReleaseAuditPage page={page} view={releaseAuditView(release, made)} draw={auditDrawing} />
    ),
    data: (made) => releaseAuditData(release, made),
  });
}
