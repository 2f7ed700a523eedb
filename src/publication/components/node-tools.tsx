import type { VNode } from 'preact';
import type { NodeLink } from '../views/index.ts';
import { BesideLinks } from './beside-links.tsx';
import { linkTo, nodePath, type PageContext } from './page-context.ts';
import { word } from './words.ts';

/** What a page of a node's map or series has beside it, and the way to the node's ranking. */
export function NodeTools({ page, node }: { page: PageContext; node: NodeLink }): VNode {
  return (
    <div class="tools">
      <BesideLinks page={page} />
      <p>
        <a href={linkTo(page, nodePath(node))}>
          {node.kind === 'indicator'
            ? word('about-indicator')
            : word('ranking-of', { node: node.name })}
        </a>
      </p>
    </div>
  );
}
