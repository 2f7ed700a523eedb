/** Elements that have no end tag. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*(\/?)>/g;

/** What is wrong with the nesting of a page's tags and its ids; empty for a sound page. */
export function markupFaults(html: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  const text = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  for (const [, end, name = '', attributes = '', closed] of text.matchAll(TAG)) {
    if (end) {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last}>`);
      continue;
    }
    const id = / id="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined && ids.has(id)) faults.push(`id twice: ${id}`);
    if (id !== undefined) ids.add(id);
    if (!closed && !VOID.has(name)) open.push(name);
  }
  const stray = text
    .replace(TAG, '')
    .replace(/<!doctype html>/, '')
    .match(/<[^>]{0,30}/);
  if (stray) faults.push(`stray markup: ${stray[0]}`);
  return [...faults, ...open.map((name) => `<${name}> is never closed`)];
}

/** What a piece of a page says, tags left out. */
export function saidText(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Addresses that a page links to or loads, as written. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
}

/** Ids of a page: what its addresses may end with after `#`. */
export function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

/** A text of a page and where it stands. */
export interface PlacedText {
  readonly text: string;
  /** Opening tags around it, outermost first, as `name attributes`. */
  readonly around: readonly string[];
  /** Where the link it stands in leads to. */
  readonly href?: string;
}

/** Every text that a page shows, in order; nothing of its head, its scripts and what pictures say only to
 *  listeners. */
export function textsOf(html: string): readonly PlacedText[] {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style|title|desc)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  const open: string[] = [];
  const texts: PlacedText[] = [];
  let from = 0;
  for (const {
    0: tag,
    1: end,
    2: name = '',
    3: attributes = '',
    4: closed,
    index,
  } of body.matchAll(TAG)) {
    const text = body.slice(from, index).trim();
    if (text !== '') texts.push(placed(text, open));
    from = index + tag.length;
    if (end) open.pop();
    else if (!closed && !VOID.has(name)) open.push(name + attributes);
  }
  return texts;
}

function placed(text: string, open: readonly string[]): PlacedText {
  const link = open.findLast((tag) => tag.startsWith('a '));
  const href = link && / href="([^"]*)"/.exec(link)?.[1];
  return { text, around: [...open], ...(href !== undefined && { href }) };
}
