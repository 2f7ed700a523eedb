import {
  editionPath,
  frameworkPath,
  INDEX_YAML,
  parseFramework,
  parseIndexYaml,
} from '../../folder/index.ts';
import {
  baseLanguage,
  compareText,
  type DeclaredYardstick,
  type EditionDescription,
  type Files,
  type Issue,
  textOf,
  type Yardstick,
  type YardstickId,
  yardstickOf,
} from '../../model/index.ts';
import { lintWording, WORDING_LANGUAGES } from '../../narrative/index.ts';

/** Warnings about words for likelihood in the profiles of an index folder, by file and place: against the
 *  scale asked for, or the one that each edition's framework declares, in the framework's language. What
 *  cannot be checked in that language is said. Editions whose framework cannot be read are passed over;
 *  the check of the folder says why. */
export function wordingIssues(files: Files, scale: YardstickId | 'declared'): readonly Issue[] {
  const index = parseIndexYaml(textAt(files, INDEX_YAML), INDEX_YAML);
  if (!index.ok) return [];
  return index.value.editions.flatMap((edition) => editionIssues(files, edition, scale));
}

function editionIssues(
  files: Files,
  { id, framework: name }: EditionDescription,
  scale: YardstickId | 'declared',
): readonly Issue[] {
  const file = frameworkPath(name);
  const folder = editionPath(id, 'profiles/');
  const profiles = [...files.keys()].filter((path) => path.startsWith(folder)).sort(compareText);
  const framework = parseFramework(textAt(files, file), file);
  if (!framework.ok || profiles.length === 0) return [];
  const { language, yardstick: declared } = framework.value;
  const yardstick = yardstickOf({ language, yardstick: asked(declared, scale) });
  const gap = languageGap(file, id, language, yardstick);
  if (baseLanguage(yardstick.language) !== baseLanguage(language)) return gap;
  return [
    ...gap,
    ...profiles.flatMap((profile) => profileIssues(profile, textAt(files, profile), yardstick)),
  ];
}

/** The words that a framework declares are those of its own scale alone. */
function asked(declared: DeclaredYardstick, scale: YardstickId | 'declared'): DeclaredYardstick {
  return scale === 'declared' || scale === declared.scale ? declared : { scale };
}

/** What of the check there are no words for in a language. */
function languageGap(
  file: string,
  edition: string,
  language: string,
  yardstick: Yardstick,
): readonly Issue[] {
  const warning = { code: 'wording-language', severity: 'warning', place: { file } } as const;
  if (baseLanguage(yardstick.language) !== baseLanguage(language)) {
    const message = `There are no words of ${yardstick.name} in “${language}”, so no profile of edition ${edition} was looked at.`;
    const remedy = 'Declare them under `yardstick` of the framework.';
    return [{ ...warning, message, remedy }];
  }
  if (WORDING_LANGUAGES.includes(baseLanguage(language))) return [];
  const message = `There is no list of other words in “${language}”: the profiles of edition ${edition} were looked at for mixed words of likelihood alone.`;
  const remedy = `Look by eye for words such as “may”, for confidence beside likelihood and for hearsay; there are lists in ${WORDING_LANGUAGES.join(', ')}.`;
  return [{ ...warning, message, remedy }];
}

function profileIssues(file: string, text: string, yardstick: Yardstick): readonly Issue[] {
  return lintWording(prose(text), yardstick).map(({ kind, start, message, remedy }): Issue => {
    const before = text.slice(0, start);
    const line = before.split('\n').length;
    const column = start - before.lastIndexOf('\n');
    return {
      code: `wording-${kind}`,
      severity: 'warning',
      place: { file, line, column },
      message,
      remedy,
    };
  });
}

function textAt(files: Files, path: string): string {
  return textOf(files.get(path) ?? new Uint8Array()) ?? '';
}

/** A profile with headings, marks and line ends made blank, every other character in its place. */
function prose(text: string): string {
  return text
    .replace(/^#{1,6}.*$|\[\^[^[\]\s]*\]/gm, (words) => ' '.repeat(words.length))
    .replace(/[\r\n]/g, ' ');
}
