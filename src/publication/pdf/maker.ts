import { createHash } from 'node:crypto';
import { auditTemplate } from './audit/audit-template.ts';
import { packageVersion } from './packages.ts';
import { profileTemplate } from './profile-template.ts';
import type { MakeTask } from './worker.ts';

/** What makes files, and the fonts it makes them with. */
const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@resvg/resvg-js',
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/source-sans-3',
] as const;

const ENDINGS: Readonly<Record<MakeTask['kind'], string>> = {
  pdf: 'pdf',
  audit: 'pdf',
  png: 'png',
};

/** A name for the file that each task gives: SHA-256 of the task and of all that decides its bytes,
 *  and the ending. Another version of the typesetter, the renderer or a font gives other names. */
export function fileNames(): (task: MakeTask) => string {
  const versions = PACKAGES.map((name) => `${name} ${packageVersion(name)}`);
  const maker = sha256([...versions, profileTemplate, auditTemplate].join('\0'));
  return (task) => `${sha256(`${maker}\0${JSON.stringify(task)}`)}.${ENDINGS[task.kind]}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
