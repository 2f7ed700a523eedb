import type { VNode } from 'preact';
import type { NodeLink } from '../../views/index.ts';
import { inLanguage } from '../language.ts';
import { linkTo, nodePath, type PageContext } from '../page-context.ts';

/** An indicator, leading to its page; one that is no longer assessed has none. */
export function IndicatorLink({ page, node }: { page: PageContext; node: NodeLink }): VNode {
  const path = nodePath(node);
  return page.exists(path) ? (
    <a href={linkTo(page, path)} {...inLanguage(page.language)}>
      {node.name}
    </a>
  ) : (
    <span {...inLanguage(page.language)}>{node.name}</span>
  );
}
