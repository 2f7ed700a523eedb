import type { Audit } from '../audit-edition.ts';
import { say } from './say.ts';
import { gradeWord, SECTION_NAMES } from './section.ts';

const GRADES = ['sound', 'caution', 'concern', 'unknown'] as const;

/** How many sections of an audit came out how, in a sentence. */
export function gradesSummary({ sections }: Pick<Audit, 'sections'>): string {
  const grades = SECTION_NAMES.map((name) => sections[name].verdict.grade);
  const told = GRADES.flatMap((grade) => {
    const count = grades.filter((one) => one === grade).length;
    return count === 0 ? [] : [`${count} ${gradeWord(grade)}`];
  });
  return say('grades-summary', { sections: grades.length, grades: told.join(', ') });
}
