import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { YARDSTICK_LANGUAGES, type YardstickId, yardstickOf } from '../../../src/model/index.ts';
import {
  attributionsIn,
  lintWording,
  WORDING_LANGUAGES,
} from '../../../src/narrative/yardstick/index.ts';

/** Language, scale, text, the faults by hand as `kind: words`. */
type Vector = readonly [
  language: string,
  scale: YardstickId,
  text: string,
  faults: readonly string[],
];

const KINDS = {
  mixed: 'mixed-sets',
  sure: 'confidence-with-likelihood',
  bare: 'bare-modal',
  hearsay: 'attribution-with-likelihood',
} as const;

const VECTORS: readonly Vector[] = [
  // French.
  [
    'fr',
    'icd-203',
    'Il est très probable que le trafic augmente. Une baisse est peu probable.',
    [],
  ],
  ['fr', 'icd-203', 'Une hausse est probable. Une baisse est improbable.', ['mixed: improbable']],
  ['fr', 'icd-203', 'Une reprise est hautement probable.', ['mixed: hautement probable']],
  ['fr', 'phia', 'Une reprise est hautement probable, une baisse improbable.', []],
  ['fr', 'phia', 'Il existe des chances à peu près égales.', ['mixed: chances à peu près égales']],
  [
    'fr',
    'icd-203',
    'Nous jugeons avec un degré de confiance élevé que la hausse est probable.',
    ['sure: degré de confiance élevé'],
  ],
  ['fr', 'icd-203', 'La hausse est probable. Notre confiance est limitée.', []],
  [
    'fr',
    'icd-203',
    'Des agents pourraient y participer ; il se peut qu’ils partent. Peut-être reviendront-ils.',
    ['bare: pourraient', 'bare: se peut', 'bare: Peut-être'],
  ],
  ['fr', 'icd-203', 'Ils ne pourraient pas accoster. Il peut être utile de le dire.', []],
  ['fr', 'icd-203', 'Il est peu probable qu’ils puissent revenir.', []],
  [
    'fr',
    'icd-203',
    'Ils sont prétendument très probables.',
    ['hearsay: prétendument très probables'],
  ],
  // Spanish.
  ['es', 'icd-203', 'Es muy probable que crezca. Una caída es improbable.', []],
  ['es', 'icd-203', 'Es improbable. Una caída es poco probable.', ['mixed: poco probable']],
  ['es', 'phia', 'Existe una posibilidad realista; es casi segura.', []],
  ['es', 'phia', 'Es muy probable.', ['mixed: muy probable']],
  [
    'es',
    'icd-203',
    'Con un alto grado de confianza, es probable que aumente.',
    ['sure: alto grado de confianza'],
  ],
  [
    'es',
    'icd-203',
    'Los agentes podrían participar. Quizás vuelvan. No podrían atracar.',
    ['bare: podrían', 'bare: Quizás'],
  ],
  ['es', 'icd-203', 'Son presuntamente probables.', ['hearsay: presuntamente probables']],
  // Portuguese.
  ['pt-BR', 'icd-203', 'É muito provável que cresça. Uma queda é improvável.', []],
  ['pt-BR', 'icd-203', 'É improvável. Uma queda é pouco provável.', ['mixed: pouco provável']],
  ['pt', 'phia', 'Há uma possibilidade realista; é quase certo.', []],
  ['pt', 'phia', 'É quase certo. É muito provável.', ['mixed: muito provável']],
  ['pt', 'icd-203', 'Com confiança moderada, é provável.', ['sure: confiança moderada']],
  [
    'pt',
    'icd-203',
    'Agentes poderiam participar. Talvez voltem. Não poderiam atracar.',
    ['bare: poderiam', 'bare: Talvez'],
  ],
  ['pt', 'icd-203', 'São supostamente prováveis.', ['hearsay: supostamente prováveis']],
  // German.
  ['de', 'icd-203', 'Ein Anstieg ist sehr wahrscheinlich, ein Rückgang unwahrscheinlich.', []],
  [
    'de',
    'icd-203',
    'Ein Anstieg ist unwahrscheinlich, ein Rückgang wenig wahrscheinlich.',
    ['mixed: wenig wahrscheinlich'],
  ],
  ['de', 'icd-203', 'Dies ist eine realistische Möglichkeit.', ['mixed: realistische Möglichkeit']],
  ['de', 'phia', 'Ein höchst wahrscheinlicher Fall, eine entfernte Möglichkeit.', []],
  [
    'de',
    'icd-203',
    'Mit hohem Vertrauen halten wir das für wahrscheinlich.',
    ['sure: hohem Vertrauen'],
  ],
  [
    'de',
    'icd-203',
    'Beamte könnten beteiligt sein. Das dürfte zutreffen. Sie könnten nicht landen.',
    ['bare: könnten', 'bare: dürfte'],
  ],
  [
    'de',
    'icd-203',
    'Das ist angeblich sehr wahrscheinlich.',
    ['hearsay: angeblich sehr wahrscheinlich'],
  ],
  // Russian.
  ['ru', 'icd-203', 'Рост весьма вероятен. Спад маловероятен.', []],
  [
    'ru',
    'icd-203',
    'Рост весьма вероятен. Спад очень маловероятен.',
    ['mixed: очень маловероятен'],
  ],
  ['ru', 'phia', 'Есть реальная возможность; спад крайне маловероятен.', []],
  ['ru', 'phia', 'Рост весьма вероятен.', ['mixed: весьма вероятен']],
  [
    'ru',
    'icd-203',
    'С высокой степенью достоверности рост вероятен.',
    ['sure: высокой степенью достоверности'],
  ],
  [
    'ru',
    'icd-203',
    'Чиновники, возможно, участвуют. Они могли бы вернуться. Это невозможно.',
    ['bare: возможно', 'bare: могли бы'],
  ],
  ['ru', 'icd-203', 'Рост якобы вероятен.', ['hearsay: якобы вероятен']],
  // Arabic, with and without its marks, and with letters written on.
  ['ar', 'icd-203', 'من المرجح جدا أن يزداد. أما التراجع فمستبعد.', []],
  ['ar', 'icd-203', 'من المرجّح أن يزداد. ومن المحتمل أن يتراجع.', ['mixed: المحتمل']],
  ['ar', 'phia', 'هناك احتمال واقعي، والتراجع مستبعد للغاية.', []],
  ['ar', 'phia', 'الزيادة مرجّحة جدًا.', ['mixed: مرجّحة جدًا']],
  ['ar', 'icd-203', 'نرى بدرجة ثقة عالية أن الزيادة مرجحة.', ['sure: درجة ثقة عالية']],
  [
    'ar',
    'icd-203',
    'قد يشارك موظفون. ربما يعودون. وقد وصل القارب.',
    ['bare: قد يشارك', 'bare: ربما'],
  ],
  ['ar', 'icd-203', 'الزيادة وفق تقارير مرجحة.', ['hearsay: وفق تقارير مرجحة']],
];

