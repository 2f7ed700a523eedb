import type { VNode } from 'preact';
import { nameOfEdition } from '../../../model/index.ts';
import type { ChangeRow, ChangeSummary, ChangesView, NodeLink } from '../../views/index.ts';
import { BesideLinks } from '../beside-links.tsx';
import { EditionsApart } from '../certainty-line.tsx';
import { Document } from '../document.tsx';
import { countryPath, linkTo, nodePath, type PageContext, whyLink } from '../page-context.ts';
import { PageHead } from '../page-head.tsx';
import { Picture } from '../picture.tsx';
import { NoValue } from '../ranking-table.tsx';
import { UnsureMark } from '../unsure-mark.tsx';
import { WideTable } from '../wide-table.tsx';
import { word } from '../words.ts';

interface ChangesPageProps {
  readonly page: PageContext;
  readonly view: ChangesView;
}

interface ChangesPictures {
  /** The largest changes of each component, by its name, as `<svg>`s. */
  readonly pictures: readonly {
    readonly node: string;
    readonly svg: string;
    readonly narrow: string;
  }[];
}

/** What changed since the edition before: first in the method, then in the world. */
export function ChangesPage({ page, view, pictures }: ChangesPageProps & ChangesPictures): VNode {
  const ends = namesOf(view);
  const title = word('changes-title', ends);
  return (
    <Document
      page={page}
      head={{
        title,
        description: word('changes-description', ends),
        crumbs: [{ name: word('menu-changes') }],
        scripts: ['ranking'],
      }}
    >
      <PageHead kicker={word('changes-kicker')} title={title} deck={word('changes-deck')} />
      <div class="tools">
        <BesideLinks page={page} />
      </div>
      <section aria-labelledby="method">
        <h2 id="method">{word('changes-method')}</h2>
        {view.method.length === 0 ? (
          <p>{word('changes-no-method')}</p>
        ) : (
          <ul class="findings">
            {view.method.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <NodeLine page={page} title={word('changes-new')} nodes={view.newNodes} linked />
        <NodeLine page={page} title={word('changes-gone')} nodes={view.goneNodes} />
      </section>
      <section aria-labelledby="world">
        <h2 id="all-countries">{word('changes-all')}</h2>
        <SummaryTable page={page} view={view} />
        <div class="two pictures">
          {pictures.map(({ node, svg, narrow }) => (
            <div key={node}>
              <h3>{node}</h3>
              <Picture svg={svg} narrow={narrow} wide={word('largest-changes-of', { node })} />
            </div>
          ))}
        </div>
      </section>
      {view.quadrantMoves.length > 0 && (
        <section aria-labelledby="quadrant-moves">
          <h2 id="quadrant-moves">{word('quadrant-moves')}</h2>
          <ul class="findings">
            {view.quadrantMoves.map(({ country, from, to, unsure }) => (
              <li key={country.code}>
                <a href={linkTo(page, countryPath(country.code))}>{country.name}</a>{' '}
                {word('quadrant-move', { from, to })} <UnsureMark unsure={unsure} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="countries">
        <h2 id="countries">{word('changes-by-country')}</h2>
        <EditionsApart drawn={view.release.certainty !== undefined} />
        <CountryTable page={page} view={view} />
      </section>
    </Document>
  );
}

function NodeLine({
  page,
  title,
  nodes,
  linked = false,
}: {
  page: PageContext;
  title: string;
  nodes: readonly NodeLink[];
  linked?: boolean;
}) {
  if (nodes.length === 0) return null;
  return (
    <div class="node-line">
      <h3>{title}</h3>
      <ul class="run">
        {nodes.map((node) => (
          <li key={node.id}>
            {linked ? <a href={linkTo(page, nodePath(node))}>{node.name}</a> : node.name}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Both editions as sentences call them. */
function namesOf({ from, to, release }: ChangesView): {
  readonly from: string;
  readonly to: string;
} {
  return { from: nameOfEdition(from, release.editions), to: nameOfEdition(to, release.editions) };
}

function SummaryTable({ page, view }: ChangesPageProps) {
  const title = word('changes-summary', namesOf(view));
  const both = setChanged(view);
  return (
    <WideTable label={title}>
      <table class="summary">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {word('node')}
            </th>
            <th scope="colgroup" colSpan={3}>
              {word('as-published')}
            </th>
            {both && (
              <th scope="colgroup" colSpan={3}>
                {word('like-for-like')}
              </th>
            )}
          </tr>
          <tr>
            <Directions />
            {both && <Directions />}
          </tr>
        </thead>
        <tbody>
          {view.components.map((summary) => (
            <SummaryRow key={summary.node.id} page={page} summary={summary} both={both} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Directions() {
  return (
    <>
      <th scope="col" class="number">
        {word('rose')}
      </th>
      <th scope="col" class="number">
        {word('fell')}
      </th>
      <th scope="col" class="number">
        {word('unchanged')}
      </th>
    </>
  );
}

/** Where the same indicators were asked, like for like is no second number. */
function setChanged({ rows }: ChangesView): boolean {
  return rows.some(({ changes }) => changes.some(({ change }) => change.setChanged));
}

function SummaryRow({
  page,
  summary,
  both,
}: {
  page: PageContext;
  summary: ChangeSummary;
  both: boolean;
}) {
  const { node, likeForLike } = summary;
  return (
    <tr>
      <th scope="row">
        <a href={linkTo(page, nodePath(node))}>{node.name}</a>
      </th>
      <td class="number">{summary.rose}</td>
      <td class="number">{summary.fell}</td>
      <td class="number">{summary.same}</td>
      {both && (
        <>
          <td class="number">{likeForLike.rose}</td>
          <td class="number">{likeForLike.fell}</td>
          <td class="number">{likeForLike.same}</td>
        </>
      )}
    </tr>
  );
}

function CountryTable({ page, view }: ChangesPageProps) {
  const title = word('changes-by-country');
  const both = setChanged(view);
  return (
    <WideTable label={title}>
      <table class="ranking changes" data-sort={word('sort-by')}>
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col" data-kind="text" aria-sort="ascending">
              {word('country')}
            </th>
            {view.components.map(({ node }) => (
              <th key={node.id} scope="col" class="number" data-kind="number">
                {node.name}
              </th>
            ))}
            {both &&
              view.components.map(({ node }) => (
                <th key={node.id} scope="col" class="number" data-kind="number">
                  {word('node-like-for-like', { node: node.name })}
                </th>
              ))}
            <th scope="col">{word('largest-score-changes')}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <CountryRow key={row.country.code} page={page} view={view} row={row} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** So many changed scores are named in the table; the data beside the page has them all. */
const MOST_SCORES = 3;

function CountryRow({ page, view, row }: ChangesPageProps & { readonly row: ChangeRow }) {
  const changes = new Map(row.changes.map(({ id, change }) => [String(id), change]));
  const path = linkTo(page, countryPath(row.country.code));
  return (
    <tr data-region={row.region}>
      <th scope="row">
        <a href={path}>{row.country.name}</a>
      </th>
      {view.components.map(({ node }) => (
        <td key={node.id} class="number">
          <Change
            href={whyLink(page, row.country.code, node.id)}
            text={changes.get(node.id)?.change}
          />
        </td>
      ))}
      {setChanged(view) &&
        view.components.map(({ node }) => (
          <td key={node.id} class="number">
            <Change
              href={whyLink(page, row.country.code, node.id)}
              text={changes.get(node.id)?.likeForLike}
            />
          </td>
        ))}
      <td class="largest">
        {largest(row)
          .slice(0, MOST_SCORES)
          .map(({ node, change }) => (
            <span key={node.id}>
              <a href={`${path}#why-${node.id}`}>
                {node.name} {change}
              </a>
            </span>
          ))}
        {row.scores.length > MOST_SCORES && (
          <span>{word('and-more', { count: row.scores.length - MOST_SCORES })}</span>
        )}
      </td>
    </tr>
  );
}

/** A change, leading to the reasons for the value it led to. */
function Change({ href, text }: { href: string; text: string | undefined }) {
  return text === undefined ? <NoValue /> : <a href={href}>{text}</a>;
}

/** Changed scores, the largest change first; equal ones keep the framework's order. */
function largest({ scores }: ChangeRow): ChangeRow['scores'] {
  const size = (change: string): number => Number(change.replace(/[^\d.]/g, ''));
  return [...scores].sort((a, b) => size(b.change) - size(a.change));
}
