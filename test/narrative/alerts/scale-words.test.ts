import { describe, expect, test } from 'vitest';
import { type Measure, scaleWordFinder } from '../../../src/narrative/alerts/scale-words.ts';

/** Words found in a clause and how far they reach. */
function found(clause: string, measure: Measure = 'market', ...things: readonly string[]): string {
  const words = scaleWordFinder(measure, things)(clause);
  for (const { words: told, start, end } of words) expect(clause.slice(start, end)).toBe(told);
  return words.map(({ words: told, reach }) => `${told}: ${reach}`).join('; ');
}

describe('words that say how much there is', () => {
  test.each([
    ['a limited market serves the capital', 'limited: little'],
    ['the cannabis trade is very limited', 'very limited: none'],
    ['no significant flow leaves the country', 'no significant: none'],
    ['the smuggling of fuel is widespread', 'widespread: much'],
    ['trafficking in persons for labour remains pervasive', 'pervasive: much'],
    ['smuggling is not widespread', 'not widespread: little'],
    ['there is a considerable cross-border trade in arms', 'considerable: some'],
    ['Small-scale illegal logging feeds it', 'Small-scale: little'],
  ])('are found in “%s”', (clause, expected) => {
    expect(found(clause)).toBe(expected);
  });

  test.each([
    'the trade is limited to the border towns',
    'the market is not large',
    'a less extensive trade than that of its neighbours',
    'police have limited resources',
    'organized crime groups play a minor part',
    'the market is small but growing',
    'the trade was limited in the nineties',
    'a significant number of cases',
    'the once thriving market',
    'limited information is at hand',
  ])('are not found in “%s”', (clause) => {
    expect(found(clause)).toBe('');
  });

  test('are looked for in linear time, however long the clause', () => {
    const clause = `the market of ${'very'.repeat(20_000)} and the trade in ${'ab '.repeat(20_000)} limited`;
    const started = performance.now();
    expect(found(clause)).toBe('');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('are other words of other things where something is to be good', () => {
    expect(found('law enforcement is weak and oversight is effective', 'quality')).toBe(
      'weak: little; effective: some',
    );
    expect(found('corruption is widespread', 'quality')).toBe('');
    expect(found('the groups are a strong presence', 'actor')).toBe('strong: some');
    expect(found('the damp is pervasive')).toBe('');
    expect(found('the damp is pervasive', 'market', 'damp')).toBe('pervasive: much');
  });
});
