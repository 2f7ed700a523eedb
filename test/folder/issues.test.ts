import { describe, expect, test } from 'vitest';
import { checkFolder, FOLDER_ISSUE_CODES } from '../../src/folder/index.ts';
import { formatIssue } from '../../src/model/index.ts';
import { EVIDENCE_CASES } from './issue-cases/evidence-cases.ts';
import { FILE_CASES } from './issue-cases/file-cases.ts';
import { FRAMEWORK_CASES } from './issue-cases/framework-cases.ts';
import { INDEX_CASES } from './issue-cases/index-cases.ts';
import { folderOf, type IssueCase } from './issue-cases/issue-case.ts';
import { PACKAGE_CASES } from './issue-cases/package-cases.ts';
import { ROBUSTNESS_CASES } from './issue-cases/robustness-cases.ts';
import { TABLE_CASES } from './issue-cases/table-cases.ts';
import { TEXT_CASES } from './issue-cases/text-cases.ts';

const GROUPS: readonly (readonly [string, readonly IssueCase[]])[] = [
  ['files', FILE_CASES],
  ['index.yaml and corrections', INDEX_CASES],
  ['frameworks', FRAMEWORK_CASES],
  ['tables', TABLE_CASES],
  ['profiles and sources', TEXT_CASES],
  ['claims, flows, quotes and sources', EVIDENCE_CASES],
  ['robustness.yaml', ROBUSTNESS_CASES],
  ['the data package', PACKAGE_CASES],
];

for (const [group, cases] of GROUPS) {
  describe(`issues of ${group}`, () => {
    for (const issueCase of cases) {
      test(issueCase.name, () => {
        const { issues } = checkFolder(
          folderOf(issueCase),
          issueCase.documents,
          issueCase.captured,
        );
        const told = issues.map((issue) => `${issue.code} ${formatIssue(issue)}`);
        expect(told).toEqual(issueCase.issues);
      });
    }
  });
}
describe('the catalogue of issues', () => {
  test('has a case for every code, and no case has another', () => {
    const told = GROUPS.flatMap(([, cases]) => cases.flatMap(({ issues }) => issues));
    const seen = new Set(told.map((issue) => issue.slice(0, issue.indexOf(' '))));
    expect([...seen].sort()).toEqual(Object.keys(FOLDER_ISSUE_CODES).sort());
  });
});
