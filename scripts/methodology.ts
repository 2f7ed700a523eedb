/** Writes METHODOLOGY.md and the rules of the methodology page from the doc comments of `src/scoring`.
 *  Run when one of them changes:
 *  `npx esbuild scripts/methodology.ts --bundle --platform=node --format=esm
 *  --outfile=build/methodology.mjs && node build/methodology.mjs` */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { methodologyPage, methodRules } from './methodology/rules.ts';

const read = (file: string): string => readFileSync(`src/scoring/${file}`, 'utf8');
const rules = methodRules(read('index.ts'), read);
mkdirSync('src/publication/views/data', { recursive: true });
writeFileSync(
  'src/publication/views/data/method-rules.json',
  `${JSON.stringify(rules, undefined, 2)}\n`,
);
writeFileSync('METHODOLOGY.md', methodologyPage(rules));
