import { describe, expect, test } from 'vitest';
import { readAbout } from '../read.ts';

describe('headings are found by shape', () => {
  test('capitals after a full stop need no blank line around them', () => {
    const { headings, claims } = readAbout(
      'KEN',
      'PEOPLE\nWomen are trafficked abroad.\nDRUGS\nHeroin is sold in Mombasa.\n',
    );
    expect(headings.map(({ id }) => id)).toEqual(['people', 'drugs']);
    expect(claims.map(({ section }) => section)).toEqual(['people', 'drugs']);
  });

  test.each(['# Notes', 'REFERENCES', '## Bibliography', 'Sources', 'CONTENTS'])(
    'what stands under "%s" is kept as sentences and makes no claim, and nothing is told of it',
    (heading) => {
      const { sentences, claims, issues } = readAbout(
        'KEN',
        `DRUGS\nHeroin is sold in Mombasa.\n\n${heading}\n\n[1] Heroin is sold in Kenya, a paper says.\n\nPEOPLE\nWomen are trafficked.\n`,
      );
      expect(sentences.map(({ boilerplate }) => boilerplate)).toEqual([false, true, false]);
      expect(claims.map(({ section }) => section)).toEqual(['drugs', 'people']);
      expect(issues).toEqual([]);
    },
  );

  test('a heading may run over two lines, and a component heads sections only', () => {
    const { headings, claims, issues } = readAbout(
      'KEN',
      'RESILIENCE\nECONOMIC AND FINANCIAL\nENVIRONMENT\nBanks report little to the authorities.\n',
    );
    expect(headings.map(({ id }) => id)).toEqual([
      'resilience',
      'economic-and-financial-environment',
    ]);
    expect(claims[0]?.section).toBe('economic-and-financial-environment');
    expect(issues).toEqual([]);
  });

  test('Markdown, numbered and title-case headings are known by their names', () => {
    for (const heading of ['## Trade', '## 2. Trade', '**Trade**', 'Trade', 'TRADE:']) {
      const { claims } = readAbout('KEN', `${heading}\n\nFirearms are cheap.\n`);
      expect([heading, claims[0]?.section]).toEqual([heading, 'trade']);
    }
  });

  test('a heading of no framework is an issue with its line, and nothing under it is lost', () => {
    const { headings, claims, issues } = readAbout(
      'KEN',
      'TRADE\nFirearms are cheap.\n\nWEATHER\nIt rains often, and wildlife is poached.\n',
    );
    expect(headings[1]).toMatchObject({ title: 'WEATHER', id: undefined });
    expect(issues).toMatchObject([{ code: 'heading-unknown', place: { line: 4 } }]);
    expect(claims.at(-1)).toMatchObject({ section: '', indicator: 'fauna-crimes' });
  });

  test('a line in capitals inside a sentence is no heading', () => {
    const { headings, claims } = readAbout(
      'KEN',
      'TRADE\nFirearms reach the country from its neighbours and\nTANZANIA\nthrough old roads.\n',
    );
    expect(headings).toHaveLength(1);
    expect(claims).toHaveLength(1);
  });
});

describe('what is not narrative is left out', () => {
  test('page numbers and running lines go, and a sentence runs on over them', () => {
    const { sentences, claims } = readAbout(
      'KEN',
      'DRUGS\nHeroin is landed on the coast and moved\n\n12\n\nPage 3 of 9\n\ninland by road.\n',
    );
    expect(sentences).toHaveLength(1);
    expect(claims[0]?.text).toBe('Heroin is landed on the coast and moved inland by road.');
  });

  test('a funding note has numbers and no claims', () => {
    const { sentences, claims } = readAbout(
      'KEN',
      'DRUGS\nHeroin is cheap.\n\nThis summary was funded in part by a grant from a foreign ministry. The views herein are those of the authors alone.\n',
    );
    expect(sentences.map(({ number, boilerplate }) => [number, boilerplate])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
    expect(claims).toHaveLength(1);
  });
});

describe('lines become sentences', () => {
  test('a word broken at the end of a line is joined; a hyphen of its own stays', () => {
    const { claims } = readAbout(
      'KEN',
      'TRADE\nThe traffick-\ning of arms by mafia-\nstyle groups and cross-\nborder networks goes on.\n',
    );
    expect(claims[0]?.text).toBe(
      'The trafficking of arms by mafia-style groups and cross-border networks goes on.',
    );
  });

  test('a word written with its hyphen elsewhere keeps it', () => {
    const { claims } = readAbout(
      'KEN',
      'TRADE\nGuns are hand-\nmade. Most hand-made guns are weak.\n',
    );
    expect(claims[0]?.text).toBe('Guns are hand-made.');
  });

  test('abbreviations, initials and quotes end no sentence before its time', () => {
    const { sentences } = readAbout(
      'KEN',
      'TRADE\nDr. J. Smith of St. Louis sold arms, e.g. rifles, to the U.S. Army. “They came by sea.” Did they? No. 5 was sunk in 2.5 hours.\n',
    );
    expect(sentences).toHaveLength(4);
  });

  test('every line end is read alike', () => {
    const plain = 'PEOPLE\nWomen are\ntrafficked abroad.\n\nMen too are exploited.\n';
    const claims = (document: string) => readAbout('KEN', document).claims.map(({ text }) => text);
    expect(claims(plain.replaceAll('\n', '\r\n'))).toEqual(claims(plain));
    expect(claims(plain.replaceAll('\n', '\r'))).toEqual(claims(plain));
    expect(claims(plain.replace('\n', '\r\n'))).toEqual(claims(plain));
  });
});

describe('offsets lead back into the document', () => {
  test('the span of a claim is its text, up to blanks and broken words', () => {
    const document =
      '\uFEFFPEOPLE\r\n  Kenyan women are  trafficked to Sau­di Arabia;\r\nmen are ex-\r\nploited at home.\r\n';
    const { claims } = readAbout('KEN', document);
    expect(claims).toHaveLength(2);
    for (const { start, end, text } of claims) {
      const words = document
        .slice(start, end)
        .replace(/-\r\n/g, '')
        .replace(/[\u00AD]/g, '')
        .replace(/\s+/g, ' ');
      expect(words).toBe(text);
    }
    expect(claims[0]?.places.map(({ start, end }) => document.slice(start, end))).toEqual([
      'Kenyan',
      'Sau­di Arabia',
    ]);
  });
});

describe('documents that are no narrative', () => {
  test.each([
    ['', 'document-without-text'],
    [' \n\t\n 12 34 \n', 'document-without-text'],
    ['\u0000\u0001\u0002\u0003PK\u0003\u0004abc'.repeat(40), 'document-not-text'],
    [
      'Le pays est un lieu de transit pour la cocaïne et les armes, et les autorités ne publient aucune donnée sur ce trafic depuis des années.',
      'document-not-english',
    ],
    ['Страна является местом транзита наркотиков и оружия.', 'document-not-english'],
    ['البلد نقطة عبور للمخدرات والأسلحة', 'document-not-english'],
  ])('%j is answered by one issue', (document, code) => {
    const { claims, issues } = readAbout('KEN', document);
    expect(claims).toEqual([]);
    expect(issues.map((issue) => [issue.code, issue.severity])).toEqual([[code, 'error']]);
  });

  test('a few words of another script inside English are kept and do no harm', () => {
    const { claims, issues } = readAbout(
      'EGY',
      'TRADE\nWeapons known as سلاح are smuggled into Egypt from Libya through the desert.\n',
    );
    expect(issues).toEqual([]);
    expect(claims[0]?.flows[0]?.legs).toEqual(['Libya', 'Egypt']);
  });
});
