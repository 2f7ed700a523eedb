import type { VNode } from 'preact';
import { groupDigits } from '../../../model/index.ts';
import type { ExplorerComponent, ExplorerRow, ExplorerView } from '../../views/index.ts';
import { linkTo, nodePath, type PageContext } from '../page-context.ts';
import { word } from '../words.ts';

/** What stands above the sliders: the component, where to start from, and the way back. */
export function ExplorerBar({
  view,
  draws,
}: {
  view: ExplorerView;
  draws: { readonly usual: number; readonly offered: readonly number[] };
}): VNode {
  const { components, plan } = view;
  return (
    <form class="explorer-bar live" hidden>
      {components.length > 1 && (
        <fieldset class="tabs">
          <legend class="hidden">{word('explorer-component')}</legend>
          {components.map(({ node }, at) => (
            <label key={node.id}>
              <input type="radio" name="component" value={node.id} checked={at === 0} />
              <span>{node.name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="explorer-row">
        <label class="field">
          {word('explorer-preset')}
          <select name="preset" />
        </label>
        <span class="buttons">
          <button type="button" name="undo" disabled>
            {word('explorer-undo')}
          </button>
          <button type="button" name="redo" disabled>
            {word('explorer-redo')}
          </button>
          <button type="button" name="reset" disabled>
            {word('explorer-reset')}
          </button>
        </span>
      </div>
      <fieldset class="explorer-draws">
        <legend>{word('explorer-draws')}</legend>
        {plan.points !== undefined && (
          <label>
            <input type="checkbox" name="scores" checked />
            {word('explorer-draw-scores')}
          </label>
        )}
        {(plan.otherWays > 0 || plan.leavesOut) && (
          <label>
            <input type="checkbox" name="ways" checked />
            {word('explorer-draw-ways')}
          </label>
        )}
        <label>
          <input
            type="number"
            name="percent"
            min="0"
            max="99"
            step="1"
            inputmode="numeric"
            value={plan.weightsPercent}
          />
          {word('explorer-draw-weights')}
        </label>
        <label>
          <select name="draws">
            {draws.offered.map((count) => (
              <option key={count} value={count} selected={count === draws.usual}>
                {groupDigits(String(count), word('digit-group'))}
              </option>
            ))}
          </select>
          {word('explorer-draw-times')}
        </label>
      </fieldset>
    </form>
  );
}

/** The weights of one component: as published, and with a script as sliders and fields. */
export function ExplorerWeights({
  page,
  component,
  positive,
}: {
  page: PageContext;
  component: ExplorerComponent;
  positive: boolean;
}): VNode {
  const { node, mean, rows } = component;
  const label = word('explorer-table', { node: node.name });
  return (
    <table class="weights" data-component={node.id}>
      <caption>
        {label}
        <Mean id={node.id} name={node.name} mean={mean} positive={positive} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{word('node')}</th>
          <th scope="col" class="number published">
            {word('explorer-published-weight')}
          </th>
          <th scope="col" class="live" hidden>
            {word('explorer-your-weight')}
          </th>
          <th scope="col" class="number">
            {word('explorer-share')}
          </th>
          <th scope="col" class="live" hidden>
            <span class="hidden">{word('explorer-leave-out')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <WeightRow key={row.node.id} page={page} row={row} positive={positive} />
        ))}
      </tbody>
    </table>
  );
}

function WeightRow({
  page,
  row,
  positive,
}: {
  page: PageContext;
  row: ExplorerRow;
  positive: boolean;
}) {
  const { node, weight, depth, mean } = row;
  return (
    <tr
      class={`kind-${node.kind} depth-${depth}`}
      data-node={node.id}
      data-name={node.name}
      data-weight={weight}
    >
      <th scope="row">
        <a href={linkTo(page, nodePath(node))}>{node.name}</a>
        {mean !== undefined && (
          <Mean id={node.id} name={node.name} mean={mean} positive={positive} />
        )}
      </th>
      <td class="number published">{weight}</td>
      <td class="live own-weight" hidden>
        <input
          type="range"
          min="0"
          max={row.most}
          step={row.step}
          value={weight}
          aria-label={word('explorer-weight-slider', { node: node.name })}
        />
        <input
          type="number"
          min="0"
          max="999"
          step="any"
          inputmode="decimal"
          value={weight}
          aria-label={word('explorer-weight-field', { node: node.name })}
        />
      </td>
      <td class="number share">{row.share} %</td>
      <td class="live" hidden>
        <button
          type="button"
          name="leave-out"
          aria-pressed="false"
          aria-label={word('explorer-leave-out-node', { node: node.name })}
          title={word('explorer-leave-out-node', { node: node.name })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </td>
    </tr>
  );
}

/** How a node is made from its children: in words, and with a script as a choice. */
function Mean({
  id,
  name,
  mean,
  positive,
}: {
  id: string;
  name: string;
  mean: 'arithmetic' | 'geometric';
  positive: boolean;
}) {
  const label = mean === 'arithmetic' ? 'explorer-arithmetic' : 'explorer-geometric';
  return (
    <small class="mean">
      <span class="published">
        {word(label)} {word('explorer-mean-label')}
      </span>
      {positive && (
        <select
          class="live"
          hidden
          data-mean={id}
          data-published={mean}
          aria-label={word('explorer-mean', { node: name })}
        >
          <option value="arithmetic" selected={mean === 'arithmetic'}>
            {word('explorer-arithmetic')}
          </option>
          <option value="geometric" selected={mean === 'geometric'}>
            {word('explorer-geometric')}
          </option>
        </select>
      )}
    </small>
  );
}
