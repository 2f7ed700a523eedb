import type { ComponentChildren, VNode } from 'preact';
import type { TableView } from '../views/index.ts';
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

/** The row that heads a table with the titles of its columns. */
export function ColumnHeads({ columns }: Pick<TableView, 'columns'>): VNode {
  return (
    <tr>
      {columns.map(({ id, title, numeric }) => (
        <th key={id} scope="col" class={numeric ? 'number' : undefined}>
          {title}
        </th>
      ))}
    </tr>
  );
}

/** A plain table of a view, headed by its caption; the first column names the row. */
export function PlainTable({ table: { caption, columns, rows } }: { table: TableView }): VNode {
  return (
    <WideTable label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <ColumnHeads columns={columns} />
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map(({ id, numeric }, at) =>
                at === 0 ? (
                  <th key={id} scope="row">
                    {row[at]}
                  </th>
                ) : (
                  <td key={id} class={numeric ? 'number' : undefined}>
                    {row[at]}
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
