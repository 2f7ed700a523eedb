import type { VNode } from 'preact';
import type { MapView, NodeGroup } from '../../views/index.ts';
import { CertaintyLine } from '../certainty-line.tsx';
import { drawsDisputed } from '../disputed-key.tsx';
import { Document } from '../document.tsx';
import { EmbedCode, frameHeight } from '../embed-code.tsx';
import { Legend, MapFigure } from '../map-figure.tsx';
import { NodeMenu, NodeTurn } from '../node-menu.tsx';
import { NodeTools } from '../node-tools.tsx';
import { linkTo, mapPath, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { Svg } from '../picture.tsx';
import { word } from '../words.ts';

interface MapPageProps {
  readonly page: PageContext;
  readonly view: MapView;
  readonly svg: string;
  readonly nodes: readonly NodeGroup[];
}

/** The map of one node, with the list that holds the same values. */
export function MapPage({ page, view, svg, nodes }: MapPageProps): VNode {
  const { node, release } = view;
  return (
    <Document
      page={page}
      head={{
        title: word('map-title', { node: node.name }),
        description: view.finding,
        crumbs: [{ name: word('map-title', { node: node.name }) }],
        scripts: ['map'],
      }}
    >
      <PageHead
        kicker={word('map-kicker', { edition: release.editionTitle })}
        title={node.name}
        deck={view.finding}
      />
      <NodeTools page={page} node={node} />
      <MapFigure page={page} map={view} svg={svg} />
      <EmbedCode
        page={page}
        path={`embed/map-${node.id}.html`}
        title={word('map-title', { node: node.name })}
        height={frameHeight(svg)}
      />
      <NodeTurn page={page} groups={nodes} pathOf={mapPath} current={node} />
      <section aria-labelledby="maps">
        <h2 id="maps">{word('every-map')}</h2>
        <NodeMenu
          page={page}
          groups={nodes}
          pathOf={mapPath}
          current={node}
          label={word('every-map')}
        />
      </section>
    </Document>
  );
}

/** A map alone, for a frame in somebody else's page. */
export function MapEmbed({ page, view, svg }: Omit<MapPageProps, 'nodes'>): VNode {
  const { node, release } = view;
  const title = word('map-of', { node: node.name, edition: release.editionTitle });
  return (
    <Document page={page} layout="embed" head={{ title, description: view.finding, crumbs: [] }}>
      <h1>{title}</h1>
      <figure class="map">
        <Svg svg={svg} />
        <Legend map={view} disputed={drawsDisputed(svg)} />
        <CertaintyLine page={page} />
        <figcaption>{release.boundaries}</figcaption>
      </figure>
      <p class="from">
        <a href={linkTo(page, mapPath(node))}>
          {word('embed-from', { index: release.indexTitle, release: release.id })}
        </a>
      </p>
    </Document>
  );
}