const yardstick = (language: string, scale: YardstickId) =>
  yardstickOf({ language, yardstick: { scale } });

describe('the linter in every language', () => {
  test('that a yardstick has words in has a list too, and vectors', () => {
    const languages = YARDSTICK_LANGUAGES.map(({ language }) => language).sort();
    expect(WORDING_LANGUAGES).toEqual(languages);
    expect(
      [...new Set(['en', ...VECTORS.map(([language]) => language.slice(0, 2))])].sort(),
    ).toEqual(languages);
  });

  test.each(VECTORS)('%s, %s: %s', (language, scale, text, expected) => {
    const found = lintWording(text, yardstick(language, scale)).map(
      ({ kind, words }) => `${kind}: ${words}`,
    );
    expect(found).toEqual(
      expected.map((one) => {
        const [kind = '', ...words] = one.split(': ');
        const name = Object.entries(KINDS).find(([short]) => short === kind)?.[1];
        return `${name}: ${words.join(': ')}`;
      }),
    );
  });

  test('finds every printed word as a word of its own scale, and as no fault', () => {
    for (const { language } of YARDSTICK_LANGUAGES) {
      for (const scale of ['icd-203', 'phia'] as const) {
        const own = yardstick(language, scale);
        for (const { word } of own.bands) {
          expect([language, lintWording(`${word}.`, own)]).toEqual([language, []]);
        }
      }
    }
  });

  test('finds every shown word of the other scale, where it is not in both', () => {
    for (const { language } of YARDSTICK_LANGUAGES) {
      const [icd, phia] = [yardstick(language, 'icd-203'), yardstick(language, 'phia')];
      const own = new Set(icd.bands.flatMap(({ rows }) => rows.flat()));
      const foreign = phia.bands.filter(({ word }) => !own.has(word));
      expect(foreign.length).toBeGreaterThan(1);
      for (const { word } of foreign) {
        expect(lintWording(word, icd)).toMatchObject([{ kind: 'mixed-sets', words: word }]);
      }
    }
  });
});

