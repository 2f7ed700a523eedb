import { expect, test } from 'vitest';
import { isFormulaText } from '../../src/model/index.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '－1'])(
  '"%s" would be run by a spreadsheet',
  (text) => {
    expect(isFormulaText(text)).toBe(true);
  },
);

test.each(['', 'Belarus', 'a=1', '–', '—', '1-2', '(-1)', '’Ndrangheta', 'c. +1'])(
  '"%s" would be shown',
  (text) => {
    expect(isFormulaText(text)).toBe(false);
  },
);
