import { PackageFault, walkXml } from '../ooxml/index.ts';
import { WORKBOOK_LIMITS } from './limits.ts';

/** Where the parts of a workbook lie inside its package, as lower-case paths. */
export interface WorkbookParts {
  /** Worksheets in the order of their tabs. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings?: string;
  readonly styles?: string;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** Follows the package's relations to the workbook and its sheets (ECMA-376 part 2, 9.3).
 *  Relations that point outside the package are never followed. */
export function findParts(parts: ReadonlyMap<string, Uint8Array>): WorkbookParts {
  const workbook = relationsOf(parts, '').find(({ kind }) => kind === 'officedocument')?.target;
  const bytes = workbook === undefined ? undefined : parts.get(workbook);
  if (workbook === undefined || bytes === undefined) {
    throw new PackageFault('foreign', 'The file is a ZIP archive but holds no workbook.');
  }
  const relations = relationsOf(parts, workbook);
  const sheets: { name: string; part: string }[] = [];
  walkXml(workbook, bytes, {
    open: (path, attributes) => {
      if (path.length === 1 && path[0] !== 'workbook') {
        throw new PackageFault('foreign', 'The file is an Office document but no workbook.');
      }
      if (path.length !== 3 || path[1] !== 'sheets' || path[2] !== 'sheet') return;
      const id = relationId(attributes);
      const relation = relations.find((candidate) => candidate.id === id);
      if (relation?.kind !== 'worksheet') return;
      const { name = '' } = attributes;
      sheets.push({ name, part: relation.target });
      if (sheets.length > WORKBOOK_LIMITS.sheets) {
        throw new PackageFault('too-large', 'The workbook has too many sheets.');
      }
    },
  });
  const sharedStrings = relations.find(({ kind }) => kind === 'sharedstrings')?.target;
  const styles = relations.find(({ kind }) => kind === 'styles')?.target;
  return {
    sheets,
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
  };
}

function relationsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = parts.get(path);
  if (bytes === undefined) return [];
  const relations: Relation[] = [];
  walkXml(path, bytes, {
    open: (open, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' }) => {
      if (open.length !== 2 || open[1] !== 'Relationship') return;
      if (mode.toLowerCase() === 'external') return;
      relations.push({
        id,
        kind: type.slice(type.lastIndexOf('/') + 1).toLowerCase(),
        target: resolve(folder, target.toLowerCase()),
      });
    },
  });
  return relations;
}

function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
