import { beforeAll, describe, expect, test } from 'vitest';
import { idsOf, linksOf, markupFaults } from '../../support/page-markup.ts';
import { MemoryDisk, publishDemo } from '../../support/site-fixture.ts';

const disk = new MemoryDisk();
beforeAll(async () => {
  await publishDemo('lantern-sea', disk, { endings: ['html', 'csv'] });
}, 60_000);

const page = (code: string) => disk.text(`country/${code}.html`);
/** From this id to the end of its element, as far as nothing of its own kind stands inside. */
const part = (html: string, id: string, end: string): string => {
  const [, rest = ''] = html.split(`id="${id}"`);
  return rest.slice(0, rest.indexOf(end));
};
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a sentence with a mark', () => {
  test('leads to its claim’s card, which says how sure it is and what supports it', () => {
    const html = page('XPQ');
    expect(html).toMatch(
      /<a class="cite" id="mark-c35" href="#claim-c35" role="doc-noteref" title="appears to be so: likely \(55–80\u202f%\)">35<\/a>/,
    );
    const card = words(part(html, 'claim-c35', '</ul></div>'));
    expect(card).toContain('Relief on time appears to be so: likely (55–80 %) Back to the text');
    expect(card).toContain('In the words “it appears that”');
    expect(card).toContain(
      'B Ines Calloway, Letter to the Fellowship on the relief boat , 2 October',
    );
    expect(card).toContain('it appears that she waits for it.');
  });

  test('every mark has its card, every card the way back, and every claim one card', () => {
    for (const code of ['XBR', 'XME', 'XNW', 'XPQ', 'XUM', 'XTW']) {
      const html = page(code);
      const ids = idsOf(html);
      const links = linksOf(html).filter((link) => /^#(claim|mark|source|why)-/.test(link));
      expect(links.filter((link) => !ids.has(decodeURIComponent(link.slice(1))))).toEqual([]);
      expect(html.match(/class="cite"/g)?.length ?? 0).toBeGreaterThanOrEqual(
        html.match(/id="mark-/g)?.length ?? 0,
      );
      expect(markupFaults(html)).toEqual([]);
    }
  });

  test('leads back to itself, once a claim', () => {
    const html = page('XPQ');
    expect(part(html, 'claim-c29', '</div>')).toContain('href="#mark-c29"');
    expect(html.split('id="claim-c29"')).toHaveLength(2);
  });

  test('whose whole support is restricted says so and names nothing', () => {
    const html = page('XUM');
    expect(words(part(html, 'claim-c47', '</div>'))).toContain(
      'What supports this claim is withheld: the source is not public.',
    );
    for (const text of disk.files.keys()) {
      if (/\.(html|csv)$/.test(text)) expect(disk.text(text)).not.toContain('crew-statement');
    }
  });
});

describe('why a score is what it is', () => {
  test('is told with definition, strength, what is claimed, denied and not known', () => {
    const why = words(part(page('XPQ'), 'why-relief', '</section>'));
    expect(why).toContain('Why Relief on time has 50');
    expect(why).toContain('Whether the relief boat comes when it is due');
    expect(why).toContain('6 claims from 1 source, the newest of 2024.');
    expect(why).toMatch(/What is claimed c32 .* What is denied c36 .* What is not known c37 /);
  });

  test('names the flows that its claims tell of, on the page of flows', () => {
    const why = part(page('XPQ'), 'why-lamp-care', '</section>');
    expect(words(why)).toContain('lamp oil : Merrow → to Port Quill → to Brannoch');
    expect(linksOf(why)).toContain('../flows.html#XPQ-f1');
  });

  test('of an aggregate is what it is the mean of, each part leading on', () => {
    const line = part(page('XPQ'), 'why-light', '</li>');
    expect(words(line)).toContain(
      'The light 62.1 58.8–65.0 is the weighted mean of Lamp 60.7 , Tower 65.0',
    );
    expect(linksOf(line)).toEqual(['../map/light.html', '#why-lamp', '#why-tower']);
    expect(linksOf(part(page('XPQ'), 'why-tower', '</li>'))).toContain('#scores-tower');
  });

  test('without any claim says whose number it is', () => {
    expect(words(page('XGU'))).toContain(
      'No claim is recorded behind these scores; the numbers are the publisher’s alone.',
    );
    expect(page('XGU')).not.toContain('class="claim"');
  });

  test('is one link away from every value of a ranking', () => {
    const links = linksOf(disk.text('rankings.html'));
    expect(links).toContain('country/XPQ.html#why-light-keeping');
    expect(links).toContain('country/XPQ.html#why-keepers');
  });
});

describe('beside the text', () => {
  test('stand what is not known, the flows, and the sources with grade and reason', () => {
    const html = page('XPQ');
    expect(words(part(html, 'gaps', '</section>'))).toContain('Nothing is known of the reliefs');
    expect(html.match(/<li id="source-/g)).toHaveLength(5);
    const letter = words(part(html, 'source-relief-boat-letter-2024', '</li>'));
    expect(letter).toContain('Twenty-two years of piloting there');
    expect(letter).toContain('Of one origin with others here: pilots.');
  });

  test('lie the claims as a table, only where there are any', () => {
    expect(linksOf(page('XPQ'))).toContain('XPQ.claims.csv');
    expect(disk.text('country/XPQ.claims.csv').split('\n')[0]).toContain(
      'id,country,section,indicator',
    );
    expect(disk.files.has('country/XSM.claims.csv')).toBe(false);
    expect(linksOf(page('XSM'))).not.toContain('XSM.claims.csv');
  });
});

describe('a country that other profiles name', () => {
  test('has their claims and flows, each leading to its place in the profile that says it', () => {
    const html = page('XGU');
    const named = part(html, 'named', '</section>');
    expect(words(named)).toContain('In the profile of Port Quill');
    expect(words(named)).toContain('Lamp oil pressed on Merrow goes through Port Quill');
    expect(linksOf(named)).toContain('../country/XPQ.html#claim-c38');
    expect(idsOf(page('XPQ'))).toContain('claim-c38');
    expect(linksOf(named)).toContain('../flows.html#XPQ-f2');
    expect(linksOf(html)).toEqual(expect.arrayContaining(['#named', 'XGU.claims.csv']));
    expect(disk.text('country/XGU.claims.csv')).toContain('\nc38,XPQ,');
    expect(markupFaults(html)).toEqual([]);
  });

  test('is told nowhere else', () => {
    expect(page('XSM')).not.toContain('id="named"');
  });
});

describe('the page of data', () => {
  test('of a release that shows an earlier edition’s claims leads to the files that hold them', () => {
    const earlier = disk.text('data.html');
    const links = linksOf(earlier).filter((link) => /\/data\/claims\.csv$/.test(link));
    expect(links).toEqual(['./spring-2022.1/data/claims.csv']);
    expect(words(earlier)).toContain('which stand in release spring-2022.1');
    expect(words(part(earlier, 'claim-columns', '</section>'))).toContain(
      'yes where all that supports',
    );
  });
});
