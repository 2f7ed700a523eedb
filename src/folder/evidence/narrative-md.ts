import {
  type CountryCode,
  type Framework,
  isClaimId,
  type Narrative,
  type NarrativeText,
  type Parsed,
  parsed,
} from '../../model/index.ts';
import { FileIssues } from '../text/file-issues.ts';
import { cleanText } from '../text/file-text.ts';
import { SectionOrder } from './section-order.ts';
import { quoted } from './wording.ts';

const HEADING = /^(#{1,6})(?:[ \t]+(.*?))?[ \t]*#*$/;
const CLAIM_MARK = /\[\^([^[\]\s]*)(\]?)/g;

/** Reads a profile's text: `## Section title` headings in the framework's order, paragraphs with
 *  blank lines between them, claim marks such as `[^c12]` where they stand. Lines of one paragraph
 *  are joined with a blank; `\#` begins a paragraph that begins with `#`. */
export function parseNarrative(
  text: string,
  file: string,
  country: CountryCode,
  framework: Framework,
): Parsed<Narrative> {
  const issues = new FileIssues(file);
  const sections = readNarrativeTexts(text, issues, framework);
  return parsed(sections && { country, sections }, issues.list);
}

/** The same, gathering issues; without a framework only the form of the text is checked. */
export function readNarrativeTexts(
  raw: string,
  issues: FileIssues,
  framework: Framework | undefined,
): readonly NarrativeText[] | undefined {
  const text = cleanText(raw, issues);
  if (text === undefined) return undefined;
  const sections = new SectionOrder(framework, issues);
  const texts: { readonly section: string | undefined; readonly paragraphs: string[] }[] = [];
  let lines: string[] = [];
  const endParagraph = () => {
    if (lines.length > 0)
      texts.at(-1)?.paragraphs.push(lines.join(' ').replace(/^(\\*)\\#/, '$1#'));
    lines = [];
  };
  let open: { readonly title: string; readonly line: number } | undefined;
  let empty = true;
  let strayReported = false;
  const endSection = () => {
    endParagraph();
    if (open && texts.at(-1)?.paragraphs.length === 0) {
      issues.error(
        'section-empty',
        { line: open.line, column: 1 },
        `The section ${quoted(open.title)} has no text.`,
        'Write a paragraph, or remove the heading.',
      );
    }
  };
  text.split('\n').forEach((full, index) => {
    const line = full.trim();
    const spot = { line: index + 1, column: 1 };
    const [, depth, title = ''] = HEADING.exec(line) ?? [];
    checkClaimMarks(full, index + 1, issues);
    if (depth !== undefined) {
      endSection();
      empty = false;
      if (depth !== '##') {
        issues.error(
          'heading-depth',
          spot,
          `The heading ${quoted(title)} begins with ${depth}, not ##.`,
          'Begin every section with ##; to begin a paragraph with #, write \\#.',
        );
      }
      texts.push({ section: sections.read(title, spot.line), paragraphs: [] });
      open = { title, line: spot.line };
    } else if (line === '') {
      endParagraph();
    } else if (texts.length === 0) {
      empty = false;
      if (!strayReported) {
        issues.error(
          'text-before-section',
          spot,
          'The profile has text before its first heading.',
          'Put it under a heading that begins with ##, followed by a section’s title.',
        );
      }
      strayReported = true;
    } else {
      lines.push(line.replace(/[ \t]+/g, ' '));
    }
  });
  endSection();
  if (empty) {
    issues.error(
      'section-empty',
      undefined,
      'The profile is empty.',
      'Write its sections, or remove the file; a country without a text needs none.',
    );
  }
  return texts.flatMap(({ section, paragraphs }): readonly NarrativeText[] =>
    section === undefined ? [] : [{ section, paragraphs }],
  );
}

/** Writes a profile's text as `parseNarrative` reads it: one line a paragraph. */
export function formatNarrative(narrative: Narrative, framework: Framework): string {
  const titles = new Map(framework.sections.map(({ id, title }) => [id, title]));
  return narrative.sections
    .map(({ section, paragraphs }) => {
      const title = titles.get(section);
      if (title === undefined) throw new Error(`unknown section: ${section}`);
      return [`## ${title}`, ...paragraphs.map(formatParagraph)].join('\n\n');
    })
    .join('\n\n')
    .concat('\n');
}

function formatParagraph(paragraph: string): string {
  return paragraph
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(\\*)#/, '$1\\#');
}

function checkClaimMarks(line: string, number: number, issues: FileIssues): void {
  for (const { 0: mark, 1: id = '', 2: close, index } of line.matchAll(CLAIM_MARK)) {
    if (close === ']' && (id === 'analysis' || isClaimId(id))) continue;
    issues.error(
      'claim-mark-bad',
      { line: number, column: index + 1 },
      `${quoted(mark)} is no claim mark.`,
      'Write [^c and the claim’s number, then ], such as [^c12].',
    );
  }
}
