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
  root: string,
  say: Say,
): void {
  const said: (string | HTMLElement)[] = [];
  if (release !== undefined && release !== own) {
    if (holds([own, ...linkedReleases()], release)) {
      const way = document.createElement('a');
      way.href = `${root}${release}/explorer.html${location.hash}`;
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

/** Releases whose like pages this one leads to: the newest of each edition. */
function linkedReleases(): readonly string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('.editions a, .notice a');
  return [...links].flatMap(({ href }) => /([^/]+)\/explorer\.html/.exec(href)?.[1] ?? []);
}

/** Releases of an edition are counted from 1, and a site keeps them all. */
function holds(known: readonly string[], release: string): boolean {
  const [edition, number] = partsOf(release);
  return known.some((one) => partsOf(one)[0] === edition && partsOf(one)[1] >= number);
}

function partsOf(release: string): readonly [edition: string, number: number] {
  const at = release.lastIndexOf('.');
  return [release.slice(0, at), Number(release.slice(at + 1))];
}