describe('any text in any language', () => {
  const pieces = fc.constantFrom(
    ...VECTORS.flatMap(([, , text]) => text.split(' ')),
    ...['.', '،', '؟', '«', '»', '\u202e', 'İ', '😀', '\n', 'ـ', '\u064b', "d'", 'A', 'la', 'der'],
  );
  const languages = fc.constantFrom(...WORDING_LANGUAGES);

  test('is looked through without failing, and every fault points at its words', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), languages, (parts, language) => {
        const text = parts.join(' ');
        for (const { words, start, end } of lintWording(text, yardstick(language, 'phia'))) {
          expect(text.slice(start, end)).toBe(words);
        }
        for (const { words, start, end } of attributionsIn(text, language)) {
          expect(text.slice(start, end)).toBe(words);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('takes no longer than its length allows', () => {
    for (const language of WORDING_LANGUAGES) {
      const sentences = VECTORS.filter(([own]) => own.startsWith(language)).map(
        ([, , text]) => text,
      );
      const text = [...sentences, 'A '.repeat(200), 'la '.repeat(200)].join(' ').repeat(20);
      const began = process.cpuUsage();
      lintWording(text, yardstick(language, 'icd-203'));
      attributionsIn(text, language);
      const { user } = process.cpuUsage(began);
      expect([language, user < 2_000_000]).toEqual([language, true]);
    }
  });
});

describe('attributions in every language', () => {
  test.each([
    ['fr', 'Selon le ministère, des navires ont coulé.', ['Selon le ministère | le ministère']],
    [
      'fr',
      'Un chef présumé, signalé par la Confrérie de la Mer, serait soi-disant parti.',
      ['présumé', 'signalé par la Confrérie de la Mer | la Confrérie de la Mer', 'soi-disant'],
    ],
    ['fr', 'D’après Inès Calloway, il est parti.', ['D’après Inès Calloway | Inès Calloway']],
    ['fr', 'La Confrérie affirme que le phare brille.', ['La Confrérie affirme | La Confrérie']],
    [
      'es',
      'Según la policía, el presunto jefe huyó.',
      ['Según la policía | la policía', 'presunto'],
    ],
    ['es', 'La Hermandad sostiene que no.', ['La Hermandad sostiene | La Hermandad']],
    [
      'pt',
      'De acordo com a polícia, o suposto chefe fugiu.',
      ['De acordo com a polícia | a polícia', 'suposto'],
    ],
    [
      'de',
      'Laut Polizei floh der mutmaßliche Anführer.',
      ['Laut Polizei | Polizei', 'mutmaßliche'],
    ],
    [
      'de',
      'Die Hafenbehörde behauptet, dass er floh.',
      ['Die Hafenbehörde behauptet | Die Hafenbehörde'],
    ],
    [
      'ru',
      'По словам рыбаков, предполагаемый главарь якобы бежал.',
      ['По словам рыбаков | рыбаков', 'предполагаемый', 'якобы'],
    ],
    ['ru', 'По данным Интерпола, он бежал.', ['По данным Интерпола | Интерпола']],
    ['ar', 'بحسب الشرطة فرّ الزعيم المزعوم.', ['بحسب الشرطة | الشرطة', 'المزعوم']],
    ['ar', 'ويُشتبه في تورطه، والمشتبه به فرّ.', ['يُشتبه في', 'المشتبه به']],
  ])('%s: %s', (language, text, expected) => {
    const found = attributionsIn(text, language).map(({ words, by, start, end }) => {
      expect(text.slice(start, end)).toBe(words);
      return by === undefined ? words : `${words} | ${by}`;
    });
    expect(found).toEqual(expected);
  });

  test('are no words of likelihood, in none of them', () => {
    for (const { language } of YARDSTICK_LANGUAGES) {
      for (const { rows } of yardstick(language, 'icd-203').bands) {
        for (const word of rows.flat()) expect(attributionsIn(word, language)).toEqual([]);
      }
    }
  });

  test('are none in a language without a list', () => {
    expect(attributionsIn('Allegedly.', 'sw')).toEqual([]);
  });
});
