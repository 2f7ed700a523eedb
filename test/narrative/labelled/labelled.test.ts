import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countryByName, countryName, isKnownCountry } from '../../../src/atlas/index.ts';
import { parseFramework } from '../../../src/folder/index.ts';
import { type Framework, formatIssue, indicatorsOf, kebab } from '../../../src/model/index.ts';
import { sharedData } from '../../support/shared-data.ts';
import { type LabelledClaim, readLabels, type Span, unwrapped } from './labels.ts';
import { CONFIDENCE, PLACE_KINDS, POLARITY } from './vocabulary.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const read = (file: string): string => readFileSync(HERE + file, 'utf8');
const tuning = readLabels(read('tuning.jsonl'));
const heldOut = readLabels(read('held-out.jsonl'));
const blind = readLabels(read('blind-2.jsonl'));
const untouched = [...heldOut, ...blind];
const ours = [...tuning, ...untouched];
const belarus = readLabels(read('belarus-sample.jsonl'));
const framework2021 = framework('2021');
const framework2023 = framework('2023');
const profile = sharedData('profiles/belarus-2021.txt');
const sample = sharedData('profiles/belarus-2021-sample-claims.json');

/** Regions as analysts speak of them, for the count of how far the set reaches. */
const REGIONS: Readonly<Record<string, string>> = {
  NER: 'West Africa',
  CIV: 'West Africa',
  HND: 'Central America',
  DOM: 'Caribbean',
  MMR: 'South-East Asia',
  JOR: 'Middle East',
  GEO: 'Caucasus',
  MOZ: 'Southern Africa',
  DJI: 'East Africa',
  ESP: 'Western Europe',
  ECU: 'South America',
  KGZ: 'Central Asia',
  PNG: 'Pacific',
  NPL: 'South Asia',
  CMR: 'Central Africa',
  MNE: 'Balkans',
  URY: 'South America',
  MAR: 'North Africa',
  MNG: 'East Asia',
  LVA: 'Northern Europe',
  OMN: 'Gulf',
};

/** Spellings that the sentence, not the atlas, decides. */
const AMBIGUOUS: Readonly<Record<string, string>> = { Congo: 'COD' };

function framework(version: string): Framework {
  const path = `frameworks/organized-crime/${version}.yaml`;
  const text = readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
  const parsed = parseFramework(text, path);
  if (!parsed.ok) throw new Error(parsed.issues.map(formatIssue).join('\n'));
  return parsed.value;
}

const sentenceOf = (claim: LabelledClaim): string => `${claim.file} ${claim.sentence}`;
const where = (claim: LabelledClaim): string => `${sentenceOf(claim)}: ${claim.text ?? ''}`;
const cut = (text: string, { start, end }: Span): string => unwrapped(text.slice(start, end));
const inside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
/** Without blanks and hyphens, so that a word broken at a line's end equals the whole word. */
const letters = (text: string): string => text.replace(/[\s-]+/g, '');

/** Claims of which `wrong` is true, named for the message. */
function offenders(
  claims: readonly LabelledClaim[],
  wrong: (claim: LabelledClaim) => boolean,
): readonly string[] {
  return claims.filter(wrong).map(where);
}

/** Sentences of a set, each with its claims. */
function sentencesOf(
  claims: readonly LabelledClaim[],
): ReadonlyMap<string, readonly LabelledClaim[]> {
  const sentences = new Map<string, LabelledClaim[]>();
  for (const claim of claims) {
    const group = sentences.get(sentenceOf(claim)) ?? [];
    sentences.set(sentenceOf(claim), [...group, claim]);
  }
  return sentences;
}

