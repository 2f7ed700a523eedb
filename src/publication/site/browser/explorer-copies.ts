import {
  type ExplorerData,
  type ExplorerState,
  type LiveResult,
  resultCsv,
  resultPicture,
  type SettledResult,
} from '../../explorer/index.ts';
import { columnOf } from './explorer-outcome.ts';
import { pagePaint, save } from './explorer-saving.ts';
import type { Say } from './explorer-words.ts';

/** What the page shows: `settled` once its values are exact. */
export interface ShownResult {
  readonly state: ExplorerState;
  readonly result: LiveResult;
  readonly settled: SettledResult | undefined;
  /** Printed name of its component. */
  readonly component: string;
  /** What the page says of it in sentences. */
  readonly said: string;
}

/** Lets a reader take along what is shown: its link, its table and its picture. */
export function offerCopies(
  place: HTMLElement,
  data: ExplorerData,
  say: Say,
  { shown, link }: { readonly shown: () => ShownResult | undefined; readonly link: () => string },
): void {
  const copied = place.querySelector<HTMLElement>('.copied');
  const byHand = place.querySelector<HTMLElement>('.by-hand');
  place.querySelector('[name="copy"]')?.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link());
      if (copied) copied.textContent = say('explorer-copied', { release: data.release });
      if (byHand) byHand.hidden = true;
    } catch {
      if (copied) copied.textContent = say('explorer-copy-by-hand');
      const field = byHand?.querySelector('input');
      if (!byHand || !field) return;
      byHand.hidden = false;
      field.value = link();
      field.select();
    }
  });
  place.querySelector('[name="csv"]')?.addEventListener('click', () => {
    const now = shown();
    if (!now?.settled) return;
    const text = resultCsv(data, now.state, now.result, now.settled, link());
    save(`weights-${now.state.component}-${data.release}.csv`, text, 'text/csv');
  });
  place.querySelector('[name="svg"]')?.addEventListener('click', () => {
    const now = shown();
    if (!now) return;
    const words = {
      title: say('explorer-picture', { component: now.component }),
      desc: now.said,
      note: say('explorer-picture-note', { release: data.release }),
    };
    const published = columnOf(data, now.state.component).ranks;
    const picture = resultPicture(data, now.result, published, words, pagePaint());
    save(`weights-${now.state.component}-${data.release}.svg`, picture, 'image/svg+xml');
  });
}
