import { describe, expect, test } from 'vitest';
import { auditEdition } from '../../../src/analysis/audit/index.ts';
import { bytesOf } from '../../../src/model/index.ts';
import { auditHtml } from '../../../src/publication/site/index.ts';
import { auditView } from '../../../src/publication/views/index.ts';
import { scoreEdition } from '../../../src/scoring/index.ts';
import { type CountryRow, edition } from '../../support/edition-builder.ts';
import { countries, POOR_EDITIONS, POOR_FRAMEWORK, varied } from '../../support/poor-editions.ts';

const BUILT = new Map([
  ['audit.css', bytesOf('@font-face{src:url(heading.woff2)}')],
  ['source-serif-4-latin-400-normal.woff2', bytesOf('font')],
]);

function pageOf(rows: readonly CountryRow[], framework = POOR_FRAMEWORK): string {
  const input = edition('1', framework, rows);
  const audit = auditEdition({ editions: [scoreEdition(input)] });
  const view = auditView(audit, {
    indexTitle: 'Harm & defence',
    editionTitle: 'First edition',
    published: '2025-11-10',
    framework,
    countries: input.countries,
  });
  return auditHtml(view, BUILT);
}

describe('the page of an audit', () => {
  test.each(POOR_EDITIONS)('%s: eleven sections and no number that is none', (_, rows) => {
    const body = pageOf(rows).replace(/<style>.*?<\/style>/s, '');
    expect(body.match(/class="audit-verdict"/g)).toHaveLength(11);
    expect(body).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('draws what can be drawn: correlations, spreads and weights', () => {
    const body = pageOf(countries(20, varied));
    expect(body.match(/class="chart (\w|-)+"/g)).toEqual([
      'class="chart spreads"',
      'class="chart heat"',
      'class="chart weights"',
      'class="chart weights"',
      'class="chart weights"',
      'class="chart weights"',
      'class="chart best-claims"',
      'class="chart best-claims"',
    ]);
    expect(pageOf(countries(1, varied))).not.toContain('class="chart heat"');
  });

  test('says that its words are English whatever the language of the framework', () => {
    const page = pageOf(countries(3, varied), { ...POOR_FRAMEWORK, language: 'fr' });
    expect(page).toMatch(/<html lang="en"/);
  });

  test('brings its style and its font', () => {
    const page = pageOf(countries(3, varied));
    expect(page).toContain('src:url(data:font/woff2;base64,Zm9udA==)');
    expect(page).toContain('--ink:');
    expect(page).not.toMatch(/<script|<img|<link rel="stylesheet"/);
  });

  test('frames the parent of an indicator and writes names as text', () => {
    const body = pageOf(countries(20, varied));
    // Eight indicators have one parent each, and the key shows a sample.
    expect(body.match(/stroke-width="1\.6"/g)).toHaveLength(9);
    expect(body).toContain('Harm &amp; defence');
  });
});
