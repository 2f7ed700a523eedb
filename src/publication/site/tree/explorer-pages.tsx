import { bandColour, mapFrame, pagePaint } from '../../charts/index.ts';
import { ExplorerPage } from '../../components/index.ts';
import { offeredDraws, packRelease, usualDraws } from '../../explorer/index.ts';
import { explorerPlan, explorerView, quadrantsView } from '../../views/index.ts';
import { renderPage } from '../render.ts';
import { codesOf, geometryOf } from './pictures.ts';
import type { SitePage } from './site-page.ts';
import { pageContext, type TreeContext } from './tree-context.ts';

/** The scores of a release beside `explorer.html`, as a script: a page opened from a folder can load no
 *  data by other means. */
export const EXPLORER_DATA = 'explorer-data.js';

/** The map without colours, loaded when a reader opens it. */
const EXPLORER_MAP = 'explorer-map.js';

/** The page on which a reader moves the weights. */
export function explorerPage(context: TreeContext, inputs: string): SitePage {
  const { site, release } = context;
  const page = pageContext(context, 'explorer.html');
  const { plan } = explorerPlan(release);
  return {
    kind: 'explorer',
    path: 'explorer.html',
    inputs,
    paths: ['explorer.html', EXPLORER_DATA, EXPLORER_MAP],
    make: () =>
      new Map([
        [
          'explorer.html',
          () =>
            renderPage(
              <ExplorerPage
                page={page}
                view={explorerView(site, release)}
                dataScript={EXPLORER_DATA}
                mapScript={EXPLORER_MAP}
                draws={{ usual: usualDraws(plan), offered: offeredDraws(plan) }}
              />,
            ),
        ],
        [EXPLORER_DATA, () => explorerScript(context)],
        [EXPLORER_MAP, () => mapScript(context)],
      ]),
  };
}

/** The script that hands `ExplorerData` to the page. */
function explorerScript({ site, release }: TreeContext): string {
  const families = new Map(
    explorerView(site, release).components.map(({ node }) => [node.id, node.family]),
  );
  const data = packRelease(release, {
    ...explorerPlan(release),
    quadrants: (quadrantsView(site, release)?.quadrants ?? []).map(({ id, name }) => [id, name]),
    colourOf: ({ id }, position, of) =>
      bandColour(pagePaint, families.get(id) ?? 'other', position, of),
  });
  return `globalThis.assayerExplorer=${JSON.stringify(data)};\n`;
}

function mapScript({ release }: TreeContext): string {
  const svg = mapFrame(geometryOf(codesOf(release)), pagePaint);
  return `globalThis.assayerMap=${JSON.stringify(svg)};\n`;
}
