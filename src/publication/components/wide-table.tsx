import type { ComponentChildren, VNode } from 'preact';
import type { TableView } from '../views/index.ts';
import { countryPath, linkTo, type PageContext } from './page-context.ts';
import { word } from './words.ts';

/** A region of its own that a wide table scrolls in, reachable by keyboard; the page itself never scrolls sideways. */
export function WideTable({
  label,
  children,
}: {
  label: string;
  children: ComponentChildren;
}): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroll" aria-label={word('table-of', { name: label })} tabIndex={0}>
      {children}
    </section>
  );
}

/** A way from a cell: where to, and what the link is called, the cell's own text being a number. */
export interface CellLink {
  readonly href: string;
  readonly label: string;
}

/** Where a cell leads, by its row, its column's id and its text. */
export type CellLinks = (
  row: TableView['rows'][number],
  column: string,
  text: string | number,
) => CellLink | undefined;

/** A plain table of a view, headed by its caption; the first column names the row. */
export function PlainTable({
  table: { caption, columns: all, rows },
  without = [],
  linkOf,
}: {
  table: TableView;
  /** Ids of columns to leave out. */
  without?: readonly string[];
  linkOf?: CellLinks;
}): VNode {
  const columns = all
    .map((column, at) => ({ ...column, at }))
    .filter(({ id }) => !without.includes(id));
  return (
    <WideTable label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, numeric }) => (
              <th key={id} scope="col" class={numeric ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ id, numeric, at }, column) =>
                column === 0 ? (
                  <th key={id} scope="row">
                    {row[at]}
                  </th>
                ) : (
                  <td key={id} class={numeric ? 'number' : undefined}>
                    <Cell text={row[at] ?? ''} linkOf={(text) => linkOf?.(row, id, text)} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Links of a table whose rows begin with a country's code and name: from the columns that hold values
 *  of this release, by the node's id, to the reasons on the country's profile. */
export function whyLinks(
  page: PageContext,
  nodeOf: (column: string) => string | undefined,
): CellLinks {
  return ([code, name], column, text) => {
    const node = nodeOf(column);
    const path = countryPath(String(code));
    if (node === undefined || !page.exists(path)) return undefined;
    return {
      href: `${linkTo(page, path)}#why-${node}`,
      label: word('score-why-country', { score: String(text), country: String(name) }),
    };
  };
}

function Cell({
  text,
  linkOf,
}: {
  text: string | number;
  linkOf: (text: string | number) => CellLink | undefined;
}): VNode {
  const link = text === '' ? undefined : linkOf(text);
  if (link === undefined) return <>{text}</>;
  return (
    <a href={link.href} aria-label={link.label}>
      {text}
    </a>
  );
}
