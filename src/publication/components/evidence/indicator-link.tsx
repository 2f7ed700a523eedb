import type { VNode } from 'preact';
import type { NodeLink } from '../../views/index.ts';
import { linkTo, nodePath, type PageContext } from '../page-context.ts';

/** An indicator, leading to its page; one that is no longer assessed has none. */
export function IndicatorLink({ page, node }: { page: PageContext; node: NodeLink }): VNode {
  const path = nodePath(node);
  return page.exists(path) ? (
    <a href={linkTo(page, path)}>{node.name}</a>
  ) : (
    <span>{node.name}</span>
  );
}
