import type { VNode } from 'preact';
import type { AuditPicture, AuditView } from '../../views/index.ts';
import { INTERFACE_LANGUAGE } from '../language.ts';
import { word } from '../words.ts';
import { AuditBody } from './audit-body.tsx';

/** A statistical audit as one page that brings everything with it: style, font and pictures. Complete
 *  without scripts, of which it has none. */
export function AuditPage({
  view,
  style,
  draw,
}: {
  view: AuditView;
  /** The whole style sheet, the palette before it and the font inside. */
  style: string;
  /** Draws a picture with the colours of the page. */
  draw: (picture: AuditPicture) => string;
}): VNode {
  return (
    <html lang={INTERFACE_LANGUAGE}>
      <head>
        <meta charset="utf-8" />
        <title>{word('page-title', { title: view.kicker, index: view.indexTitle })}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={view.deck} />
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class="audit">
        <a class="skip" href="#main">
          {word('skip-to-content')}
        </a>
        <main id="main">
          <header class="page-head">
            <p class="kicker">
              {view.kicker} · {view.indexTitle}
            </p>
            <h1>{view.title}</h1>
            <p class="deck">{view.deck}</p>
            {view.fewCountries !== '' && <p class="audit-few">{view.fewCountries}</p>}
          </header>
          <AuditBody view={view} draw={draw} />
        </main>
        <footer class="audit-footer">
          <p>{view.madeFrom}</p>
        </footer>
      </body>
    </html>
  );
}
