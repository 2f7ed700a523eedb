import { describe, expect, test } from 'vitest';
import { dayParts, isDay } from '../../src/model/index.ts';

describe('a day', () => {
  test('is a day of the calendar, leap years as Gregory set them', () => {
    const days = ['2023-09-28', '2024-02-29', '2000-02-29', '0001-01-01', '2023-12-31'];
    expect(days.filter(isDay)).toEqual(days);
  });

  test('is nothing else', () => {
    const others = [
      '2023-02-29',
      '1900-02-29',
      '2023-04-31',
      '2023-00-01',
      '2023-13-01',
      '2023-01-00',
      '2023-1-1',
      '2023-09-28T00:00',
      ' 2023-09-28',
      '28.09.2023',
      '',
    ];
    expect(others.filter(isDay)).toEqual([]);
  });

  test('agrees with the platform on every day of two centuries', () => {
    let wrong = 0;
    for (let day = Date.UTC(1890, 0, 1); day < Date.UTC(2110, 0, 1); day += 86_400_000) {
      if (!isDay(new Date(day).toISOString().slice(0, 10))) wrong++;
    }
    expect(wrong).toBe(0);
  });

  test('comes apart into year, month and day', () => {
    expect(dayParts('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(dayParts('2023-02-29')).toBeUndefined();
  });
});
