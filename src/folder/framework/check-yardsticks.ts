import {
  CONFIDENCE_CLASSES,
  type Issue,
  YARDSTICK_LANGUAGES,
  YARDSTICK_SCALES,
  yardstickLanguage,
} from '../../model/index.ts';
import { listed, quoted } from '../evidence/wording.ts';
import type { Edition } from '../index-folder.ts';
import { frameworkPath } from '../paths.ts';
import { FileIssues } from '../text/file-issues.ts';
import type { FrameworkFile } from './framework-files.ts';

/** Reports frameworks in a language that the yardstick has no words in and that declare none. Where
 *  claims would be shown with words for likelihood it is an error, else a warning. Sealed releases are
 *  not asked: what was sealed with English words stays so. */
export function checkYardsticks(
  files: ReadonlyMap<string, FrameworkFile>,
  editions: readonly Edition[],
  all: Issue[],
): void {
  for (const { name, framework, draft } of files.values()) {
    if (!framework || !draft) continue;
    const { language, yardstick } = framework;
    if (yardstick.words || yardstickLanguage(language)) continue;
    const issues = new FileIssues(frameworkPath(name));
    const used = editions.some(
      (edition) => edition.framework.id === framework.id && edition.claims.length > 0,
    );
    const steps = YARDSTICK_SCALES[yardstick.scale].steps.map(({ id }) => id);
    issues[used ? 'error' : 'warning'](
      'yardstick-words-missing',
      draft.yardstick,
      `There are no words for likelihood in ${quoted(language)}, and the framework declares none; readers would be shown English ones.`,
      `Write \`yardstick\` as a mapping with \`scale: ${yardstick.scale}\`, \`words\` for ${listed(steps, 20)}, and \`classes\` for ${listed(CONFIDENCE_CLASSES, 20)}. Words are at hand in ${listed(
        YARDSTICK_LANGUAGES.map((one) => one.language),
        20,
      )}.`,
    );
    issues.addTo(all);
  }
}
