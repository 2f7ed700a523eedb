import type { MethodRule } from '../../src/publication/views/pages.ts';

/** Reads a source file of the scoring room by its name. */
export type ReadSource = (file: string) => string;

const FROM = /from '\.\/([a-z-]+\.ts)'/g;
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/g;
const TITLE = /@see METHODOLOGY "([^"]+)"/;

/** The rules of scoring, in the order of the room's door: what stands in a function's doc comment before
 *  the line `@see METHODOLOGY "Title"`. What follows that line is for callers. Functions without it
 *  are no rules. Throws where two rules have one title. */
export function methodRules(door: string, read: ReadSource): readonly MethodRule[] {
  const files = [...new Set([...door.matchAll(FROM)].map(([, file = '']) => file))];
  const rules = files.flatMap((file) =>
    [...read(file).matchAll(DOCUMENTED)].flatMap(([, comment = '']): readonly MethodRule[] => {
      const name = TITLE.exec(comment)?.[1];
      return name
        ? [
            {
              name,
              file: `src/scoring/${file}`,
              text: plainText(comment.split('@see METHODOLOGY')[0] ?? ''),
            },
          ]
        : [];
    }),
  );
  const titles = rules.map(({ name }) => name);
  const twice = titles.find((name, at) => titles.indexOf(name) !== at);
  if (twice) throw new Error(`two rules have one title: ${twice}`);
  return rules;
}

/** The page for readers: every rule under its title, with the file that carries it out. */
export function methodologyPage(rules: readonly MethodRule[]): string {
  const parts = rules.map(
    ({ name, file, text }) => `## ${name}\n\n${text}\n\nCarried out in [\`${file}\`](${file}).\n`,
  );
  return [OPENING, ...parts].join('\n');
}

const OPENING = `# Methodology

How Assayer gets from scores to every number that it publishes. Each section is the doc comment of the
function that carries the rule out, so the page cannot say one thing and the program do another. It is
generated; change the comment, not this page. What is assessed, and how each indicator is defined,
stands in the framework of an edition; bands and the line of the quadrants stand there too.
`;

/** A doc comment without its marks: paragraphs on one line each, indented formulas as they stand. */
function plainText(comment: string): string {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* {0,2}/, '').trimEnd());
  const blocks = lines
    .join('\n')
    .trim()
    .split(/\n{2,}/);
  return blocks
    .map((block) => (block.startsWith('    ') ? block : block.replace(/\s*\n\s*/g, ' ').trim()))
    .join('\n\n');
}
