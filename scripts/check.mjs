// Types, lint and format, arrows and the other rules of the house, dead code. Stops at nothing; fails at the end.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

const bin = (...path) => join(ROOT, 'node_modules', ...path);
const checks = [
  ['types', [bin('typescript', 'bin', 'tsc'), '-p', '.']],
  ['types of the browser', [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.browser.json']],
  ['lint and format', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']],
  ['arrows and house rules', [bin('vitest', 'vitest.mjs'), 'run', 'test/house', '--reporter=dot']],
  ['dead code', [bin('knip', 'bin', 'knip.js')]],
];
let failed = 0;
for (const [name, command] of checks) {
  const result = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  const ok = result.status === 0;
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name}\n`);
  if (ok) continue;
  failed++;
  process.stdout.write(`${result.stdout}${result.stderr}`);
}
process.exit(failed === 0 ? 0 : 1);
