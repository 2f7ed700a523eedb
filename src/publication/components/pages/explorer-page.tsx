import type { VNode } from 'preact';
import type { ExplorerView } from '../../views/index.ts';
import { Document } from '../document.tsx';
import { lastingAddress, linkTo, type PageContext, SITE_ROOT } from '../page-context.ts';
import { openWord, type WordName, word } from '../words.ts';
import { ExplorerAssumptions } from './explorer-assumptions.tsx';
import { ExplorerResults } from './explorer-results.tsx';
import { ExplorerBar, ExplorerWeights } from './explorer-weights.tsx';

interface ExplorerPageProps {
  readonly page: PageContext;
  readonly view: ExplorerView;
  /** Name of the script beside the page that holds the scores. */
  readonly dataScript: string;
  /** Name of the script beside the page that holds the map. */
  readonly mapScript: string;
  /** Replicates that the browser draws, and other numbers that a reader may ask for. */
  readonly draws: { readonly usual: number; readonly offered: readonly number[] };
}

/** Where a reader moves the weights. Without scripts: the published weights, and what the page would do. */
export function ExplorerPage({
  page,
  view,
  dataScript,
  mapScript,
  draws,
}: ExplorerPageProps): VNode {
  const { release } = page;
  return (
    <Document
      page={page}
      head={{
        title: word('explorer-title'),
        description: word('explorer-description', {
          index: release.indexTitle,
          edition: release.editionTitle,
        }),
        crumbs: [{ name: word('menu-explorer') }],
        scripts: ['explorer-engine', 'explorer'],
        dataScript,
      }}
    >
      <header class="page-head">
        <p class="kicker">{word('explorer-kicker', { edition: release.editionTitle })}</p>
        <h1>{word('explorer-title')}</h1>
        <p class="deck">{word('explorer-deck')}</p>
      </header>
      <div class="tools">
        <p>
          <a href={linkTo(page, 'methodology.html')}>{word('explorer-how')}</a>
        </p>
        <p>
          <a href="#assumes">{word('explorer-assumes')}</a>
        </p>
        {page.exists('audit.html') && (
          <p>
            <a href={linkTo(page, 'audit.html')}>{word('audit-link')}</a>
          </p>
        )}
      </div>
      <p class="finding without-script">{word('explorer-without-script')}</p>
      <div
        class="explorer"
        data-words={JSON.stringify(
          Object.fromEntries(SPOKEN.map((name) => [name, openWord(name)])),
        )}
        data-country-path={linkTo(page, 'country/')}
        data-lasting={lastingAddress(page, page.path)}
        data-site={SITE_ROOT}
        data-release={release.id}
      >
        <section class="weighing" aria-label={word('explorer-your-weight')}>
          <ExplorerBar view={view} draws={draws} />
          {view.components.map((component) => (
            <ExplorerWeights
              key={component.node.id}
              page={page}
              component={component}
              positive={view.positive}
            />
          ))}
        </section>
        <div class="said live" hidden>
          <p class="notice link-notice" role="status" hidden />
          <p class="summed" role="status" aria-live="polite">
            {word('explorer-computing')}
          </p>
        </div>
        <ExplorerResults view={view} mapScript={mapScript} />
      </div>
      <ExplorerAssumptions plan={view.plan} draws={draws.usual} language={page.language} />
    </Document>
  );
}

/** The sentences that the script says. */
const SPOKEN: readonly WordName[] = [
  'explorer-leave-out',
  'explorer-leave-out-node',
  'explorer-take-in',
  'explorer-take-in-node',
  'explorer-preset-none',
  'explorer-preset-published',
  'explorer-preset-equal-indicators',
  'explorer-preset-equal-siblings',
  'explorer-preset-without',
  'explorer-copied',
  'explorer-copy-by-hand',
  'explorer-computing',
  'explorer-no-worker',
  'explorer-nothing',
  'explorer-cannot',
  'explorer-none-ranked',
  'explorer-same',
  'explorer-moved',
  'explorer-moved-one',
  'explorer-run',
  'explorer-run-more',
  'explorer-failed',
  'explorer-no-quadrant-change',
  'explorer-quadrant-change',
  'explorer-no-quadrant',
  'explorer-other-release',
  'explorer-go-other',
  'explorer-unknown-release',
  'explorer-unread',
  'explorer-unread-more',
  'explorer-digest-same',
  'explorer-digest-other',
  'explorer-picture',
  'explorer-picture-note',
  'explorer-map-of',
  'explorer-map-said',
  'explorer-map-said-sure',
  'explorer-map-none',
  'explorer-map-moves-of',
  'explorer-map-up',
  'explorer-map-down',
  'explorer-map-far-up',
  'explorer-map-far-down',
  'range',
  'rank-same',
  'rank-up',
  'rank-down',
  'place-one',
  'place-many',
  'no-value',
  'digit-group',
];
