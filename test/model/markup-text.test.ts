import { expect, test } from 'vitest';
import { escapeMarkup } from '../../src/model/index.ts';

test('what markup would obey is written out, once: & before what begins with it', () => {
  expect(escapeMarkup('<b a="1">R&D &amp; more</b>')).toBe(
    '&lt;b a=&quot;1&quot;&gt;R&amp;D &amp;amp; more&lt;/b&gt;',
  );
  expect(escapeMarkup('Côte d’Ivoire')).toBe('Côte d’Ivoire');
});
