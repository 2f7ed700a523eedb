import type { VNode } from 'preact';
import type { IntervalView, SeriesLine, SeriesStop, SeriesView } from '../../views/index.ts';
import { ofAllLink, type PageContext, whyLink } from '../page-context.ts';
import { Range } from '../value.tsx';
import { ColumnHeads, WideTable } from '../wide-table.tsx';
import { word } from '../words.ts';

/** One value of a line in one edition. */
interface SeriesCell {
  readonly text: string | undefined;
  readonly interval?: IntervalView | undefined;
  readonly stop: SeriesStop;
  /** Not as it was published. */
  readonly likeForLike: boolean;
}

/** The lines of a series as a table: every value leads to its reasons in the release it is from, every
 *  mean to the values it is made of. */
export function SeriesTable({ page, view }: { page: PageContext; view: SeriesView }): VNode {
  const { caption, columns } = view.table;
  const shown = columns.filter(({ id }) => /^(name$|value_|like_for_like_)/.test(id));
  const both = shown.length > 1 + view.stops.length;
  return (
    <WideTable label={caption}>
      <table class="with-ranges">
        <caption>{caption}</caption>
        <thead>
          <ColumnHeads columns={shown} />
        </thead>
        <tbody>
          {view.lines.map((line) => (
            <tr key={line.country?.code ?? ''}>
              <th scope="row">{line.name}</th>
              {cellsOf(view, line, both).map((cell) => (
                <td key={`${cell.likeForLike} ${cell.stop.edition}`} class="number">
                  <Value page={page} view={view} line={line} cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Where the newest value of each line leads to, for the picture above the table. */
export function seriesLinks(page: PageContext, { node }: SeriesView): (line: SeriesLine) => string {
  return ({ country }) =>
    country ? whyLink(page, country.code, node.id) : ofAllLink(page, node.id);
}

function cellsOf(
  { stops }: SeriesView,
  { values, intervals, likeForLike }: SeriesLine,
  both: boolean,
): readonly SeriesCell[] {
  const published = stops.map((stop, at) => ({
    ...{ text: values[at], interval: intervals[at] },
    ...{ stop, likeForLike: false },
  }));
  const shared = stops.map((stop, at) => ({ text: likeForLike[at], stop, likeForLike: true }));
  return both ? [...published, ...shared] : published;
}

function Value({
  page,
  view,
  line: { country, name },
  cell: { text, interval, stop, likeForLike },
}: {
  page: PageContext;
  view: SeriesView;
  line: SeriesLine;
  cell: SeriesCell;
}) {
  if (text === undefined) return null;
  // What an edition does not have by itself, it has on the indicators that all editions share.
  const [node, release] = stop.node ? [stop.node, stop.release] : [view.node.id, view.release.id];
  const href = country
    ? whyLink(page, country.code, node, release)
    : likeForLike
      ? '#table'
      : ofAllLink(page, node, release);
  return (
    <>
      <a
        href={href}
        aria-label={word(country ? 'score-why-country' : 'mean-of-what', {
          score: text,
          country: name,
        })}
      >
        {text}
      </a>
      <Range interval={interval} />
    </>
  );
}
