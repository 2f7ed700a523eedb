import {
  type Audit,
  gradesSummary,
  gradeWord,
  recommendationsOf,
  SECTION_NAMES,
  sectionTitle,
} from '../../analysis/audit/index.ts';
import { counted, visible } from '../../model/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrapLines } from '../terminal/wrap-lines.ts';

const COLUMNS = 78;
const INDENT = 4;

const STYLES = {
  sound: 'green',
  caution: 'yellow',
  concern: 'red',
  unknown: 'cyan',
} as const;

/** The audit as a letter of one screen or two: what was read, a verdict for each section with what was
 *  found first, and the recommendations by number. */
export function auditLetter(audit: Audit, indexTitle: string, terminal: Terminal): string {
  const { sections, countries, indicators, edition } = audit;
  const head = `Statistical audit: ${indexTitle}, edition ${edition}`;
  const counts = `${counted(countries, 'country', 'countries')}, ${counted(indicators, 'indicator')}. ${gradesSummary(audit)}`;
  const lines = [
    ...wrapLines(visible(head), COLUMNS).map((line) => terminal.style('bold', line)),
    ...wrapLines(visible(counts), COLUMNS),
    ...(audit.fewCountries === undefined ? [] : wrapLines(audit.fewCountries, COLUMNS)),
    '',
  ];
  for (const name of SECTION_NAMES) {
    const { verdict, findings } = sections[name];
    const mark = terminal.style(STYLES[verdict.grade], gradeWord(verdict.grade));
    lines.push(`${terminal.style('bold', sectionTitle(name))}  ${mark}`);
    lines.push(...indented(verdict.text));
    for (const { text } of findings.slice(0, TOLD)) lines.push(...indented(text, '– '));
    const more = findings.length - TOLD;
    if (more > 0) lines.push(...indented(`${more} more in the page.`, '– '));
    lines.push('');
  }
  const recommendations = recommendationsOf(audit);
  if (recommendations.length > 0) {
    lines.push(terminal.style('bold', 'We recommend'));
    for (const { number, text } of recommendations) lines.push(...indented(text, `${number}. `));
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

/** Findings that a section tells here; the page has all. */
const TOLD = 4;

function indented(text: string, mark = ''): readonly string[] {
  return wrapLines(visible(text), COLUMNS - INDENT).map(
    (line, at) => `${(at === 0 ? mark : '').padStart(INDENT)}${line}`,
  );
}
