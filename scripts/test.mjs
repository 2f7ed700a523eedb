// Every test, the browser's included; the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { plainEnvironment, ROOT } from './prepare.mjs';

const chromium = findChromium();
if (!chromium) {
  process.stdout.write(
    'No Chromium found: browser tests are skipped. Install one, or name it in CHROMIUM_PATH.\n',
  );
}
const folder = mkdtempSync(join(tmpdir(), 'assayer-test-'));
const report = join(folder, 'report.json');
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const result = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...plainEnvironment(), ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
  },
);
const counts = readCounts(report);
rmSync(folder, { recursive: true, force: true });
const failed = counts.failed === 0 && result.status !== 0 ? 1 : counts.failed;
process.stdout.write(
  `${counts.passed} passed, ${failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}\n`,
);
process.exit(failed === 0 && counts.passed > 0 ? 0 : 1);

function readCounts(file) {
  try {
    const json = JSON.parse(readFileSync(file, 'utf8'));
    const suites = json.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    );
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests + suites.length,
      skipped: json.numPendingTests + json.numTodoTests,
    };
  } catch (error) {
    process.stderr.write(`the test runner left no report: ${error.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
