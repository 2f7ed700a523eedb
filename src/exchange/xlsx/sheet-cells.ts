import { PackageFault, walkXml, type XmlAttributes } from '../ooxml/index.ts';
import { type Cell, formatAddress, parseAddress, type Sheet } from './cell.ts';
import { WORKBOOK_LIMITS } from './limits.ts';
import { unescapeText } from './shared-strings.ts';

/** What cells of a sheet refer to, shared by all sheets of a workbook. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  /** Cells read so far, over all sheets. */
  readonly count: { cells: number };
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?$/;

interface OpenCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  formula: boolean;
}

/** Reads the cells and merged ranges of one worksheet. Throws `PackageFault` on a cell that stands
 *  twice, outside its row or beyond the limits, and on a text that the workbook does not hold. */
export function readSheet(
  name: string,
  part: string,
  bytes: Uint8Array,
  shared: SharedParts,
): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  const merged: string[] = [];
  let row = 0;
  let column = 0;
  let cells = new Map<number, Cell>();
  let open: OpenCell | undefined;

  const fault = (message: string): PackageFault => new PackageFault('damaged', message, name);

  const openRow = (written: string | undefined): void => {
    const before = row;
    row = written === undefined ? row + 1 : Number(written);
    column = 0;
    if (!parseAddress(`A${row}`)) throw fault(`A row bears the number ${clip(written)}.`);
    if (row <= before) throw fault(`Row ${row} stands behind row ${before}.`);
    cells = new Map();
  };

  const openCell = ({ r, t: type = 'n', s: style = '0' }: XmlAttributes): void => {
    const address = r ?? formatAddress(row, column + 1);
    const place = parseAddress(address);
    if (!place || place.row !== row) throw fault(`A cell of row ${row} is named ${clip(address)}.`);
    if (cells.has(place.column)) throw fault(`Cell ${address} stands twice.`);
    column = place.column;
    open = {
      address,
      row,
      column,
      type,
      style: Number(style),
      value: '',
      inline: '',
      formula: false,
    };
  };

  const closeCell = (written: OpenCell): void => {
    const cell = cellOf(written, shared, fault);
    if (!cell) return;
    shared.count.cells++;
    if (shared.count.cells > WORKBOOK_LIMITS.cells) {
      throw new PackageFault('too-large', 'The workbook has too many cells.', name);
    }
    if (cells.size === 0) rows.set(row, cells);
    cells.set(cell.column, cell);
  };

  walkXml(part, bytes, {
    open: (path, attributes) => {
      const { r, ref = '' } = attributes;
      if (path[1] === 'sheetData') {
        if (path.length === 3 && path[2] === 'row') openRow(r);
        else if (path.length === 4 && path[3] === 'c' && path[2] === 'row') openCell(attributes);
        else if (path.length === 5 && path[4] === 'f' && open) open.formula = true;
      } else if (path.length === 3 && path[2] === 'mergeCell') merged.push(ref);
    },
    text: (path, text) => {
      if (!open || path.length < 5) return;
      if (path.length === 5 && path[4] === 'v') open.value += text;
      else if (path[4] === 'is' && isInlineText(path)) open.inline += text;
    },
    close: (path) => {
      if (path.length !== 4 || !open) return;
      closeCell(open);
      open = undefined;
    },
  });
  return { name, rows, merged };
}

function cellOf(
  { address, row, column, type, style, value, inline, formula }: OpenCell,
  { strings, dateStyles }: SharedParts,
  fault: (message: string) => PackageFault,
): Cell | undefined {
  const cell = (kind: Cell['kind'], text: string): Cell => ({ address, row, column, kind, text });
  const written = type === 's' || type === 'n' ? value.trim() : value;
  if (type === 's' && written !== '') {
    const text = /^\d{1,9}$/.test(written) ? strings[Number(written)] : undefined;
    if (text === undefined) throw fault(`Cell ${address} names a text that the workbook lacks.`);
    return formula ? cell('formula', text) : cell('text', text);
  }
  if (formula) return cell('formula', written);
  if (type === 'inlineStr') return inline === '' ? undefined : cell('text', unescapeText(inline));
  if (written === '') return undefined;
  if (type === 'b') return cell('boolean', written === '1' ? 'TRUE' : 'FALSE');
  if (type === 'e') return cell('error', written);
  if (type === 'd') return cell('date', written);
  if (type === 'n' && NUMBER.test(written)) {
    return cell(dateStyles.has(style) ? 'date' : 'number', written);
  }
  return cell('text', unescapeText(written));
}

function isInlineText(path: readonly string[]): boolean {
  if (path.length === 6) return path[5] === 't';
  return path.length === 7 && path[5] === 'r' && path[6] === 't';
}

function clip(text = ''): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
