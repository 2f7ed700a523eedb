import type { VNode } from 'preact';
import type { ExplorerView } from '../../views/index.ts';
import { WideTable } from '../wide-table.tsx';
import { word } from '../words.ts';

/** What the reader's weights do; a script fills it in. */
export function ExplorerResults({
  view,
  mapScript,
}: {
  view: ExplorerView;
  mapScript: string;
}): VNode {
  const { intervalPercent } = view.plan;
  const title = word('explorer-results');
  return (
    <section class="outcome live" hidden aria-labelledby="outcome-title">
      <h2 id="outcome-title">{title}</h2>
      <div class="outcome-tools">
        <label class="field">
          {word('explorer-order')}
          <select name="order">
            <option value="rank">{word('explorer-order-rank')}</option>
            <option value="move">{word('explorer-order-move')}</option>
            <option value="name">{word('explorer-order-name')}</option>
          </select>
        </label>
        <span class="buttons">
          <button type="button" name="copy">
            {word('explorer-copy')}
          </button>
          <button type="button" name="csv">
            {word('explorer-csv')}
          </button>
          <button type="button" name="svg">
            {word('explorer-svg')}
          </button>
        </span>
        <p class="copied" role="status" aria-live="polite" />
        <label class="field by-hand" hidden>
          {word('explorer-link-label')}
          <input type="text" readonly />
        </label>
      </div>
      <div class="outcome-ranks">
        <p class="strip-key">
          <span class="strip" aria-hidden="true" style={STRIP_KEY} /> {word('explorer-strip-key')}{' '}
          {word('explorer-ranges', { percent: intervalPercent })}{' '}
          <a href="#assumes">{word('explorer-assumes')}</a>
        </p>
        <WideTable label={title}>
          <table class="outcome-table">
            <caption class="hidden">{title}</caption>
            <colgroup>
              <col class="rank-width" />
              <col />
              <col class="value-width" />
              <col class="value-range-width" />
              <col class="rank-range-width" />
              <col class="strip-width" />
              <col class="published-width" />
              <col class="move-width" />
            </colgroup>
            <thead>
              <tr>
                <th scope="col" class="number">
                  {word('rank')}
                </th>
                <th scope="col">{word('country')}</th>
                <th scope="col" class="number">
                  {word('value')}
                </th>
                <th scope="col">{word('explorer-value-range')}</th>
                <th scope="col">{word('explorer-rank-range')}</th>
                <td class="strip-column" aria-hidden="true" />
                <th scope="col" class="number">
                  {word('explorer-published-rank')}
                </th>
                <th scope="col">{word('move')}</th>
              </tr>
            </thead>
            <tbody />
          </table>
        </WideTable>
      </div>
      <details class="outcome-map" data-script={mapScript}>
        <summary>{word('explorer-map')}</summary>
        <fieldset class="tabs">
          <legend class="hidden">{word('explorer-map-colour')}</legend>
          <label>
            <input type="radio" name="map-colour" value="bands" checked />
            <span>{word('explorer-map-by-bands')}</span>
          </label>
          <label>
            <input type="radio" name="map-colour" value="moves" />
            <span>{word('explorer-map-by-moves')}</span>
          </label>
        </fieldset>
        <figure class="map">
          <div class="svg" />
          <p class="map-said" role="status" aria-live="polite" />
          <ul class="legend" />
          <figcaption>{view.release.boundaries}</figcaption>
        </figure>
      </details>
      <section class="quadrant-moves" aria-labelledby="quadrant-moves" hidden>
        <h3 id="quadrant-moves">{word('explorer-quadrants')}</h3>
        <ul />
      </section>
      <section class="effects" aria-labelledby="effects-title">
        <h3 id="effects-title">{word('explorer-effects')}</h3>
        <p class="finding">{word('explorer-effects-deck')}</p>
        <WideTable label={word('explorer-effects')}>
          <table class="effects-table">
            <caption class="hidden">{word('explorer-effects')}</caption>
            <thead>
              <tr>
                <th scope="col">{word('node')}</th>
                <th scope="col" class="number">
                  {word('explorer-effect-half')}
                </th>
                <th scope="col" class="number">
                  {word('explorer-effect-out')}
                </th>
                <th scope="col" class="number">
                  {word('explorer-effect-farthest')}
                </th>
              </tr>
            </thead>
            <tbody />
          </table>
        </WideTable>
      </section>
    </section>
  );
}

/** An interval with its rank and the published one, as the key shows them. */
const STRIP_KEY = '--from:40%;--wide:55%;--at:60%;--was:35%';
