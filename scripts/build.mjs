// Bundles the command line, the PDF worker, the benchmarks and the browser scripts into build/.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { placeBuild } from './place-build.mjs';
import { BUILD, BUILD_STAMP, ROOT } from './prepare.mjs';

/** Beside its place and as deep, so that source maps stay true. */
const OUT = join(ROOT, `build-${process.pid}`);
const ASSETS = join(OUT, 'assets');
const BROWSER = join(ROOT, 'src/publication/site/browser');
const STYLES = join(ROOT, 'src/publication/components/styles');
const FONTS = join(ROOT, 'node_modules/@fontsource/source-serif-4/files');
const FONT_FILES = [
  'source-serif-4-latin-400-normal.woff2',
  'source-serif-4-latin-600-normal.woff2',
];

const shared = {
  bundle: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
};

const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);";

mkdirSync(ASSETS, { recursive: true });
process.on('exit', () => rmSync(OUT, { recursive: true, force: true }));

/** Packages that find files of their own beside them, or start workers: they are loaded where they stand. */
const UNBUNDLED = [
  '@expo-google-fonts/*',
  '@myriaddreamin/typst-ts-node-compiler',
  '@resvg/resvg-js',
  'mammoth',
  'playwright-core',
  'tinypool',
  'unpdf',
];

// Each chunk is named by the hash of all that it holds and imports, so the hash of `assayer.mjs`, which
// imports them, is one of the whole command line. Everything else a verb needs is in few files: loading
// a package as it is installed costs more than running it.
await build({
  ...shared,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external: UNBUNDLED,
  splitting: true,
  // Packages in CommonJS ask for Node's own modules by `require`, which a module does not have.
  banner: { js: REQUIRE },
  sourcemap: true,
  outExtension: { '.js': '.mjs' },
  outdir: OUT,
  entryPoints: {
    assayer: join(ROOT, 'src/cli/main.ts'),
    'pdf-worker': join(ROOT, 'src/publication/pdf/worker.ts'),
    'document-worker': join(ROOT, 'src/exchange/documents/document-worker.ts'),
    bench: join(ROOT, 'bench/main.ts'),
    'bench-pages': join(ROOT, 'bench/pages/make-pages.ts'),
    'bench-render': join(ROOT, 'bench/pages/render-pages.tsx'),
    'bench-draws': join(ROOT, 'bench/robustness/draw-part.ts'),
  },
});

// Classic scripts: a page opened from a folder may load neither modules nor data by fetch.
await build({
  ...shared,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: true,
  outdir: ASSETS,
  entryPoints: entries(BROWSER, '.entry.ts'),
});

// A page opened from a folder may start a worker from text alone, so the worker's bundle comes as a
// function whose text the page takes.
await build({
  ...shared,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: true,
  outdir: ASSETS,
  entryPoints: entries(BROWSER, '.worker.ts'),
  banner: { js: 'globalThis.assayerWorker=function(){' },
  footer: { js: '};' },
});

await build({
  ...shared,
  minify: true,
  external: ['*.woff2'],
  outdir: ASSETS,
  entryPoints: entries(STYLES, '.entry.css'),
});

for (const name of FONT_FILES) copyFileSync(join(FONTS, name), join(ASSETS, name));

// The stamp speaks of the build before; who asked for this one stamps it.
rmSync(BUILD_STAMP, { force: true });
placeBuild(OUT, BUILD);

/** Files of a folder with this ending, each to be bundled under its name without it. */
function entries(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ in: join(folder, name), out: name.slice(0, -ending.length) }));
}
