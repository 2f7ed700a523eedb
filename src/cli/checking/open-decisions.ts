import {
  editionPath,
  INDEX_YAML,
  type OpenEdition,
  openEdition,
  parseIndexYaml,
} from '../../folder/index.ts';
import { counted, type Files, type Issue, textOf } from '../../model/index.ts';

/** A note for every country with suggestions that nobody has decided on, and the command that asks for the
 *  decisions. `named` is the index folder as the person named it. Editions that cannot be read are passed
 *  over; the check of the folder says why. */
export function openDecisions(files: Files, named: string): readonly Issue[] {
  const text = (path: string): string => textOf(files.get(path) ?? new Uint8Array()) ?? '';
  const outline = parseIndexYaml(text(INDEX_YAML), INDEX_YAML);
  if (!outline.ok) return [];
  const newest = outline.value.editions.at(-1)?.id;
  return outline.value.editions.flatMap(({ id }): readonly Issue[] => {
    const tables = ['claims.csv', 'flows.csv'].map((name) => text(editionPath(id, name)));
    if (!tables.some((table) => table.includes('suggested'))) return [];
    const edition = openEdition(files, id);
    const option = id === newest ? '' : ` --edition ${id}`;
    return edition.ok ? notesOf(edition.value, named, option) : [];
  });
}

function notesOf(edition: OpenEdition, named: string, option: string): readonly Issue[] {
  const { claims, flows, countries, description } = edition;
  return countries.flatMap(({ code, name }): readonly Issue[] => {
    const left = [claims, flows].map(
      (rows) =>
        rows.filter(({ status, country }) => status === 'suggested' && country === code).length,
    );
    const [openClaims = 0, openFlows = 0] = left;
    if (openClaims + openFlows === 0) return [];
    const parts = [
      ...(openClaims > 0 ? [counted(openClaims, 'claim')] : []),
      ...(openFlows > 0 ? [counted(openFlows, 'flow')] : []),
    ];
    return [
      {
        code: 'decisions-open',
        severity: 'note',
        place: {
          file: editionPath(description.id, openClaims > 0 ? 'claims.csv' : 'flows.csv'),
        },
        message: `${counted(openClaims + openFlows, 'decision')} left for ${name}: ${parts.join(' and ')}.`,
        remedy: `assayer review ${named} --country ${code}${option}`,
      },
    ];
  });
}
