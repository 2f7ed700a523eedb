import { bytesOf, type Files, isKebab, kebab } from '../../model/index.ts';
import { formatDataPackage } from '../data-package/data-package.ts';
import { sentenceCase } from '../evidence/wording.ts';
import { parseIndexFolder } from '../parse-index-folder.ts';
import {
  CORRECTIONS_CSV,
  DATA_PACKAGE,
  editionPath,
  frameworkPath,
  INDEX_YAML,
  SOURCES_JSON,
} from '../paths.ts';
import { newFrameworkYaml } from './new-framework-yaml.ts';
import { newIndexYaml } from './new-index-yaml.ts';

/** The files of a small new index: one edition, three example places under codes that ISO 3166-1
 *  leaves to its users, invented scores, comments that teach. It checks without an issue and can be
 *  released at once. `name` gives id and title; `date` is the day of publication, as `2026-01-31`. */
export function newIndexFolder(name: string, date: string): Files {
  const id = idOf(name);
  const edition = date.slice(0, 4);
  const texts = new Map<string, string>([
    ['README.md', newReadme(titleOf(name, id), edition)],
    [CORRECTIONS_CSV, 'edition,release,date,what,why\n'],
    [editionPath(edition, 'countries.csv'), COUNTRIES],
    [editionPath(edition, 'profiles/XAA.md'), PROFILE],
    [editionPath(edition, 'scores.csv'), SCORES],
    [frameworkPath(edition), newFrameworkYaml(id, edition)],
    [INDEX_YAML, newIndexYaml(id, titleOf(name, id), edition, date)],
    [SOURCES_JSON, SOURCES],
  ]);
  const files = new Map([...texts].map(([path, text]) => [path, bytesOf(text)]));
  const read = parseIndexFolder(files);
  if (!read.ok) throw new Error(`the new index has issues: ${read.issues[0]?.message}`);
  return files.set(DATA_PACKAGE, bytesOf(formatDataPackage(read.value, files)));
}

function idOf(name: string): string {
  const id = kebab(name).slice(0, 48).replace(/-$/, '');
  if (isKebab(id)) return id;
  return id === '' ? 'my-index' : `index-${id}`;
}

/** The name's own words where they are printable, else those of the id. */
function titleOf(name: string, id: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  const title = /^[\p{L}\p{N}\p{M}\p{P}\p{S} ]{1,80}$/u.test(words)
    ? words
    : id.replaceAll('-', ' ');
  return sentenceCase(title);
}

const COUNTRIES = `country,name,continent,region,population,population_source,area,area_source,capital,capital_source
XAA,Example Harbour,Example Land,Example Coast,120000,invented,450,invented,Harbour Town,invented
XAB,Example Hills,Example Land,Example Coast,80000,invented,900,invented,Hill Town,invented
XAC,Example Plain,Example Land,Example Coast,200000,invented,1500,invented,Plain Town,invented
`;

const SCORES = `country,indicator,score
XAA,road-noise,6.5
XAA,night-flights,7
XAA,loud-machines,4.5
XAA,rules,5
XAA,measuring,6
XAB,road-noise,3
XAB,night-flights,1.5
XAB,loud-machines,4
XAB,rules,7.5
XAB,measuring,4
XAC,road-noise,5
XAC,night-flights,2.5
XAC,loud-machines,7.5
XAC,rules,3
XAC,measuring,2.5
`;

const PROFILE = `## Noise

Example Harbour is invented, and so is every word about it. A profile stands in a file named by the country's code, in sections that have the titles and the order of the framework.

Leave a blank line between paragraphs. The port road carries most of the night traffic.

## Protection

Rules exist, and one office measures whether they are kept.
`;

const SOURCES = `[
  {
    "id": "example-survey",
    "type": "report",
    "title": "An invented survey of quiet nights",
    "author": [{ "literal": "Example Office of Sound" }]
  }
]
`;

function newReadme(title: string, edition: string): string {
  return `# ${title}

An index folder for Assayer: plain text that people can read, edit and keep under version control.
The places, scores and sentences in it are invented; replace them with your own.

| File | What it says |
| --- | --- |
| \`index.yaml\` | title, publisher, editions, the lines printed on every page |
| \`frameworks/${edition}.yaml\` | what is assessed: scale, components, indicators, bands |
| \`editions/${edition}/countries.csv\` | who is assessed, with continent, region and facts |
| \`editions/${edition}/scores.csv\` | the scores, one a row |
| \`editions/${edition}/profiles/\` | the texts, one file a country, named by its code |
| \`sources.json\` | what is cited, as CSL-JSON |
| \`corrections.csv\` | what was changed after a release, and why |
| \`datapackage.json\` | columns and types of every table, for programs |

Three commands:

    assayer check .
    assayer release . --edition ${edition}
    assayer publish . --out site

\`check\` lists whatever is wrong, with file, line and remedy. \`release\` seals an edition into
\`releases/${edition}.1/\`; it never changes again, and a later one needs an entry made by \`assayer correct\`.
\`publish\` makes the website.
`;
}
