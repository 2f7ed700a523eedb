import type { VNode } from 'preact';
import type {
  ComponentView,
  HistoryView,
  IndicatorCellView,
  IndicatorGroupView,
  PillarView,
  RankView,
  ValueView,
} from '../../views/index.ts';
import { said } from '../evidence/said.tsx';
import { hereIn, linkTo, nodePath, type PageContext } from '../page-context.ts';
import {
  BandMark,
  ChangeMark,
  Hidden,
  Meter,
  MoveMark,
  NotLikeForLike,
  Range,
  rangeText,
  rankText,
} from '../value.tsx';
import { WideTable } from '../wide-table.tsx';
import { word } from '../words.ts';

interface ScoresProps {
  readonly page: PageContext;
  readonly from: string | undefined;
}

interface HistoryProps {
  readonly history: readonly HistoryView[];
}

/** A component and its pillars: value, band, change and ranks of each. */
export function ComponentValues({
  page,
  component,
  from,
  history,
}: ScoresProps & HistoryProps & { readonly component: ComponentView }): VNode {
  const { node } = component.definition;
  return (
    <section
      class={`component family-${node.family}`}
      style={`--n:${component.pillars.length + 1}`}
      aria-labelledby={`component-${node.id}`}
    >
      <h3 id={`component-${node.id}`}>{said(page, node.name)}</h3>
      <div class="values">
        {[component, ...component.pillars].map((part) => (
          <AggregateValue
            key={part.definition.node.id}
            page={page}
            part={part}
            from={from}
            history={history}
          />
        ))}
      </div>
    </section>
  );
}

/** The scores under a component, a table for each of its parts that holds indicators. */
export function ComponentScores({
  page,
  component,
  from,
}: ScoresProps & { readonly component: ComponentView }): VNode {
  return (
    <>
      {[component, ...component.pillars]
        .filter(({ groups }) => groups.length > 0)
        .map((part) => (
          <ScoreTable key={part.definition.node.id} page={page} part={part} from={from} />
        ))}
    </>
  );
}

function AggregateValue({
  page,
  part,
  from,
  history,
}: ScoresProps & HistoryProps & { readonly part: ComponentView | PillarView }) {
  const { value, definition, ranks } = part;
  const { node } = definition;
  return (
    <div class={`value-block kind-${node.kind} family-${node.family}`}>
      {node.kind !== 'component' && <h4>{said(page, node.name)}</h4>}
      {value ? (
        <p class="figure">
          <a href={`#why-${node.id}`} title={word('see-why')}>
            {value.value}
          </a>
          <Range interval={value.interval} />
          <BandMark family={node.family} band={value.band} />
        </p>
      ) : (
        <p class="figure none">{word('no-value')}</p>
      )}
      {value?.change && from !== undefined && <ChangeLine value={value} from={from} />}
      <HistoryLine page={page} history={history} id={node.id} />
      {ranks.length > 0 && <RankTable page={page} part={part} ranks={ranks} />}
    </div>
  );
}

/** The value in every edition that has one, where more than one has. */
function HistoryLine({
  page,
  history,
  id,
}: HistoryProps & { readonly page: PageContext; readonly id: string }) {
  const values = history.flatMap(({ name, release, values: all }) => {
    const own = all.find((value) => value.id === id);
    return own ? [{ name, value: own.value, href: hereIn(page, release, `why-${own.there}`) }] : [];
  });
  if (values.length < 2) return null;
  return (
    <p class="history-line">
      {values.map(({ name, value, href }) => (
        <span key={name}>
          {name}{' '}
          <a href={href}>
            <b>{value}</b>
          </a>
        </span>
      ))}
    </p>
  );
}

