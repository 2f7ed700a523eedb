import { walkXml, type XmlAttributes } from '../../ooxml/index.ts';
import { NOTES } from '../notes-heading.ts';

const LIMITS = { elementDepth: 1000, attributesOfElement: 64 } as const;

/** The plain text of the HTML that mammoth writes. Paragraphs stand between blank lines, headings carry
 *  Markdown's `#`, items of lists `-` or their number, notes stand last under their number in brackets.
 *  A row of a table is one line, cells parted by `|`; a cell of sentences stands by itself below. */
export function htmlText(html: string): string {
  const root: Sink = { paragraphs: [], cells: [] };
  const sinks: Sink[] = [root];
  const lists: List[] = [];
  let inline = '';
  let mark = '';
  let skipped = 0;

  const sink = (): Sink => sinks.at(-1) ?? root;
  const flush = (): void => {
    const text = tidy(inline);
    inline = '';
    if (text === '') return;
    sink().paragraphs.push(
      mark.startsWith('#') ? mark + text.replaceAll('\n', ' ') : `${mark}${text}`,
    );
    mark = '';
  };
  const open = (name: string, attributes: XmlAttributes): void => {
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined) {
      flush();
      mark = `${'#'.repeat(Number(heading))} `;
    } else if (name === 'p') flush();
    else if (name === 'ul' || name === 'ol') {
      flush();
      lists.push({ ordered: name === 'ol', items: 0 });
    } else if (name === 'li') {
      flush();
      const list = lists.at(-1);
      const isNote = /^(?:foot|end)note-/.test(attributes['id'] ?? '');
      if (isNote && list?.items === 0) root.paragraphs.push(NOTES);
      mark = itemMark(list, isNote);
    } else if (name === 'tr') {
      flush();
      sinks.push({ paragraphs: [], cells: [] });
    } else if (name === 'td' || name === 'th') {
      flush();
      sinks.push({ paragraphs: [], cells: [] });
    } else if (name === 'br') inline += '\n';
    else if (name === 'a' && /^#(?:foot|end)note-ref-/.test(attributes['href'] ?? '')) skipped++;
    else if (name === 'a' && skipped > 0) skipped++;
  };
  const close = (name: string): void => {
    if (name === 'a' && skipped > 0) skipped--;
    else if (/^(?:p|h[1-6]|li|table)$/.test(name)) {
      flush();
      if (name === 'li' || name.startsWith('h')) mark = '';
    } else if (name === 'ul' || name === 'ol') {
      flush();
      lists.pop();
    } else if (name === 'td' || name === 'th') {
      flush();
      const cell = sinks.pop();
      if (cell) sink().cells.push(cell.paragraphs);
    } else if (name === 'tr') {
      flush();
      const row = sinks.pop();
      if (row) sink().paragraphs.push(...rowParagraphs(row.cells));
    }
  };
  walkXml(
    'document',
    new TextEncoder().encode(`<body>${html}</body>`),
    {
      open: (path, attributes) => open(path.at(-1) ?? '', attributes),
      close: (path) => close(path.at(-1) ?? ''),
      text: (_, text) => {
        if (skipped === 0) inline += text;
      },
    },
    LIMITS,
  );
  flush();
  return root.paragraphs.length === 0 ? '' : `${root.paragraphs.join('\n\n')}\n`;
}

interface Sink {
  readonly paragraphs: string[];
  readonly cells: (readonly string[])[];
}

interface List {
  readonly ordered: boolean;
  items: number;
}

function itemMark(list: List | undefined, isNote: boolean): string {
  if (!list?.ordered) return '- ';
  list.items++;
  return isNote ? `[${list.items}] ` : `${list.items}. `;
}

/** Labels of a row on one line; what is more than a label stands on its own, the labels before it. */
function rowParagraphs(cells: readonly (readonly string[])[]): readonly string[] {
  const labels: string[] = [];
  const paragraphs: string[] = [];
  const heads = (end: string): string => labels.splice(0).join(' | ') + end;
  for (const cell of cells) {
    const [only = ''] = cell;
    if (cell.length <= 1 && !isProse(only)) {
      if (only !== '') labels.push(only.replaceAll('\n', ' '));
    } else {
      const [first = '', ...rest] = cell;
      const joins = labels.length > 0 && !first.startsWith('#');
      paragraphs.push(...(joins ? [`${heads(':')}\n${first}`] : [first]), ...rest);
    }
  }
  if (labels.length > 0) paragraphs.push(heads(''));
  return paragraphs;
}

function isProse(text: string): boolean {
  return text.includes(' ') && /[.!?]["'”’»)\]]*$/.test(text);
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
