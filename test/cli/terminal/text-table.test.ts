import { describe, expect, test } from 'vitest';
import { textTable } from '../../../src/cli/terminal/text-table.ts';

const plain = {
  out: () => {},
  err: () => {},
  interactive: false,
  style: (_: unknown, text: string) => text,
};

describe('a table in the terminal', () => {
  test('has its first column to the left and all others to the right', () => {
    const rows = [
      ['Aa', '5.37', '1'],
      ['Long name', '10.00', '12'],
    ];
    expect(textTable(['', 'Value', 'rank'], rows, plain)).toBe(
      ['           Value  rank', 'Aa          5.37     1', 'Long name  10.00    12', ''].join('\n'),
    );
  });
});