function ChangeLine({ value, from }: { value: ValueView; from: string }) {
  const change = value.change;
  if (!change) return null;
  if (change.change === undefined) {
    return <p class="change">{word('no-change-since', { edition: from })}</p>;
  }
  return (
    <p class="change">
      {word('change-since', { edition: from })} <b>{change.change}</b>
      {change.setChanged && (
        <>
          {' '}
          <NotLikeForLike />
          {change.likeForLike !== undefined && (
            <>
              <span class="hidden">,</span> {word('like-for-like')} <b>{change.likeForLike}</b>
            </>
          )}
        </>
      )}
    </p>
  );
}

function RankTable({
  page,
  part,
  ranks,
}: {
  page: PageContext;
  part: ComponentView | PillarView;
  ranks: readonly RankView[];
}) {
  const { node } = part.definition;
  return (
    <table class="ranks">
      <caption class="hidden">{word('ranks-of', { node: node.name })}</caption>
      <tbody>
        {ranks.map((rank) => (
          <tr key={rank.scope}>
            <th scope="row">{rank.scopeName}</th>
            <td>
              {rank.scope === 'world' ? (
                <a href={linkTo(page, `rankings/${node.id}.html`)}>{rankText(rank)}</a>
              ) : (
                rankText(rank)
              )}
              <Range interval={rank.interval} />
            </td>
            <td>
              <MoveMark move={rank.move} short />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ScoreTable({
  page,
  part,
  from,
}: ScoresProps & { readonly part: ComponentView | PillarView }) {
  const { node } = part.definition;
  const title = word('scores-of', { node: node.name });
  return (
    <WideTable label={title}>
      <table class={`scores family-${node.family}`} id={`scores-${node.id}`}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{word('indicator')}</th>
            <th scope="col" class="number">
              {word('score')}
            </th>
            <th scope="col">
              <Hidden>{word('place-on-scale')}</Hidden>
            </th>
            <th scope="col">{word('band')}</th>
            {from !== undefined && (
              <th scope="col" class="number">
                {word('change-since', { edition: from })}
              </th>
            )}
          </tr>
        </thead>
        {part.groups.map((group) => (
          <GroupRows key={group.title} page={page} group={group} from={from} />
        ))}
      </table>
    </WideTable>
  );
}

function GroupRows({ page, group, from }: ScoresProps & { readonly group: IndicatorGroupView }) {
  return (
    <tbody>
      {group.title !== '' && (
        <tr class="group">
          <th colSpan={from === undefined ? 4 : 5} scope="rowgroup">
            {group.title}
          </th>
        </tr>
      )}
      {group.indicators.map((cell) => (
        <ScoreRow key={cell.definition.node.id} page={page} cell={cell} from={from} />
      ))}
    </tbody>
  );
}

function ScoreRow({
  page,
  cell: { definition, value },
  from,
}: ScoresProps & { readonly cell: IndicatorCellView }) {
  const { node } = definition;
  return (
    <tr>
      <th scope="row">
        <a href={linkTo(page, nodePath(node))}>{said(page, node.name)}</a>
      </th>
      {value ? (
        <>
          <td class="number">
            <a
              href={`#why-${node.id}`}
              aria-label={word('score-why', { score: value.value, node: node.name })}
            >
              {value.value}
            </a>
            {value.interval && ` ${rangeText(value.interval)}`}
          </td>
          <td>
            <Meter family={node.family} value={value} />
          </td>
          <td>
            <BandMark family={node.family} band={value.band} />
          </td>
          {from !== undefined && (
            <td class="number change">
              <ChangeMark change={value.change} />
            </td>
          )}
        </>
      ) : (
        <td colSpan={from === undefined ? 3 : 4} class="none">
          {word('no-score')}
        </td>
      )}
    </tr>
  );
}

/** What the marks beside changes and the bands' edges stand for. */
export function MarksLegend({ from }: { from: string | undefined }): VNode | null {
  if (from === undefined) return null;
  return (
    <p class="legend-line">
      <NotLikeForLike /> {word('legend-other')} <span class="new">{word('new-indicator')}</span>{' '}
      {word('legend-new')} <span aria-hidden="true">▲ ▼</span>{' '}
      {word('legend-move', { edition: from })}
    </p>
  );
}
