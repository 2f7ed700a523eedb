import {
  ACCESSES,
  CSL_DATES,
  CSL_NAMES,
  CSL_TEXTS,
  RELIABILITY_GRADES,
  type Source,
  type SourceDate,
  type SourceName,
} from '../../model/index.ts';
import { type MappingReader, mappingReader } from '../text/mapping-reader.ts';
import { suggestion } from '../text/nearest.ts';
import type { Tree } from '../text/tree.ts';
import { listed, quoted } from './wording.ts';

/** A text of a CSL-JSON item; a number is the text of its digits. */
export function plainText(reader: MappingReader, key: string): string | undefined {
  return scalarText(reader.tree(key));
}

/** What a CSL-JSON item says in the variables of CSL; whatever else it holds is not ours to read. */
export function readCslVariables(reader: MappingReader): Pick<Source, 'texts' | 'names' | 'dates'> {
  const texts = new Map<string, string>();
  const names = new Map<string, readonly SourceName[]>();
  const dates = new Map<string, SourceDate>();
  for (const key of CSL_TEXTS) {
    const text = plainText(reader, key);
    if (text !== undefined) texts.set(key, text);
  }
  for (const key of CSL_NAMES) {
    const people = itemsOf(reader.tree(key)).flatMap(readName);
    if (people.length > 0) names.set(key, people);
  }
  for (const key of CSL_DATES) {
    const date = readDate(reader.tree(key));
    if (date) dates.set(key, date);
  }
  return { texts, names, dates };
}

/** Our judgement of a source, which stands under `custom`. A source that does not say who may see it
 *  is restricted; `said` tells whether it did. */
export function readJudgement(
  reader: MappingReader,
): Pick<Source, 'reliability' | 'reason' | 'independence' | 'access'> & { readonly said: boolean } {
  const { issues } = reader;
  const tree = reader.tree('custom');
  const custom =
    tree?.kind === 'mapping' ? mappingReader(tree, 'what we say of it', [], issues) : undefined;
  if (!custom) return { access: 'restricted', said: false };
  const grade = plainText(custom, 'reliability');
  const reliability = RELIABILITY_GRADES.find((known) => known === grade);
  if (grade !== undefined && reliability === undefined) {
    issues.error(
      'source-grade',
      custom.spotOf('reliability'),
      `${quoted(grade)} is no grade of reliability.`,
      'Write A (completely reliable) to E (unreliable), or F (cannot be judged).',
    );
  }
  const reason = plainText(custom, 'reason');
  if (reliability !== undefined && reason === undefined) {
    issues.warning(
      'source-grade',
      custom.spotOf('reliability'),
      `The grade ${reliability} has no reason.`,
      'Say in `reason` why the source is graded so.',
    );
  }
  const word = plainText(custom, 'access');
  const access = ACCESSES.find((known) => known === word);
  if (word !== undefined && access === undefined) {
    issues.error(
      'choice-unknown',
      custom.spotOf('access'),
      `${quoted(word)} is no access that the format knows.`,
      suggestion(word, ACCESSES, `Write ${listed(ACCESSES, 2, 'or')}.`),
    );
  }
  const independence = plainText(custom, 'independence');
  return {
    ...(reliability !== undefined && { reliability }),
    ...(reason !== undefined && { reason }),
    ...(independence !== undefined && { independence }),
    access: access ?? 'restricted',
    said: word !== undefined,
  };
}

function readName(tree: Tree): readonly SourceName[] {
  if (tree.kind !== 'mapping') return [];
  const part = (...keys: readonly string[]): string | undefined => {
    const parts = keys.flatMap(
      (key) => scalarText(tree.entries.find((entry) => entry.key === key)?.value) ?? [],
    );
    return parts.length === 0 ? undefined : parts.join(' ');
  };
  const family = part('dropping-particle', 'non-dropping-particle', 'family', 'suffix');
  const [given, literal] = [part('given'), part('literal')];
  if (family === undefined && given === undefined && literal === undefined) return [];
  return [
    {
      ...(family !== undefined && { family }),
      ...(given !== undefined && { given }),
      ...(literal !== undefined && { literal }),
    },
  ];
}

/** A date in parts, as text (`2024-10-30`), or in words. */
function readDate(tree: Tree | undefined): SourceDate | undefined {
  if (tree?.kind !== 'mapping') return undefined;
  const value = (key: string) => tree.entries.find((entry) => entry.key === key)?.value;
  const [from, to] = itemsOf(value('date-parts')).map(readParts);
  const literal = scalarText(value('literal'));
  const raw = scalarText(value('raw'));
  if (from && from.length > 0) {
    return {
      from,
      ...(to && to.length > 0 && { to }),
      ...(literal !== undefined && { literal }),
    };
  }
  const parts = raw === undefined ? undefined : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(raw);
  if (parts) return { from: parts.slice(1).flatMap((part) => (part ? [Number(part)] : [])) };
  const words = literal ?? raw;
  return words === undefined ? undefined : { from: [], literal: words };
}

function readParts(tree: Tree): readonly number[] {
  const parts = itemsOf(tree).map((item) => scalarText(item) ?? '');
  const wrong = parts.findIndex((part) => !/^-?\d{1,4}$/.test(part));
  return parts.slice(0, wrong === -1 ? 3 : Math.min(wrong, 3)).map(Number);
}

function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? tree.items : [];
}

function scalarText(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && tree.text.trim() !== '' ? tree.text.trim() : undefined;
}
