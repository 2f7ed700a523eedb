// Bundles the command line, the PDF worker, the benchmarks and the browser scripts into build/.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './prepare.mjs';

const OUT = join(ROOT, 'build');
const FONT_FILES = [
  'source-serif-4-latin-400-normal.woff2',
  'source-serif-4-latin-600-normal.woff2',
];
const BROWSER = join(ROOT, 'src', 'publication', 'site', 'browser');

const node = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  sourcemap: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
  outExtension: { '.js': '.mjs' },
  outdir: OUT,
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, 'assets'), { recursive: true });

const workers = { 'pdf-worker': join(ROOT, 'src/publication/pdf/worker.ts') };
await build({
  ...node,
  entryPoints: {
    assayer: join(ROOT, 'src/cli/main.ts'),
    ...Object.fromEntries(Object.entries(workers).filter(([, file]) => existsSync(file))),
    ...(existsSync(join(ROOT, 'bench/main.ts'))
      ? {
          bench: join(ROOT, 'bench/main.ts'),
          'bench-pages': join(ROOT, 'bench/pages/make-pages.ts'),
        }
      : {}),
  },
});

/** Classic scripts: a page opened from a folder may load neither modules nor data by fetch. */
const scripts = existsSync(BROWSER)
  ? readdirSync(BROWSER).filter((name) => name.endsWith('.entry.ts'))
  : [];
if (scripts.length > 0) {
  await build({
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    outdir: join(OUT, 'assets'),
    entryPoints: Object.fromEntries(
      scripts.map((name) => [name.replace('.entry.ts', ''), join(BROWSER, name)]),
    ),
  });
}

for (const name of FONT_FILES) {
  const source = join(ROOT, 'node_modules/@fontsource/source-serif-4/files', name);
  copyFileSync(source, join(OUT, 'assets', name));
}
const styles = join(ROOT, 'src/publication/components/styles');
if (existsSync(styles)) {
  await build({
    entryPoints: readdirSync(styles)
      .filter((name) => name.endsWith('.entry.css'))
      .map((name) => ({ in: join(styles, name), out: name.replace('.entry.css', '') })),
    bundle: true,
    minify: true,
    external: ['*.woff2'],
    logLevel: 'warning',
    outdir: join(OUT, 'assets'),
  });
}
process.stderr.write(
  `built ${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).name}\n`,
);
