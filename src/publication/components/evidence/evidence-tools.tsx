import type { VNode } from 'preact';
import { BesideLinks } from '../beside-links.tsx';
import { linkTo, type PageContext } from '../page-context.ts';
import { type WordName, word } from '../words.ts';

const PAGES: readonly (readonly [path: string, name: WordName])[] = [
  ['flows.html', 'menu-flows'],
  ['gaps.html', 'menu-gaps'],
  ['sources.html', 'menu-sources'],
];

/** What lies beside a page of flows, gaps or sources, and the others of the three that the release has. */
export function EvidenceTools({ page }: { page: PageContext }): VNode {
  return (
    <div class="tools">
      <BesideLinks page={page} />
      {PAGES.filter(([path]) => path !== page.path && page.exists(path)).map(([path, name]) => (
        <p key={path}>
          <a href={linkTo(page, path)}>{word(name)}</a>
        </p>
      ))}
    </div>
  );
}
