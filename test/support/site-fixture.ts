import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { parseIndexFolder, readFolderFiles } from '../../src/folder/index.ts';
import { bytesOf, type Files, type ReleaseId } from '../../src/model/index.ts';
import {
  publishSite,
  type SiteDisk,
  type SiteInput,
  type SiteReport,
} from '../../src/publication/site/index.ts';
import { type Release, readRelease, sealRelease } from '../../src/release/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STYLES = `${ROOT}src/publication/components/styles/`;
const BROWSER = `${ROOT}src/publication/site/browser/`;
const FONT = 'source-serif-4-latin-400-normal.woff2';

/** Releases as they would be sealed from an index folder, one of each edition. */
export async function sealedIndex(
  dir: string,
): Promise<Pick<SiteInput, 'releases' | 'releaseFiles'>> {
  const folder = parseIndexFolder(await readFolderFiles(dir));
  if (!folder.ok) throw new Error(JSON.stringify(folder.issues.slice(0, 3)));
  const releases: Release[] = [];
  const releaseFiles = new Map<ReleaseId, Files>();
  for (const { description } of folder.value.editions) {
    const files = sealRelease(folder.value, description.id);
    const release = readRelease(files);
    if (!release.ok) throw new Error(JSON.stringify(release.issues.slice(0, 3)));
    releases.push(release.value);
    releaseFiles.set(release.value.id, files);
  }
  return { releases, releaseFiles };
}

/** The folder of an index of this repository. */
export function demoFolder(name: string): string {
  return `${ROOT}indices/${name}`;
}

/** Style sheet, scripts and font, built as the package builds them. */
export function builtAssets(): Files {
  const scripts = ['map', 'ranking', 'compare', 'search', 'flows', 'explorer'];
  const worker = buildSync({
    entryPoints: [{ in: `${BROWSER}explorer-engine.worker.ts`, out: 'explorer-engine' }],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    banner: { js: 'globalThis.assayerWorker=function(){' },
    footer: { js: '};' },
    write: false,
    outdir: ROOT,
  });
  const { outputFiles } = buildSync({
    entryPoints: [
      { in: `${STYLES}site.entry.css`, out: 'site' },
      ...scripts.map((name) => ({ in: `${BROWSER}${name}.entry.ts`, out: name })),
    ],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    external: ['*.woff2'],
    write: false,
    outdir: ROOT,
  });
  return new Map([
    ...[...outputFiles, ...worker.outputFiles].map(
      ({ path, contents }) => [path.split(/[\\/]/).at(-1) ?? path, contents] as const,
    ),
    [FONT, readFileSync(`${ROOT}node_modules/@fontsource/source-serif-4/files/${FONT}`)],
  ]);
}

/** Assets of no weight, for tests that read pages and do not look at them. */
export function bareAssets(): Files {
  return new Map([
    ['site.css', bytesOf('body{margin:0}')],
    [FONT, bytesOf('font')],
    ...['map.js', 'ranking.js', 'compare.js', 'search.js', 'flows.js'].map(
      (name) => [name, bytesOf('"use strict";')] as const,
    ),
  ]);
}

/** A site that lies in memory. */
export class MemoryDisk implements SiteDisk {
  readonly files = new Map<string, Uint8Array>();
  readonly writes: string[] = [];
  readonly #staged = new Map<string, string | Uint8Array>();

  list(): ReadonlySet<string> {
    return new Set(this.files.keys());
  }

  read(path: string): Uint8Array | undefined {
    return this.files.get(path);
  }

  write(path: string, content: string | Uint8Array): void {
    this.writes.push(path);
    this.files.set(path, typeof content === 'string' ? bytesOf(content) : content);
  }

  stage(path: string, content: string | Uint8Array): void {
    this.#staged.set(path, content);
  }

  settle(): void {
    for (const [path, content] of this.#staged) this.write(path, content);
    this.discard();
  }

  discard(): void {
    this.#staged.clear();
  }

  remove(path: string): void {
    this.files.delete(path);
  }

  text(path: string): string {
    const bytes = this.files.get(path);
    if (!bytes) throw new Error(`no such file in the site: ${path}`);
    return new TextDecoder().decode(bytes);
  }
}

/** Publishes an index of this repository. */
export async function publishDemo(
  name: string,
  disk: SiteDisk,
  input: Partial<SiteInput> = {},
): Promise<SiteReport> {
  return publishSite(
    { ...(await sealedIndex(demoFolder(name))), assets: bareAssets(), software: 'test', ...input },
    { disk },
  );
}
