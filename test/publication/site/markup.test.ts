import {
  type ComponentChildren,
  createElement,
  Fragment,
  type FunctionComponent,
  type VNode,
} from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { markupOf } from '../../../src/publication/site/markup.ts';

type Props = Readonly<Record<string, unknown>>;

/** An element or component with any props, those too that its types would refuse. */
function h(
  type: string | FunctionComponent,
  props: Props | null,
  ...children: readonly ComponentChildren[]
): VNode {
  return typeof type === 'string'
    ? createElement<object>(type, { ...props }, ...children)
    : createElement(type, { ...props }, ...children);
}

const Greeting: FunctionComponent<{ name?: string }> = ({ name, children }) =>
  h('p', { class: 'greeting' }, 'Hello ', h('b', null, name), children);

const cases: readonly (readonly [string, VNode, string])[] = [
  ['text is escaped', h('p', null, 'a < b & "c" > d'), '<p>a &lt; b &amp; &quot;c&quot; > d</p>'],
  ['so is an attribute', h('a', { title: '"<&' }), '<a title="&quot;&lt;&amp;"></a>'],
  [
    'an empty attribute stands by its name',
    h('option', { value: '' }, 'All'),
    '<option value>All</option>',
  ],
  ['an element without end has none', h('meta', { charset: 'utf-8' }), '<meta charset="utf-8"/>'],
  ['an empty element has one', h('td', null), '<td></td>'],
  ['numbers are text', h('td', { colSpan: 2 }, 0, ' of ', 193), '<td colspan="2">0 of 193</td>'],
  [
    'what is not there is left out',
    h('p', { title: undefined, hidden: false }, null, undefined, false, true, ''),
    '<p></p>',
  ],
  [
    'a truth stands by its name',
    h('script', { defer: true, src: 'a.js' }),
    '<script defer src="a.js"></script>',
  ],
  [
    'a state for listeners is said in full',
    h('b', { 'aria-hidden': true, 'aria-sort': false, 'data-none': true }),
    '<b aria-hidden="true" aria-sort="false" data-none="true"></b>',
  ],
  [
    'spelling is switched off in words',
    h('input', { spellcheck: false }),
    '<input spellcheck="false"/>',
  ],
  ['names are written as HTML writes them', h('p', { tabIndex: 0 }), '<p tabindex="0"></p>'],
  [
    'a picture comes whole',
    h('div', { class: 'svg', dangerouslySetInnerHTML: { __html: '<svg>&lt;</svg>' } }),
    '<div class="svg"><svg>&lt;</svg></div>',
  ],
  [
    'a component is what it gives, its children inside',
    h(Greeting, { name: 'Ann & Bob' }, h('i', null, '!')),
    '<p class="greeting">Hello <b>Ann &amp; Bob</b><i>!</i></p>',
  ],
  [
    'lists and fragments leave no trace, keys neither',
    h(
      Fragment,
      null,
      ['a', 'b'].map((key) => h('li', { key }, key)),
      h('li', null, 'c'),
    ),
    '<li>a</li><li>b</li><li>c</li>',
  ],
];

describe('markup', () => {
  for (const [name, page, html] of cases) {
    test(name, () => {
      expect(markupOf(page)).toBe(html);
      expect(renderToString(page)).toBe(html);
    });
  }

  test('data that looks like an element is not made one', () => {
    const data: object = JSON.parse('{"type":"script","props":{"children":"alert(1)"}}');
    expect(markupOf(h('p', null, data))).toBe('<p></p>');
  });

  test('a name that would break out of its tag is refused', () => {
    expect(() => markupOf(h('p', { 'a b="': 'c' }))).toThrow('no attribute of HTML: a b="');
    expect(() => markupOf(h('p><b', null))).toThrow('no element of HTML: p><b');
    expect(() => markupOf(h('p', { style: { color: 'red' } }))).toThrow('attribute is no text');
  });
});
