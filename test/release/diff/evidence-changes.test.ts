import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type IndexFolder, parseIndexFolder } from '../../../src/folder/index.ts';
import { type Files, parseCsv } from '../../../src/model/index.ts';
import {
  diffReleases,
  formatDiffCsv,
  formatDiffJson,
  formatDiffText,
  type Release,
  readReleaseFiles,
  sealRelease,
} from '../../../src/release/index.ts';
import { ROOT } from '../../support/cli.ts';
import { editionId } from '../../support/edition-builder.ts';
import { readSound } from '../release-texts.ts';

type Edition = IndexFolder['editions'][number];

/** The release of an edition of the Lighthouse Index, its evidence changed. */
async function released(
  edition: string,
  changed: (edition: Edition) => Partial<Edition> = () => ({}),
): Promise<Release> {
  const files: Files = await readReleaseFiles(join(ROOT, 'indices/lantern-sea'));
  const folder = parseIndexFolder(files);
  if (!folder.ok) throw new Error(JSON.stringify(folder.issues[0]));
  const editions = folder.value.editions.map((one) =>
    one.description.id === edition ? { ...one, ...changed(one) } : one,
  );
  return readSound(sealRelease({ ...folder.value, editions, corrections: [] }, editionId(edition)));
}

const BEFORE = await released('autumn-2024');
const AFTER = await released('autumn-2024', ({ claims, flows }) => ({
  claims: claims.map((claim) => {
    if (claim.id === 'c2') return { ...claim, status: 'rejected' };
    if (claim.id === 'c3')
      return { ...claim, text: 'In calm weather the oil lamp is lit.', confidence: 'likely' };
    return claim.id === 'c4' ? { ...claim, period: 'October 2024' } : claim;
  }),
  flows: flows.map((flow) => {
    if (flow.id === 'f7') return { ...flow, status: 'confirmed' };
    return flow.id === 'f1' ? { ...flow, legs: flow.legs.slice(0, 2) } : flow;
  }),
}));
const DIFF = diffReleases(BEFORE, AFTER);

describe('claims and flows of two releases', () => {
  test('that came, went or are told otherwise are listed by country and number', () => {
    expect(
      DIFF.evidence.map(({ kind, id, country, fields }) => [kind, id, country, fields]),
    ).toEqual([
      ['removed', 'c2', 'XBR', []],
      ['changed', 'c3', 'XBR', ['text', 'confidence']],
      ['changed', 'c4', 'XBR', ['period']],
      ['added', 'f7', 'XBR', []],
      ['changed', 'f1', 'XPQ', ['legs']],
    ]);
  });

  test('are told to a person in words', () => {
    const text = formatDiffText(DIFF);
    const evidence = text.slice(text.indexOf('Evidence: claims and flows'));
    expect(evidence).toBe(
      [
        'Evidence: claims and flows',
        '  1 claim removed:',
        '    XBR  c2  A pilot from Port Quill measured the light of Brannoch at nineteen miles, against twenty on the chart.',
        '  2 claims changed:',
        '    XBR  c3  In calm weather the oil lamp is lit. (was: In calm weather the batteries of Brannoch may run low, and the keepers light the oil lamp.)  [text, confidence]',
        '    XBR  c4  At its trial the reserve light of Brannoch took eleven minutes to burn, because the wick was dry.  [period]',
        '  1 flow added:',
        '    XBR  f7  clockwork wheels: Merrow (XME) → Brannoch (XBR)',
        '  1 flow changed:',
        '    XPQ  f1  lamp oil: Merrow (XME) → Port Quill (XPQ) (was: lamp oil: Merrow (XME) → Port Quill (XPQ) → Brannoch (XBR))  [legs]',
        '',
      ].join('\n'),
    );
  });

  test('stand in the table and in the JSON', () => {
    const rows = parseCsv(formatDiffCsv(DIFF)).records.map(({ fields }) =>
      fields.map(({ text }) => text),
    );
    const evidence = rows.filter(([part]) => part === 'evidence');
    expect(evidence.map((row) => row.slice(1, 4))).toEqual([
      ['claim-removed', 'XBR', 'c2'],
      ['claim-changed', 'XBR', 'c3'],
      ['claim-changed', 'XBR', 'c4'],
      ['flow-added', 'XBR', 'f7'],
      ['flow-changed', 'XPQ', 'f1'],
    ]);
    expect(evidence[1]?.[6]).toBe('text; confidence');
    const json: unknown = JSON.parse(formatDiffJson(DIFF));
    expect(json).toMatchObject({
      evidence: [{ of: 'claim', kind: 'removed', id: 'c2' }, {}, {}, {}, {}],
    });
  });

  test('are not mentioned where nothing of them changed', () => {
    const same = diffReleases(BEFORE, BEFORE);
    expect(same.evidence).toEqual([]);
    expect(formatDiffText(same)).not.toContain('Evidence');
  });

  test('of two editions are the same by what they say, not by their numbers', async () => {
    const spring = await released('spring-2022', ({ claims }) => ({
      claims: claims.map((claim, at) =>
        at === 0 && BEFORE.claims[0] ? { ...claim, text: BEFORE.claims[0].text } : claim,
      ),
    }));
    const { evidence } = diffReleases(spring, BEFORE);
    const about = (id: string) =>
      evidence.filter(
        (change) => change.of === 'claim' && change.id === id && change.country === 'XBR',
      );
    expect(about('c1').map(({ kind, fields }) => [kind, fields])).toEqual([
      ['changed', ['confidence', 'cue', 'period', 'sources']],
    ]);
    expect(about('c2').map(({ kind }) => kind)).toEqual(['added', 'only-in-earlier-edition']);
  });

  test('of an earlier edition are not removed: readers still find them there', async () => {
    const spring = await released('spring-2022');
    const diff = diffReleases(spring, BEFORE);
    const gone = diff.evidence.filter(({ after }) => after === '');
    expect(new Set(gone.map(({ kind }) => kind))).toEqual(new Set(['only-in-earlier-edition']));
    const count = gone.filter((change) => change.of === 'claim').length;
    expect(count).toBeGreaterThan(0);
    const text = formatDiffText(diff);
    expect(text).toContain(
      `  ${count} claims not in autumn-2024.1 (readers still find those of edition spring-2022):\n    XBR  c1  `,
    );
    expect(text).not.toContain('removed');
    expect(formatDiffCsv(diff)).toContain('evidence,claim-only-in-earlier-edition,');
  });
});
