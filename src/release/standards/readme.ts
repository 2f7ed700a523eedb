import { bytesOf } from '../../model/index.ts';
import type { ReleaseContents } from '../contents/contents.ts';
import { heldTables } from '../tables/evidence-tables.ts';
import type { TableDefinition } from '../tables/table.ts';
import { citationText, releaseTitle } from './citation.ts';

/** `README.md` of a release: what it is, its files and columns, how to check and how to cite it. */
export function readmeFile(contents: ReleaseContents): Uint8Array {
  const { index, edition, id, date } = contents;
  const licence =
    index.licence.url === undefined
      ? index.licence.name
      : `${index.licence.name} (${index.licence.url})`;
  const compared = contents.previous
    ? `Moves and changes are computed from ${contents.previous.edition.title}, which lies in \`previous/\`.`
    : 'There is no edition before this one, so moves are empty and there are no changes.';
  const paragraphs = [
    `# ${releaseTitle(contents)}`,
    index.summary,
    `Release ${id} of ${date}, published by ${index.publisher.name}. It covers ${edition.period.from} to ${edition.period.to}.`,
    ...(edition.note === undefined ? [] : [edition.note]),
    ...corrections(contents),
    '## Files',
    fileList(contents),
    `Every table also stands in \`json/\` (one array of objects) and in \`parquet/\`. CSV files are UTF-8 with LF line ends and a header. A value that does not exist has no row; a change that does not exist is empty. ${compared}`,
    ...heldTables(contents).flatMap(columnTable),
    '## How to check it',
    `\`assayer verify\` needs nothing but this folder: it computes every table again from \`framework.yaml\`, \`countries.csv\`, \`scores.csv\`${contents.robustness ? ', `robustness.yaml`' : ''} and \`previous/\`, compares byte for byte, and prints the SHA-256 of \`manifest.json\`. Compare that with the one the publisher gives. A sealed release never changes; a correction is the next release.`,
    '## How to cite it',
    citationText(contents),
    `Licence: ${licence}.`,
    index.disclaimer,
    index.funding,
    index.boundaries,
  ];
  return bytesOf(`${paragraphs.filter((text) => text.trim() !== '').join('\n\n')}\n`);
}

function corrections({ corrections }: ReleaseContents): readonly string[] {
  if (corrections.length === 0) return [];
  const lines = corrections.map(
    ({ release, date, what, why }) => `- ${release}, ${date}: ${what} Why: ${why}`,
  );
  return ['## Corrections', lines.join('\n')];
}

function fileList(contents: ReleaseContents): string {
  return [
    ...heldTables(contents).map(({ name, description }) => `- \`${name}.csv\`: ${description}`),
    '- `framework.yaml`: the framework as its team wrote it.',
    '- `release.json`: what the index says of itself, of the edition and of its corrections.',
    ...(contents.robustness
      ? [
          '- `robustness.yaml`: what is not sure and how it is drawn, as the team declared it before the run.',
          '- `robustness.json`: what was asked of the draws and what was run.',
        ]
      : []),
    ...(contents.sources.length === 0
      ? []
      : [
          '- `sources.json`: what the claims cite, as CSL-JSON, with our grade of its reliability.',
        ]),
    ...(contents.narratives.size === 0
      ? []
      : ['- `profiles/`: the text of each profile, one file a country.']),
    ...(contents.previous
      ? ['- `previous/`: the framework, countries and scores of the edition before.']
      : []),
    '- `datapackage.json`: every table as a Data Package v2.',
    '- `CITATION.cff`, `datacite.json`, `dataset.jsonld`: how to cite and find it.',
    '- `manifest.json`: size and SHA-256 of every other file.',
  ].join('\n');
}

function columnTable({ name, columns }: TableDefinition): readonly string[] {
  const rows = columns.map(
    (column) => `| \`${column.name}\` | ${column.type} | ${column.description} |`,
  );
  return [
    `### ${name}.csv`,
    ['| Column | Type | Meaning |', '| --- | --- | --- |', ...rows].join('\n'),
  ];
}
