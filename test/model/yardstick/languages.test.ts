import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONFIDENCE_CLASSES,
  directionOf,
  englishYardstick,
  formatBand,
  readConfidence,
  wordForms,
  YARDSTICK_IDS,
  YARDSTICK_LANGUAGES,
  YARDSTICK_SCALES,
  type Yardstick,
  yardstickLanguage,
  yardstickOf,
} from '../../../src/model/index.ts';

const inLanguage = (language: string, scale: 'icd-203' | 'phia' = 'icd-203'): Yardstick =>
  yardstickOf({ language, yardstick: { scale } });

describe('the languages of the yardsticks', () => {
  test('are these', () => {
    expect(YARDSTICK_LANGUAGES.map(({ language }) => language)).toEqual([
      'ar',
      'de',
      'en',
      'es',
      'fr',
      'pt',
      'ru',
    ]);
  });

  for (const { language, steps, classes } of YARDSTICK_LANGUAGES) {
    for (const id of YARDSTICK_IDS) {
      test(`${language} has every step of ${id}, in order, with the standard's numbers`, () => {
        const scale = YARDSTICK_SCALES[id];
        expect(Object.keys(steps[id])).toEqual(scale.steps.map((step) => step.id));
        const { bands } = inLanguage(language, id);
        expect(bands.map(({ id: step, low, high }) => ({ id: step, low, high }))).toEqual(
          scale.steps,
        );
        for (const { word, rows } of bands) {
          expect(word).toBe(word.trim());
          expect(rows[0]?.[0]).toBe(word);
          for (const form of rows.flat()) expect(form).toMatch(/^\p{L}[\p{L}\p{M}’ -]*$/u);
        }
      });

      test(`${language} has no word for two steps of ${id}`, () => {
        const owners = new Map<string, string>();
        for (const { id: step, rows } of inLanguage(language, id).bands) {
          for (const form of new Set(rows.flat().map((word) => word.toLowerCase()))) {
            expect([form, owners.get(form)]).toEqual([form, undefined]);
            owners.set(form, step);
          }
        }
      });
    }

    test(`${language} has words of its own for every class`, () => {
      expect(Object.keys(classes)).toEqual([...CONFIDENCE_CLASSES]);
      expect(new Set(Object.values(classes)).size).toBe(CONFIDENCE_CLASSES.length);
      for (const word of Object.values(classes)) expect(word).toMatch(/^\p{L}.*[\p{L}\p{M}]$/u);
      if (language === 'en') return;
      const english = englishYardstick();
      const own = inLanguage(language);
      for (const id of CONFIDENCE_CLASSES) {
        if (id !== 'possible') expect(classes[id]).not.toBe(english.classes[id]);
        const [told, plain] = [readConfidence(id, own), readConfidence(id, english)];
        expect(told.kind).toBe(plain.kind);
        expect([told.range?.low, told.range?.high]).toEqual([plain.range?.low, plain.range?.high]);
        expect(told.told).not.toMatch(/[{}]/);
      }
    });

    test(`${language} is written in its own letters`, () => {
      const script = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u }[language];
      const letters = script ?? /\p{Script=Latin}/u;
      const { bands } = inLanguage(language);
      for (const word of [...bands.map((band) => band.word), ...Object.values(classes)]) {
        for (const letter of word.match(/\p{L}/gu) ?? []) expect(letter).toMatch(letters);
      }
    });
  }

  test('are told with numbers', () => {
    const told = (language: string, id: (typeof CONFIDENCE_CLASSES)[number]) =>
      readConfidence(id, inLanguage(language)).told;
    expect(told('fr', 'appears')).toBe('semble être le cas\u00A0: probable (55–80\u202F%)');
    expect(told('fr-CA', 'possible')).toBe(
      'possible\u00A0: peu probable – chances à peu près égales (20–55\u202F%)',
    );
    expect(told('fr', 'alleged')).toBe('allégué (attribution)');
    expect(told('fr', 'no_evidence')).toBe('aucune preuve trouvée');
    expect(told('de', 'likely')).toBe('wahrscheinlich (55–80\u202F%)');
    expect(told('ru', 'likely')).toBe('вероятно (55–80\u202F%)');
    expect(formatBand(inLanguage('es', 'phia').bands[0] ?? { word: '', low: 0, high: 0 })).toBe(
      'posibilidad remota (0–5\u202F%)',
    );
  });

  test('know whose words they are', () => {
    expect([inLanguage('en').wording, inLanguage('pt-BR').wording]).toEqual([
      'standard',
      'translation',
    ]);
    expect(inLanguage('pt-BR').language).toBe('pt-BR');
    expect([yardstickLanguage('sw'), inLanguage('sw').language]).toEqual([undefined, 'en']);
    expect([directionOf('ar-EG'), directionOf('fr')]).toEqual(['rtl', 'ltr']);
  });
});

describe('declared words', () => {
  const words = new Map(
    YARDSTICK_SCALES.phia.steps.map(({ id }) => [id, [`neno ${id}`, `${id}[ni]`]]),
  );
  const classes = new Map(CONFIDENCE_CLASSES.map((id) => [id, `aina ${id}`]));

  test('stand in place of the language’s own', () => {
    const declared = yardstickOf({ language: 'sw', yardstick: { scale: 'phia', words, classes } });
    expect(declared).toMatchObject({ language: 'sw', wording: 'declared' });
    expect(declared.bands[4]).toEqual({
      id: 'likely',
      word: 'neno likely',
      rows: [['neno likely', 'likely', 'likelyni']],
      low: 55,
      high: 75,
    });
    expect(readConfidence('appears', declared).told).toBe(
      'aina appears: neno likely (55–75\u202F%)',
    );
    expect(readConfidence('alleged', declared).told).toBe('aina alleged');
  });

  test('may leave classes to the language, all or some', () => {
    const few = new Map([['alleged', 'prétendu'] as const]);
    const french = yardstickOf({
      language: 'fr',
      yardstick: { scale: 'phia', words, classes: few },
    });
    expect([french.wording, french.classes.alleged, french.classes.reported]).toEqual([
      'declared',
      'prétendu',
      'rapporté',
    ]);
  });
});

describe('the forms of a word', () => {
  test('are those with and without what stands in brackets', () => {
    expect(wordForms('probable[s|ment]')).toEqual(['probable', 'probables', 'probablement']);
    expect(wordForms('chance[s] infime[s]')).toEqual([
      'chance infime',
      'chance infimes',
      'chances infime',
      'chances infimes',
    ]);
    expect(wordForms('plain')).toEqual(['plain']);
    expect(wordForms('$&[$1]')).toEqual(['$&', '$&$1']);
  });

  test('cannot be made out of broken or endless brackets', () => {
    expect(wordForms('probable[s')).toBeUndefined();
    expect(wordForms('probable]s[')).toBeUndefined();
    expect(wordForms('a[b]'.repeat(30))).toBeUndefined();
  });

  test('never come back with brackets, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '[', ']', '|', ' '), { maxLength: 40 }),
        (parts) => {
          const forms = wordForms(parts.join('')) ?? [''];
          expect(forms.length).toBeLessThanOrEqual(64);
          for (const form of forms) expect(form).not.toMatch(/[[\]]/);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
