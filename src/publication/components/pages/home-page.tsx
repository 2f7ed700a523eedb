import type { VNode } from 'preact';
import type { HomeView } from '../../views/index.ts';
import { CorrectionNotes } from '../correction-notes.tsx';
import { Document } from '../document.tsx';
import { datasetRecord } from '../json-ld.ts';
import { MapFigure } from '../map-figure.tsx';
import { NodeMenu } from '../node-menu.tsx';
import { linkTo, mapPath, nodePath, type PageContext } from '../page-context.ts';
import { PolicyLines } from '../site-footer.tsx';
import { longDate, type WordName, word } from '../words.ts';

/** The opening page: what the index found, the map of its first component, and the way to everything. */
export function HomePage({
  page,
  view,
  map,
  summary,
}: {
  page: PageContext;
  view: HomeView;
  map: string;
  summary: string;
}): VNode {
  const { release } = view;
  const { node } = view.map;
  const corrected = release.corrections.at(-1)?.date;
  return (
    <Document
      page={page}
      head={{
        title: release.indexTitle,
        description: summary,
        crumbs: [],
        records: [datasetRecord(page)],
        scripts: ['map'],
      }}
    >
      <header class="home-head">
        <p class="kicker">
          {word('home-kicker', {
            edition: release.editionTitle,
            date: longDate(release.published),
          })}
          {corrected !== undefined && ` · ${word('home-corrected', { date: longDate(corrected) })}`}
        </p>
        <h1>{release.indexTitle}</h1>
        <p class="deck">{summary}</p>
        <CorrectionNotes release={release} />
      </header>
      <section aria-labelledby="map">
        <div class="section-title">
          <h2 id="map">{word('map-of', { node: node.name, edition: release.editionTitle })}</h2>
          <p class="finding">{view.map.finding}</p>
        </div>
        <MapFigure page={page} map={view.map} svg={map} />
        <p class="more">
          <a href={linkTo(page, mapPath(node))}>{word('map-page-of', { node: node.name })}</a>
          <a href={linkTo(page, nodePath(node))}>{word('ranking-of', { node: node.name })}</a>
        </p>
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">{word('findings')}</h2>
        <ul class="findings">
          {view.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
        <EvidenceLinks page={page} />
      </section>
      <section aria-labelledby="maps">
        <h2 id="maps">{word('every-map')}</h2>
        <NodeMenu page={page} groups={view.nodes} pathOf={mapPath} label={word('every-map')} />
      </section>
      <section aria-labelledby="countries">
        <h2 id="countries">{word('every-country')}</h2>
        <ul class="columns">
          {view.countries.map(({ code, name }) => (
            <li key={code}>
              <a href={linkTo(page, `country/${code}.html`)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <PolicyLines page={page} />
    </Document>
  );
}

const EVIDENCE: readonly (readonly [path: string, name: WordName])[] = [
  ['flows.html', 'home-flows'],
  ['gaps.html', 'home-gaps'],
  ['sources.html', 'home-sources'],
];

/** The ways to what stands behind the numbers, as far as the release has it. */
function EvidenceLinks({ page }: { page: PageContext }) {
  const found = EVIDENCE.filter(([path]) => page.exists(path));
  if (found.length === 0) return null;
  return (
    <p class="more">
      {found.map(([path, name]) => (
        <a key={path} href={linkTo(page, path)}>
          {word(name)}
        </a>
      ))}
    </p>
  );
}