describe('counts', () => {
  test('the own set has at least 150 sentences about ten countries in five regions', () => {
    expect(sentencesOf(ours).size).toBeGreaterThanOrEqual(150);
    const countries = [...new Set(ours.map(({ country }) => country))];
    expect(countries.length).toBeGreaterThanOrEqual(10);
    expect(countries.filter((country) => !REGIONS[country])).toEqual([]);
    expect(new Set(countries.map((country) => REGIONS[country])).size).toBeGreaterThanOrEqual(5);
  });

  test('at least fifteen claims say that something is not known, five of them held out', () => {
    const gaps = (claims: readonly LabelledClaim[]): number =>
      claims.filter(({ polarity }) => polarity === 'no-information').length;
    expect(gaps(ours)).toBeGreaterThanOrEqual(15);
    expect(gaps(heldOut)).toBeGreaterThanOrEqual(5);
    expect(gaps(blind)).toBeGreaterThanOrEqual(5);
  });

  test('whole countries are held out, between a third and a half of the sentences', () => {
    const tuned = new Set(tuning.map(({ country }) => country));
    expect(untouched.filter(({ country }) => tuned.has(country))).toEqual([]);
    const share = sentencesOf(untouched).size / sentencesOf(ours).size;
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  test('every confidence class, polarity and kind of place occurs on all sides of the split', () => {
    for (const claims of [tuning, heldOut, untouched]) {
      const kinds = claims.flatMap(({ places }) => places.map(({ kind }) => kind));
      expect(new Set(kinds)).toEqual(new Set(PLACE_KINDS));
      expect(new Set(claims.map(({ polarity }) => polarity))).toEqual(new Set(POLARITY));
      expect(new Set(claims.map(({ confidence }) => confidence))).toEqual(new Set(CONFIDENCE));
    }
  });

  test('the sample of Belarus has 22 sentences', () => {
    expect([...sentencesOf(belarus).keys()]).toEqual(
      Array.from({ length: 22 }, (_, index) => `belarus-2021.txt ${index + 1}`),
    );
  });
});

describe('the texts', () => {
  const files = readdirSync(`${HERE}texts`).map((file) => `texts/${file}`);

  test('each is labelled, and says that it assesses nothing', () => {
    expect([...new Set(ours.map(({ file }) => file))].sort()).toEqual(files.sort());
    for (const file of files) {
      expect(unwrapped(read(file)), file).toMatch(/test(s)? a reader|assesses nothing/);
    }
  });

  test.each(files)('%s has ten sentences or more, short lines and one kind of line end', (file) => {
    const text = read(file);
    expect(text).not.toContain('\r');
    expect(text).toBe(text.normalize('NFC'));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(70);
    const labelled = ours.filter((claim) => claim.file === file);
    expect(sentencesOf(labelled).size).toBeGreaterThanOrEqual(10);
    expect(new Set(labelled.map(({ country }) => country.toLowerCase()))).toEqual(
      new Set([file.slice('texts/'.length, 'texts/'.length + 3)]),
    );
  });

  test.each(files)('in %s only headings and page numbers stand between the sentences', (file) => {
    const text = read(file);
    const groups = sentencesOf(ours.filter((claim) => claim.file === file)).values();
    let end = 0;
    [...groups]
      .flatMap((group) => group.slice(0, 1))
      .forEach((claim, index) => {
        expect(claim.sentence).toBe(index + 1);
        const between = text.slice(end, claim.sentenceSpan.start);
        expect(between.replace(/^[A-Z ]+$|^\d+$/gm, '').trim(), where(claim)).toBe('');
        end = claim.sentenceSpan.end;
        expect(text.slice(end - 1, end)).toBe('.');
      });
    expect(text.slice(end)).toMatch(/\n\n(?:\d+\n\n)?(.+\n){1,3}$/);
  });

  test.skipIf(!profile)('none shares a run of six words with the published profile', () => {
    const runs = (text: string): readonly string[] => {
      const words =
        text
          .toLowerCase()
          .replace(/['’‘]/g, '')
          .match(/[\p{L}\d]+/gu) ?? [];
      return words.slice(5).map((_, at) => words.slice(at, at + 6).join(' '));
    };
    const published = new Set(runs(readFileSync(profile ?? '', 'utf8')));
    expect(published.size).toBeGreaterThan(1000);
    const shared = files.flatMap((file) => runs(read(file)).filter((run) => published.has(run)));
    expect(shared).toEqual([]);
  });
});

describe.each([
  { name: 'tuning', claims: tuning, frame: framework2023 },
  { name: 'held-out', claims: heldOut, frame: framework2023 },
  { name: 'blind-2', claims: blind, frame: framework2023 },
  { name: 'belarus-sample', claims: belarus, frame: framework2021 },
])('the labels of $name', ({ claims, frame }) => {
  const indicators = new Set<string>(indicatorsOf(framework2023).map(({ id }) => id));
  const own = new Set<string>(indicatorsOf(frame).map(({ id }) => id));
  const sections = new Set<string>(frame.sections.map(({ id }) => id));

  test('spans lie inside one another: place in claim, claim in sentence', () => {
    const wrong = offenders(
      claims,
      (claim) =>
        !inside(claim, claim.sentenceSpan) || !claim.places.every((place) => inside(place, claim)),
    );
    expect(wrong).toEqual([]);
  });

  test('a sentence has one span, and its claims stand in order', () => {
    for (const [name, group] of sentencesOf(claims)) {
      const spans = new Set(group.map(({ sentenceSpan: { start, end } }) => `${start}-${end}`));
      expect(spans.size, name).toBe(1);
      const starts = group.map(({ start }) => start);
      expect(starts, name).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  test('ids are those of the framework', () => {
    const wrong = offenders(
      claims,
      (claim) =>
        !own.has(claim.indicator) ||
        !sections.has(claim.section) ||
        !claim.also.every((id) => indicators.has(id) && id !== claim.indicator),
    );
    expect(wrong).toEqual([]);
  });

  test('codes are known to the atlas and go with the kind of place', () => {
    const wrong = claims.flatMap(({ places }) =>
      places.filter(({ name, iso3, kind, text }) => {
        const known = iso3 !== null && isKnownCountry(iso3);
        if (kind === 'country') {
          const spelled = countryByName(text);
          return (
            !known || name !== countryName(iso3) || (AMBIGUOUS[text] ?? spelled ?? iso3) !== iso3
          );
        }
        if (kind === 'bloc') return iso3 !== null;
        if (kind === 'subregion') return iso3 !== null && !known;
        return !known;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a name has one code and one kind, and mentions do not overlap', () => {
    const byName = new Map<string, string>();
    for (const { name, iso3, kind } of claims.flatMap(({ places }) => places)) {
      const label = `${iso3} ${kind}`;
      expect(byName.get(name) ?? label, name).toBe(label);
      byName.set(name, label);
    }
    for (const [name, group] of sentencesOf(claims)) {
      const spans = [
        ...new Map(group.flatMap(({ places }) => places.map((place) => [place.start, place]))),
      ].sort(([a], [b]) => a - b);
      spans.slice(1).forEach(([start], index) => {
        expect(spans[index]?.[1].end, name).toBeLessThanOrEqual(start);
      });
    }
  });

  test('a hedge has its words, a plain statement has none', () => {
    const wrong = offenders(claims, ({ confidence, cue }) => (confidence === 'asserted') !== !cue);
    expect(wrong).toEqual([]);
  });

  test('a gap is not assessable, and only what is asserted moves anything', () => {
    const wrong = offenders(
      claims,
      ({ polarity, confidence, roles, flows }) =>
        (polarity === 'no-information') !== (confidence === 'not_assessable') ||
        (confidence === 'no_evidence' && polarity !== 'denied') ||
        (polarity !== 'asserted' && roles.length + flows.length > 0),
    );
    expect(wrong).toEqual([]);
  });

  test('legs are places of the sentence, words of it, or the country of the profile', () => {
    for (const group of sentencesOf(claims).values()) {
      const named = new Set(group.flatMap(({ places }) => places.map(({ name }) => name)));
      for (const claim of group) {
        const home = isKnownCountry(claim.country) ? countryName(claim.country) : '';
        const written = claim.text === undefined ? undefined : claim.text;
        for (const { legs, implied } of claim.flows) {
          expect(legs.length, where(claim)).toBeGreaterThanOrEqual(2);
          expect(new Set(legs).size, where(claim)).toBe(legs.length);
          expect(implied.every((leg) => leg === home && legs.includes(leg))).toBe(true);
          const unknown = legs.filter(
            (leg) =>
              !named.has(leg) &&
              !implied.includes(leg) &&
              !(leg === leg.toLowerCase() && (written ?? leg).includes(leg)),
          );
          expect(unknown, where(claim)).toEqual([]);
        }
        const strange = claim.roles.filter(({ place }) => place !== home && !named.has(place));
        expect(strange, where(claim)).toEqual([]);
      }
    }
  });

  test('the ends and stages of a flow have their roles, unless the sentence names others', () => {
    const kinds = new Map(
      claims.flatMap(({ places }) => places.map((at) => [at.name, at] as const)),
    );
    for (const claim of claims) {
      for (const { legs, implied } of claim.flows) {
        for (const leg of [...legs, ...implied]) {
          const place = kinds.get(leg);
          const parts = place?.kind === 'city' || place?.kind === 'subregion';
          if (!place || (parts && place.iso3)) continue;
          expect(
            claim.roles.map((role) => role.place),
            where(claim),
          ).toContain(leg);
        }
      }
    }
  });
});

describe('the labels of our own texts', () => {
  test('offsets cut out the claim, its places, its cue and its period', () => {
    const wrong = offenders(ours, (claim) => {
      const text = read(claim.file);
      const sentence = letters(cut(text, claim.sentenceSpan));
      return (
        letters(cut(text, claim)) !== letters(claim.text ?? '') ||
        claim.text !== unwrapped(claim.text ?? '') ||
        claim.places.some((place) => cut(text, place) !== place.text) ||
        ![claim.cue, claim.period].every((words) => sentence.includes(letters(words)))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('no span begins or ends within a word', () => {
    const wrong = offenders(ours, (claim) => {
      const text = read(claim.file);
      return [claim, ...claim.places].some(
        ({ start, end }) =>
          /[\p{L}\d][\p{L}\d]/u.test(text.slice(Math.max(0, start - 1), start + 1)) ||
          /[\p{L}\d][\p{L}\d]/u.test(text.slice(end - 1, end + 1)),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('the section is the heading above', () => {
    const wrong = offenders(ours, ({ file, start, section }) => {
      const headings =
        read(file)
          .slice(0, start)
          .match(/^[A-Z ]+$/gm) ?? [];
      return kebab(headings.at(-1) ?? '') !== section;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the labels of Belarus', () => {
  test('they carry no text of the profile but places, cues and periods of a few words', () => {
    expect(belarus.filter(({ text }) => text !== undefined)).toEqual([]);
    const words = belarus.flatMap(({ cue, period, places }) => [
      cue,
      period,
      ...places.map(({ text }) => text),
    ]);
    expect(Math.max(...words.map((phrase) => phrase.split(' ').length))).toBeLessThanOrEqual(4);
  });

  test.skipIf(!profile)('offsets cut out places, cues and periods of the published file', () => {
    const text = readFileSync(profile ?? '', 'utf8');
    const wrong = belarus.filter(
      (claim) =>
        claim.places.some((place) => cut(text, place) !== place.text) ||
        ![claim.cue, claim.period].every((words) => cut(text, claim.sentenceSpan).includes(words)),
    );
    expect(wrong).toEqual([]);
    expect(createHash('sha256').update(text).digest('hex')).toMatch(/^4ced4c8e/);
  });

  test.skipIf(!sample)('they stand for every claim of the reference, and agree with it', () => {
    const { claims }: { claims: readonly Record<string, unknown>[] } = JSON.parse(
      readFileSync(sample ?? '', 'utf8'),
    );
    expect(belarus.flatMap(({ reference }) => reference)).toEqual(claims.map(({ id }) => id));
    for (const { reference, ...label } of belarus) {
      for (const row of claims.filter(({ id }) => reference.some((known) => known === id))) {
        expect(row).toMatchObject({
          sentence_index: label.sentence,
          char_start: label.sentenceSpan.start,
          char_end: label.sentenceSpan.end,
          section: label.section.toUpperCase(),
          dimension: `market.${label.indicator.replaceAll('-', '_')}`,
          confidence: label.confidence,
          polarity: label.polarity === 'denied' ? 'negated' : 'affirmed',
        });
      }
    }
  });
});
