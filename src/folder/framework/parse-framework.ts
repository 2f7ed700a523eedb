import { type Framework, type Parsed, parsed } from '../../model/index.ts';
import { FileIssues, type Spot } from '../text/file-issues.ts';
import { checkLanguage } from '../text/language.ts';
import { mappingReader } from '../text/mapping-reader.ts';
import { readYamlTree } from '../text/yaml-tree.ts';
import { readForest } from './framework-forest.ts';
import { readHeadings } from './framework-headings.ts';
import { readFrameworkId } from './framework-id.ts';
import { FrameworkNodes } from './framework-nodes.ts';
import { readOrigins } from './framework-origins.ts';
import { readQuadrants } from './framework-quadrants.ts';
import { readScale } from './framework-scale.ts';
import { readSections } from './framework-sections.ts';
import { readYardstick } from './framework-yardstick.ts';

const KEYS = [
  'id',
  'title',
  'language',
  'scale',
  'decimals',
  'smallest_region',
  'yardstick',
  'components',
  'headings',
  'quadrants',
  'sections',
  'previous',
];

/** Reads a framework file: its scale, forest, headings, sections and the map to the version before.
 *  Gives the framework or every issue in the file, each with line and column. */
export function parseFramework(text: string, file: string): Parsed<Framework> {
  const issues = new FileIssues(file);
  return parsed(readFramework(text, issues)?.framework, issues.list);
}

/** A framework with the places that checks against other frameworks point to. */
export interface PlacedFramework {
  readonly framework: Framework;
  /** False when it has errors; then it serves to check other files, and for nothing else. */
  readonly sound: boolean;
  readonly hasAllSections: boolean;
  /** Where the framework says its id. */
  readonly id: Spot;
  /** Where `previous` names the framework before. */
  readonly previous: Spot;
  /** Where the words for likelihood are declared or, without any, the language that lacks them. */
  readonly yardstick: Spot;
  /** Where the origin of a node is declared: under `renamed`, under `new`, or at the node itself. */
  originOf(node: string): Spot | undefined;
}

/** The same, gathering issues; undefined when nodes, scale or id cannot be made out. */
export function readFramework(text: string, issues: FileIssues): PlacedFramework | undefined {
  const tree = readYamlTree(text, issues);
  const reader = tree && mappingReader(tree, 'the framework', KEYS, issues);
  if (!reader) return undefined;
  const id = readFrameworkId(reader, 'id');
  const title = reader.text('title');
  const language = reader.text('language');
  checkLanguage(language, reader.spotOf('language'), issues);
  const scale = readScale(reader);
  const decimals = reader.wholeNumber('decimals', 0, 6);
  const smallestRegion = reader.wholeNumber('smallest_region', 1, 1000);
  const yardstick = readYardstick(reader, language);
  const nodes = new FrameworkNodes(issues);
  const components = readForest(reader, scale, nodes);
  const headings = readHeadings(reader, nodes);
  const quadrants = readQuadrants(
    reader,
    nodes,
    scale,
    components.map(({ id }) => id),
  );
  const sections = readSections(reader, nodes);
  const titles = new Set(sections.map((section) => section.title));
  const hasAllSections = titles.size === reader.items('sections').length;
  const origins = readOrigins(reader, nodes, id);
  if (id === undefined || scale === undefined || !nodes.whole) return undefined;
  return {
    framework: {
      id,
      title,
      language,
      scale,
      decimals,
      components,
      headings,
      ...(quadrants && { quadrants }),
      sections,
      ...(origins && { previous: origins.map }),
      smallestRegion,
      yardstick,
    },
    sound: issues.errors === 0,
    hasAllSections,
    id: reader.spotOf('id'),
    previous: origins?.spot ?? reader.spot,
    yardstick: reader.has('yardstick') ? reader.spotOfKey('yardstick') : reader.spotOf('language'),
    originOf: (node) => origins?.spots.get(node) ?? nodes.spots.get(node),
  };
}
