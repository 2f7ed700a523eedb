import { resolve } from 'node:path';
import { EXIT } from '../../model/index.ts';
import { formatVerifyReport, verifyReleaseFolder } from '../../release/index.ts';
import type { Verb } from '../verb.ts';

/** `assayer verify RELEASE`: recompute a release from its own folder and compare. */
export const verify: Verb = {
  name: 'verify',
  usage: 'RELEASE',
  summary: 'recompute a release from its own folder and compare, byte for byte',
  detail: [
    'Needs nothing but the release folder. Checks every hash of the manifest, computes every',
    'derived file again and names each that differs. Exits 1 when one does.',
  ],
  options: [{ name: 'json', help: 'the report as JSON' }],
  examples: ['assayer verify my-index/releases/2025.1'],
  arity: { least: 1, most: 1 },
  run: async (words, { terminal, cwd }) => {
    const [folder = '.'] = words.positionals;
    const report = await verifyReleaseFolder(resolve(cwd, folder));
    terminal.out(
      words.given('json') ? `${JSON.stringify(report, null, 2)}\n` : formatVerifyReport(report),
    );
    return report.ok ? EXIT.ok : EXIT.issues;
  },
};
