import { formatIssue } from '../../model/index.ts';
import { printable } from '../diff/differences.ts';
import type { FileDifference, FileFault, VerifyReport } from './verify.ts';

const FAULTS: Readonly<Record<FileFault, string>> = {
  missing: 'is named by the manifest and is not there',
  unlisted: 'is not named by the manifest',
  changed: 'is not the file that the manifest names',
  wrong: 'is not what the inputs of the release give',
  absent: 'should be there and is not',
  foreign: 'belongs to no release',
};

/** What verifying found, for a person: one line in order, or every file that differs and how. */
export function formatVerifyReport(report: VerifyReport): string {
  const name = report.release === undefined ? 'The folder' : `Release ${report.release}`;
  const lines = report.ok ? [soundLine(name, report)] : faultLines(name, report);
  if (report.folder !== undefined) {
    lines.push(
      `Warning: the folder is named ${report.folder} and holds release ${report.release}; no site can be published from it.`,
    );
  }
  if (report.manifestSha256 !== undefined) {
    lines.push(
      '',
      `SHA-256 of manifest.json: ${report.manifestSha256}`,
      'A copy forged as a whole agrees with itself: compare this hash with the one the publisher gives.',
    );
  }
  return `${lines.join('\n')}\n`;
}

function soundLine(name: string, { files }: VerifyReport): string {
  return `${name} verifies: ${files} files, each as the manifest names it and as its inputs give it.`;
}

function faultLines(name: string, { issues, differences, recomputed }: VerifyReport): string[] {
  const files =
    differences.length === 1 ? 'One file differs.' : `${differences.length} files differ.`;
  const head =
    differences.length === 0 ? `${name} does not verify.` : `${name} does not verify. ${files}`;
  return [
    head,
    ...differences.flatMap(differenceLines),
    ...(recomputed ? [] : ['', 'It could not be computed again:']),
    ...issues.map((issue) => `  ${printable(formatIssue(issue))}`),
  ];
}

function differenceLines({ path, faults, first }: FileDifference): readonly string[] {
  const said = faults.map((fault) => FAULTS[fault]).join('; ');
  return [
    `  ${printable(path)} ${said}`,
    ...(first
      ? [
          `    line ${first.line} should be  ${first.expected}`,
          `    line ${first.line} reads      ${first.found}`,
        ]
      : []),
  ];
}
