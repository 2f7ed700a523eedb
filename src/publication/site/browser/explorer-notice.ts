import type { LinkedState } from '../../explorer/index.ts';
import type { Say } from './explorer-words.ts';

/** So many parts that cannot be read are named. */
const MOST_NAMED = 4;
const LONGEST_NAME = 60;

/** What is to be said of a link before its digits: that it was made with another release, or that parts of
 *  it say nothing here. */
export function showNotice(
  place: HTMLElement,
  { release, unread }: LinkedState,
  own: string,
  site: { readonly root: string; readonly releases: readonly string[] },
  say: Say,
): void {
  const said: (string | HTMLElement)[] = [];
  if (release !== undefined && release !== own) {
    if (site.releases.includes(release)) {
      const way = document.createElement('a');
      way.href = `${site.root}${release}/explorer.html${location.hash}`;
      way.textContent = say('explorer-go-other', { release });
      said.push(`${say('explorer-other-release', { release, own })} `, way, ' ');
    } else said.push(`${say('explorer-unknown-release', { release, own })} `);
  }
  if (unread.length > 0) {
    const named = unread
      .slice(0, MOST_NAMED)
      .map((part) => (part.length > LONGEST_NAME ? `${part.slice(0, LONGEST_NAME)}…` : part))
      .join(', ');
    const count = unread.length - MOST_NAMED;
    const parts = count > 0 ? say('explorer-unread-more', { parts: named, count }) : named;
    said.push(say('explorer-unread', { parts }));
  }
  place.hidden = said.length === 0;
  place.replaceChildren(...said);
}
