import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  checkFolder,
  parseIndexFolder,
  readDocuments,
  readFolderFiles,
} from '../../src/folder/index.ts';
import { aggregatesOf, formatIssue, indicatorsOf } from '../../src/model/index.ts';
import { printValue, scoreEdition } from '../../src/scoring/index.ts';

const ROOT = fileURLToPath(new URL('../../indices/lantern-sea', import.meta.url));
const files = await readFolderFiles(ROOT);
const documents = await readDocuments(ROOT);
const read = parseIndexFolder(files);
const editions = read.ok ? read.value.editions : [];

/** Light, keepers, seaways, light-keeping; computed apart from this program with 40 decimal digits. */
const EXPECTED = `
spring-2022 XBR 82.3 80.0 68.0 78.8
spring-2022 XGU 62.8 55.0 48.0 57.5
spring-2022 XLI 63.1 56.0 50.0 58.3
spring-2022 XME 83.9 78.0 77.0 80.7
spring-2022 XOY 74.3 57.0 60.0 66.3
spring-2022 XPQ 61.5 - 61.0 61.3
spring-2022 XSM 75.0 69.0 56.0 69.4
spring-2022 XTP 30.1 26.0 17.0 26.3
spring-2022 XTW 74.5 69.0 54.0 68.7
spring-2022 XUM - 34.0 32.5 -
spring-2022 XWI 69.5 69.0 54.0 66.2
autumn-2024 XBR 83.0 83.0 77.5 81.9
autumn-2024 XGU 56.5 53.0 55.0 55.1
autumn-2024 XLI 64.2 60.0 52.5 60.6
autumn-2024 XME 84.5 78.3 80.0 81.7
autumn-2024 XNW 60.0 60.0 60.0 60.0
autumn-2024 XOY 65.5 53.0 62.5 61.1
autumn-2024 XPQ 62.1 58.0 70.0 62.5
autumn-2024 XSM 73.4 70.0 70.0 71.7
autumn-2024 XTW 72.0 71.0 65.0 70.3
autumn-2024 XUM 38.4 38.0 37.5 38.1
autumn-2024 XWI 68.1 69.0 62.5 67.3`.trim();

describe('the index of the Lantern Sea', () => {
  test('it reads without an issue, but for what is missing or withheld on purpose', () => {
    const { issues, counts } = checkFolder(files, documents);
    const others = issues.filter(
      ({ code }) => !['scores-missing', 'claim-withheld'].includes(code),
    );
    expect(others.map(formatIssue)).toEqual([]);
    expect(Object.fromEntries(counts)).toEqual({ 'scores-missing': 7, 'claim-withheld': 1 });
  });

  test('every sentence of its profiles opens a claim, and every quote stands in its document', () => {
    const [first, second] = editions;
    if (!first || !second) throw new Error('two editions expected');
    const { claims, flows, quotes } = second;
    expect(claims.filter(({ status }) => status === 'confirmed').length).toBeGreaterThan(50);
    expect(new Set(claims.map(({ status }) => status)).size).toBe(3);
    expect(claims.filter(({ polarity }) => polarity === 'no-information').length).toBeGreaterThan(
      5,
    );
    expect(flows.map(({ legs }) => legs.map(({ name }) => name).join(' > '))).toContain(
      'Merrow > Port Quill > Undermoon',
    );
    for (const { documentSha256, exact, start, end } of [...first.quotes, ...quotes]) {
      expect(documents.get(documentSha256)?.slice(start, end)).toBe(exact);
    }
    expect(quotes.length).toBeGreaterThan(30);
  });

  test('its values are those of an independent computation', () => {
    const lines = editions.flatMap(({ description, framework, countries, scores }) => {
      const { id } = description;
      const { values } = scoreEdition({ edition: id, framework, countries, scores });
      const nodes = aggregatesOf(framework).filter(({ id: node }) =>
        ['light', 'keepers', 'seaways', 'light-keeping'].includes(node),
      );
      const ordered = [...nodes.slice(1), ...nodes.slice(0, 1)];
      return [...values].map(([country, ofCountry]) => {
        const printed = ordered.map((node) => {
          const value = ofCountry.get(node.id);
          return value ? printValue(value, framework.decimals) : '-';
        });
        return [id, country, ...printed].join(' ');
      });
    });
    expect(lines.join('\n')).toBe(EXPECTED);
  });

  test('it holds one of everything the format can say', () => {
    const [first, second] = editions;
    if (!first || !second) throw new Error('two editions expected');
    const aggregates = aggregatesOf(second.framework);
    expect(aggregates.filter(({ method }) => method === 'geometric').map(({ id }) => id)).toEqual([
      'lamp',
    ]);
    expect(aggregates.map(({ coverage }) => coverage.denominator).includes(2n)).toBe(true);
    expect(second.framework.quadrants).toBeUndefined();
    expect(indicatorsOf(second.framework).filter(({ direction }) => direction === -1)).toHaveLength(
      1,
    );
    const origins = [...(second.framework.previous?.nodes.values() ?? [])].map(({ kind }) => kind);
    expect(origins).toContain('new');
    expect(origins).toContain('renamed');
    expect(first.description.bands.size).toBe(1);
    expect(first.description.id > second.description.id).toBe(true);
    expect(second.scores.some(({ low, note }) => low !== undefined && note !== undefined)).toBe(
      true,
    );
    const far = second.countries.filter(({ region }) => region === 'Far Reach');
    expect(far.length).toBeLessThan(second.framework.smallestRegion);
  });
});
