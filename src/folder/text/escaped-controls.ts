import type { FileIssues } from './file-issues.ts';
import { hasControls } from './file-text.ts';
import type { Tree } from './tree.ts';

/** Refuses control characters, and halves of characters, that a key or a text of YAML or JSON writes as
 *  an escape such as `\u0007`: the file is clean, what it says is not. */
export function refuseEscapedControls(tree: Tree, issues: FileIssues): void {
  if (tree.kind === 'list') for (const item of tree.items) refuseEscapedControls(item, issues);
  if (tree.kind === 'scalar') refuse(tree.text, tree.spot, issues);
  if (tree.kind !== 'mapping') return;
  for (const { key, spot, value } of tree.entries) {
    refuse(key, spot, issues);
    refuseEscapedControls(value, issues);
  }
}

function refuse(text: string, spot: Tree['spot'], issues: FileIssues): void {
  if (!hasControls(text)) return;
  issues.error(
    'control-character',
    spot,
    'The text holds a control character, or half a character, written as an escape.',
    'Remove it; letters, marks, blanks, tabs and line ends are enough for any text here.',
  );
}
