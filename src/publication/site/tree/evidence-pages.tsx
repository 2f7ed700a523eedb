import {
  flowMap,
  flowMapForFile,
  flowMapNote,
  gapMap,
  pagePaint,
  printPaint,
} from '../../charts/index.ts';
import { FlowsPage, GapsPage, SourcesPage } from '../../components/index.ts';
import {
  type FlowsView,
  flowPages,
  flowsData,
  flowsPartView,
  flowsTable,
  flowsView,
  gapsData,
  gapsTable,
  gapsView,
  hasClaims,
  hasFlows,
  hasSources,
  sourcesData,
  sourcesTable,
  sourcesView,
} from '../../views/index.ts';
import { codesOf, geometryOf } from './pictures.ts';
import type { SitePage } from './site-page.ts';
import type { TreeContext } from './tree-context.ts';
import { viewPage } from './view-page.ts';

/** A map without its list shows no more legs than can be told apart. */
const MOST_IN_OVERVIEW = 30;

/** Flows, gaps and sources, each where the release has any. */
export function evidencePages(context: TreeContext, inputs: string): readonly SitePage[] {
  const { site, release } = context;
  return [
    ...(hasFlows(site, release)
      ? [flowsPage(context, inputs, 'flows.html', () => flowsView(site, release))]
      : []),
    ...flowPages(site, release).map((part) =>
      flowsPage(context, inputs, part.path, () => flowsPartView(site, release, part)),
    ),
    ...(hasClaims(site, release) ? [gapsPage(context, inputs)] : []),
    ...(hasSources(site, release) ? [sourcesPage(context, inputs)] : []),
  ];
}

function flowsPage(
  context: TreeContext,
  inputs: string,
  path: string,
  view: () => FlowsView,
): SitePage {
  return viewPage(context, {
    kind: 'flows',
    path,
    inputs,
    view,
    html: (flows, page) => {
      const whole = flows.parts.length === 0;
      const options = whole ? { links: true } : { numbers: false, most: MOST_IN_OVERVIEW };
      return (
        <FlowsPage
          page={page}
          view={flows}
          map={{
            wide: flowMap(flows, pagePaint, options),
            narrow: flowMap(flows, pagePaint, { ...options, narrow: true }),
            note: flowMapNote(flows, options),
          }}
        />
      );
    },
    table: flowsTable,
    data: flowsData,
    picture: (flows) => flowMapForFile(flows, printPaint),
  });
}

function gapsPage(context: TreeContext, inputs: string): SitePage {
  const { site, release } = context;
  return viewPage(context, {
    kind: 'gaps',
    path: 'gaps.html',
    inputs,
    view: () => gapsView(site, release),
    html: (gaps, page) => (
      <GapsPage
        page={page}
        view={gaps}
        map={gapMap(gaps, geometryOf(codesOf(release)), pagePaint, {
          link: (code) => `country/${code}.html`,
        })}
      />
    ),
    table: gapsTable,
    data: gapsData,
    picture: (gaps) => gapMap(gaps, geometryOf(codesOf(release)), printPaint, { heading: true }),
  });
}

function sourcesPage(context: TreeContext, inputs: string): SitePage {
  const { site, release } = context;
  return viewPage(context, {
    kind: 'sources',
    path: 'sources.html',
    inputs,
    view: () => sourcesView(site, release),
    html: (sources, page) => <SourcesPage page={page} view={sources} />,
    table: sourcesTable,
    data: sourcesData,
  });
}
