import {
  compareText,
  type Files,
  type Framework,
  type FrameworkMap,
  type Issue,
  nodesOf,
} from '../../model/index.ts';
import { quoted } from '../evidence/wording.ts';
import { frameworkPath } from '../paths.ts';
import { FileIssues, type Spot } from '../text/file-issues.ts';
import { readText } from '../text/file-text.ts';
import { nearest } from '../text/nearest.ts';
import { type PlacedFramework, readFramework } from './parse-framework.ts';

const FILE = /^frameworks\/([^/]+)\.yaml$/;

/** A file of `frameworks/`. `framework` is there when it is sound; `draft` also when it has errors that
 *  leave indicators and scale as they are, so that other files can be checked against it. */
export interface FrameworkFile {
  readonly name: string;
  readonly yaml: string;
  readonly framework?: Framework;
  readonly draft?: PlacedFramework;
}

interface SoundFile extends PlacedFramework {
  readonly name: string;
}

/** Every framework file of the folder by name, each checked by itself and against the one before it.
 *  Line ends are made LF, so that a seal does not depend on the disk the folder came from. */
export function readFrameworkFiles(files: Files, all: Issue[]): ReadonlyMap<string, FrameworkFile> {
  const read = new Map<string, FrameworkFile>();
  const sound: SoundFile[] = [];
  const names = [...files.keys()].flatMap((path) => FILE.exec(path)?.[1] ?? []).sort(compareText);
  for (const name of names) {
    const issues = new FileIssues(frameworkPath(name));
    const bytes = files.get(frameworkPath(name));
    const yaml = bytes && readText(bytes, issues);
    const placed = yaml === undefined ? undefined : readFramework(yaml, issues);
    if (placed?.sound) sound.push({ name, ...placed });
    read.set(name, {
      name,
      yaml: yaml ?? '',
      ...(placed && { draft: placed }),
      ...(placed?.sound && { framework: placed.framework }),
    });
    issues.addTo(all);
  }
  checkTogether(sound, sound.length < read.size, all);
  return read;
}

/** With `someBroken`, a framework that seems missing may stand in a file that could not be read. */
function checkTogether(read: readonly SoundFile[], someBroken: boolean, all: Issue[]): void {
  const byId = new Map<string, SoundFile>();
  for (const file of read) {
    const earlier = byId.get(file.framework.id);
    if (!earlier) {
      byId.set(file.framework.id, file);
      continue;
    }
    const issues = new FileIssues(frameworkPath(file.name));
    issues.error(
      'framework-double',
      file.id,
      `The framework ${file.framework.id} is already in ${frameworkPath(earlier.name)}.`,
      'Give each framework file an id of its own.',
    );
    issues.addTo(all);
  }
  for (const file of byId.values()) {
    const { previous } = file.framework;
    if (!previous) continue;
    const issues = new FileIssues(frameworkPath(file.name));
    const before = byId.get(previous.framework)?.framework;
    if (before) {
      checkOrigins(file, before, issues);
      checkCycle(file, byId, issues);
    } else if (!someBroken) {
      const others = [...byId.keys()].filter((id) => id !== file.framework.id);
      reportMissing(previous, file.previous, others, issues);
    }
    issues.addTo(all);
  }
}

function reportMissing(
  { framework }: FrameworkMap,
  spot: Spot,
  known: readonly string[],
  issues: FileIssues,
): void {
  const near = nearest(framework, known);
  issues.warning(
    'framework-missing',
    spot,
    `The map to the version before names ${framework}, which is not in the folder.`,
    near === undefined
      ? 'Add its file to frameworks/, or remove `previous`.'
      : `Add its file to frameworks/. Or did you mean ${quoted(near)}?`,
  );
}

function checkOrigins(file: SoundFile, before: Framework, issues: FileIssues): void {
  const kinds = new Map<string, string>(nodesOf(before).map(({ id, kind }) => [id, kind]));
  for (const { id, kind } of nodesOf(file.framework)) {
    const origin = file.framework.previous?.nodes.get(id);
    if (!origin || origin.kind === 'new') continue;
    const from = origin.kind === 'renamed' ? origin.from : id;
    const earlier = kinds.get(from);
    if (earlier === kind) continue;
    const near = origin.kind === 'renamed' ? nearest(from, kinds.keys()) : undefined;
    issues.error(
      'origin-unknown',
      file.originOf(id),
      earlier === undefined
        ? `${quoted(id)} is said to continue ${quoted(from)}, which ${before.id} has not.`
        : `${quoted(id)} is said to continue ${quoted(from)}, which is no ${kind} in ${before.id}.`,
      earlier === undefined && near !== undefined
        ? `Did you mean ${quoted(near)}?`
        : 'List it under `new` of `previous`, or under `renamed` with its former id.',
    );
  }
}

function checkCycle(
  start: SoundFile,
  byId: ReadonlyMap<string, SoundFile>,
  issues: FileIssues,
): void {
  const seen = new Set<string>();
  let at: Framework | undefined = start.framework;
  while (at?.previous && !seen.has(at.id)) {
    seen.add(at.id);
    at = byId.get(at.previous.framework)?.framework;
  }
  if (at?.id !== start.framework.id || !seen.has(at.id)) return;
  issues.error(
    'framework-cycle',
    start.previous,
    `Following \`previous\` from ${at.id} leads back to it.`,
    'Let every framework name an older one.',
  );
}
