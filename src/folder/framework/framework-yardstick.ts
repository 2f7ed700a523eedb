import {
  CONFIDENCE_CLASSES,
  type ConfidenceClass,
  type DeclaredYardstick,
  wordForms,
  YARDSTICK_IDS,
  YARDSTICK_SCALES,
  yardstickLanguage,
} from '../../model/index.ts';
import { listed, quoted } from '../evidence/wording.ts';
import type { Spot } from '../text/file-issues.ts';
import type { MappingReader } from '../text/mapping-reader.ts';
import { refuseFormula, tableText } from '../text/table-text.ts';

/** Reads `yardstick`: the name of a scale, or `{ scale, words, classes }` with the scale's words in the
 *  framework's language. Words are whole or absent: every step has some, and no form stands for two.
 *  Classes may be left out, all or some, in a language that has words of its own. */
export function readYardstick(framework: MappingReader, language: string): DeclaredYardstick {
  if (framework.tree('yardstick')?.kind !== 'mapping') {
    return { scale: framework.choice('yardstick', YARDSTICK_IDS) };
  }
  const reader = framework.optionalMapping('yardstick', 'the yardstick', [
    'scale',
    'words',
    'classes',
  ]);
  if (!reader) return { scale: YARDSTICK_IDS[0] };
  const scale = reader.choice('scale', YARDSTICK_IDS);
  const steps = YARDSTICK_SCALES[scale].steps.map(({ id }) => id);
  const words = reader.optionalMapping('words', `the words of ${scale}`, steps);
  const classes = reader.optionalMapping(
    'classes',
    'the classes of confidence',
    CONFIDENCE_CLASSES,
  );
  const needsClasses = words !== undefined && yardstickLanguage(language) === undefined;
  if (needsClasses && !classes) {
    reader.issues.error(
      'key-missing',
      reader.spot,
      `The key "classes" is missing in the yardstick, and there are no words in ${quoted(language)} for classes of confidence.`,
      `Add \`classes\` with the words that readers are shown for ${listed(CONFIDENCE_CLASSES, 20)}.`,
    );
  }
  return {
    scale,
    ...(words && { words: readWords(words, steps) }),
    ...(classes && { classes: readClasses(classes, needsClasses) }),
  };
}

function readWords(
  reader: MappingReader,
  steps: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string>();
  return new Map(
    steps.map((step): [string, readonly string[]] => {
      const words = wordsOf(reader, step);
      for (const { text, spot } of words) checkWord(reader, step, text, spot, owners);
      return [step, words.map(({ text }) => text)];
    }),
  );
}

/** A list of words or a single one, neither empty. */
function wordsOf(
  reader: MappingReader,
  step: string,
): readonly { readonly text: string; readonly spot: Spot }[] {
  if (reader.tree(step)?.kind !== 'list') {
    return [{ text: reader.text(step), spot: reader.spotOf(step) }];
  }
  reader.requiredItems(step);
  return reader.texts(step);
}

function checkWord(
  { issues }: MappingReader,
  step: string,
  text: string,
  spot: Spot,
  owners: Map<string, string>,
): void {
  if (text === '') return;
  refuseFormula(text, spot, issues);
  const forms = wordForms(text);
  if (!forms || forms.some((form) => form.trim() === '')) {
    issues.error(
      'yardstick-word-bad',
      spot,
      `The forms of ${quoted(text)} cannot be made out.`,
      'Write a word and its endings in brackets, such as probable[s|ment], at most 64 forms.',
    );
    return;
  }
  for (const form of forms.map((one) => one.toLowerCase())) {
    const owner = owners.get(form);
    owners.set(form, owner ?? step);
    if (owner === undefined || owner === step) continue;
    issues.error(
      'yardstick-word-double',
      spot,
      `${quoted(form)} stands for two steps of the yardstick, ${owner} and ${step}.`,
      'Choose another word for one of them: no word may stand for two ranges.',
    );
    return;
  }
}

/** With `all`, every class must be there. */
function readClasses(reader: MappingReader, all: boolean): ReadonlyMap<ConfidenceClass, string> {
  return new Map(
    CONFIDENCE_CLASSES.filter((id) => all || reader.has(id)).map((id) => [
      id,
      tableText(reader, id),
    ]),
  );
}
