import type { VNode } from 'preact';
import type { FlowsView } from '../../views/index.ts';
import { Hidden } from '../value.tsx';
import { WideTable } from '../wide-table.tsx';
import { word, wordFor } from '../words.ts';
import { cellAnchor } from './flow-list.tsx';

/** More numbers than this in one cell are counted instead. */
const MOST_NUMBERS = 3;

/** Where flows begin against where they end; each cell holds the numbers of its flows. */
export function FlowMatrix({ view }: { view: FlowsView }): VNode {
  const { origins, destinations, cells } = view.matrix;
  const keys = new Map(view.flows.map(({ number, key }) => [number, key]));
  return (
    <WideTable label={word('flow-matrix')}>
      <table class="flow-matrix">
        <caption class="hidden">{word('flow-matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('flow-corner')}</th>
            {destinations.map((name) => (
              <th key={name} scope="col">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {origins.map((origin, row) => (
            <tr key={origin}>
              <th scope="row">{origin}</th>
              {destinations.map((destination, column) => (
                <td key={destination}>
                  <Cell
                    numbers={cells[row]?.[column] ?? []}
                    keys={keys}
                    anchor={cellAnchor(row, column)}
                    ends={{ origin, destination }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Cell({
  numbers,
  keys,
  anchor,
  ends,
}: {
  numbers: readonly number[];
  keys: ReadonlyMap<number, string>;
  anchor: string;
  ends: { readonly origin: string; readonly destination: string };
}) {
  if (numbers.length === 0) {
    return (
      <span class="none">
        <Hidden>{word('no-flow')}</Hidden>
        <span aria-hidden="true">·</span>
      </span>
    );
  }
  const flows = numbers.flatMap((number) => keys.get(number) ?? []);
  const text =
    numbers.length > MOST_NUMBERS
      ? wordFor(numbers.length, 'flow-one', 'flow-many')
      : numbers.join(' · ');
  return (
    <a
      href={`#${flows.length === 1 ? flows[0] : anchor}`}
      data-flows={flows.join(' ')}
      aria-label={word('flow-cell', {
        ...ends,
        flows: wordFor(numbers.length, 'flow-one', 'flow-many'),
        numbers: numbers.join(', '),
      })}
    >
      {text}
    </a>
  );
}
