import type { VNode } from 'preact';
import type { AuditPicture, AuditView } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { Document } from '../document.tsx';
import { linkTo, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { word } from '../words.ts';
import { AuditBody } from './audit-body.tsx';

/** The statistical audit of a release, inside its site. */
export function ReleaseAuditPage({
  page,
  view,
  draw,
}: {
  page: PageContext;
  view: AuditView;
  /** Draws a picture with the colours of the page. */
  draw: (picture: AuditPicture) => string;
}): VNode {
  return (
    <Document
      page={page}
      head={{
        title: view.kicker,
        description: view.deck,
        crumbs: [
          { name: word('menu-methodology'), path: 'methodology.html' },
          { name: word('menu-audit') },
        ],
      }}
    >
      <PageHead
        kicker={word('audit-kicker', { audit: view.kicker, edition: view.editionTitle })}
        title={view.title}
        deck={view.deck}
      >
        {view.fewCountries !== '' && <p class="audit-few">{view.fewCountries}</p>}
      </PageHead>
      <div class="tools">
        <BesideLinks page={page} />
        <p>
          <a href={linkTo(page, 'explorer.html')}>{word('audit-explorer')}</a>
        </p>
      </div>
      <AuditBody view={view} draw={draw} />
      <p class="note">{view.madeFrom}</p>
    </Document>
  );
}
