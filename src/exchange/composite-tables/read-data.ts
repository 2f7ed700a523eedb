import type { CompositeUnit, Place } from '../../model/index.ts';
import { isMissing, numberOf } from './number-cell.ts';
import type { MetaRows } from './read-meta.ts';
import type { Sheet } from './sheet.ts';
import { listed, quoted, type TableIssues } from './table-issues.ts';

/** iData, read: its units and its columns of numbers. */
export interface DataRows {
  readonly units: readonly CompositeUnit[];
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** Reads iData under what iMeta says of its columns. Every indicator needs its column; groups and denominators are
 *  read where the table has them. */
export function readDataRows(sheet: Sheet, meta: MetaRows, issues: TableIssues): DataRows {
  const has = new Set(sheet.columns);
  const indicators = meta.nodes.filter(({ node }) => node.level <= 1).map(({ node }) => node.code);
  for (const code of indicators) {
    if (has.has(code)) continue;
    issues.error(
      'column-missing',
      sheet.placeOfColumn(code),
      `The indicator ${quoted(code)} of iMeta has no column here.`,
      'Add the column, or take the indicator out of iMeta.',
    );
  }
  tellUnused(sheet, meta, indicators, issues);
  const groups = meta.groups.filter((code) => has.has(code));
  const seen = new Map<string, Place>();
  const isPanel = sheet.rows.some((row) => !isMissing(row.text('Time')));
  const units = sheet.rows.map((row): CompositeUnit => {
    const code = row.text('uCode');
    const told = row.text('Time');
    const time = isMissing(told) ? '' : told;
    const place = row.place('uCode');
    if (code === '') {
      const message = 'The unit has no code.';
      issues.error('code-empty', place, message, 'Give it one, or remove the row.');
    }
    if (isPanel && time === '') {
      issues.error(
        'time-missing',
        row.place('Time'),
        `The unit ${quoted(code)} has no time here, while other rows have one.`,
        'Write its time, or empty the whole column.',
      );
    }
    const earlier = seen.get(`${code}\n${time}`);
    if (earlier) {
      issues.error(
        'unit-double',
        place,
        `The unit ${quoted(code)} stands twice${time === '' ? '' : ` at ${quoted(time)}`}; the first is on line ${earlier.line}.`,
        'Keep one of the two rows.',
      );
    } else seen.set(`${code}\n${time}`, place);
    const name = row.text('uName');
    return {
      code,
      name: isMissing(name) ? code : name,
      ...(time !== '' && { time }),
      groups: new Map(
        groups.flatMap((group) => {
          const text = row.text(group);
          return isMissing(text) ? [] : [[group, text] as const];
        }),
      ),
    };
  });
  const numbers = [...indicators, ...meta.denominators].filter((code) => has.has(code));
  const columns = new Map(
    numbers.map((code) => [
      code,
      Float64Array.from(sheet.rows, (row) => numberOf(row.text(code), row.place(code), issues)),
    ]),
  );
  return { units, columns };
}

function tellUnused(
  sheet: Sheet,
  meta: MetaRows,
  indicators: readonly string[],
  issues: TableIssues,
): void {
  const known = new Set([
    ...['uCode', 'uName', 'Time'],
    ...indicators,
    ...meta.groups,
    ...meta.denominators,
    ...meta.others,
  ]);
  const aggregates = new Set(meta.nodes.map(({ node }) => node.code));
  const unused = sheet.columns.filter((column) => !known.has(column));
  const clash = unused.find((column) => aggregates.has(column));
  if (clash !== undefined) {
    issues.error(
      'code-reserved',
      sheet.placeOfColumn(clash),
      `The column ${quoted(clash)} has the code of an aggregate, which is computed.`,
      'Take the column out of iData, or give one of the two another code.',
    );
  }
  const others = unused.filter((column) => !aggregates.has(column));
  const [first] = others;
  if (first === undefined) return;
  issues.warning(
    'column-unused',
    sheet.placeOfColumn(first),
    `iMeta does not name ${listed(others.map(quoted))}; ${others.length === 1 ? 'it is' : 'they are'} not used.`,
    'Add a row to iMeta for what belongs to the index.',
  );
}
