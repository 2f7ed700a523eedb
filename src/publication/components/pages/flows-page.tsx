import type { VNode } from 'preact';
import { FLOW_STYLES, flowKey, pagePaint, styleOf } from '../../charts/index.ts';
import type { FlowChoice, FlowsView } from '../../views/index.ts';
import { Document } from '../document.tsx';
import { EvidenceTools } from '../evidence/evidence-tools.tsx';
import { FlowList } from '../evidence/flow-list.tsx';
import { FlowMatrix } from '../evidence/flow-matrix.tsx';
import { linkTo, type PageContext } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { Svg } from '../picture.tsx';
import { longCount, type WordName, word, wordFor } from '../words.ts';

interface FlowsPageProps {
  readonly page: PageContext;
  readonly view: FlowsView;
  /** The map for a wide page and for a phone; empty where no place can be drawn. */
  readonly map: {
    readonly wide: string;
    readonly narrow: string;
    /** How many legs are drawn, where they are not all. */
    readonly note: string;
  };
}

/** Flows as a map with arcs, an ordered list, and origins against destinations: three looks at the same
 *  flows, which a script makes share one choice. Where they are too many, the parts that hold them. */
export function FlowsPage({ page, view, map }: FlowsPageProps): VNode {
  const { release, part, parts } = view;
  const earlier = commonEdition(view);
  const title = part
    ? word('flows-title-part', { part: part.name })
    : word('flows-title', { set: release.countrySet });
  return (
    <Document
      page={page}
      head={{
        title,
        description: view.finding,
        crumbs: part
          ? [{ name: word('menu-flows'), path: 'flows.html' }, { name: part.name }]
          : [{ name: word('menu-flows') }],
        ...(parts.length === 0 && { scripts: ['flows'] as const }),
      }}
    >
      <PageHead
        kicker={word('flows-kicker', { edition: release.editionTitle })}
        title={title}
        deck={view.finding}
      >
        {earlier !== undefined && (
          <p class="recorded">{word('recorded-in', { edition: earlier })}</p>
        )}
      </PageHead>
      <EvidenceTools page={page} />
      {parts.length > 0 ? (
        <Overview page={page} view={view} map={map} />
      ) : (
        <Whole page={page} view={view} map={map} />
      )}
    </Document>
  );
}

/** The earlier edition that recorded every flow of the page, where it is one. */
function commonEdition({ flows }: FlowsView): string | undefined {
  const [first] = flows;
  return flows.every(({ earlier }) => earlier === first?.earlier) ? first?.earlier : undefined;
}

function Whole({ page, view, map }: FlowsPageProps) {
  return (
    <div class="flow-views" data-count={word('flows-count', { shown: '{shown}', all: '{all}' })}>
      <FlowFilter view={view} />
      <div class="map-and-list flow-map-and-list">
        <FlowFigure view={view} map={map} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section class="map-list" aria-label={word('flow-list')} tabIndex={0}>
          <FlowList page={page} view={view} editions={commonEdition(view) === undefined} />
        </section>
      </div>
      <section aria-labelledby="matrix">
        <h2 id="matrix">{word('flow-matrix-title')}</h2>
        <p class="note">
          {word(view.matrix.gathered ? 'flow-matrix-regions' : 'flow-matrix-note')}
        </p>
        <FlowMatrix view={view} />
      </section>
    </div>
  );
}

/** The legs of most flows on one map, and a page for each part that holds them all. */
function Overview({ page, view, map }: FlowsPageProps) {
  return (
    <>
      <section aria-labelledby="parts">
        <h2 id="parts">{word('flow-parts')}</h2>
        <p class="note">{word('flow-parts-note', { count: longCount(view.flows.length) })}</p>
        <ul class="columns">
          {view.parts.map(({ name, path, flows }) => (
            <li key={path}>
              <a href={linkTo(page, path)}>{name}</a> <span class="count">{flows}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={word('flow-map')}>
        <FlowFigure view={view} map={map} />
      </section>
    </>
  );
}

function FlowFigure({ view, map }: Omit<FlowsPageProps, 'page'>) {
  if (map.wide === '') {
    return (
      <figure class="map flow-map">
        <p class="note">{word('flow-map-none')}</p>
        <figcaption>
          <Notes view={view} />
        </figcaption>
      </figure>
    );
  }
  const used = new Set(view.flows.map((flow) => styleOf([flow])));
  return (
    <figure class="map flow-map">
      <Svg svg={map.wide} class="svg on-wide" />
      <Svg svg={map.narrow} class="svg on-narrow" />
      <p class="map-said" role="status" aria-live="polite" />
      <ul class="legend" aria-label={word('flow-key')}>
        {FLOW_STYLES.filter((style) => used.has(style)).map((style) => {
          const { svg, label } = flowKey(style, pagePaint);
          return (
            <li key={style}>
              <span dangerouslySetInnerHTML={{ __html: svg }} /> {label}
            </li>
          );
        })}
        {map.wide.includes('class="flow-places"') && (
          <li>
            <span class="flow-mark" aria-hidden="true" /> {word('flow-begins')}
          </li>
        )}
      </ul>
      <figcaption>
        <p>
          {map.note !== '' && `${map.note} `}
          {map.note !== '' && view.parts.length === 0 && `${word('flow-map-filter')} `}
          {view.parts.length === 0 && word('flow-map-numbers')} {word('flow-map-read')}
          {/\u203a/.test(map.wide + map.narrow) && ` ${word('flow-map-beyond')}`}
        </p>
        <Notes view={view} />
        <p>{view.release.boundaries}</p>
      </figcaption>
    </figure>
  );
}

function Notes({ view }: { view: FlowsView }) {
  return (
    <>
      {view.notes.map((note) => (
        <p key={note}>{`${note.charAt(0).toUpperCase()}${note.slice(1)}`}</p>
      ))}
    </>
  );
}

const FILTERS: readonly (readonly [
  key: keyof FlowsView['choices'],
  label: WordName,
  all: WordName,
])[] = [
  ['commodity', 'flow-commodity', 'all-commodities'],
  ['confidence', 'flow-confidence', 'all-confidences'],
  ['period', 'flow-period', 'all-periods'],
];

/** Narrows all three looks; shown by the script that brings it to life. */
function FlowFilter({ view }: { view: FlowsView }) {
  return (
    <form class="filter flow-filter" hidden>
      {FILTERS.filter(([key]) => view.choices[key].length > 1).map(([key, label, all]) => (
        <FilterChoice
          key={key}
          name={key}
          label={word(label)}
          all={word(all)}
          choices={view.choices[key]}
        />
      ))}
      <output />
      <button type="button" hidden>
        {word('flow-show-all')}
      </button>
    </form>
  );
}

function FilterChoice({
  name,
  label,
  all,
  choices,
}: {
  name: string;
  label: string;
  all: string;
  choices: readonly FlowChoice[];
}) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{all}</option>
        {choices.map(({ key, label: text, flows }) => (
          <option key={key} value={key}>
            {word('flow-choice', { label: text, flows: wordFor(flows, 'flow-one', 'flow-many') })}
          </option>
        ))}
      </select>
    </label>
  );
}
