import type { VNode } from 'preact';
import type { NodeGroup, NodeLink } from '../views/index.ts';
import { said } from './evidence/said.tsx';
import { linkTo, type PageContext } from './page-context.ts';
import { word } from './words.ts';

interface NodeMenuProps {
  readonly page: PageContext;
  readonly groups: readonly NodeGroup[];
  /** Where a node's entry leads. */
  readonly pathOf: (node: NodeLink) => string;
  readonly current?: NodeLink;
  readonly label: string;
}

/** Every component, pillar and indicator, under its heading; entries without a page are left out. */
export function NodeMenu({ page, groups, pathOf, current, label }: NodeMenuProps): VNode {
  return (
    <nav class="node-menu" aria-label={label}>
      {groups.map(({ title, nodes }) => (
        <div key={title}>
          <h3>{said(page, title)}</h3>
          <ul>
            {nodes
              .filter((node) => page.exists(pathOf(node)))
              .map((node) => (
                <li key={node.id}>
                  <a
                    class={`family-${node.family}`}
                    href={linkTo(page, pathOf(node))}
                    aria-current={node.id === current?.id ? 'page' : undefined}
                  >
                    {said(page, node.name)}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The previous and next node in the order of the menu. */
export function NodeTurn({
  page,
  groups,
  pathOf,
  current,
}: Omit<NodeMenuProps, 'label'> & { readonly current: NodeLink }): VNode | null {
  const nodes = groups.flatMap((group) => group.nodes).filter((node) => page.exists(pathOf(node)));
  const at = nodes.findIndex(({ id }) => id === current.id);
  const [before, after] = [at > 0 ? nodes[at - 1] : undefined, nodes[at + 1]];
  if (at === -1 || (!before && !after)) return null;
  return (
    <nav class="onward" aria-label={word('onward')}>
      <p class="turn">
        {before && (
          <a rel="prev" href={linkTo(page, pathOf(before))}>
            <span aria-hidden="true">← </span>
            {before.name}
          </a>
        )}
        {after && (
          <a rel="next" href={linkTo(page, pathOf(after))}>
            {after.name}
            <span aria-hidden="true"> →</span>
          </a>
        )}
      </p>
    </nav>
  );
}
