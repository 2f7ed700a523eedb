import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  type YAMLParseError,
} from 'yaml';
import { quoted, withStop } from '../evidence/wording.ts';
import { refuseEscapedControls } from './escaped-controls.ts';
import type { FileIssues, Spot } from './file-issues.ts';
import { cleanText } from './file-text.ts';
import { DEEPEST, type MappingTree, type Tree, type TreeEntry } from './tree.ts';

/** Reads one YAML 1.2 document, after `cleanText`. Anchors, aliases and tags are refused: an index
 *  folder is read by people first, and a value that stands elsewhere cannot be checked at its place. */
export function readYamlTree(raw: string, issues: FileIssues): Tree | undefined {
  const known = flawless.get(raw);
  if (known) return known;
  const before = issues.list.length;
  const tree = readAnew(raw, issues);
  if (tree && issues.list.length === before) {
    if (flawless.size >= MOST_KNOWN) flawless.clear();
    flawless.set(raw, tree);
  }
  return tree;
}

/** Texts without an issue that were read already: an index folder and its sealed releases hold the
 *  same few frameworks many times over, and reading one costs more than all its scores. */
const flawless = new Map<string, Tree>();
const MOST_KNOWN = 16;

function readAnew(raw: string, issues: FileIssues): Tree | undefined {
  const text = cleanText(raw, issues);
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  const spotOf = (position: number): Spot => {
    const { line, col } = lines.linePos(position);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const before = issues.errors;
  try {
    // uniqueKeys compares every pair of keys; the mapping reader finds doubles in one pass.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      schema: 'failsafe',
      resolveKnownTags: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    for (const { code, pos } of [...document.errors, ...document.warnings]) {
      if (code === 'TAG_RESOLVE_FAILED') refuse(issues, spotOf(pos[0]), 'a tag');
    }
    const broken = reportSyntax(document.errors, spotOf, issues);
    const reading = { issues, spotOf, end: spotOf(0) };
    const tree = broken ? undefined : treeOf(document.contents, reading, 0);
    if (tree) refuseEscapedControls(tree, issues);
    return issues.errors === before ? tree : undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    tooDeep(issues, undefined);
    return undefined;
  }
}

interface Reading {
  readonly issues: FileIssues;
  readonly spotOf: (position: number) => Spot;
  /** Where an empty value is said to stand. */
  readonly end: Spot;
}

function treeOf(node: unknown, reading: Reading, depth: number): Tree {
  const { issues, spotOf } = reading;
  if (isAlias(node)) {
    const spot = node.range ? spotOf(node.range[0]) : reading.end;
    refuse(issues, spot, 'an alias');
    return { kind: 'nothing', spot };
  }
  if (!isScalar(node) && !isSeq(node) && !isMap(node))
    return { kind: 'nothing', spot: reading.end };
  const spot = node.range ? spotOf(node.range[0]) : reading.end;
  if (node.anchor !== undefined) refuse(issues, spot, 'an anchor');
  if (depth > DEEPEST) {
    tooDeep(issues, spot);
    return { kind: 'nothing', spot };
  }
  if (isScalar(node)) {
    const text = String(node.value ?? '');
    const bare = node.type === undefined || node.type === Scalar.PLAIN;
    if (bare && (text === '' || text === '~' || text === 'null')) return { kind: 'nothing', spot };
    return { kind: 'scalar', text, quoted: !bare, spot };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => treeOf(item, { ...reading, end: spot }, depth + 1));
    return { kind: 'list', items, spot };
  }
  const entries: TreeEntry[] = [];
  for (const { key, value } of node.items) {
    const name = treeOf(key, { ...reading, end: spot }, depth + 1);
    if (name.kind !== 'scalar') {
      issues.error(
        'yaml-syntax',
        name.spot,
        'This is not YAML as index folders use it: a key is not a plain word.',
        'Write the key as one word, then a colon and the value.',
      );
      continue;
    }
    entries.push({
      key: name.text,
      spot: name.spot,
      value: treeOf(value, { ...reading, end: name.spot }, depth + 1),
    });
  }
  return { kind: 'mapping', entries, spot: entries[0]?.spot ?? spot } satisfies MappingTree;
}

/** One error a line, because the rest of a line follows from it; a tab spoils all lines after it. */
function reportSyntax(
  errors: readonly YAMLParseError[],
  spotOf: Reading['spotOf'],
  issues: FileIssues,
): boolean {
  const syntax = errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const tabs = syntax.filter(({ code }) => code === 'TAB_AS_INDENT');
  const lines = new Set<number>();
  for (const { code, message, pos } of tabs.length > 0 ? tabs : syntax) {
    const spot = spotOf(pos[0]);
    if (lines.has(spot.line)) continue;
    lines.add(spot.line);
    issues.error(
      'yaml-syntax',
      spot,
      `This is not YAML: ${code === 'MULTIPLE_DOCS' ? 'A second document begins here.' : sentence(message)}`,
      'Mend it here; mind the indentation, and put a text with a colon in quotes.',
    );
  }
  return syntax.length > 0;
}

function refuse(issues: FileIssues, spot: Spot, what: string): void {
  issues.error(
    'yaml-alias',
    spot,
    `The file uses ${what} of YAML, which index folders do without.`,
    'Write the value out where it belongs, without &, * or !.',
  );
}

function tooDeep(issues: FileIssues, spot: Spot | undefined): void {
  issues.error(
    'nested-too-deep',
    spot,
    `Lists and mappings stand more than ${DEEPEST} deep inside each other.`,
    'Check that it is the right file; no index needs such depth.',
  );
}

function sentence(message: string): string {
  const line = message.split('\n')[0] ?? '';
  const short = line.length > 160 ? `${quoted(line.slice(0, 40))} …` : line;
  return withStop(short);
}
