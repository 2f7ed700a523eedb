import { describe, expect, test } from 'vitest';
import { countryOption } from '../../../src/cli/reading/country-option.ts';
import { Failure } from '../../../src/model/index.ts';

function hint(text: string): string {
  try {
    countryOption(text, 'read');
  } catch (error) {
    if (error instanceof Failure) return error.hint;
  }
  return '';
}

describe('--country', () => {
  test('takes a code, a name and a code of the index’s own', () => {
    expect(countryOption('GHA', 'read')).toBe('GHA');
    expect(countryOption('Ghana', 'read')).toBe('GHA');
    expect(countryOption('XME', 'read')).toBe('XME');
  });

  test.each([
    ['Gahna', 'Did you mean GHA (Ghana)? '],
    ['gha', 'Did you mean GHA (Ghana)? '],
    ['GAH', 'Did you mean GAB (Gabon) or GHA (Ghana)? '],
    ['Belaruss', 'Did you mean BLR (Belarus)? '],
    ['Atlantis', ''],
    ['WWW', ''],
  ])('%s is answered by what was probably meant', (text, meant) => {
    expect(hint(text)).toBe(`${meant}Use an ISO code: --country BLR`);
  });
});
