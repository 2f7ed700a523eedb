import type { ComponentChildren, VNode } from 'preact';
import type { TableView } from '../views/index.ts';

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
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** A plain table of a view, headed by its caption; the first column names the row. */
export function PlainTable({ table }: { table: TableView }): VNode {
  return (
    <WideTable label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, title, numeric }) => (
              <th key={id} scope="col" class={numeric ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={String(row[0])}>
              {row.map((cell, index) => {
                const column = table.columns[index];
                const name = column?.numeric ? 'number' : undefined;
                return index === 0 ? (
                  <th key={column?.id} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column?.id} class={name}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
