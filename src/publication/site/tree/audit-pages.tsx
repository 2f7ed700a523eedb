import { ReleaseAuditPage } from '../../components/index.ts';
import { releaseAuditData, releaseAuditView } from '../../views/index.ts';
import { auditDrawing } from '../audit/draw-audit.ts';
import type { SitePage } from './site-page.ts';
import type { TreeContext } from './tree-context.ts';
import { viewPage } from './view-page.ts';

/** The statistical audit of the release. */
export function auditPage(context: TreeContext, inputs: string): SitePage {
  const { release, audit } = context;
  return viewPage(context, {
    kind: 'audit',
    path: 'audit.html',
    inputs,
    view: () => audit(release),
    html: (made, page) => (
      <ReleaseAuditPage page={page} view={releaseAuditView(release, made)} draw={auditDrawing} />
    ),
    data: (made) => releaseAuditData(release, made),
  });
}
