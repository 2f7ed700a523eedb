import { isValidElement, type VNode } from 'preact';

/** HTML of a page made of function components and HTML elements: what `preact-render-to-string` gives,
 *  in less time, because a page that is only read needs neither state nor context. Text and
 *  attributes are escaped; pictures come whole by `dangerouslySetInnerHTML`.
 *  Throws on an element or attribute that has no place in HTML. */
export function markupOf(page: VNode): string {
  return withNode('', page);
}

type Props = Readonly<Record<string, unknown>>;

/** Each step adds to the text so far: that costs less than many texts to be put together. */
function withNode(html: string, node: unknown): string {
  if (typeof node === 'string') return html + escaped(node);
  if (typeof node === 'number') return html + node;
  if (Array.isArray(node)) {
    let text = html;
    for (const each of node) text = withNode(text, each);
    return text;
  }
  if (typeof node !== 'object' || !isElement(node)) return html;
  const { type, props } = node;
  return isComponent(type) ? withNode(html, type(props)) : withElement(html, type, props);
}

/** Data that only looks like an element is none: Preact marks its own. */
function isElement(node: unknown): node is VNode<Props> {
  return isValidElement(node);
}

function isComponent(type: unknown): type is (props: Props) => unknown {
  return typeof type === 'function';
}

/** `<td`, `<td>`, `</td>`: each is put together once. */
interface Tag {
  readonly opening: string;
  readonly bare: string;
  readonly closing: string;
}

function withElement(html: string, tag: unknown, props: Props): string {
  const { opening, bare, closing } = tagOf(tag);
  let attributes = '';
  let children: unknown;
  let whole: unknown;
  for (const name in props) {
    const value = props[name];
    if (name === 'children') children = value;
    else if (name === WHOLE) whole = value;
    else attributes += attribute(name, value);
  }
  if (whole === undefined && children === undefined && VOID.has(tag)) {
    return `${html}${opening}${attributes}/>`;
  }
  const text = html + (attributes === '' ? bare : `${opening}${attributes}>`);
  return (whole === undefined ? withNode(text, children) : text + htmlOf(whole)) + closing;
}

function attribute(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '')
    return `${attributeName(name)}="${escaped(value)}"`;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean' && SPOKEN.test(name)) return `${attributeName(name)}="${value}"`;
  if (value === false) return '';
  if (value === true || value === '') return attributeName(name);
  if (typeof value === 'number') return `${attributeName(name)}="${value}"`;
  throw new Error(`attribute is no text, number or truth value: ${name}`);
}

const WHOLE = 'dangerouslySetInnerHTML';
const SPECIAL = /["&<]/;
/** Attributes whose `false` is said, not left out. */
const SPOKEN = /^(aria-|data-|spellcheck$|draggable$)/;
const NAME = /^[a-zA-Z][a-zA-Z0-9-]*$/;
const VOID: ReadonlySet<unknown> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** JSX's name → a blank and the name as HTML writes it: `tabIndex` → ` tabindex`. */
const attributeNames = new Map<string, string>();
const tags = new Map<unknown, Tag>();

function attributeName(name: string): string {
  const known = attributeNames.get(name);
  if (known !== undefined) return known;
  if (!NAME.test(name)) throw new Error(`no attribute of HTML: ${name}`);
  const written = ` ${name.toLowerCase()}`;
  attributeNames.set(name, written);
  return written;
}

function tagOf(tag: unknown): Tag {
  const known = tags.get(tag);
  if (known) return known;
  const name = String(tag);
  if (!NAME.test(name)) throw new Error(`no element of HTML: ${name}`);
  const made = { opening: `<${name}`, bare: `<${name}>`, closing: `</${name}>` };
  tags.set(tag, made);
  return made;
}

function htmlOf(whole: unknown): string {
  if (typeof whole !== 'object' || whole === null || !('__html' in whole)) return '';
  return typeof whole.__html === 'string' ? whole.__html : '';
}

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
